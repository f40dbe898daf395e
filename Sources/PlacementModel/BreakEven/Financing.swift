import Quantities

/// The payments for one piece of hardware, from its first month on.
struct Financing {
  private let payment: Payment
  /// What a dollar of principal costs in a month.
  private let annuity: Double
  private let monthlyRate: Double
  private let term: Int
  /// For each month, of the hardware in use.
  private var installment = 0.0
  private var buyout = 0.0
  /// Still to be paid: the principal of a loan, the payments of a lease to the end of its term.
  private(set) var owed = 0.0
  /// Whether the hardware is the owner's to sell.
  private(set) var isOwned = true

  init(_ payment: Payment) {
    self.payment = payment
    switch payment {
    case .atOnce:
      (annuity, monthlyRate, term) = (0, 0, 0)
    case .loan(_, let rate, let term):
      let i = rate.fraction / 12
      let n = Double(max(1, term))
      // 1 − (1 + i)⁻ⁿ, without cancellation where i is small.
      let discounted = -exponentialMinusOne(-n * naturalLogarithm(onePlus: i))
      annuity = i > 0 && discounted > 0 ? i / discounted : 1 / n
      monthlyRate = i
      self.term = max(1, term)
    case .lease(_, let term, _):
      (annuity, monthlyRate) = (0, 0)
      self.term = max(1, term)
    }
  }

  /// Takes new hardware and returns what is paid for it at once; `scale` is how dear hardware is by
  /// then, relative to the first.
  mutating func begin(price: Double, scale: Double) -> Double {
    switch payment {
    case .atOnce:
      return price
    case .loan(let down, _, _):
      let first = min(price, down.dollars * scale)
      owed = price - first
      installment = owed * annuity
      return first
    case .lease(let rate, _, let buyout):
      isOwned = false
      installment = rate.perMonth.dollars * scale
      self.buyout = (buyout?.dollars ?? 0) * scale
      owed = installment * Double(term)
      return 0
    }
  }

  /// What is paid at the end of a month, counted from 0 for this hardware.
  mutating func pay(month: Int) -> Double {
    switch payment {
    case .atOnce:
      return 0
    case .loan:
      guard month < term else { return 0 }
      owed = month == term - 1 ? 0 : max(0, owed * (1 + monthlyRate) - installment)
      return installment
    case .lease(_, _, nil):
      owed = installment * Double(term - 1 - month % term)
      return installment
    case .lease:
      guard month < term else { return 0 }
      owed = installment * Double(term - 1 - month)
      isOwned = month == term - 1
      return isOwned ? installment + buyout : installment
    }
  }
}
