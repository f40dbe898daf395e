/// The options of sbatch: what they are called, and whether a value follows.
///
/// Source: sbatch(1), Slurm 25.05.
enum SlurmOptions {
  /// The full name of an option; like `getopt_long` it may be typed in part, if only one begins so.
  static func name(_ typed: String) -> String? {
    if let alias = aliases[typed] { return alias }
    if all.contains(typed) { return typed }
    let candidates = all.filter { $0.hasPrefix(typed) }
    return typed.utf8.count >= 2 && candidates.count == 1 ? candidates.first : nil
  }

  static func needsValue(_ name: String) -> Bool { !withoutValue.contains(name) }

  private static let aliases = [
    "tasks-per-node": "ntasks-per-node", "gpu-bind": "gpu-bind", "workdir": "chdir",
    "cwd": "chdir", "tres": "tres-per-job",
  ]

  static let short: [Character: String] = [
    "A": "account", "a": "array", "B": "extra-node-info", "b": "begin", "C": "constraint",
    "c": "cpus-per-task", "D": "chdir", "d": "dependency", "e": "error", "F": "nodefile",
    "G": "gpus", "H": "hold", "h": "help", "I": "immediate", "i": "input", "J": "job-name",
    "k": "no-kill", "L": "licenses", "M": "clusters", "m": "distribution", "N": "nodes",
    "n": "ntasks", "O": "overcommit", "o": "output", "p": "partition", "Q": "quiet", "q": "qos",
    "S": "core-spec", "s": "oversubscribe", "t": "time", "u": "usage", "V": "version",
    "v": "verbose", "W": "wait", "w": "nodelist", "x": "exclude",
  ]

  /// A value may follow some of these after `=`, never after a space.
  private static let withoutValue: Set<String> = [
    "contiguous", "exclusive", "get-user-env", "help", "hold", "ignore-pbs", "no-kill",
    "no-requeue", "nohold", "overcommit", "oversubscribe", "parsable", "quiet", "reboot",
    "requeue", "spread-job", "test-only", "usage", "use-min-nodes", "verbose", "version", "wait",
    "kill-on-invalid-dep", "propagate", "stepmgr", "resv-ports", "external",
  ]

  private static let all: Set<String> = Set(short.values).union(withoutValue).union([
    "acctg-freq", "batch", "bb", "bbf", "cluster-constraint", "comment", "consolidate-segments",
    "container", "container-id", "cores-per-socket", "cpu-freq", "cpus-per-gpu", "deadline",
    "delay-boot", "environment", "export", "export-file", "extra", "gid", "gpu-freq",
    "gpus-per-node", "gpus-per-socket", "gpus-per-task", "gres", "gres-flags", "hint",
    "job-name", "mail-type", "mail-user", "mcs-label", "mem", "mem-bind", "mem-per-cpu",
    "mem-per-gpu", "mincpus", "network", "nice", "ntasks-per-core", "ntasks-per-gpu",
    "ntasks-per-node", "ntasks-per-socket", "open-mode", "power", "prefer", "priority", "profile",
    "reservation", "segment", "signal", "sockets-per-node", "switches", "thread-spec",
    "threads-per-core", "time-min", "tmp", "tres-bind", "tres-per-job", "tres-per-node",
    "tres-per-socket", "tres-per-task", "uid", "wait-all-nodes", "wckey", "wrap",
    "container-image", "container-mounts", "container-name", "container-workdir",
    "container-writable", "container-mount-home",
  ])

  /// The environment variable that stands for an option: `SBATCH_TIMELIMIT` for `time`.
  static let variables = [
    "account": "SBATCH_ACCOUNT", "array": "SBATCH_ARRAY_INX", "constraint": "SBATCH_CONSTRAINT",
    "cpus-per-gpu": "SBATCH_CPUS_PER_GPU", "exclusive": "SBATCH_EXCLUSIVE", "gpus": "SBATCH_GPUS",
    "gpus-per-node": "SBATCH_GPUS_PER_NODE", "gpus-per-task": "SBATCH_GPUS_PER_TASK",
    "gres": "SBATCH_GRES", "job-name": "SBATCH_JOB_NAME", "partition": "SBATCH_PARTITION",
    "qos": "SBATCH_QOS", "time": "SBATCH_TIMELIMIT", "tres-per-task": "SBATCH_TRES_PER_TASK",
  ]
}
