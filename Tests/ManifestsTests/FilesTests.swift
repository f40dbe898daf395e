import Diagnostics
import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("A manifest of several files") struct FilesTests {
  @Test(
    "a section may be in a file of its own",
    arguments: [
      "place: DE\ngpus: [1 x T4]\n", "lab:\n  place: DE\n  gpus: [1 x T4]\njobs: 7\n",
    ])
  func section(file: String) throws {
    let reading = reading("lab: lab.conf\njobs: []\n", files: ["lab.conf": file])
    #expect(reading.manifest?.lab.place?.code == "DE")
    #expect(reading.sources.map(\.name) == ["jobs.conf", "lab.conf"])
  }

  @Test func `a mistake in another file is shown there`() {
    #expect(
      rendered("lab: parts/lab.conf\n", files: ["parts/lab.conf": "plaze: DE\ngpus: none\n"])
        == """
        parts/lab.conf:1:1: error: a lab has no key 'plaze' [unknown-key]
          |
        1 | plaze: DE
          | ^^^^^
          = help: did you mean 'place'?

        """)
  }

  @Test func `a path is relative to the file that names it`() {
    let reader = ManifestReader(prices: embedded) { name in
      #expect(name == "team/parts/lab.conf")
      return Array("gpus: none".utf8)
    }
    let reading = reader.read([SourceText(name: "team/jobs.conf", text: "lab: parts/lab.conf")])
    #expect(reading.manifest != nil)
  }

  @Test func `sections of several files are one manifest, each once`() {
    let reader = ManifestReader(prices: embedded) { _ in [] }
    let lab = SourceText(name: "lab.conf", text: "lab: {gpus: [1 x T4]}\n")
    let jobs = SourceText(name: "jobs.conf", text: "jobs: [{name: a, kind: batch, hours: 1}]\n")
    let both = reader.read([lab, jobs])
    #expect(both.manifest?.lab.pools.count == 1 && both.manifest?.jobs.count == 1)
    #expect(both.manifest?.places.map(\.source) == [1])
    let twice = reader.read([lab, jobs, SourceText(name: "b.conf", text: "cloud: none\nlab: {}\n")])
    #expect(twice.diagnostics.map(\.diagnostic.code) == ["duplicate-section"])
    #expect(twice.diagnostics.first?.source == 2)
    #expect(twice.diagnostics.first?.diagnostic.label == "also at lab.conf:1:1")
  }
}
