import Quantities

/// What one component of a batch job asks for; the last of a repeated option wins.
struct SlurmComponent {
  private var values: [String: String] = [:]

  init(_ options: [SlurmDirectives.Option], environment: (String) -> String?) {
    for option in options { values[option.name] = option.value }
    // sbatch(1): the environment overrides the script.
    for (name, variable) in SlurmOptions.variables {
      if let value = environment(variable) { values[name] = value }
    }
  }

  subscript(name: String) -> String? { values[name] }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// A whole number; the least of a range.
  func number(_ name: String) -> Int? {
    guard let value = values[name] else { return nil }
    let least = value.split(whereSeparator: { $0 == "-" || $0 == "," || $0 == ":" }).first
    let digits = least.map { $0.last.map { "kK".contains($0) } == true ? $0.dropLast() : $0 }
    guard let digits, let number = Int(digits.trimmed), (0...10_000_000).contains(number) else {
      return nil
    }
    return digits.utf8.count < (least?.utf8.count ?? 0) ? number * 1_024 : number
  }

  /// Nodes as given, or as tasks and tasks a node make them; nil if Slurm decides.
  var nodes: Int? {
    if has("nodes") { return number("nodes").flatMap { $0 > 0 ? $0 : nil } }
    if let names = values["nodelist"], !names.contains("[") {
      let count = names.split(separator: ",").count
      if count > 1 { return count }
    }
    guard let tasks = number("ntasks") else { return has("ntasks") ? nil : 1 }
    if let perNode = number("ntasks-per-node"), perNode > 0 {
      return max(1, (tasks + perNode - 1) / perNode)
    }
    return tasks <= 1 ? 1 : nil
  }

  /// All tasks where Slurm decides on how many nodes they run.
  private var tasksPerNode: Int {
    if let given = number("ntasks-per-node"), given > 0 { return given }
    guard let tasks = number("ntasks") else { return 1 }
    guard let nodes, nodes > 0 else { return max(1, tasks) }
    return max(1, (tasks + nodes - 1) / nodes)
  }

  /// The GPUs of each node, by the option that says most; the count is nil if it cannot be read.
  var gpus: DeviceAsk {
    if let value = values["gpus-per-node"] { return ask(GenericResource(of: value), times: 1) }
    if let perNode = values["tres-per-node"] ?? values["gres"] {
      let found = GenericResource.gpus(inList: perNode)
      if !found.isEmpty {
        let counts = found.map(\.count)
        let total = counts.contains(nil) ? nil : counts.compactMap { $0 }.reduce(0, +)
        // "gpu:a100:2,gpu:v100:2": both of them on each node.
        let models = found.compactMap(\.model)
        let model = models.isEmpty ? constraintModel : models.joined(separator: "+")
        return DeviceAsk(count: total, model: total == 0 ? nil : model)
      }
      if let shared = sharedPart(of: perNode) { return shared }
    }
    if let value = values["gpus-per-task"] {
      return ask(GenericResource(of: value), times: tasksPerNode)
    }
    if let perTask = values["tres-per-task"],
      let found = GenericResource.gpus(inList: perTask).first
    {
      return ask(found, times: tasksPerNode)
    }
    if let value = values["gpus-per-socket"] {
      return ask(GenericResource(of: value), times: number("sockets-per-node") ?? 1)
    }
    if let value = values["gpus"] { return spread(GenericResource(of: value)) }
    if let perJob = values["tres-per-job"], let found = GenericResource.gpus(inList: perJob).first {
      return spread(found)
    }
    if let perGPU = number("ntasks-per-gpu"), perGPU > 0, let tasks = number("ntasks") {
      return spread(GenericResource(of: "\((tasks + perGPU - 1) / perGPU)"))
    }
    // A whole node without a word of its GPUs: how many is the cluster's to know.
    if has("exclusive") || asksPerGPU { return DeviceAsk(count: nil, model: constraintModel) }
    return .none
  }

  /// Whether memory or processors are asked for by the GPU.
  private var asksPerGPU: Bool { has("mem-per-gpu") || has("cpus-per-gpu") }

  private func ask(_ resource: GenericResource, times factor: Int) -> DeviceAsk {
    let count = resource.count.flatMap { count in
      let (product, isOver) = count.multipliedReportingOverflow(by: factor)
      return isOver ? nil : product
    }
    return DeviceAsk(count: count, model: count == 0 ? nil : resource.model ?? constraintModel)
  }

  /// A total of the job, dealt out over its nodes.
  private func spread(_ resource: GenericResource) -> DeviceAsk {
    let nodes = max(1, self.nodes ?? 1)
    let count = resource.count.map { ($0 + nodes - 1) / nodes }
    return DeviceAsk(count: count, model: resource.model ?? constraintModel)
  }

  /// `mps:50` is half of a GPU (gres.conf(5): percentages).
  private func sharedPart(of list: String) -> DeviceAsk? {
    for item in list.split(separator: ",") {
      let parts = item.trimmed.split(separator: ":")
      guard let kind = parts.first, let number = parts.last.flatMap({ Int($0) }), number > 0 else {
        continue
      }
      if kind == "mps", let share = try? Share(percent: Double(min(number, 100))) {
        return DeviceAsk(count: 1, share: share, model: constraintModel)
      }
      if kind == "shard" { return DeviceAsk(count: 1, model: constraintModel) }
    }
    return nil
  }

  /// The first feature of `--constraint` that is a GPU's name.
  private var constraintModel: String? { constraintModels.first }

  private var constraintModels: [String] {
    let features = (values["constraint"] ?? "").split { "&|[](),* ".contains($0) }
    var names: [String] = []
    for feature in features {
      // "4a100" is how many of them a node has, and which.
      let name = GPUWord.isName(feature) ? feature : feature.drop { $0.isNumber }
      if GPUWord.isName(name), !names.contains(String(name)) { names.append(String(name)) }
    }
    return names
  }

  /// The GPUs of each node, once for each model that `--constraint="v100|a100"` lets Slurm choose.
  var alternatives: [DeviceAsk] {
    let ask = gpus
    let models = constraintModels
    guard values["constraint"]?.contains("|") == true, models.count > 1, ask.model == models.first
    else { return [ask] }
    return models.map { model in
      var one = ask
      one.model = model
      return one
    }
  }

  /// Virtual processors of each node.
  var processors: Int? {
    let perTask = number("cpus-per-task")
    guard perTask != nil || has("ntasks") || has("ntasks-per-node") else {
      return number("mincpus")
    }
    let (product, isOver) = (perTask ?? 1).multipliedReportingOverflow(by: tasksPerNode)
    return isOver ? nil : product
  }
}
