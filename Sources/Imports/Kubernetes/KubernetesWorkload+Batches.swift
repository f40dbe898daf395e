import YAMLSyntax

/// What runs and ends.
extension KubernetesWorkload {
  /// Pods at once, and how many times they come.
  mutating func readJob(_ spec: YAMLNode) {
    let parallelism = Self.number(spec["parallelism"])
    let completions = spec["completions"].map { Self.number($0) } ?? nil
    var atOnce = parallelism
    if let parallelism, let completions {
      // No more pods run than are left to complete.
      atOnce = min(parallelism, max(1, completions))
      runs = max(1, (completions + max(1, parallelism) - 1) / max(1, parallelism))
    }
    deadlines += [spec["activeDeadlineSeconds"]?.wholeNumber].compactMap { $0 }
    add(spec["template"], times: atOnce)
  }

  mutating func readSchedule(_ node: YAMLNode?) {
    guard let text = node?.word else { return }
    if let schedule = CronSchedule(text) {
      recurrence = schedule.recurrence
      remarks.append("schedule \(text)")
    } else {
      remarks.append("not understood: schedule \(text)")
    }
  }

  mutating func readReplicatedJobs(_ list: YAMLNode?, nodes: Int?? = nil) {
    for one in list.items {
      let job = one.at("template", "spec")
      var count: Int?
      if let nodes {
        count = nodes
      } else if let replicas = Self.number(one["replicas"]),
        let pods = Self.number(job?["parallelism"])
      {
        count = replicas * pods
      }
      deadlines += [job?["activeDeadlineSeconds"]?.wholeNumber].compactMap { $0 }
      add(job?["template"], name: one["name"]?.word, times: count)
    }
  }

  mutating func readVolcano() {
    for task in spec["tasks"].items {
      add(task["template"], name: task["name"]?.word, times: Self.number(task["replicas"]))
    }
    if let least = spec["minAvailable"]?.word { remarks.append("minAvailable \(least)") }
    if let policy = spec["priorityClassName"]?.word { remarks.append("priority class \(policy)") }
  }

  /// The steps of a workflow, each a pod.
  mutating func readWorkflow(_ spec: YAMLNode) {
    for template in spec["templates"].items {
      let container = template["container"] ?? template["script"]
      guard let container, container.at("resources") != nil else { continue }
      let pod = PodTemplate(step: container, in: template)
      guard pod.ask.contains(where: \.isForDevices) else { continue }
      parts.append(
        ImportedPart(name: template["name"]?.word, nodes: 1, pod.ask, processors: pod.processors))
      wishes += pod.wishes
    }
  }
}
