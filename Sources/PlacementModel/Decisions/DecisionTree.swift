/// The questions that decide where a job belongs, as data: a manifest may bring its own.
///
/// The nodes form a tree by index; a reader makes sure that every branch leads onwards, never
/// back (``init(name:nodes:)`` checks it).
public struct DecisionTree: Hashable, Sendable {
  /// Where an answer leads.
  public enum Branch: Hashable, Sendable {
    /// To another question, by index.
    case ask(Int)
    case place(Destination)
  }

  /// What a branch of the tree can end in.
  public enum Destination: String, CaseIterable, Hashable, Sendable {
    case local
    /// D1 category 4 adds a backup in the cloud, which is advice: hybridlab moves no data by it.
    case localWithBackup = "local-with-backup"
    case cloud
    case cloudSpot = "cloud-spot"
    case hybrid
  }

  public struct Node: Hashable, Sendable {
    /// Short name used in reports, such as `Q1`.
    public var id: String
    public var question: Question
    public var yes: Branch
    public var no: Branch
    /// Document and section the question comes from; the manifest's name for a user's own.
    public var source: String

    public init(id: String, question: Question, yes: Branch, no: Branch, source: String) {
      self.id = id
      self.question = question
      self.yes = yes
      self.no = no
      self.source = source
    }
  }

  public var name: String
  /// The first question is node 0.
  public let nodes: [Node]

  /// A tree of at least one node in which every `ask` goes to a later node.
  ///
  /// - Returns: nil if a branch goes nowhere or back, so that walking always ends.
  public init?(name: String, nodes: [Node]) {
    guard !nodes.isEmpty else { return nil }
    for (index, node) in nodes.enumerated() {
      for case .ask(let next) in [node.yes, node.no] where next <= index || next >= nodes.count {
        return nil
      }
    }
    self.name = name
    self.nodes = nodes
  }
}
