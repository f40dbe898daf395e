/// A place in the clouds that a file names.
package struct PlaceWish: Hashable, Sendable {
  /// As the engine calls it; nil for any.
  package var provider: String?
  /// nil for all of them.
  package var region: String?

  init(provider: String?, region: String? = nil) {
    self.provider = provider
    self.region = region
  }
}
