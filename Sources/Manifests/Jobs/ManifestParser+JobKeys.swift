import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// Reads the value of one key of a job, or of `defaults`.
  mutating func read(_ key: JobKey, _ value: YAMLNode, into draft: inout JobDraft, job: Int) {
    switch key {
    case .name, .dependsOn, .with, .apartFrom: break
    case .kind:
      draft.keys.insert(.kind)
      draft.kind = word(value, key)
    case .gpus:
      draft.keys.insert(.gpus)
      draft.gpus = request(value)
    case .hours:
      draft.keys.insert(.hours)
      draft.hours = hours(value)
    case .every:
      draft.keys.insert(.every)
      draft.recurrence = recurrence(value)
    case .sensitivity: draft.sensitivity = word(value, key)
    case .compliance: draft.regimes = regimes(value, key)
    case .mayRunIn: draft.mayRunIn = places(value, key)
    case .providers: draft.providers = providerChoices(value)
    case .data: draft.data = data(value)
    case .result:
      draft.result = quantity(value, key, upTo: Limits.data, said: "1 EB") ?? .zero
    case .keep: draft.kept = quantity(value, key, upTo: Limits.data, said: "1 EB") ?? .zero
    case .cpus: draft.processors = integer(value, key, in: 1...Limits.processors)
    case .requests: draft.requests = demand(value)
    case .latency: draft.latency = span(value, key, upTo: Limits.latency, said: "a day")
    case .global: draft.isGlobal = yesOrNo(value, key) ?? false
    case .deadline: draft.deadline = span(value, key)
    case .earliestStart: draft.earliestStart = quantity(value, key)
    case .window: draft.window = window(value)
    case .priority:
      draft.priority = integer(value, key, in: -Limits.priority...Limits.priority) ?? 0
    case .queuePenalty:
      draft.queuePenalty = quantity(value, key, upTo: Limits.money, said: "$1,000,000,000")
    case .interruptible: draft.isInterruptible = yesOrNo(value, key)
    case .checkpoint: draft.checkpointing = checkpoint(value)
    case .fallback: draft.fallback = fallback(value)
    case .sites: draft.sites = names(value, key)
    case .place: draft.pin = pin(value)
    case .owner: draft.owner = name(value, key)
    case .team: draft.team = name(value, key)
    case .tags: draft.tags = names(value, key)
    case .assumed:
      for item in items(value, key) {
        let word: AssumedWord? = self.word(item, key)
        if let word { draft.guessed.insert(word.field) }
      }
    }
  }

  /// `local`, `cloud`, or `any` for neither.
  private mutating func pin(_ node: YAMLNode) -> Job.Pin? {
    if node.textEquals("any") { return nil }
    for pin in Job.Pin.allCases where node.textEquals(pin.rawValue) { return pin }
    guard let written = written(node, JobKey.place) else { return nil }
    report(.unknownWord(written, JobKey.place, among: ["local", "cloud", "any"]))
    return nil
  }
}
