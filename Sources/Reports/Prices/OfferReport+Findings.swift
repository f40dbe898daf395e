import PlacementModel
import Quantities

extension OfferReport {
  /// Fewer prices of a GPU than this say nothing of what is usual.
  private static let fewest = 5
  /// A price so many times as high or low as the median is worth a look.
  private static let factor: Int64 = 5

  /// Prices that are old, and prices so far from others of the same GPU that a unit may be wrong.
  package var annotations: [Annotation] { remarks(at: nil) + unusual }

  private struct Kind: Hashable {
    var gpu: GPUModel.ID
    var option: PurchaseOption
  }

  private func kind(of price: OfferPrice) -> Kind? {
    offer(of: price).gpu.map { Kind(gpu: $0, option: price.option) }
  }

  private var unusual: [Annotation] {
    var amounts: [Kind: [Money]] = [:]
    for price in prices.list(OfferQuery(), by: .price).prices {
      guard let kind = kind(of: price), let amount = price.perGPU?.perHour else { continue }
      amounts[kind, default: []].append(amount)
    }
    return shown.compactMap { price in
      // They come cheapest first, so the one in the middle is the median.
      guard let kind = kind(of: price), let amount = price.perGPU?.perHour,
        let all = amounts[kind], all.count >= Self.fewest
      else { return nil }
      let median = all[all.count / 2]
      let isLow = amount < (try? median.scaled(by: 1, over: Self.factor)) ?? .zero
      let isHigh = median < (try? amount.scaled(by: 1, over: Self.factor)) ?? .zero
      guard isLow || isHigh else { return nil }
      let offer = offer(of: price)
      return Annotation(
        .note, code: "outlying-price", title: "price far from others of the same GPU",
        message: "\(offer.provider) \(offer.instance), \(price.option.rawValue): "
          + "\(amount.sentenceText) a GPU-hour, where the median of "
          + "\(counted(all.count, "price")) of the \(prices.gpus[kind.gpu].name) is "
          + median.sentenceText,
        at: nil, subject: "\(offer.provider) \(offer.instance)")
    }
  }
}
