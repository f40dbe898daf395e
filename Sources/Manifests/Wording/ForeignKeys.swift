/// Keys that people type by habit: of other schedulers, or in other words than ours.
enum ForeignKeys {
  /// What to write instead of a key; `_` and case do not count.
  static func hint(for typed: String, in section: String) -> String? {
    let key = typed.lowercased().split(separator: "_").joined(separator: "-")
    switch section {
    case "jobs": return ofJobs[key]
    case "sections": return ofManifests[key]
    case "lab", "lab.gpus": return ofLabs[key]
    case "cloud": return ofClouds[key]
    default: return nil
    }
  }

  private static let gpus = "write the GPUs of one run as 'gpus: 2 x A100-80GB' or 'gpus: 24GB+'"
  private static let hours = "write the time of one run as 'hours: 3'"
  private static let every = "write how often it runs as 'every: day'"
  private static let notRun =
    "hybridlab places jobs and does not start them; describe the job with 'kind', 'gpus' and 'hours'"
  private static let data = "write 'data: 2TB in s3://corpus (us-east-1)'"
  private static let before = "write the jobs that come before as 'depends-on: prepare'"
  private static let where_ =
    "write 'place: local' or 'place: cloud' in the job; 'providers' and 'regions' belong in 'cloud'"
  private static let cpus = "write 'cpus: 16', for a job without GPUs"
  private static let hostOnly =
    "hybridlab plans by GPUs and processors: leave host memory and limits out"

  private static let ofJobs: [String: String] = [
    "accelerators": gpus, "accelerator": gpus, "gres": gpus, "nvidia.com/gpu": gpus,
    "num-gpus": gpus, "n-gpus": gpus, "ngpus": gpus, "gpu-type": gpus, "gpu-count": gpus,
    "gpu-memory": gpus, "vram": gpus, "memory": gpus, "model": gpus, "count": gpus,
    "num-nodes": "hybridlab counts GPUs: write 'gpus: 16 x A100-80GB' for two nodes of eight",
    "nodes": "hybridlab counts GPUs: write 'gpus: 16 x A100-80GB' for two nodes of eight",
    "replicas": "write what is served as 'requests: 40/s, 12/s per GPU'",
    "resources": "there is no 'resources' level: write 'gpus' and 'hours' in the job itself",
    "cpu": cpus, "vcpus": cpus, "ntasks": cpus, "cpus-per-task": cpus, "mem": hostOnly,
    "limits": hostOnly,
    "time": "write the time of one run as 'hours: 3', or the longest wait as 'deadline: 2d'",
    "walltime": hours, "time-limit": hours, "duration": hours, "runtime": hours,
    "max-duration": hours, "hour": hours, "gpu-hours": hours,
    "frequency": every, "schedule": every, "cron": every, "recurrence": every,
    "run": notRun, "command": notRun, "commands": notRun, "script": notRun, "setup": notRun,
    "image": notRun, "image-id": notRun, "docker-image": notRun, "containers": notRun,
    "container": notRun, "envs": notRun, "env": notRun, "workdir": notRun, "ports": notRun,
    "apiversion": "this looks like a Kubernetes object; a job here has 'name', 'kind' and 'hours'",
    "metadata": "this looks like a Kubernetes object; write 'name' in the job itself",
    "spec": "this looks like a Kubernetes object; write 'gpus' and 'hours' in the job itself",
    "file-mounts": data, "dataset": data, "input": data, "inputs": data, "storage": data,
    "data-size": data, "output": "write what comes back as 'result: 2GB'",
    "outputs": "write what comes back as 'result: 2GB'",
    "use-spot": "write 'interruptible: yes', and 'options: [spot]' in 'cloud'",
    "spot": "write 'interruptible: yes', and 'options: [spot]' in 'cloud'",
    "preemptible": "write 'interruptible: yes'",
    "spot-policy": "write 'interruptible: yes', and 'options: [spot]' in 'cloud'",
    "region": where_, "regions": where_, "zone": where_, "provider": where_, "backends": where_,
    "infra": where_, "location": where_, "partition": where_, "run-on": where_, "where": where_,
    "qos": "write 'priority: 10'", "priorityclassname": "write 'priority: 10'",
    "nice": "write 'priority: 10'",
    "after": before, "needs": before, "dependency": before, "dependencies": before,
    "requires": before, "depends": before,
    "type": "write what it does as 'kind: training'",
    "workload": "write what it does as 'kind: training'",
    "regulations": "write 'compliance: [HIPAA]'", "regime": "write 'compliance: [HIPAA]'",
    "hipaa": "write 'compliance: [HIPAA]'", "gdpr": "write 'compliance: [GDPR]'",
    "residency": "write 'may-run-in: [EU]'", "data-residency": "write 'may-run-in: [EU]'",
    "qps": "write 'requests: 40/s'", "rps": "write 'requests: 40/s'",
    "budget": "a budget is for all jobs: write 'budget: $800/month' in 'cloud'",
    "<<": "YAML 1.2 merges no keys: put what jobs share in 'defaults'",
    "id": "write 'name'", "title": "write 'name'", "user": "write 'owner'",
    "account": "write 'team'", "labels": "write 'tags: [thesis]'",
  ]

  private static let ofManifests: [String: String] = [
    "apiversion": "this looks like a Kubernetes object; a manifest has \(sections)",
    "metadata": "this looks like a Kubernetes object; a manifest has \(sections)",
    "spec": "this looks like a Kubernetes object; a manifest has \(sections)",
    "resources": "this looks like a SkyPilot or dstack task; write it as a job under 'jobs:'",
    "run": "hybridlab places jobs and does not start them; write the task as a job under 'jobs:'",
    "name": "write it in a job under 'jobs:', or in 'lab'",
    "workloads": "write 'jobs'", "job": "write 'jobs'", "tasks": "write 'jobs'",
    "gpus": "write 'gpus' in 'lab', or in a job",
    "budget": "write 'budget: $800/month' in 'cloud'",
    "version": "a manifest has no version; leave it out",
    "<<": "YAML 1.2 merges no keys: put what jobs share in 'defaults'",
    "clouds": "write 'cloud'", "providers": "write 'providers' in 'cloud'",
    "policy": "choose it on the command line: '--policy documents'",
  ]

  private static let sections = "'lab', 'cloud', 'defaults', 'jobs' and 'tree'"

  private static let ofLabs: [String: String] = [
    "location": "write 'place: DE'", "country": "write 'place: DE'", "region": "write 'place: DE'",
    "jurisdiction": "write 'place: DE'", "tariff": "write 'electricity: 0.19 $/kWh'",
    "power-price": "write 'electricity: 0.19 $/kWh'",
    "bandwidth": "write 'uplink: 200 Mbps'", "network": "write 'uplink: 200 Mbps'",
    "upload": "write 'uplink: 200 Mbps'", "pools": "write 'gpus'", "hardware": "write 'gpus'",
    "gpu": "write 'gpus' for the list, 'model' in a pool",
    "name": "write 'model: RTX 4090'", "type": "write 'model: RTX 4090'",
    "vram": "write 'memory: 24GB'", "tdp": "write 'power: 450 W'", "watts": "write 'power: 450 W'",
    "cost": "write 'price: $1,600'", "purchased": "write 'bought: 2024-06'",
    "lifetime": "write 'life: 3 years'", "quantity": "write 'count: 2'",
    "hours": "write 'hours-available: 12h/day'", "tflops": "write 'fp16: 165.2'",
    "compliance": "write 'certifications: [HIPAA]'",
  ]

  private static let ofClouds: [String: String] = [
    "provider": "write 'providers: [aws]'", "region": "write 'regions: [us-east-1]'",
    "zones": "write 'regions: [us-east-1]'", "max-cost": "write 'budget: $800/month'",
    "limit": "write 'budget: $800/month'", "spot": "write 'options: [on-demand, spot]'",
    "use-spot": "write 'options: [on-demand, spot]'",
    "certifications": "write them by provider: 'providers: {aws: {certifications: [HIPAA]}}'",
    "offers": "write 'prices'", "countries": "write 'places: [EU]'",
  ]
}
