import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// Keys and their values, apart from each other because a search should touch keys only.
struct PriceFields<Node: PriceNode> {
  private(set) var keys: [PriceKeyword] = []
  private(set) var values: [Node] = []

  mutating func append(_ key: PriceKeyword, _ value: Node) {
    keys.append(key)
    values.append(value)
  }

  subscript(key: PriceKeyword) -> Node? {
    for index in keys.indices where keys[index] == key { return values[index] }
    return nil
  }
}

/// What a group of rows says once for all of them.
///
/// A class, so that a row refers to it for the price of one reference.
final class PriceGroup<Node: PriceNode> {
  let node: Node
  let columns: [PriceKeyword]
  let provenance: Provenance
  /// Without null values.
  private let fields: PriceFields<Node>

  init(
    node: Node, fields: PriceFields<Node>, columns: [PriceKeyword] = [],
    provenance: Provenance = Provenance(source: "", asOf: nil)
  ) {
    self.node = node
    self.fields = fields
    self.columns = columns
    self.provenance = provenance
  }

  subscript(key: PriceKeyword) -> Node? { fields[key] }
}

/// One row: its own cells, then what its group says.
struct PriceRow<Node: PriceNode> {
  let range: SourceRange
  let keys: [PriceKeyword]
  let cells: [Node]
  let group: PriceGroup<Node>

  /// The value of a column; nil if it is `~`, or nothing says anything of it.
  subscript(key: PriceKeyword) -> Node? {
    for index in keys.indices where keys[index] == key {
      let cell = cells[index]
      return cell.isNothing ? nil : cell
    }
    return group[key]
  }
}

extension PriceListReader {
  /// Calls `body` with each row of each group below an area, whose keys are all `allowed`.
  mutating func forEachRow<Node: PriceNode>(
    of area: Node, allowed: [PriceKeyword], _ body: (inout Self, PriceRow<Node>) -> Void
  ) {
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: allowed) else { continue }
      forEachRow(of: group, allowed: allowed, body)
    }
  }

  /// Calls `body` with each row of a group; a group without `rows` is a row itself.
  mutating func forEachRow<Node: PriceNode>(
    of group: PriceGroup<Node>, allowed: [PriceKeyword],
    _ body: (inout Self, PriceRow<Node>) -> Void
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
    var cells: [Node] = []
    for node in rows.elements {
      if let row = readRow(node, of: group, allowed: allowed, &cells) { body(&self, row) }
    }
  }

  mutating func groups<Node: PriceNode>(of area: Node) -> Node.Elements {
    if area.kind != .sequence, !area.isNothing {
      report("wrong-type", "an area is a list of groups", at: area.range)
    }
    return area.elements
  }

  mutating func readGroup<Node: PriceNode>(
    _ node: Node, allowed: [PriceKeyword]
  ) -> PriceGroup<Node>? {
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
    return PriceGroup(
      node: node, fields: fields, columns: columns,
      provenance: provenance(source: fields[.source], asOf: fields[.asOf]))
  }

  /// The fields of a mapping, without those that are null or unknown.
  mutating func readFields<Node: PriceNode>(
    of node: Node, allowed: [PriceKeyword]
  ) -> PriceFields<Node> {
    var fields = PriceFields<Node>()
    for (key, value) in node.entries {
      guard let keyword = keyword(key, among: allowed, what: "key"), !value.isNothing else {
        continue
      }
      fields.append(keyword, value)
    }
    return fields
  }

  private mutating func readRow<Node: PriceNode>(
    _ node: Node, of group: PriceGroup<Node>, allowed: [PriceKeyword], _ cells: inout [Node]
  ) -> PriceRow<Node>? {
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
