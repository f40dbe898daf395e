import PlacementModel

extension PlacedPart {
  /// The comment at the head of a file: where the job runs, and what the engine has no word for.
  var head: String {
    (["# \(job.name): \(words)"] + stated.map { "#HYBRIDLAB \($0)" }).joined(separator: "\n") + "\n"
  }

  /// What stands where a command belongs that no file gave: it fails, so that nobody takes an empty
  /// run for a good one.
  var missingCommand: String {
    "echo 'put the command of \(name) here' >&2\nexit 1"
  }

  /// What the pods of other engines are started from, where no file says.
  var missingImage: String { "registry.example.com/\(name):latest" }
}
