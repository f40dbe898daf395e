package import PlacementModel

/// The dated prices and measurements that ship with the tool.
///
/// They are written as text, in the format of users' own price files: `Catalogue/` beside this file
/// (docs/catalogue.md).  What is part of the program is the same compiled, because the text would take
/// longer to read at each start than many a plan takes to make.
package enum PriceCatalogue {
  /// Everything a plan rests on.  Read once in a process.
  package static let prices = read()

  /// The same read anew, to see how long it takes.
  ///
  /// - Complexity: O(length of the text).
  package static func read() -> PriceBook {
    var reader = CompiledReader(compiled)
    return PriceBook(from: &reader)
  }

  /// The text of what is part of the program, for prices that were read from their own.
  package static func compile(_ prices: PriceBook) -> String {
    var writer = CompiledWriter()
    prices.write(to: &writer)
    return writer.finish()
  }
}
