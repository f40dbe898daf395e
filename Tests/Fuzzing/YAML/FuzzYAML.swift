// Not part of a normal build; docs/testing.md says how to run it and its four neighbours.

import Diagnostics
import YAMLSyntax

/// Reads any bytes, says what is wrong with them, and walks and writes what is not.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let (stream, diagnostics) = YAMLStream.read(SourceText(name: "fuzz", bytes: bytes))
  _ = Diagnostic.rendered(diagnostics, in: stream.source)
  let json = stream.json
  _ = stream.events
  if diagnostics.isEmpty {
    // JSON is YAML: what is written reads back as itself.
    let again = YAMLStream.read(SourceText(name: "again", text: json)).stream.json
    precondition(again == "[\(json.dropLast())]\n", "read back differently")
  }
  return 0
}
