import PlacementModel
import Quantities
import YAMLSyntax

extension Manifest {
  func writeCloud(to yaml: inout YAMLWriter) {
    guard cloud.isAllowed else {
      yaml.key("cloud", "none")
      return
    }
    let isBare =
      cloud == CloudAccess(assumed: [.budget, .options]) && ownPrices == nil && priceFiles.isEmpty
    guard !isBare else {
      yaml.key("cloud", "all")
      return
    }
    yaml.block("cloud") { yaml in
      writeProviders(to: &yaml)
      if let regions = cloud.regions { yaml.key("regions", list: regions.sorted()) }
      if let places = cloud.places { yaml.key("places", list: places.map(\.code)) }
      if cloud.assumed.contains(.options) {
        let options = cloud.options.sorted().map(\.rawValue).joined(separator: ", ")
        yaml.comment("assumed: options: [\(options)]")
      } else {
        yaml.key("options", list: cloud.options.sorted().map(\.rawValue))
      }
      if !cloud.assumed.contains(.budget) {
        yaml.key("budget", cloud.budget.map { "\($0)/month" } ?? "unlimited")
      }
      if cloud.credits > .zero {
        let until = cloud.creditsUntil.map { " until \($0)" } ?? ""
        yaml.key("credits", "\(cloud.credits)\(until)")
      }
      write(cloud.jobs, to: &yaml)
      let word = DiscountWord.allCases.first { $0.discounts == cloud.assumedDiscounts }
      if let word, word != .none { yaml.key("assume-discounts", word.rawValue) }
      if ownPrices != nil || !priceFiles.isEmpty { writePrices(to: &yaml) }
    }
  }

  private func writeProviders(to yaml: inout YAMLWriter) {
    guard let providers = cloud.providers else { return }
    guard !cloud.certifications.isEmpty || !cloud.jobsByProvider.isEmpty else {
      yaml.key("providers", list: providers.sorted())
      return
    }
    yaml.block("providers") { yaml in
      for provider in providers.sorted() {
        let held = cloud.certifications[provider] ?? []
        let names = held.map { YAMLWriter.scalar($0.name) }.joined(separator: ", ")
        let jobs = cloud.jobsByProvider[provider] ?? .none
        var pairs = held.isEmpty ? [] : [("certifications", "[\(names)]")]
        if let least = jobs.least { pairs.append(("min-jobs", "\(least)")) }
        if let most = jobs.most { pairs.append(("max-jobs", "\(most)")) }
        yaml.key(YAMLWriter.scalar(provider), pairs: pairs)
      }
    }
  }
}
