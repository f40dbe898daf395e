/// Where in a file of the user's something stands.
public final class WrittenPlace: Sendable {
  public let file: String
  /// From 1.
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
