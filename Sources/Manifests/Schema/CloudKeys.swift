import PlacementModel
import Quantities

/// The keys of `cloud`.
package enum CloudKey: String, ManifestKey {
  case providers, regions, places, options, budget, credits, prices
  case minJobs = "min-jobs"
  case maxJobs = "max-jobs"
  case assumeDiscounts = "assume-discounts"

  package static let table = KeyTable<CloudKey>(
    section: "cloud", noun: "a cloud section",
    rows: [
      KeyRow(
        .providers, .either(.list(.text), .mapping(section: "cloud.providers")),
        example: "[aws, lambda]"),
      KeyRow(.regions, .list(.text), example: "[us-east-1, eu-west-1]"),
      KeyRow(.places, .list(.place), example: "[EU]"),
      KeyRow(
        .options, .list(.words(PurchaseOption.priced.map(\.rawValue))), example: "[on-demand]"),
      KeyRow(.budget, .quantity(.monthlyRate), example: "$800/month"),
      KeyRow(.minJobs, .integer(Limits.jobs), example: "2"),
      KeyRow(.maxJobs, .integer(Limits.jobs), example: "20"),
      KeyRow(
        .credits, .notation("an amount, and the day until which it can be used"),
        example: "$5,000 until 2027-03-31"),
      KeyRow(.assumeDiscounts, .words(DiscountWord.allCases.map(\.rawValue)), example: "documents"),
      KeyRow(
        .prices,
        .list(.notation("paths of price files, and offers in the layout of the catalogue")),
        example:
          "[{provider: lambda, as-of: 2026-08, columns: [instance, gpus, on-demand], "
          + "rows: [[gpu_1x_a10, 1 x A10, 0.75]]}]"),
    ])
}

/// Whose discounts stand in for spot and reserved prices that nobody knows.
enum DiscountWord: String, CaseIterable {
  case none, documents
  case documentsAtBest = "documents-at-best"

  var discounts: AssumedDiscounts? {
    switch self {
    case .none: nil
    case .documents: .documents
    case .documentsAtBest: .documentsAtBest
    }
  }
}

/// The keys of a provider in `cloud.providers`.
package enum ProviderKey: String, ManifestKey {
  case certifications
  case minJobs = "min-jobs"
  case maxJobs = "max-jobs"

  package static let table = KeyTable<ProviderKey>(
    section: "cloud.providers", noun: "a provider",
    rows: [
      KeyRow(.certifications, .list(.text), example: "[HIPAA]"),
      KeyRow(.minJobs, .integer(Limits.jobs), example: "2"),
      KeyRow(.maxJobs, .integer(Limits.jobs), example: "20"),
    ])
}
