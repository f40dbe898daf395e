import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// `every 30min, takes 2min, restart 5min`, `auto`, `none`, or the same in keys.
  mutating func checkpoint(_ node: YAMLNode) -> WrittenCheckpoint? {
    guard node.kind != .mapping else { return longCheckpoint(node) }
    guard let written = written(node, JobKey.checkpoint) else { return nil }
    if written.isWord("none", "no") { return WrittenCheckpoint(isUsed: false) }
    var checkpoint = WrittenCheckpoint()
    for clause in written.clauses {
      if clause.isWord("auto", "yes") { continue }
      if let time = clause.after("takes") {
        checkpoint.cost = quantity(time, CheckpointKey.takes, upTo: Limits.span, said: "10 years")
      } else if let time = clause.after("restart") {
        checkpoint.restart = quantity(
          time, CheckpointKey.restart, upTo: Limits.span, said: "10 years")
      } else if clause.text.utf8.first.map({ $0 &- 0x30 < 10 }) == true
        || clause.after("every") != nil
      {
        checkpoint.interval = span(clause.after("every") ?? clause, CheckpointKey.every)
      } else {
        report(.unreadableNotation(clause, JobKey.checkpoint))
      }
    }
    return checkpoint
  }

  /// `after 3 interruptions`, `3`, or `none`: how many a run bears before it is finished on demand.
  mutating func fallback(_ node: YAMLNode) -> Int? {
    guard let written = written(node, JobKey.fallback) else { return nil }
    if written.isWord("none", "no", "never") { return nil }
    let count = written.after("after") ?? written
    let number = count.before("interruptions") ?? count.before("interruption") ?? count
    guard WholeNumber(number.text) != nil else {
      report(.unreadableNotation(written, JobKey.fallback))
      return nil
    }
    return integer(number, JobKey.fallback, in: 1...Limits.interruptions)
  }

  private mutating func longCheckpoint(_ node: YAMLNode) -> WrittenCheckpoint? {
    var checkpoint = WrittenCheckpoint()
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: CheckpointKey.table) else { continue }
      switch key {
      case .every:
        if !value.textEquals("auto") { checkpoint.interval = span(value, key) }
      case .takes:
        checkpoint.cost = quantity(value, key, upTo: Limits.span, said: "10 years")
      case .restart:
        checkpoint.restart = quantity(value, key, upTo: Limits.span, said: "10 years")
      }
    }
    return checkpoint
  }
}
