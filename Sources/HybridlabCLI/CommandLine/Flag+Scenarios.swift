import PlacementModel

extension Flag {
  static let lab = Flag(
    "lab", takes: .file(placeholder: "[NAME=]FILE"),
    "a manifest whose sections stand in for yours, such as another lab for the same jobs; may be "
      + "given more than once")
  static let ownedGPUs = Flag(
    "owned",
    takes: .oneOf(Scenario.Capital.allCases.map(\.rawValue), placeholder: "WHICH"),
    "whether GPUs that you own already are counted as bought, or as paid whatever you decide")
  static let failIfOver = Flag(
    "fail-if-over", takes: .text(placeholder: "MONEY"),
    "end with status 1 if the cheapest costs more than this over the horizon, such as '$50,000'")
}

extension Flag {
  static let candidates = Flag(
    "candidates", takes: .text(placeholder: "GPUS"),
    "models to choose among, such as 'RTX 4090 for $1,800, L4 for $2,500'; may be given more than once, else "
      + "every model of a known price that could take a job")
  static let most = Flag(
    "most", takes: .text(placeholder: "COUNT"), "GPUs of one model to look at, at most; else 32")
  static let budget = Flag(
    "budget", takes: .text(placeholder: "MONEY"), "what may be spent on GPUs, such as '$10,000'")
}
