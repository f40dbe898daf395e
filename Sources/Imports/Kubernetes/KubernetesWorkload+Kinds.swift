import PlacementModel
import YAMLSyntax

/// Which reading each kind of object gets.
extension KubernetesWorkload {
  mutating func readParts() {
    switch kind {
    case "Pod": add(root, times: 1)
    case "PodTemplate": add(root["template"], times: 1)
    case "Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "CloneSet", "Rollout":
      readService(template: spec["template"])
    case "DaemonSet":
      add(spec["template"], times: 1)
      remarks.append("one pod on each node; one is assumed")
      recurrence = .continuous
    case "Job" where group.contains("volcano"), "VCJob", "JobTemplate": readVolcano()
    case "Job": readJob(spec)
    case "CronJob":
      readJob(spec.at("jobTemplate", "spec") ?? spec)
      readSchedule(spec["schedule"])
    case "JobSet": readReplicatedJobs(spec["replicatedJobs"])
    case "LeaderWorkerSet": readLeaderWorkerSet()
    case "TrainJob": readTrainJob()
    case "SparkApplication": readSpark(spec)
    case "ScheduledSparkApplication":
      if let template = spec["template"] { readSpark(template) }
      readSchedule(spec["schedule"])
    case "TrainingRuntime", "ClusterTrainingRuntime":
      isCapacity = true
      nature = .training
      let nodes = Self.number(spec.at("mlPolicy", "numNodes"))
      readReplicatedJobs(spec.at("template", "spec", "replicatedJobs"), nodes: nodes)
    case "RayCluster": readRay(spec)
    case "RayJob":
      readRay(spec["rayClusterSpec"])
    case "RayService":
      nature = .inference
      recurrence = .continuous
      readRay(spec["rayClusterConfig"])
    case "Service" where group == "serving.knative.dev", "Configuration":
      nature = .inference
      recurrence = .continuous
      add(spec["template"], times: 1)
    case "Notebook":
      nature = .exploration
      add(spec["template"], times: 1)
    case "Workflow", "WorkflowTemplate", "CronWorkflow", "ClusterWorkflowTemplate":
      readWorkflow(spec["workflowSpec"] ?? spec)
      if kind == "CronWorkflow" { readSchedule(spec["schedule"]) }
    case "ClusterQueue", "ResourceFlavor", "LocalQueue", "Cohort", "NodePool", "Queue",
      "ResourceClaim", "ResourceClaimTemplate", "DeviceClass", "ResourceSlice":
      break
    case "Workload" where group.contains("kueue"):
      for set in spec["podSets"].items {
        add(set["template"], name: set["name"]?.word, times: Self.number(set["count"]))
      }
    case _ where group == "kaito.sh":
      if !readKaito() { readUnknown() }
    default:
      if !readKubeflow() { readUnknown() }
    }
  }
}
