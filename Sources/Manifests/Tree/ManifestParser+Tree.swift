import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// A question of the manifest's own tree as it was written.
struct QuestionDraft {
  var id: WrittenText
  var question: Question
  var yes: WrittenText
  var no: WrittenText
}

extension ManifestParser {
  /// The `tree` section.
  mutating func tree(_ node: YAMLNode) -> DecisionTree? {
    switch node.kind {
    case .scalar:
      let written = WrittenText(node)
      if written.isWord("documents") { return .documents }
      if written.isWord("literal") { return .literal }
      report(.unknownWord(written, ManifestSection.tree, among: ["documents", "literal"]))
      return nil
    case .mapping:
      report(.wrongType(node, ManifestSection.tree))
      return nil
    case .sequence:
      let drafts = node.elements.map { question($0) }
      let complete = drafts.compactMap { $0 }
      guard complete.count == drafts.count else { return nil }
      guard !complete.isEmpty else {
        report(.wrongType(node, ManifestSection.tree))
        return nil
      }
      return tree(of: complete)
    }
  }

  private mutating func question(_ node: YAMLNode) -> QuestionDraft? {
    guard isMapping(node, of: TreeKey.table) else { return nil }
    var id: WrittenText?
    var ask: (word: QuestionWord, range: SourceRange)?
    var yes: WrittenText?
    var no: WrittenText?
    var parameters = QuestionParameters()
    var missing: [TreeKey] = [.id, .ask, .yes, .no]
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: TreeKey.table) else {
        missing.removeAll { $0 == TreeKey.table.find(keyNode) }
        continue
      }
      missing.removeAll { $0 == key }
      switch key {
      case .id: id = written(value, key)
      case .ask:
        let question: QuestionWord? = word(value, key)
        ask = question.map { ($0, value.range) }
      case .yes: yes = written(value, key)
      case .no: no = written(value, key)
      case .over:
        parameters.over = quantity(value, key, upTo: Limits.data, said: "1 EB")
        parameters.ranges[.over] = keyNode.range
      case .large:
        parameters.large = written(value, key).flatMap { deviceHours($0) }
        parameters.ranges[.large] = keyNode.range
      case .within:
        parameters.within = span(value, key)
        parameters.ranges[.within] = keyNode.range
      }
    }
    for key in missing { report(.missingKey(key, at: node.range.firstByte)) }
    guard let id, let ask, let yes, let no else { return nil }
    let owner: TreeKey? =
      switch ask.word {
      case .dataProcessing: .over
      case .oneTimeLarge: .large
      case .breakEven: .within
      default: nil
      }
    for key in [TreeKey.over, .large, .within] where key != owner {
      guard let range = parameters.ranges[key] else { continue }
      report(
        .unusedKey(
          key.rawValue, at: range, because: "'ask: \(ask.word.rawValue)' takes no such number"))
    }
    return QuestionDraft(id: id, question: parameters.question(ask.word), yes: yes, no: no)
  }

  /// `100 GPU-hours`, `100 GPU-h`, `100`.
  private mutating func deviceHours(_ written: WrittenText) -> DeviceHours? {
    let number = written.before("GPU-hours") ?? written.before("GPU-h") ?? written
    guard let hours = Double(number.text), hours > 0, hours <= 1e12,
      number.text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") })
    else {
      report(.unreadableNotation(written, TreeKey.large))
      return nil
    }
    return DeviceHours(hours)
  }
}

/// The numbers that some questions compare with.
private struct QuestionParameters {
  var over: ByteCount?
  var large: DeviceHours?
  var within: Duration?
  var ranges: [TreeKey: SourceRange] = [:]

  func question(_ word: QuestionWord) -> Question {
    switch word {
    case .sensitive: .sensitive
    case .development: .development
    case .inference: .inference
    case .dataProcessing: over.map { .dataProcessingOver($0) } ?? .dataProcessing
    case .exceedsLocalCapacity: .exceedsLocalCapacity
    case .oneTimeLarge: .oneTimeLarge(large ?? DecisionTree.largeGPUHours)
    case .continuous: .continuous
    case .breakEven:
      .breakEvenWithin(
        months: within.map { $0.hours / Double(BillingMonth.hours) }
          ?? DecisionTree.breakEvenMonths)
    case .global: .global
    }
  }
}
