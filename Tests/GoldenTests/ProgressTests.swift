import Foundation
import HybridlabCLI
import Testing

/// People who wait are told what for; nobody else is.
@Suite("Progress") struct ProgressTests {
  @Test func `names what is read and how much is planned, but not where it is to be quiet`() {
    let folder = packageFolder.appending(path: "examples")
    let bench = Workbench(folder: folder)
    #expect(bench.run(["place", "jobs.conf"]).status == .done)
    #expect(bench.begun == ["reading jobs.conf", "planning for 7 jobs"])
    let quiet = Workbench(folder: folder)
    #expect(quiet.run(["place", "-q", "jobs.conf"]).status == .done)
    #expect(quiet.begun.isEmpty)
  }

  /// `script` gives the command a terminal; the manifest comes after more than a second.
  @Test(
    .enabled(
      if: Shell.binary != nil && FileManager.default.fileExists(atPath: "/proc/self")
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `is shown on a terminal after a second, taken back, and never written elsewhere`() throws {
    let run = try Shell.run(
      """
      d=$(mktemp -d); cp jobs.conf "$d"; cd "$d"; mkfifo slow
      late() { { sleep 1.4; cat jobs.conf; } > slow & }
      late; script -qec '"$h" place slow > plan' said < /dev/null > /dev/null
      late; "$h" place slow > same 2> errors
      cmp plan same && cat said; grep -c reading errors; rm -r "$d"
      """)
    let shown = "\r\u{1B}[Kreading slow, 1 s\r\u{1B}[K"
    #expect(run.text.contains(shown), "\(run.text.debugDescription)")
    #expect(run.text.hasSuffix("\n0\n"), "\(run.text.debugDescription)")
  }
}
