import Diagnostics
import Foundation
import Manifests
import PlacementModel
import PriceData
import Testing

/// A manifest of `examples/`, read as the tool reads it, and its plan.
struct Example {
  static let folder = DocumentsPageTests.package.appending(path: "examples")

  var place: PlacementCase
  var plan: Plan

  // `name` is a path in `examples/` without the ending; the closures change what was read before it
  // is planned.
  init(
    _ name: String, policy: Policy = .documents, lab: (inout Lab) -> Void = { _ in },
    cloud: (inout CloudAccess) -> Void = { _ in },
    jobs: (inout [Job]) -> Void = { _ in }
  ) throws {
    let file = Self.folder.appending(path: "\(name).conf")
    let source = SourceText(
      name: "\(name).conf", text: try String(contentsOf: file, encoding: .utf8))
    let prices = PriceListReader(over: PriceCatalogue.prices)
    let reading = ManifestReader(prices: prices) { _ in
      throw ManifestFileError(reason: "an example is one file")
    }.read([source])
    for found in reading.diagnostics {
      let text = found.diagnostic.rendered(in: reading.sources[found.source])
      Issue.record("an example reads without a remark: \(text)")
    }
    let manifest = try #require(reading.manifest)
    var (home, access, work) = (manifest.lab, manifest.cloud, manifest.jobs)
    lab(&home)
    cloud(&access)
    jobs(&work)
    place = PlacementCase(
      lab: home, cloud: access, jobs: work, prices: manifest.catalogue.prices,
      tree: manifest.tree)
    plan = try place.plan(policy)
  }

  /// Names with places, in the manifest's order.
  var places: [String] {
    zip(place.jobs, plan.placements).map { "\($0.name): \($1.place.rawValue)" }
  }

  func placement(_ name: String) throws -> Placement {
    plan.placements[try #require(place.jobs.firstIndex { $0.name == name })]
  }

  /// The ids of the questions asked of a job.
  func asked(_ name: String) throws -> [String] {
    try placement(name).trace.map { place.tree.nodes[$0.node].id }
  }

  /// What the last answer led to.
  func destination(_ name: String) throws -> DecisionTree.Destination? {
    guard let last = try placement(name).trace.last else { return nil }
    let node = place.tree.nodes[last.node]
    guard case .place(let destination) = last.answer ? node.yes : node.no else { return nil }
    return destination
  }
}
