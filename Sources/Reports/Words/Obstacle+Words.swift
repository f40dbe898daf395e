package import PlacementModel
import Quantities

extension Obstacle {
  /// What an option lacks, with the quantity, as a clause; `subject` is who lacks it.
  package func words(_ subject: String) -> String {
    switch self {
    case .noPools: "the lab owns no GPUs"
    case .cloudNotAllowed: "the manifest allows no cloud"
    case .pinned(let side): "the job is pinned to \(side == .local ? "the lab" : "the cloud")"
    case .together(let name): "it runs only where \(name) does"
    case .apart(let name): "it never runs where \(name) does"
    case .memory(let needed, let available):
      "needs \(needed.formatted()) a GPU, \(subject) has \(available.formatted())\(short(needed, available))"
    case .count(let needed, let available):
      "needs \(counted(needed, "GPU")), \(subject) has \(available): \(needed - available) short"
    case .processors(let needed, let available?):
      "needs \(needed) processors, \(subject) has \(available): \(needed - available) short"
    case .processors(let needed, nil):
      "needs \(needed) processors, how many \(subject) has is not known"
    case .model: "\(subject) is not the GPU that was asked for, nor one that can stand in for it"
    case .gpuHours(let needed, let left):
      "needs \(needed.tableText) GPU-hours a month, \(left.tableText) are left on \(subject): "
        + "\((needed - left).tableText) short"
    case .paidHours(let needed, let left):
      "needs \(needed.tableText) node-hours a month, \(left.tableText) of those that are paid for are "
        + "left: \((needed - left).tableText) short"
    case .deadline(let needed, let limit):
      "takes \(needed.tableText) h, the deadline is \(limit.tableText) h: "
        + "\((needed - limit).tableText) h late"
    case .residency(let place?):
      "the data may not go to \(place.code); `may-run-in` does not name it"
    case .residency(nil): "where \(subject) runs is not known, so the data may not go there"
    case .certification(let regime):
      "\(subject) does not hold \(regime.name), as far as the manifest says"
    case .staysHome: "the data is sensitive and `may-run-in` names no place outside the lab"
    case .keptByTree:
      "question 1 keeps sensitive data home; `may-run-in` counts with policies that go by cost"
    case .notOffered: "the manifest leaves out this provider, region or way of buying"
    case .noPrice: "no price is known"
    case .budget(let needed, let left):
      "costs \(needed.sentenceText) a month, \(left.sentenceText) of the cloud budget is left: "
        + "\(((try? needed - left) ?? needed).sentenceText) short"
    case .jobLimits: "`min-jobs` and `max-jobs` leave no room for it"
    case .noOffer: "no offer of the catalogue has these GPUs together"
    case .outOfRange: "an amount is beyond what can be counted"
    }
  }

  /// The same in a few words, for a column.
  package var shortWords: String {
    switch self {
    case .noPools: "no GPUs at home"
    case .cloudNotAllowed: "no cloud allowed"
    case .pinned(let side): "pinned to \(side == .local ? "the lab" : "the cloud")"
    case .together(let name): "only beside \(name)"
    case .apart(let name): "never beside \(name)"
    case .memory(let needed, let available):
      "\(needed.formatted()) a GPU needed, \(available.formatted()) at most"
    case .count(let needed, let available): "\(counted(needed, "GPU")) needed, \(available) at most"
    case .processors(let needed, let available):
      "\(needed) processors needed, \(available.map(String.init) ?? "–") at most"
    case .model: "not the GPU that was asked for"
    case .gpuHours(let needed, let left):
      "\(needed.tableText) GPU-h needed, \(left.tableText) left"
    case .paidHours(let needed, let left):
      "\(needed.tableText) paid node-h needed, \(left.tableText) left"
    case .deadline(let needed, let limit): "\(needed.tableText) h, deadline \(limit.tableText) h"
    case .residency(let place?): "data may not go to \(place.code)"
    case .residency(nil): "place of the offer unknown"
    case .certification(let regime): "\(regime.name) not held"
    case .staysHome: "data stays home"
    case .keptByTree: "question 1 keeps the data home"
    case .notOffered: "left out by the manifest"
    case .noPrice: "no price known"
    case .budget(let needed, let left):
      "\(needed.sentenceText) needed, \(left.sentenceText) of the budget left"
    case .jobLimits: "no room for another job"
    case .noOffer: "no offer has these GPUs"
    case .outOfRange: "beyond what can be counted"
    }
  }

  /// A stable name for machines.
  package var code: String {
    switch self {
    case .noPools: "no-pools"
    case .cloudNotAllowed: "cloud-not-allowed"
    case .pinned: "pinned"
    case .together: "together"
    case .apart: "apart"
    case .memory: "memory"
    case .count: "count"
    case .processors: "processors"
    case .model: "model"
    case .gpuHours: "gpu-hours"
    case .paidHours: "paid-hours"
    case .deadline: "deadline"
    case .residency: "residency"
    case .certification: "certification"
    case .staysHome: "stays-home"
    case .keptByTree: "kept-by-tree"
    case .notOffered: "not-offered"
    case .noPrice: "no-price"
    case .budget: "budget"
    case .jobLimits: "job-limits"
    case .noOffer: "no-offer"
    case .outOfRange: "out-of-range"
    }
  }

  private func short(_ needed: ByteCount, _ available: ByteCount) -> String {
    (try? needed - available).map { ": \($0.formatted()) short" } ?? ""
  }
}
