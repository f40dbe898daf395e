/// Something that a manifest says, for a report that points there: a key of a section, or of an item
/// in it.
package enum GivenKey: Hashable, Sendable {
  case lab(String)
  /// Of a pool, by its index.
  case pool(Int, String)
  /// Of the job that is reported.
  case job(String)
  case cloud(String)
}
