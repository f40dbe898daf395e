/// The keys at the top of a manifest.
package enum ManifestSection: String, ManifestKey {
  case lab, cloud, defaults, jobs, tree

  package static let table = KeyTable<ManifestSection>(
    section: "sections", noun: "a manifest",
    rows: [
      KeyRow(
        .lab, .either(.mapping(section: "lab"), .notation("the path of a file")),
        example: "{place: DE, gpus: [1 x RTX 4090]}"),
      KeyRow(
        .cloud,
        .either(
          .mapping(section: "cloud"),
          .either(.words(["none", "all"]), .notation("the path of a file"))),
        example: "none"),
      KeyRow(
        .defaults, .either(.mapping(section: "jobs"), .notation("the path of a file")),
        example: "{sensitivity: low}"),
      KeyRow(
        .jobs, .either(.list(.mapping(section: "jobs")), .notation("the path of a file")),
        example: "[{name: a, kind: training, hours: 3}]"),
      KeyRow(
        .tree,
        .either(
          .words(["documents", "literal"]),
          .either(.list(.mapping(section: "tree")), .notation("the path of a file"))),
        example: "literal"),
    ])
}
