import Foundation
import Testing

/// How the tool behaves among others in a shell: pipes, folders that cannot be written, full disks,
/// runs at once.
@Suite("Shell citizenship", .serialized, .enabled(if: Shell.binary != nil))
struct CitizenshipTests {
  private static let isRoot = getuid() == 0

  @Test func `a pipe feeds it, and a reader that has enough ends it quietly`() throws {
    let run = try Shell.run(
      "\"$h\" place - < jobs.conf 2>/dev/null | head -n 1; echo ${PIPESTATUS[0]}")
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2, "\(run.text)")
    #expect(lines.first?.hasPrefix("notebooks\t") == true)
    // Whether the reader was gone in time is chance for a short result.
    #expect(["0", "141"].contains(lines.last), "\(run.text)")
  }

  @Test func `every format ends quietly with 141 when nobody reads`() throws {
    // A hundred jobs fill a pipe in every format.
    let jobs = (0..<400).map {
      "  - {name: j\($0), kind: training, gpus: 1 x 80GB+, hours: 900, deadline: 1h}\n"
    }.joined()
    for format in ["table", "json", "ndjson", "csv", "sarif", "junit"] {
      let run = try Shell.run(
        """
        d=$(mktemp -d); "$h" check - -f \(format) 2>$d/err | head -c 10 > /dev/null
        echo ${PIPESTATUS[0]}; grep -v '^check failed' $d/err; rm -r $d
        """, input: "jobs:\n\(jobs)")
      #expect(run.text == "141\n", "\(format): \(run.text.prefix(200))")
    }
  }

  @Test(.enabled(if: !isRoot)) func `a folder that may not be written is said, with status 3`()
    throws
  {
    let run = try Shell.run(
      """
      d=$(mktemp -d); chmod 555 $d; $h place jobs.conf -f json -o $d/plan.json; echo $?; ls -A $d
      rmdir $d
      """)
    #expect(run.text.hasSuffix("is denied\n3\n"), "\(run.text)")
  }

  @Test(.enabled(if: isRoot && Shell.has("mount")))
  func `a read-only file system is said, with status 3`() throws {
    let run = try Shell.run(
      """
      d=$(mktemp -d); mount -t tmpfs -o ro none $d 2>/dev/null || { echo skipped; rmdir $d; exit; }
      $h place jobs.conf -f json -o $d/plan.json; echo $?; ls -A $d; umount $d; rmdir $d
      """)
    #expect(
      run.text == "skipped\n" || run.text.hasSuffix("on a read-only file system\n3\n"),
      "\(run.text)")
  }

  @Test(.enabled(if: isRoot && Shell.has("mount")))
  func `a disk that fills up keeps the old file whole and leaves no part of the new one`() throws {
    let run = try Shell.run(
      """
      d=$(mktemp -d); mount -t tmpfs -o size=16k none $d 2>/dev/null || { echo skipped; rmdir $d; exit; }
      echo old > $d/plan.json
      $h place jobs.conf -f json -o $d/plan.json; echo $?; cat $d/plan.json; ls -A $d
      umount $d; rmdir $d
      """)
    #expect(
      run.text == "skipped\n" || run.text.hasSuffix("3\nold\nplan.json\n"), "\(run.text)")
    #expect(run.text == "skipped\n" || run.text.contains("no space is left"), "\(run.text)")
  }

  /// Foundation starts processes with most signals blocked; Perl lets them through again.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/perl")))
  func `a run that is stopped leaves neither half a result nor half a picture`() throws {
    for signal in ["INT", "TERM", "HUP"] {
      let run = try Shell.run(
        """
        d=$(mktemp -d); cd "$d"; echo old > out; echo old > out.svg; mkfifo input
        perl -MPOSIX -e 'sigprocmask(SIG_SETMASK, POSIX::SigSet->new);
          $SIG{$_} = "DEFAULT" for qw(INT TERM HUP); exec @ARGV' \
          "$h" compare input -o out --svg out.svg & pid=$!
        for i in $(seq 500); do [ $(ls | grep -c partial) = 2 ] && break; sleep 0.01; done
        ls | grep -c partial; kill -\(signal) $pid; { wait $pid; } 2>/dev/null; echo $(($? - 128))
        cat out out.svg; ls -A | tr '\n' ' '; rm -r "$d"
        """)
      let number = ["INT": 2, "TERM": 15, "HUP": 1][signal] ?? 0
      #expect(run.text == "2\n\(number)\nold\nold\ninput out out.svg ", "\(run.text)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/perl")))
  func `a run that is killed while it writes much leaves the old file whole`() throws {
    let jobs = (0..<3_000).map { "  - {name: j\($0), kind: training, gpus: 1 x 24GB+, hours: 9}\n" }
    let run = try Shell.run(
      """
      d=$(mktemp -d); cat > $d/jobs.conf; echo old > $d/out; cd $d
      for pause in 0.01 0.05 0.1 0.2 0.4; do
        perl -MPOSIX -e 'sigprocmask(SIG_SETMASK, POSIX::SigSet->new);
          $SIG{TERM} = "DEFAULT"; exec @ARGV' "$h" place jobs.conf -q -f json -o out & pid=$!
        sleep $pause; kill -TERM $pid 2>/dev/null; { wait $pid; } 2>/dev/null
        # Old or new, and whole.
        head -c 1 out | grep -q '[o{]' || echo "half: $(head -c 20 out)"
        [ "$(head -c 1 out)" = o ] || tail -c 2 out | grep -q '}' || echo "cut: $(tail -c 20 out)"
      done
      ls -A | tr '\n' ' '; rm -r $d
      """, input: "jobs:\n" + jobs.joined(), in: FileManager.default.temporaryDirectory)
    #expect(run.text == "jobs.conf out ", "\(run.text.suffix(400))")
  }

  @Test func `runs at once on one output leave one whole result`() throws {
    let run = try Shell.run(
      """
      d=$(mktemp -d)
      for i in $(seq 8); do $h check jobs.conf -f sarif -o $d/out & done; wait
      $h check jobs.conf -f sarif | cmp - $d/out && ls -A $d; rm -r $d
      """)
    #expect(run.text == "out\n", "\(run.text)")
  }

  @Test func `an output is not begun where an input is wrong`() throws {
    let run = try Shell.run(
      """
      d=$(mktemp -d); echo old > $d/out
      $h check mistakes.yaml -q -o $d/out 2>/dev/null; echo $?
      $h diff nowhere.conf jobs.conf -o $d/out 2>/dev/null; echo $?
      cat $d/out; ls -A $d; rm -r $d
      """)
    #expect(run.text == "2\n3\nold\nout\n", "\(run.text)")
  }
}
