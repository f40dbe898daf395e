public import Quantities

/// The inputs of the energy formula.
public struct LocalPower: Hashable, Sendable {
  public var gpus: Int
  public var share: Share
  /// Rated board power; nil where no GPU takes part.
  public var board: Power?
  public var load: Share
  public var host: Power
  public var powerUsageEffectiveness: PowerUsageEffectiveness
  /// Hours of one run.
  public var hours: Hours
  /// Hours in a month.
  public var hoursPerMonth: Hours
  /// Hours of a month at each price of electricity, cheapest first; they add up to
  /// ``hoursPerMonth``.
  public var bands: [EnergyBand]
  /// Hour of the week, from Monday 00:00, at which a run is cheapest; nil if every hour is as good
  /// or the job leaves no choice.
  public var startHour: Int?

  /// `bands` are of one run; under a flat tariff there need be none.
  init(
    gpus: Int, share: Share, board: Power?, load: Share, host: Power,
    powerUsageEffectiveness: PowerUsageEffectiveness, hours: Hours, hoursPerMonth: Hours,
    tariff: EnergyTariff, bands: [EnergyBand], startHour: Int? = nil
  ) {
    self.gpus = gpus
    self.share = share
    self.board = board
    self.load = load
    self.host = host
    self.powerUsageEffectiveness = powerUsageEffectiveness
    self.hours = hours
    self.hoursPerMonth = hoursPerMonth
    if let flat = tariff.flatPrice {
      self.bands = [EnergyBand(price: flat, hours: hoursPerMonth)]
    } else {
      let factor = hours > .zero ? hoursPerMonth.count / hours.count : 0
      self.bands = bands.map { EnergyBand(price: $0.price, hours: $0.hours * factor) }
    }
    self.startHour = startHour
  }

  /// Price of a kilowatt-hour, averaged over the hours in which the job runs.
  public var price: EnergyPrice {
    guard bands.count > 1, hoursPerMonth > .zero else { return bands.first?.price ?? .zero }
    // Whole micro-dollars times hours: sums of a few products, rounded once.
    let sum = bands.reduce(0) { $0 + Double($1.price.perKilowattHour.micros) * $1.hours.count }
    let mean = try? Money(micros: 1).scaled(by: sum / hoursPerMonth.count)
    return EnergyPrice(perKilowattHour: mean ?? .zero)
  }

  /// Power at the lab's meter while the job runs: n · share · (w·ℓ + w_host) · PUE; a job without
  /// GPUs draws one host's share.  nil if the board power is unknown.
  public var drawn: Power? {
    guard gpus > 0 else { return host * powerUsageEffectiveness }
    guard let board else { return nil }
    return (board * load + host) * (Double(gpus) * share.fraction) * powerUsageEffectiveness
  }

  /// Energy of a month at one price; nil if the board power is unknown.
  public func energy(in band: EnergyBand) -> Energy? { drawn.map { $0 * band.hours } }

  /// The line of the bill: each hour at its own price, one product for each price.
  func line(isContinuous: Bool) throws(QuantityError) -> CostLine {
    guard let drawn else {
      return CostLine(payee: .utility, meter: .energy(.zero, self), perRun: nil, perMonth: nil)
    }
    // A run of what never stops is the month.
    let part = isContinuous || hoursPerMonth == .zero ? 1 : hours.count / hoursPerMonth.count
    var run = Money.zero
    var month = Money.zero
    for band in bands {
      month = try month + band.price.cost(of: drawn * band.hours)
      let hours = bands.count == 1 && part != 1 ? self.hours : band.hours * part
      run = try run + band.price.cost(of: drawn * hours)
    }
    return CostLine(
      payee: .utility, meter: .energy(drawn * hoursPerMonth, self), perRun: run, perMonth: month)
  }
}
