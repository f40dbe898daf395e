import Foundation
import Testing

/// The examples of docs/hooks.md, run as a scheduler runs them: with Lua, skipped where that is
/// missing.
@Suite("Hooks", .serialized, .enabled(if: Shell.binary != nil)) struct HookTests {
  private static let hooks = packageFolder.appending(path: "examples/hooks")
  private static let lua = ["lua5.4", "lua", "lua5.3"].first(where: Shell.has)

  // MARK: - The contract

  @Test(arguments: [
    ("#SBATCH --gres=gpu:1\nsrun train", "lab.yaml", 0, "local"),
    ("#SBATCH --gres=gpu:h100:8\nsrun train", "lab.yaml", 0, "cloud"),
    ("#HYBRIDLAB sensitivity: high\n#SBATCH --gres=gpu:1\nsrun train", "lab.yaml", 0, "local"),
    ("#HYBRIDLAB sensitivity: high\n#SBATCH --gres=gpu:h100:8\nx", "lab.yaml", 0, "impossible"),
    (
      "#HYBRIDLAB sensitivity: high\n#SBATCH --gres=gpu:h100:8\nx", "lab.yaml --strict", 1,
      "impossible"
    ),
    ("#HYBRIDLAB sensitivty: high\n#SBATCH --gres=gpu:1\nsrun train", "lab.yaml", 2, ""),
    ("#SBATCH --gres=gpu:1\nsrun train", "nowhere.yaml", 3, ""),
  ])
  func `answer with an exit code and one object for the job`(
    script: String, lab: String, status: Int32, place: String
  ) throws {
    let run = try Shell.run(
      "$h place -q --format ndjson \(lab) - 2>/dev/null", input: "#!/bin/sh\n\(script)\n",
      in: Self.hooks)
    #expect(run.status == status, "\(run.text)")
    let jobs = try run.text.split(separator: "\n").map { try object($0) }
      .filter { $0["record"] as? String == "job" }
    #expect(jobs.map { $0["place"] as? String } == (place.isEmpty ? [] : [place]))
    let cloud = jobs.first?["cloud"] as? [String: Any]
    #expect((cloud != nil) == (place == "cloud"))
    for key in ["provider", "region", "instance", "purchase_option"] where cloud != nil {
      #expect(cloud?[key] is String, "\(key)")
    }
  }

  // MARK: - Kubernetes

  /// What an API server sends: defaults filled in, no comments.
  private static let pods: [(object: String, place: String?, words: String)] = [
    (job(gpus: 8, selector: ["nvidia.com/gpu.product": "NVIDIA-H100-80GB-HBM3"]), "cloud", "cloud"),
    (job(gpus: 1), "lab", "local"),
    (job(gpus: 1, annotations: ["hybridlab/sensitivity": "high"]), "lab", "local"),
    (job(gpus: 1, selector: ["hybridlab/place": "lab"]), nil, "is held to the lab"),
    (
      #"{"kind":"CronJob","apiVersion":"batch/v1","metadata":{"name":"nightly"},"spec":{"#
        + #""schedule":"0 3 * * *","concurrencyPolicy":"Forbid","jobTemplate":{"metadata":{},"spec":"#
        + spec(gpus: 1) + "}}}", "lab", "local"
    ),
    (
      #"{"kind":"Pod","apiVersion":"v1","metadata":{"generateName":"web-"},"spec":"#
        + #"{"containers":[{"name":"web","image":"nginx:1.29"}]}}"#, "lab", "local"
    ),
    (
      #"{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"c"},"data":{"a":"b"}}"#, nil,
      "runs nothing"
    ),
    // A deletion.
    ("null", nil, "runs nothing"),
  ]

  private static let refused: [(object: String, words: String)] = [
    (
      job(
        gpus: 8, selector: ["nvidia.com/gpu.product": "NVIDIA-H100-80GB-HBM3"],
        annotations: ["hybridlab/sensitivity": "high"]), "fits nowhere (impossible)"
    ),
    (
      job(gpus: 1, annotations: ["hybridlab/sensitivty": "high"]),
      "the object or the lab cannot be read"
    ),
    (
      job(gpus: 1, annotations: ["hybridlab/sensitivity": "hihg"]),
      "the object or the lab cannot be read"
    ),
  ]

  @Test func `admit pods with a patch that holds them to their place`() throws {
    for (object, place, words) in Self.pods {
      let response = try admit(Self.review(object))
      #expect(response["allowed"] as? Bool == true, "\(object)")
      #expect(
        (response["status"] as? [String: Any])?["message"] as? String == "hybridlab: \(words)")
      let patch = (response["patch"] as? String).flatMap { Data(base64Encoded: $0) }
      #expect((patch != nil) == (place != nil), "\(object)")
      guard let patch, let place else { continue }
      #expect(response["patchType"] as? String == "JSONPatch")
      let operations = try JSONSerialization.jsonObject(with: patch) as? [[String: Any]]
      let operation = try #require(operations?.first)
      #expect(operations?.count == 1 && operation["op"] as? String == "add")
      // The path leads to the pod, and what was selected before is still selected.
      var steps = try #require(operation["path"] as? String).split(separator: "/")
      #expect(steps.popLast() == "nodeSelector")
      var node: Any? = try self.object(object[...])
      for step in steps { node = (node as? [String: Any])?[String(step)] }
      let pod = try #require(node as? [String: Any])
      #expect(pod["containers"] != nil)
      let old = pod["nodeSelector"] as? [String: String] ?? [:]
      #expect(
        operation["value"] as? [String: String] == old.merging(["hybridlab/place": place]) { $1 })
    }
  }

  @Test func `refuse what has no place or cannot be read`() throws {
    for (object, words) in Self.refused {
      let response = try admit(Self.review(object))
      #expect(response["allowed"] as? Bool == false, "\(object)")
      #expect(response["patch"] == nil)
      #expect(
        (response["status"] as? [String: Any])?["message"] as? String == "hybridlab: \(words)")
      #expect(response["uid"] as? String == "705ab4f5-6393-11e8-b7cc-42010a800002")
    }
    for review in ["", "{}", "garbage"] {
      #expect(try admit(review)["allowed"] as? Bool == false)
    }
    let withoutLab = try admit(Self.review(Self.job(gpus: 1)), lab: "/nowhere/lab.conf")
    #expect(withoutLab["allowed"] as? Bool == false)
  }

  private func admit(_ review: String, lab: String = "lab.yaml") throws -> [String: Any] {
    let run = try Shell.run(
      "sh admit.sh", input: review, in: Self.hooks, environment: ["LAB": lab])
    #expect(run.status == 0, "\(run.text)")
    let answer = try object(run.text[...])
    #expect(answer["apiVersion"] as? String == "admission.k8s.io/v1")
    #expect(answer["kind"] as? String == "AdmissionReview")
    return try #require(answer["response"] as? [String: Any], "\(run.text)")
  }

  private static func review(_ object: String) -> String {
    """
    {"kind":"AdmissionReview","apiVersion":"admission.k8s.io/v1","request":{
     "uid":"705ab4f5-6393-11e8-b7cc-42010a800002","namespace":"research","operation":"CREATE",
     "kind":{"group":"batch","version":"v1","kind":"Job"},
     "resource":{"group":"batch","version":"v1","resource":"jobs"},
     "userInfo":{"username":"ann","groups":["system:authenticated"]},
     "object":\(object),"oldObject":null,"dryRun":false,
     "options":{"kind":"CreateOptions","apiVersion":"meta.k8s.io/v1"}}}
    """
  }

  private static func job(
    gpus: Int, selector: [String: String] = [:], annotations: [String: String] = [:]
  ) -> String {
    #"{"kind":"Job","apiVersion":"batch/v1","metadata":{"name":"finetune","creationTimestamp":null,"#
      + #""annotations":\#(json(annotations))},"spec":"# + spec(gpus: gpus, selector: selector)
      + #","status":{}}"#
  }

  private static func spec(gpus: Int, selector: [String: String] = [:]) -> String {
    """
    {"parallelism":1,"completions":1,"backoffLimit":2,"activeDeadlineSeconds":14400,"template":{
     "metadata":{"creationTimestamp":null},"spec":{"containers":[{"name":"train",
     "image":"nvcr.io/nvidia/pytorch:25.06-py3","command":["torchrun","train.py"],
     "resources":{"limits":{"nvidia.com/gpu":"\(gpus)"},"requests":{"nvidia.com/gpu":"\(gpus)"}},
     "terminationMessagePath":"/dev/termination-log","imagePullPolicy":"IfNotPresent"}],
     "restartPolicy":"Never","dnsPolicy":"ClusterFirst","securityContext":{},
     "nodeSelector":\(json(selector)),"schedulerName":"default-scheduler"}}}
    """
  }

  private static func json(_ words: [String: String]) -> String {
    "{" + words.map { "\"\($0)\":\"\($1)\"" }.sorted().joined(separator: ",") + "}"
  }

  private func object(_ text: Substring) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any], "\(text)")
  }

  // MARK: - Slurm

  @Test(
    .enabled(if: lua != nil),
    arguments: [
      // Fields as slurmctld fills them: the largest numbers stand for what was not given.
      (#"tres_per_node="gres:gpu:1""#, "lab 0 hybridlab: local"),
      (
        #"tres_per_node="gres/gpu:h100:8", time_limit=240, name="fine tune""#,
        "cloud 0 hybridlab: cloud"
      ),
      (#"tres_per_job="gres:gpu:h100:8""#, "cloud 0 hybridlab: cloud"),
      (
        #"tres_per_task="gres:gpu:h100:1", num_tasks=8, ntasks_per_node=8"#,
        "cloud 0 hybridlab: cloud"
      ),
      (#"tres_per_node="gres:gpu:1", comment="sensitivity: high""#, "lab 0 hybridlab: local"),
      (
        ##"tres_per_node="gres:gpu:1", script="#!/bin/sh\n#HYBRIDLAB sensitivity: high\nsrun x\n""##,
        "lab 0 hybridlab: local"
      ),
      // No place, and a line that cannot be read: refused where the data may be sensitive.
      (
        #"tres_per_node="gres:gpu:h100:8", comment="sensitivity: high""#,
        "nil -1 hybridlab: no place for the job (impossible)"
      ),
      (
        #"tres_per_node="gres:gpu:1", comment="sensitivity: hihg""#,
        "nil -1 hybridlab: no place for the job (no answer)"
      ),
      (##"tres_per_node="gres:gpu:1", script="#HYBRIDLAB hours: soon""##, "nil 0"),
      // Who asks for the lab keeps to it; names and comments are only text.
      (#"tres_per_node="gres:gpu:h100:8", partition="lab""#, "lab 0"),
      (
        #"tres_per_node="gres:gpu:1", comment="for \"Tom\" $(touch pwned)""#,
        "lab 0 hybridlab: local"
      ),
      (#"tres_per_node="gres:gpu:1", name="a\n#HYBRIDLAB place: cloud""#, "lab 0 hybridlab: local"),
      (#"array_inx="0-9%2", tres_per_node="gres:gpu:1""#, "lab 0 hybridlab: local"),
    ])
  func `a job that is submitted gets its partition`(fields: String, expected: String) throws {
    let program = """
      slurm = { SUCCESS = 0, ERROR = -1, log_user = function(...) said = string.format(...) end }
      dofile("job_submit.lua")
      local job = { min_nodes = 0xfffffffe, num_tasks = 0xfffffffe, ntasks_per_node = 0xfffe,
        time_limit = 0xfffffffe }
      for key, value in pairs({ \(fields) }) do job[key] = value end
      local code = slurm_job_submit(job, {}, 1000)
      print(table.concat({ tostring(job.partition), code, said }, " "))
      assert(slurm_job_modify(job, job, {}, 1000) == slurm.SUCCESS)
      """
    let lua = try #require(Self.lua)
    let run = try Shell.run(
      "\(lua) -", input: program, in: Self.hooks, environment: ["HYBRIDLAB_LAB": "lab.yaml"])
    #expect(run.text == expected + "\n", "\(run.text)")
  }
}
