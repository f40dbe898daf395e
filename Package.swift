// swift-tools-version: 6.2

import PackageDescription

/// Settings every target shares: a warning is a defect here, not advice.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// A library of ours; the list of what it may import is the floor plan (docs/architecture.md).
func room(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

func tests(_ name: String, of imports: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: imports, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "hybridlab",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PlacementModel", targets: ["PlacementModel", "Quantities"]),
    .executable(name: "hybridlab", targets: ["hybridlab"]),
  ],
  targets: [
    // Values.  Nothing is imported here, not even Foundation.
    // `rounded()` is a call into the C mathematics library in a debug build.
    .target(
      name: "Quantities", swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    room("Diagnostics"),
    // Syntax: bytes to nodes.
    room("YAMLSyntax", imports: ["Diagnostics"]),
    // Two things at once.  The one library that meets the system's own.
    room("Threads"),
    // Many choices under shared capacities: integers in, integers out.
    room("Planning"),
    // The domain and its engines.  Pure functions: no files, no clock, no text for people.
    room("PlacementModel", imports: ["Planning", "Quantities", "Threads"]),
    // Rules that a plan must hold, and how two plans differ.
    room("Gates", imports: ["PlacementModel", "Quantities"]),
    // The prices that ship with the tool.
    .target(
      name: "PriceData", dependencies: ["PlacementModel", "Quantities"], exclude: ["Catalogue"],
      swiftSettings: strict),
    // What people write, and what people read.
    room(
      "Manifests",
      imports: ["YAMLSyntax", "PlacementModel", "Gates", "Diagnostics", "Quantities"]),
    room("Imports", imports: ["YAMLSyntax", "PlacementModel", "Diagnostics", "Quantities"]),
    room("Exports", imports: ["YAMLSyntax", "PlacementModel", "Diagnostics", "Quantities"]),
    room("Reports", imports: ["PlacementModel", "Gates", "Quantities", "Threads"]),
    room(
      "HybridlabCLI",
      imports: [
        "Diagnostics", "Exports", "Gates", "Imports", "Manifests", "PlacementModel", "Planning",
        "PriceData",
        "Quantities", "Reports", "YAMLSyntax",
      ]),
    // With its names exported, as is usual with the static library, each start reads through all of them.
    .executableTarget(
      name: "hybridlab", dependencies: ["HybridlabCLI", "Threads"], swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))
      ]),
    // Not shipped: what a run costs, beside others (docs/performance.md).
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Diagnostics", "HybridlabCLI", "Manifests", "PlacementModel", "Planning", "PriceData",
        "Quantities",
        "Reports",
        "YAMLSyntax",
      ],
      path: "Sources/Benchmarks", swiftSettings: strict),

    tests("QuantitiesTests", of: ["Quantities"]),
    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests("YAMLSyntaxTests", of: ["YAMLSyntax", "Diagnostics"]),
    tests(
      "PlacementModelTests", of: ["PlacementModel", "Quantities", "Reports"],
      exclude: ["Oracle/costs.py", "BreakEven/breakeven.py"]),
    tests("ThreadsTests", of: ["Threads"]),
    tests("PlanningTests", of: ["Planning"], exclude: ["Oracle/highs.py"]),
    tests(
      "ManifestsTests",
      of: [
        "Manifests", "PlacementModel", "Gates", "PriceData", "Diagnostics", "Quantities",
        "YAMLSyntax",
      ]),
    tests(
      "ImportsTests",
      of: ["Imports", "PlacementModel", "Diagnostics", "Quantities"]),
    tests("ReportsTests", of: ["Reports", "PlacementModel", "Quantities"]),
    tests("GatesTests", of: ["Gates", "PlacementModel", "Quantities"]),
    tests(
      "GoldenTests", of: ["HybridlabCLI"],
      exclude: ["Baselines", "Cases", "Engines", "Outside", "Plans"]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets have no `main`, so they exist only when asked for (docs/testing.md).
if Context.environment["HYBRIDLAB_FUZZ"] != nil {
  let fuzzed: [(name: String, imports: [Target.Dependency])] = [
    ("YAML", ["Diagnostics", "YAMLSyntax"]),
    ("Manifest", ["HybridlabCLI"]),
    ("Prices", ["Diagnostics", "Manifests", "PlacementModel", "PriceData", "Quantities"]),
    ("Quantities", ["Quantities"]),
    ("CommandLine", ["HybridlabCLI"]),
  ]
  package.targets += fuzzed.map { name, imports in
    .executableTarget(
      name: "Fuzz\(name)", dependencies: imports, path: "Tests/Fuzzing/\(name)",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  }
}

// Likewise what only measures; see docs/planning.md.
if Context.environment["HYBRIDLAB_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "planning-benchmark", dependencies: ["Planning"], path: "Tests/Benchmarks/Planning",
      swiftSettings: strict))
}
