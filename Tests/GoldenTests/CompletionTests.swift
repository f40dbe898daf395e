import Foundation
import Testing

/// The completion scripts, loaded into the shells they are for.
@Suite("Completions in shells", .serialized, .enabled(if: Shell.binary != nil))
struct CompletionTests {
  @Test func `bash completes commands, flags, values and jobs`() throws {
    let run = try Shell.run(
      """
      source <($h completions bash)
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hybridlab; echo "${COMPREPLY[*]}"; }
      try hybridlab sch; try hybridlab check --polic; try hybridlab check --format s
      try hybridlab explain pretr; try hybridlab schema r
      """)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count >= 5, "\(run.text)")
    #expect(lines[0].contains("schema"), "\(run.text)")
    #expect(lines[1] == "--policy-file --policy", "\(run.text)")
    #expect(lines[2] == "sarif", "\(run.text)")
    #expect(lines[3] == "pretrain", "\(run.text)")
    #expect(lines[4] == "rules", "\(run.text)")
  }

  @Test(.enabled(if: Shell.has("zsh"))) func `zsh completes commands and job names`() throws {
    let run = try Shell.run(
      """
      zsh -f -c '
        autoload -Uz compinit; compinit -u -D 2>/dev/null
        source <($h completions zsh)
        [[ ${_comps[hybridlab]} == _hybridlab ]] || echo unregistered
        _describe() { print -l -- ${(P)2}; }
        _files() { echo files; }
        words=(hybridlab che); CURRENT=2; _hybridlab
        words=(hybridlab explain pretr); CURRENT=3; _hybridlab
        words=(hybridlab check ""); CURRENT=3; _hybridlab'
      """)
    #expect(run.text.contains("check:hold a plan against rules"), "\(run.text)")
    #expect(run.text.contains("pretrain"), "\(run.text)")
    #expect(run.text.hasSuffix("files\n"), "\(run.text)")
    #expect(!run.text.contains("unregistered"), "\(run.text)")
  }

  @Test(.enabled(if: Shell.has("fish"))) func `fish completes commands, formats and job names`()
    throws
  {
    let run = try Shell.run(
      """
      export HOME=$(mktemp -d)
      fish -c '$h completions fish | source
        complete -C "hybridlab che"; complete -C "hybridlab check --format sa"
        complete -C "hybridlab explain pretr"'; rm -r "$HOME"
      """)
    #expect(run.text.contains("check\thold a plan against rules"), "\(run.text)")
    #expect(run.text.contains("sarif"), "\(run.text)")
    #expect(run.text.contains("pretrain"), "\(run.text)")
  }
}
