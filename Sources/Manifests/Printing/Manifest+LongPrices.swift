import YAMLSyntax

/// Prices that stand in a manifest itself, and the file they stand in.
package struct OwnPrices: Sendable {
  /// The value of `cloud.prices`.
  let node: YAMLNode
  /// The file's name, which is the source of figures that name none.
  let source: String
}

extension Manifest {
  /// Writes `cloud.prices`: paths, offers, discounts and every other area as they were written, one
  /// row a line, each group with its source.
  ///
  /// What prices come of them depends on the catalogue and on files, which may change; so it is the
  /// words that are kept and not their result.
  func writePrices(to yaml: inout YAMLWriter) {
    yaml.block("prices") { yaml in
      for file in priceFiles { yaml.item(text: file) }
      guard let ownPrices else { return }
      let writer = LongPrices(source: ownPrices.source)
      for item in ownPrices.node.elements where item.kind != .scalar {
        writer.writeItem(item, to: &yaml)
      }
      for (area, value) in ownPrices.node.entries where !value.isNothing {
        writer.write(area.text, value, to: &yaml)
      }
    }
  }
}

private struct LongPrices {
  let source: String

  /// An item of a list of offers: a group, or some discounts.
  func writeItem(_ item: YAMLNode, to yaml: inout YAMLWriter) {
    yaml.item { yaml in
      if let discounts = item.entries.first(where: { $0.key.textEquals("discounts") }) {
        write("discounts", discounts.value, to: &yaml)
      } else {
        writeGroup(item, names: true, to: &yaml)
      }
    }
  }

  /// An area: a list of groups.
  func write(_ area: String, _ value: YAMLNode, to yaml: inout YAMLWriter) {
    yaml.block(area) { yaml in
      for group in value.elements {
        yaml.item { writeGroup(group, names: area != PriceKeyword.families.rawValue, to: &$0) }
      }
    }
  }

  /// A group, with its source if it `names` one.
  private func writeGroup(_ group: YAMLNode, names: Bool, to yaml: inout YAMLWriter) {
    let entries = group.entries.filter { !$0.value.isNothing }
    func isKey(_ node: YAMLNode, _ words: PriceKeyword...) -> Bool {
      words.contains { node.textEquals($0.rawValue) }
    }
    var owesSource = names && !entries.contains { isKey($0.key, .source) }
    for (key, value) in entries {
      if owesSource, isKey(key, .columns, .rows) {
        yaml.key(PriceKeyword.source.rawValue, text: source)
        owesSource = false
      }
      guard isKey(key, .rows) else {
        yaml.key(key.text, YAMLWriter.flow(value))
        continue
      }
      yaml.block(key.text) { yaml in
        for row in value.elements { yaml.item(YAMLWriter.flow(row)) }
      }
    }
    if owesSource { yaml.key(PriceKeyword.source.rawValue, text: source) }
  }
}
