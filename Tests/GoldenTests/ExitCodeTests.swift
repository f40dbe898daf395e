import Foundation
import Testing

/// Every row of docs/exit-codes.md, on the real binary.
@Suite("Exit codes", .serialized, .enabled(if: Shell.binary != nil)) struct ExitCodeTests {
  @Test func `each code ends the runs that the page says`() throws {
    let table: [(code: Int32, line: String)] = [
      (0, "$h place jobs.conf"),
      (0, "$h check jobs.conf"),
      (0, "$h diff jobs.conf jobs.conf --exit-code"),
      (0, "$h diff jobs.conf vision-lab.conf"),
      (0, "$h check hospital-group.conf --exit-zero"),
      (1, "$h place hospital-group.conf --strict"),
      (0, "$h check jobs.conf --policy-file <(echo 'rules: [{rule: queued, level: off}]')"),
      // A budget, residency, a deadline, a rule, a job that can be placed nowhere.
      (1, "sed 's/budget: .*/budget: $1\\/month/' jobs.conf | $h check - --policy cloud-only"),
      (1, "$h check jobs.conf --policy-file <(echo 'rules: [{rule: residency, places: [IS]}]')"),
      (1, "$h check jobs.conf --policy-file <(echo 'rules: [{rule: deadline, within: 1h}]')"),
      (1, "$h schedule ../Tests/GoldenTests/Cases/schedule-strict/jobs.conf --strict"),
      (1, "$h breakeven --buy H100 --rent H100 --fail-if-longer-than 1mo"),
      (1, "$h compare jobs.conf --fail-if-over '$1'"),
      (1, "$h size jobs.conf --candidates 'RTX 4090' --fail-if-over '$1'"),
      (1, "$h check - --policy-file <(echo 'rules: [{rule: carbon, limit: 1 g}]') < jobs.conf"),
      (2, "$h plcae"),
      (2, "$h place mistakes.yaml"),
      (2, "$h check jobs.conf --policy-file mistakes.yaml"),
      (2, "$h place jobs.conf --prices <(echo 'offers: [{provider: 7}]')"),
      (2, "$h diff --git no-such-commit jobs.conf"),
      (2, "$h check jobs.conf --exit-zero --policy-file mistakes.yaml"),
      (2, "$h check jobs.conf --baseline mistakes.yaml"),
      (2, "$h diff jobs.conf"),
      (2, "$h diff jobs.conf jobs.conf jobs.conf"),
      (2, "$h diff <(echo '{\"format_version\": \"2.0\"}') jobs.conf"),
      (2, "$h schema nothing"),
      (3, "$h place nowhere.conf"),
      (3, "$h check jobs.conf --policy-file nowhere.conf"),
      (3, "$h check jobs.conf --baseline nowhere.json"),
      (3, "$h place nowhere.conf --exit-zero"),
      (3, "$h place jobs.conf -o nowhere/plan.json"),
      (3, "$h check jobs.conf > /dev/full"),
      (4, "$h diff jobs.conf vision-lab.conf --exit-code"),
      (141, "set -o pipefail; $h offers --all -f json 2>/dev/null | head -c 9"),
    ]
    for (code, line) in table {
      let run = try Shell.run("\(line)")
      #expect(run.status == code, "\(line)\n\(run.text)")
    }
  }

  @Test func `the report comes before the verdict, which is the last line on standard error`()
    throws
  {
    let line = "$h check - --policy-file <(echo 'rules: [{rule: carbon, limit: 1 g}]') < jobs.conf"
    let run = try Shell.run("\(line) 2>&1 1>/dev/null | tail -n 1; \(line) 2>/dev/null | head -n 1")
    #expect(run.text.hasPrefix("check failed: 1 error (carbon)\nerror\tcarbon\t"), "\(run.text)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/perl")))
  func `an interrupted run ends by the signal, which a shell calls 130`() throws {
    let run = try Shell.run(
      """
      d=$(mktemp -d); mkfifo $d/in
      perl -MPOSIX -e 'sigprocmask(SIG_SETMASK, POSIX::SigSet->new); $SIG{INT}="DEFAULT"; exec @ARGV' \
        "$h" place $d/in -o $d/out & pid=$!
      for i in $(seq 500); do ls $d | grep -q partial && break; sleep 0.01; done
      kill -INT $pid; wait $pid; echo $?; ls -A $d; rm -r $d
      """)
    #expect(run.text == "130\nin\n")
  }
}
