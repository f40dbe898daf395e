/// Words that people use for ours, as values.
enum ForeignWords {
  static func ours(for typed: String, key: String) -> String? {
    switch key {
    case "kind": return kinds[typed.lowercased()]
    case "sensitivity": return levels[typed.lowercased()]
    case "options": return options[typed.lowercased()]
    case "providers": return providers[typed.lowercased()]
    case "place": return ["home": "local", "lab": "local", "on-prem": "local"][typed.lowercased()]
    default: return nil
    }
  }

  private static let kinds: [String: String] = [
    "fine-tuning": "training", "fine-tune": "training", "finetuning": "training",
    "finetune": "training", "pretraining": "training", "train": "training", "sweep": "training",
    "serving": "inference", "service": "inference", "deployment": "inference",
    "notebook": "exploration", "dev": "exploration", "dev-environment": "exploration",
    "research": "exploration", "development": "prototyping", "prototype": "prototyping",
    "etl": "data-processing", "preprocessing": "data-processing", "data": "data-processing",
    "evaluation": "batch", "eval": "batch", "simulation": "batch", "task": "batch",
    "batch-inference": "batch",
  ]

  private static let levels: [String: String] = [
    "public": "low", "none": "low", "internal": "medium", "moderate": "medium", "normal": "medium",
    "confidential": "high", "restricted": "high", "secret": "high", "sensitive": "high",
  ]

  private static let options: [String: String] = [
    "ondemand": "on-demand", "preemptible": "spot", "low-priority": "spot",
    "reserved": "reserved-1y", "reserved-1-year": "reserved-1y", "reserved-3-years": "reserved-3y",
  ]

  private static let providers: [String: String] = [
    "amazon": "aws", "ec2": "aws", "google": "gcp", "google-cloud": "gcp", "microsoft": "azure",
    "oracle": "oci", "lambdalabs": "lambda", "lambda-labs": "lambda", "vast.ai": "vast",
    "datacrunch": "verda", "do": "digitalocean", "genesis": "genesis-cloud",
    "jarvislabs": "jarvis-labs",
  ]
}
