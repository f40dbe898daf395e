public import Quantities

/// Tokens that a request brings and that its answer has, on average.
public struct TokenCount: Hashable, Sendable {
  public var input: Double
  public var output: Double

  public init(input: Double, output: Double) {
    self.input = input
    self.output = output
  }

  public var total: Double { input + output }
}

/// What an interface of someone else's models charges by the token.
public struct TokenPrice: Hashable, Sendable {
  /// For a million tokens of requests, and of answers.
  public var perMillionInput: Money
  public var perMillionOutput: Money
  /// Who runs it; nil if not given.
  public var provider: String?
  /// Where it runs; nil if unknown, which no residency rule accepts.
  public var place: Jurisdiction?

  public init(
    perMillionInput: Money, perMillionOutput: Money, provider: String? = nil,
    place: Jurisdiction? = nil
  ) {
    self.perMillionInput = perMillionInput
    self.perMillionOutput = perMillionOutput
    self.provider = provider
    self.place = place
  }

  /// What so many requests cost, input and output each rounded once.
  ///
  /// - Throws: ``QuantityError`` if the charge does not fit.
  public func cost(of requests: Double, _ tokens: TokenCount) throws(QuantityError) -> Money {
    try perMillionInput.scaled(by: requests * tokens.input / 1e6)
      + perMillionOutput.scaled(by: requests * tokens.output / 1e6)
  }
}

/// Past requests that a profile of demand was counted from.
public struct RequestTrace: Hashable, Sendable {
  /// As the manifest names the file.
  public var file: String
  public var requests: Double
  /// From the first request to the last.
  public var span: Hours
  /// Tokens of an average request, if the file has them.
  public var tokens: TokenCount?

  public init(file: String, requests: Double, span: Hours, tokens: TokenCount? = nil) {
    self.file = file
    self.requests = requests
    self.span = span
    self.tokens = tokens
  }
}
