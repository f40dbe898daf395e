import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// Keys and their values, apart from each other because a search should touch keys only.
struct PriceFields {
  private(set) var keys: [PriceKeyword] = []
  private(set) var values: [YAMLNode] = []

  mutating func append(_ key: PriceKeyword, _ value: YAMLNode) {
    keys.append(key)
    values.append(value)
  }

  subscript(key: PriceKeyword) -> YAMLNode? {
    for index in keys.indices where keys[index] == key { return values[index] }
    return nil
  }
}

/// What a group of rows says once for all of them.
///
/// A class, so that a row refers to it for the price of one reference.
final class PriceGroup {
  let node: YAMLNode
  let columns: [PriceKeyword]
  let provenance: Provenance
  /// Without null values.
  private let fields: PriceFields

  init(
    node: YAMLNode, fields: PriceFields, columns: [PriceKeyword] = [],
    provenance: Provenance = Provenance(source: "", asOf: nil)
  ) {
    self.node = node
    self.fields = fields
    self.columns = columns
    self.provenance = provenance
  }

  subscript(key: PriceKeyword) -> YAMLNode? { fields[key] }
}

/// One row: its own cells, then what its group says.
struct PriceRow {
  let range: SourceRange
  let keys: [PriceKeyword]
  let cells: [YAMLNode]
  let group: PriceGroup

  /// The value of a column; nil if it is `~`, or nothing says anything of it.
  subscript(key: PriceKeyword) -> YAMLNode? {
    for index in keys.indices where keys[index] == key {
      let cell = cells[index]
      return cell.isNothing ? nil : cell
    }
    return group[key]
  }
}

extension PriceListReader {
  /// Calls `body` with each row of each group below an area, whose keys are all `allowed`.
  mutating func forEachRow(
    of area: YAMLNode, allowed: [PriceKeyword], _ body: (inout Self, PriceRow) -> Void
  ) {
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: allowed) else { continue }
      forEachRow(of: group, allowed: allowed, body)
    }
  }

  /// Calls `body` with each row of a group; a group without `rows` is a row itself.
  mutating func forEachRow(
    of group: PriceGroup, allowed: [PriceKeyword],
    _ body: (inout Self, PriceRow) -> Void
  ) {
    guard let rows = group[.rows] else {
      if group[.columns] == nil {
        body(&self, PriceRow(range: group.node.range, keys: [], cells: [], group: group))
      }
      return
    }
    guard rows.kind == .sequence else {
      report("wrong-row", "rows are a list of lists", at: rows.range)
      return
    }
    // Kept from row to row, to spare an allocation each.
    var cells: [YAMLNode] = []
    for node in rows.elements {
      if let row = readRow(node, of: group, allowed: allowed, &cells) { body(&self, row) }
    }
  }

  mutating func groups(of area: YAMLNode) -> YAMLNode.Elements {
    if area.kind != .sequence, !area.isNothing {
      report("wrong-type", "an area is a list of groups", at: area.range)
    }
    return area.elements
  }

  mutating func readGroup(
    _ node: YAMLNode, allowed: [PriceKeyword]
  ) -> PriceGroup? {
    guard node.kind == .mapping else {
      report(
        "wrong-type", "a group says what its rows have in common, with 'columns' and 'rows'",
        at: node.range)
      return nil
    }
    let fields = readFields(of: node, allowed: allowed + PriceKeyword.ofEveryGroup)
    var columns: [PriceKeyword] = []
    if let list = fields[.columns] {
      for column in list.elements {
        // Without it no cell can be told from its neighbours.
        guard let key = keyword(column, among: allowed, what: "column") else { return nil }
        columns.append(key)
      }
    }
    var provenance = provenance(source: fields[.source], asOf: fields[.asOf])
    provenance.written = place(of: node.range)
    return PriceGroup(node: node, fields: fields, columns: columns, provenance: provenance)
  }

  /// The fields of a mapping, without those that are null or unknown.
  mutating func readFields(
    of node: YAMLNode, allowed: [PriceKeyword]
  ) -> PriceFields {
    var fields = PriceFields()
    for (key, value) in node.entries {
      guard let keyword = keyword(key, among: allowed, what: "key"), !value.isNothing else {
        continue
      }
      fields.append(keyword, value)
    }
    return fields
  }

  private mutating func readRow(
    _ node: YAMLNode, of group: PriceGroup, allowed: [PriceKeyword], _ cells: inout [YAMLNode]
  ) -> PriceRow? {
    if node.kind == .mapping {
      let fields = readFields(of: node, allowed: allowed)
      return PriceRow(range: node.range, keys: fields.keys, cells: fields.values, group: group)
    }
    cells.removeAll(keepingCapacity: true)
    var surplus = 0
    for cell in node.elements {
      if cells.count < group.columns.count { cells.append(cell) } else { surplus += 1 }
    }
    let found = cells.count + surplus
    guard node.kind == .sequence, found == group.columns.count else {
      let wanted = group.columns.map(\.rawValue).joined(separator: ", ")
      report(
        "wrong-row", "row of \(found) values under \(group.columns.count) columns", at: node.range,
        help: "write one value, or ~ for unknown, for each of: \(wanted)")
      return nil
    }
    return PriceRow(range: node.range, keys: group.columns, cells: cells, group: group)
  }
}

extension PriceKeyword {
  static let ofEveryGroup: [PriceKeyword] = [.columns, .rows, .source, .asOf, .unit]
}
