import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// What a group of rows says once for all of them.
struct PriceGroup {
  let node: YAMLNode
  /// Without null values.
  var fields: [(key: PriceKeyword, value: YAMLNode)] = []
  var columns: [PriceKeyword] = []
  var provenance = Provenance(source: "", asOf: nil)

  subscript(key: PriceKeyword) -> YAMLNode? {
    for field in fields where field.key == key { return field.value }
    return nil
  }
}

/// One row: its own cells, then what its group says.
struct PriceRow {
  let range: SourceRange
  let cells: [(key: PriceKeyword, value: YAMLNode)]
  let group: PriceGroup

  /// The value of a column; nil if it is `~`, or nothing says anything of it.
  subscript(key: PriceKeyword) -> YAMLNode? {
    for cell in cells where cell.key == key { return cell.value.isNothing ? nil : cell.value }
    return group[key]
  }
}

extension PriceListReader {
  /// Calls `body` with each row of each group below an area.
  ///
  /// - Parameter allowed: Keys that groups and rows of this area may have.
  mutating func forEachRow(
    of area: YAMLNode, allowed: Set<PriceKeyword>, _ body: (inout Self, PriceRow) -> Void
  ) {
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: allowed) else { continue }
      forEachRow(of: group, allowed: allowed, body)
    }
  }

  /// Calls `body` with each row of a group; a group without `rows` is a row itself.
  mutating func forEachRow(
    of group: PriceGroup, allowed: Set<PriceKeyword>, _ body: (inout Self, PriceRow) -> Void
  ) {
    guard let rows = group[.rows] else {
      if group[.columns] == nil {
        body(&self, PriceRow(range: group.node.range, cells: [], group: group))
      }
      return
    }
    guard rows.kind == .sequence else {
      report("wrong-row", "rows are a list of lists", at: rows.range)
      return
    }
    for node in rows.elements {
      if let row = readRow(node, of: group, allowed: allowed) { body(&self, row) }
    }
  }

  mutating func groups(of area: YAMLNode) -> YAMLNode.Elements {
    if area.kind != .sequence, !area.isNothing {
      report("price-file-shape", "an area is a list of groups", at: area.range)
    }
    return area.elements
  }

  mutating func readGroup(_ node: YAMLNode, allowed: Set<PriceKeyword>) -> PriceGroup? {
    guard node.kind == .mapping else {
      report(
        "price-file-shape", "a group says what its rows have in common, with 'columns' and 'rows'",
        at: node.range)
      return nil
    }
    var group = PriceGroup(node: node)
    group.fields = readFields(of: node, allowed: allowed.union(PriceKeyword.ofEveryGroup))
    group.provenance = provenance(source: group[.source], asOf: group[.asOf])
    guard let columns = group[.columns] else { return group }
    for column in columns.elements {
      guard let key = keyword(column, among: allowed, what: "column") else {
        // Without it no cell can be told from its neighbours.
        return nil
      }
      group.columns.append(key)
    }
    return group
  }

  /// The fields of a mapping, without those that are null or unknown.
  mutating func readFields(
    of node: YAMLNode, allowed: Set<PriceKeyword>
  ) -> [(key: PriceKeyword, value: YAMLNode)] {
    var fields: [(key: PriceKeyword, value: YAMLNode)] = []
    for (key, value) in node.entries {
      guard let keyword = keyword(key, among: allowed, what: "key"), !value.isNothing else {
        continue
      }
      fields.append((keyword, value))
    }
    return fields
  }

  private mutating func readRow(
    _ node: YAMLNode, of group: PriceGroup, allowed: Set<PriceKeyword>
  ) -> PriceRow? {
    if node.kind == .mapping {
      return PriceRow(
        range: node.range, cells: readFields(of: node, allowed: allowed), group: group)
    }
    cells.removeAll(keepingCapacity: true)
    var surplus = 0
    for cell in node.elements {
      if cells.count < group.columns.count {
        cells.append((group.columns[cells.count], cell))
      } else {
        surplus += 1
      }
    }
    let found = cells.count + surplus
    guard node.kind == .sequence, found == group.columns.count else {
      let wanted = group.columns.map(\.rawValue).joined(separator: ", ")
      report(
        "wrong-row", "row of \(found) values under \(group.columns.count) columns", at: node.range,
        help: "write one value, or ~ for unknown, for each of: \(wanted)")
      return nil
    }
    return PriceRow(range: node.range, cells: cells, group: group)
  }
}

extension PriceKeyword {
  static let ofEveryGroup: Set<PriceKeyword> = [.columns, .rows, .source, .asOf, .unit]
}
