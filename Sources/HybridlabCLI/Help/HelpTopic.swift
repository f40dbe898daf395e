/// Pages of help that belong to no command.
enum HelpTopic: String, CaseIterable, Sendable {
  case exitCodes = "exit-codes"
  case environment
  case formats

  /// What the page is about, as a heading.
  var title: String {
    switch self {
    case .exitCodes: "Exit codes"
    case .environment: "Environment"
    case .formats: "Formats"
    }
  }

  /// Terms and what they mean.
  var entries: [(term: String, meaning: String)] {
    switch self {
    case .exitCodes:
      [
        ("0", "done"),
        (
          "1",
          "the report is complete and something in it does not hold: over the cloud budget, a rule "
            + "of `check`, a limit such as --fail-if-over, or under --strict a job or run without a "
            + "place"
        ),
        ("2", "the command line, a manifest or a catalogue says something that cannot be used"),
        ("3", "a file could not be read or written, memory ran out, or a mistake of ours"),
        ("4", "`diff --exit-code` found a difference"),
        ("130", "interrupted"),
        ("141", "nobody reads the output any more (a closed pipe)"),
      ]
    case .environment:
      [
        ("HYBRIDLAB_MANIFEST", "the manifest to read when no FILE is given"),
        ("HYBRIDLAB_POLICY", "as --policy"),
        ("HYBRIDLAB_POLICY_FILE", "as --policy-file, for `check`"),
        ("HYBRIDLAB_FORMAT", "as --format, for commands that know the format"),
        ("HYBRIDLAB_COLOR", "as --color"),
        ("HYBRIDLAB_NOW", "as --now"),
        ("NO_COLOR", "no color, if set to anything"),
        ("CLICOLOR", "no color, if 0"),
        ("CLICOLOR_FORCE", "color even where no terminal is, if set and not 0"),
        ("TERM", "no color, if dumb"),
        ("COLUMNS", "how many columns of text fit"),
      ]
    case .formats:
      [
        (
          "table",
          "for people; aligned on a terminal, else one tab-separated line a row.  It may "
            + "change from version to version"
        ),
        ("json", "one document; its format_version says what a reader may rely on"),
        ("ndjson", "the same, one JSON object a line"),
        ("csv", "RFC 4180, with a head"),
        ("markdown", "a comment on a pull request, with a hidden tag to find it again, or a page"),
        ("sarif", "SARIF 2.1.0, for code scanning: findings at their lines"),
        ("junit", "XML, for what reads test reports"),
        ("github", "workflow commands, for GitHub Actions to show beside the lines"),
        ("ics", "of `schedule`: iCalendar"),
        ("text, mermaid, dot", "of `tree`: for people, for Markdown pages, for Graphviz"),
      ]
    }
  }

  /// What comes after the entries.
  var closing: String {
    switch self {
    case .exitCodes:
      "The report is printed before it is judged; the verdict is the last line on standard error.  "
        + "--exit-zero turns 1 into 0 and nothing else."
    case .environment:
      "A flag counts before the environment, the environment before the manifest, the manifest "
        + "before a default."
    case .formats:
      "Machine formats (json, ndjson, csv) are stable: a minor version adds, a major one changes.  "
        + "Money is a decimal string beside its currency, units stand in the names of keys, and "
        + "unknown is null."
    }
  }
}
