import Foundation
import Testing

/// What memory cannot show: the binary starts, its status arrives, pipes and full disks end well.
@Suite("The binary", .serialized, .enabled(if: Shell.binary != nil)) struct SmokeTests {
  private func shell(_ line: String, input: String = "") throws -> Shell.Outcome {
    try Shell.run(line, input: input)
  }

  @Test func `starts, and says its version`() throws {
    let run = try shell("\"$h\" --version")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("hybridlab "))
  }

  @Test func `a closed pipe ends quietly with 141`() throws {
    let run = try shell("{ \"$h\" yaml - ; echo $? >&2; } | true", input: "a: b\n")
    // Whether the pipe was closed in time is chance for a short output: 0 and 141 are both right.
    #expect(["0\n", "141\n"].contains(run.text))
    let long = String(repeating: "- some words that fill a pipe\n", count: 20_000)
    let cut = try shell("{ \"$h\" yaml - ; echo $? >&2; } | head -c 10 > /dev/null", input: long)
    #expect(cut.text == "141\n")
  }

  @Test func `status 2 for a typo, 3 for a file that is not there or is none`() throws {
    #expect(try shell("\"$h\" plcae").status == 2)
    #expect(try shell("\"$h\" yaml nowhere.conf").status == 3)
    let directory = try shell("\"$h\" yaml .")
    #expect(directory.status == 3)
    #expect(directory.text.contains("is a directory"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is said and leaves nothing half written`() throws {
    let run = try shell("\"$h\" tree > /dev/full")
    #expect(run.status == 3)
    #expect(run.text.contains("no space is left"))
    #expect(try shell("\"$h\" tree -o /dev/full").status == 3)
  }

  @Test func `output files are whole, and replace what was there`() throws {
    let run = try shell(
      """
      d=$(mktemp -d) && cd "$d" && echo old > tree.dot && chmod 640 tree.dot \
      && "$h" tree -f dot -o tree.dot && head -c 8 tree.dot && ls -A | tr '\\n' ' ' \
      && "$h" yaml /nowhere -o tree.dot; head -c 8 tree.dot; ls -A; rm -r "$d"
      """)
    #expect(
      run.text
        == "digraph tree.dot hybridlab: error: there is no file '/nowhere'\ndigraph tree.dot\n")
  }

  /// Foundation starts processes with most signals blocked; Perl lets them through again.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/perl")))
  func `a run that is stopped in the middle leaves nothing half written`() throws {
    let run = try shell(
      """
      d=$(mktemp -d); cd "$d"; echo old > out; mkfifo input
      perl -MPOSIX -e 'sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV' \
        "$h" yaml input -o out & pid=$!
      for i in $(seq 500); do ls | grep -q partial && break; sleep 0.01; done
      sleep 0.05
      kill -TERM $pid; wait $pid; echo $?; cat out; ls -A | tr '\\n' ' '; rm -r "$d"
      """)
    #expect(run.text.hasSuffix("143\nold\ninput out "), "\(run.text)")
  }

  /// How much a process needs to start depends on the build, so that the limit is felt for first.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func `memory that is refused is said with status 3, and leaves nothing half written`() throws {
    let run = try shell(
      """
      d=$(mktemp -d); cd "$d"; echo old > out
      { echo 'lab: {gpus: 1 x RTX 4090}'; echo 'cloud: none'; echo 'jobs:'
        for i in $(seq 20000); do
          echo "  - {name: j$i, kind: training, gpus: 1, hours: 1, every: week}"
        done; } > jobs.conf
      limit=50000
      until (ulimit -v $limit; "$h" tree > /dev/null 2>&1); do limit=$((limit + 10000)); done
      (ulimit -v $((limit + 10000)); "$h" place jobs.conf -f csv -o out 2> said; echo $?)
      # Where a small piece is refused the language's library says so first.
      grep -v '^Fatal error: failed to allocate' said; cat out; ls -A | tr '\n' ' '; rm -r "$d"
      """)
    #expect(
      run.text == "3\nhybridlab: error: there is not enough memory\nold\njobs.conf out said ",
      "\(run.text)")
  }

  @Test func `reads standard input, a pipe with a name, and ends of lines of any kind`() throws {
    #expect(try shell("\"$h\" yaml -", input: "a: 1\r\n").text == "[{\"a\": 1}]\n")
    let named = try shell(
      "d=$(mktemp -d); mkfifo $d/p; (echo 'a: 1' > $d/p &); \"$h\" yaml $d/p; rm -r $d")
    #expect(named.text == "[{\"a\": 1}]\n")
  }
}
