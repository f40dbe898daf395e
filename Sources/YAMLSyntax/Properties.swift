import Diagnostics

/// A piece of the source, in half the room of a range; empty at 0 means that there is none.
struct Slice: Sendable {
  var start: UInt32 = 0
  var end: UInt32 = 0

  init() {}

  init(_ range: SourceRange) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  var range: SourceRange { Int(start)..<Int(end) }
  /// Whether anything was found: what a property names never begins at the start of the input.
  var exists: Bool { end != 0 }
}

/// The anchor and the tag of a node (YAML 1.2.2, 6.9).
struct Properties: Sendable {
  /// The anchor's name, without the `&`.
  var anchor = Slice()
  /// The tag as it is written.
  var tag = Slice()
  /// What follows the tag's handle.
  var tagSuffix = Slice()
  /// What the handle stands for, as an index into the prefixes of the stream.
  var tagPrefix: UInt32 = 0

  @inline(__always) var isEmpty: Bool { !anchor.exists && !tag.exists }

  /// The anchor as it is written.
  var anchorRange: SourceRange { Int(anchor.start) - 1..<Int(anchor.end) }
}

/// The properties of one node; most nodes have none.
struct PropertyRecord: Sendable {
  var node: UInt32
  var own: Properties
}
