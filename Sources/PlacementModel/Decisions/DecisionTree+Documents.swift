public import Quantities

extension DecisionTree {
  /// "More than 100 GB" of D1's data-processing matrix; 100 GB itself is the smaller class.
  public static let largeData = ByteCount(bytes: 100_000_000_000)
  /// "If break-even < 6 months" of D1's framework.
  public static let breakEvenMonths = 6.0
  /// What "large" means in question 4.  The documents give no number; D0's cost analysis calls a
  /// run of 100 hours a large training, so that is taken, as GPU-hours, and marked assumed.
  public static let largeGPUHours = DeviceHours(100)

  /// The tree of the documents in the project's reading: the "no" of question 5 answers
  /// "break-even < 6 months", and question 6 can be reached.
  public static let documents = make(name: "documents", continuousNo: .ask(9))

  /// The tree as D1 prints it: work that is not continuous goes to the cloud, and question 6 is
  /// never asked.
  public static let literal = make(name: "literal", continuousNo: .place(.cloud))

  private static func make(name: String, continuousNo: Branch) -> DecisionTree {
    let framework = "D1, decision framework"
    let nodes = [
      Node(
        id: "Q1", question: .sensitive, yes: .ask(1), no: .ask(2), source: framework),
      Node(
        id: "C4s", question: .dataProcessingOver(largeData), yes: .place(.localWithBackup),
        no: .place(.local), source: "D1, category 4"),
      Node(
        id: "Q2", question: .development, yes: .place(.local), no: .ask(3), source: framework),
      Node(
        id: "C3", question: .inference, yes: .place(.hybrid), no: .ask(4),
        source: "D1, category 3"),
      Node(
        id: "C4", question: .dataProcessing, yes: .ask(5), no: .ask(6), source: "D1, category 4"),
      Node(
        id: "C4n", question: .dataProcessingOver(largeData), yes: .place(.cloud),
        no: .place(.local), source: "D1, category 4"),
      Node(
        id: "Q3", question: .exceedsLocalCapacity, yes: .place(.cloud), no: .ask(7),
        source: framework),
      Node(
        id: "Q4", question: .oneTimeLarge(largeGPUHours), yes: .place(.cloudSpot),
        no: .ask(8), source: framework),
      Node(
        id: "Q5", question: .continuous, yes: .ask(10), no: continuousNo, source: framework),
      Node(
        id: "Q6", question: .global, yes: .place(.cloud), no: .place(.local), source: framework),
      Node(
        id: "Q5b", question: .breakEvenWithin(months: breakEvenMonths), yes: .place(.local),
        no: .place(.cloud), source: framework),
    ]
    // The nodes above are in order; a tree of ours that is not is a mistake of ours.
    guard let tree = DecisionTree(name: name, nodes: nodes) else {
      preconditionFailure("the documents' tree goes forward")
    }
    return tree
  }
}
