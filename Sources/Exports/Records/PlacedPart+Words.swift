import PlacementModel

extension PlacedPart {
  /// The comment at the head of a file: where the job runs, and what the engine has no word for.
  var head: String {
    title + stated.map { "#HYBRIDLAB \($0)\n" }.joined()
  }

  /// The first line of it, for engines that have annotations for the rest.
  var title: String { "# \(job.name): \(words)\n" }

  /// What is stated as annotations: unlike comments they reach the cluster.
  var annotations: [(key: String, value: String)] {
    stated.compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        "hybridlab/\(line[..<colon])",
        String(line[line.index(after: colon)...].drop { $0 == " " })
      )
    }
  }

  /// What stands where a command belongs that no file gave: it fails, so that nobody takes an empty
  /// run for a good one.
  var missingCommand: String {
    "echo 'put the command of \(name) here' >&2\nexit 1"
  }

  /// What the pods of other engines are started from, where no file says.
  var missingImage: String { "registry.example.com/\(name):latest" }
}
