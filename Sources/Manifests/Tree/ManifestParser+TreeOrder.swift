import Diagnostics
import PlacementModel

extension ManifestParser {
  /// The tree of questions in any order: the first is asked first, and every branch leads onwards.
  mutating func tree(of drafts: [QuestionDraft]) -> DecisionTree? {
    var indices: [String: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      if DecisionTree.Destination(rawValue: draft.id.string) != nil {
        report(.questionNamedLikePlace(draft.id))
      } else if let first = indices[draft.id.string] {
        report(.duplicateQuestion(draft.id, first: drafts[first].id.range))
      } else {
        indices[draft.id.string] = index
      }
    }
    var branches: [(yes: Target, no: Target)] = []
    for draft in drafts {
      guard let yes = target(draft.yes, indices), let no = target(draft.no, indices) else {
        continue
      }
      branches.append((yes, no))
    }
    guard branches.count == drafts.count, indices.count == drafts.count else { return nil }
    guard let order = order(of: branches, drafts) else { return nil }
    for (index, draft) in drafts.enumerated() where !order.contains(index) {
      report(.unreachableQuestion(draft.id))
    }
    var position: [Int: Int] = [:]
    for (place, index) in order.enumerated() { position[index] = place }
    let nodes = order.map { index in
      DecisionTree.Node(
        id: drafts[index].id.string, question: drafts[index].question,
        yes: branches[index].yes.branch(position), no: branches[index].no.branch(position),
        source: sources[source].name)
    }
    return DecisionTree(name: sources[source].name, nodes: nodes)
  }

  private mutating func target(_ written: WrittenText, _ indices: [String: Int]) -> Target? {
    if let place = DecisionTree.Destination(rawValue: written.string) { return .place(place) }
    if let index = indices[written.string] { return .question(index) }
    let places = DecisionTree.Destination.allCases.map(\.rawValue)
    report(.danglingBranch(written, known: places + indices.keys.sorted()))
    return nil
  }

  /// The questions that can be reached from the first, each before those it leads to; nil, and a
  /// report, if they go in a circle.
  private mutating func order(
    of branches: [(yes: Target, no: Target)], _ drafts: [QuestionDraft]
  ) -> [Int]? {
    enum Visit { case never, onPath, done }
    var visits = [Visit](repeating: .never, count: branches.count)
    var path = [(question: 0, step: 0)]
    var finished: [Int] = []
    visits[0] = .onPath
    while let (question, step) = path.last {
      guard step < 2 else {
        visits[question] = .done
        finished.append(question)
        path.removeLast()
        continue
      }
      path[path.count - 1].step += 1
      // The last to be finished is the first in order, so "no" is followed first.
      let target = step == 0 ? branches[question].no : branches[question].yes
      guard case .question(let next) = target else { continue }
      switch visits[next] {
      case .done: continue
      case .never:
        visits[next] = .onPath
        path.append((next, 0))
      case .onPath:
        let first = path.lastIndex { $0.question == next } ?? 0
        let names = path[first...].map { drafts[$0.question].id.string }
        let closing = step == 0 ? drafts[question].no : drafts[question].yes
        report(.cyclicTree(names, at: closing.range))
        return nil
      }
    }
    return finished.reversed()
  }
}

/// Where a branch leads, before the questions are in order.
private enum Target {
  case question(Int)
  case place(DecisionTree.Destination)

  func branch(_ position: [Int: Int]) -> DecisionTree.Branch {
    switch self {
    case .question(let index): .ask(position[index] ?? 0)
    case .place(let place): .place(place)
    }
  }
}

extension Diagnostic {
  static func questionNamedLikePlace(_ id: WrittenText) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-question", "a question cannot be named '\(id.text)'", at: id.range,
      label: "that is a place", help: "give it another 'id'")
  }

  static func duplicateQuestion(_ id: WrittenText, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-question", "two questions are named '\(id.text)'", at: id.range,
      label: "the second", notes: [Note(at: first, "the first")], help: "give it another 'id'")
  }

  static func danglingBranch(_ written: WrittenText, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "dangling-branch", "this branch goes nowhere", at: written.range,
      label: "neither a place nor the id of a question",
      help: nearest(to: written.string, among: known).map { "did you mean '\($0)'?" }
        ?? "write one of \(known.joined(separator: ", "))")
  }

  static func cyclicTree(_ names: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "cyclic-tree", "the questions go in a circle", at: range,
      label: (names + [names[0]]).joined(separator: " → "),
      help: "let one of these branches end in a place")
  }

  static func unreachableQuestion(_ id: WrittenText) -> Diagnostic {
    Diagnostic(
      .warning, "unreachable-question", "question '\(id.text)' is never asked", at: id.range,
      label: "no branch leads here", help: "the first question of the list is asked first")
  }
}
