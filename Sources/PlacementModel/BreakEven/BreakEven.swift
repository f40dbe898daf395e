public import Quantities

/// When a purchase has paid for itself.
public enum BreakEven {
  /// Months after which the rent saved has paid back the capital: t = C / (k − l).
  ///
  /// Undiscounted and linear; source: model.md section 3.
  ///
  /// - Parameters:
  ///   - capital: What the hardware costs once (C).
  ///   - rent: Cloud cost of the same work for a month (k).
  ///   - running: Cost of the work for a month when owned (l).
  /// - Returns: Months, not negative; infinite where nothing is saved.
  /// - Complexity: O(1).
  public static func months(capital: Money, rent: Money, running: Money) -> Double {
    months(capital: capital.dollars, rent: rent.dollars, running: running.dollars)
  }

  static func months(capital: Double, rent: Double, running: Double) -> Double {
    guard rent > running else { return .infinity }
    guard capital > 0 else { return 0 }
    return capital / (rent - running)
  }
}
