/// Where in a file of the user's something stands.
public final class WrittenPlace: Sendable {
  public let file: String
  /// From 1.
  public let line: Int
  /// Whether the file is a list of what others ask, which has a day though it may not say which.
  public let isList: Bool

  public init(file: String, line: Int, isList: Bool = false) {
    self.file = file
    self.line = line
    self.isList = isList
  }
}
