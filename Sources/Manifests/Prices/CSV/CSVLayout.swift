/// The columns that are read of a price list in comma-separated values, whatever it calls them.
enum CSVColumn: Int, CaseIterable {
  case instance, region, gpu, gpuCount, gpuMemory, gpuInfo, price, spotPrice, isSpot, provider
}

/// Which layout a file has, and where its columns stand.
struct CSVLayout {
  enum Kind: CaseIterable {
    /// `vms.csv` of the SkyPilot catalogue: one row for each availability zone.
    case skyPilot
    /// The catalogue of dstack's gpuhunt: a row of its own for spot.
    case gpuhunt

    var name: String { self == .skyPilot ? "SkyPilot's vms.csv" : "gpuhunt" }

    var columns: [(name: String, column: CSVColumn, isRequired: Bool)] {
      switch self {
      case .skyPilot:
        [
          ("InstanceType", .instance, true), ("AcceleratorName", .gpu, true),
          ("AcceleratorCount", .gpuCount, true), ("Price", .price, true),
          ("Region", .region, true), ("SpotPrice", .spotPrice, false), ("GpuInfo", .gpuInfo, false),
        ]
      case .gpuhunt:
        [
          ("instance_name", .instance, true), ("location", .region, true),
          ("price", .price, true), ("gpu_count", .gpuCount, true), ("gpu_name", .gpu, true),
          ("spot", .isSpot, true), ("gpu_memory", .gpuMemory, false),
          ("provider", .provider, false),
        ]
      }
    }
  }

  let kind: Kind
  /// How many columns the header names.
  let width: Int
  private var places = [Int?](repeating: nil, count: CSVColumn.allCases.count)
  /// The names that are required and not there.
  private(set) var missing: [String] = []
  /// The names that are read and stand twice.
  private(set) var repeated: [String] = []

  /// The layout that most of the names belong to; nil if fewer than two belong to any.
  init?(names: [String]) {
    var best: (kind: Kind, known: Int)?
    for kind in Kind.allCases {
      let known = kind.columns.count { names.contains($0.name) }
      if known >= 2, known > best?.known ?? 0 { best = (kind, known) }
    }
    guard let best else { return nil }
    kind = best.kind
    width = names.count
    for (name, column, isRequired) in kind.columns {
      places[column.rawValue] = names.firstIndex(of: name)
      if isRequired, places[column.rawValue] == nil { missing.append(name) }
      if names.count(where: { $0 == name }) > 1 { repeated.append(name) }
    }
  }

  /// The place of a column in a row; nil if the file has no such column.
  subscript(column: CSVColumn) -> Int? { places[column.rawValue] }

  /// A header is some hundred bytes long; a price list in YAML may be one line of megabytes.
  static let longestHeader = 4_096

  /// Whether the first line of a file is the header of such a price list, with whatever separator:
  /// a file that means to be one should hear what is wrong with it.
  static func isHeader(of bytes: [UInt8]) -> Bool {
    var line: [UInt8] = []
    for byte in bytes.prefix(longestHeader) {
      if byte == 0x0A || byte == 0x0D {
        if line.isEmpty { continue }
        break
      }
      line.append(byte)
    }
    if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    let words = line.split { ",;\t".utf8.contains($0) }.map { word in
      String(decoding: word.filter { $0 != UInt8(ascii: "\"") && $0 != 0x20 }, as: UTF8.self)
    }
    return CSVLayout(names: words) != nil
  }
}
