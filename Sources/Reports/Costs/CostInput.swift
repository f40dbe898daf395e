import PlacementModel
import Quantities

/// A figure that goes into a cost, and where it comes from.
struct CostInput {
  enum Origin: String {
    /// The manifest says so.
    case given
    /// A default of ours.
    case assumed
    /// The catalogue, or a price list of the user's own.
    case listed
    /// Reckoned from other figures.
    case derived
  }

  var name: String
  var value: String
  var origin: Origin
  /// An id of docs/sources.md, a section of the model, a place in the manifest, or the words of the
  /// formula.
  var source: String
  var asOf: CalendarDate?
  /// Whether it is a price of some day that nobody has written down.
  var isOfUnknownDay = false
  /// What of the manifest gives it.
  var key: GivenKey?

  init(
    _ name: String, _ value: String, _ origin: Origin, source: String = "",
    asOf: CalendarDate? = nil
  ) {
    self.name = name
    self.value = value
    self.origin = origin
    self.source = source
    self.asOf = asOf
  }

  /// A figure that is published, or that stands in a user's file: then with its line, after the source
  /// that the file names.
  init(_ name: String, _ value: String, _ provenance: Provenance, isAssumed: Bool = false) {
    var source = provenance.source
    if let place = provenance.written {
      let line = "\(place.file):\(place.line)"
      source = source == place.file ? line : "\(source), \(line)"
    }
    self.init(
      name, value,
      isAssumed ? .assumed : provenance.written == nil ? .listed : .given, source: source,
      asOf: provenance.asOf)
    isOfUnknownDay = provenance.asOf == nil && provenance.written?.isList ?? false
  }

  /// A figure of the manifest's, or what is taken for granted where it has none.
  init(
    _ name: String, _ value: String, given key: GivenKey, unless isAssumed: Bool = false,
    assumed: String = CostInput.byModel
  ) {
    self.init(
      name, value, isAssumed ? .assumed : .given, source: isAssumed ? assumed : Self.manifest)
    if !isAssumed { self.key = key }
  }

  /// A figure of a job's, of some of its fields: given, a guess that the manifest calls one, or taken for
  /// granted.
  init(
    _ name: String, _ value: String, of job: Job, _ fields: JobFields, key: String,
    assumed: String = CostInput.byModel
  ) {
    self.init(
      name, value, given: .job(key), unless: !job.assumed.isDisjoint(with: fields), assumed: assumed
    )
    if !job.guessed.isDisjoint(with: fields) { origin = .assumed }
  }

  private static let manifest = "manifest"

  /// Where defaults are listed, with reasons.
  static let byModel = "model.md, taken for granted"

  /// Says more about it, before where it comes from.
  func noting(_ words: String) -> CostInput {
    var noted = self
    noted.source = "\(words), \(source)"
    return noted
  }

  /// Source and date; what is published without a date is said to have none.
  var from: String {
    if isOfUnknownDay { return "\(source), as of unknown" }
    if let asOf { return "\(source), \(asOf)" }
    return origin == .listed && source != Self.unpriced ? "\(source), no date" : source
  }

  /// Where a price would stand that nobody knows.
  static let unpriced = "no price known"

  /// Says where the manifest gives it.
  mutating func point(at places: [GivenKey: Annotation.Place]) {
    guard let key, let place = places[key], source.hasSuffix(Self.manifest) else { return }
    source = source.dropLast(Self.manifest.count) + "\(place.file):\(place.line)"
  }
}
