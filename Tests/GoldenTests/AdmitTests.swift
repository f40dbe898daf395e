import Foundation
import HybridlabCLI
import Testing

/// `hybridlab admit` without a process around it; `HookTests` runs the script that asks it.
@Suite("Admission") struct AdmitTests {
  private func answer(_ object: String, lab: String = "{gpus: [4 x RTX 4090]}") throws -> (
    allowed: Bool, patch: String?, words: String
  ) {
    let folder = try Scratch()
    try folder.write("lab: \(lab)\ncloud: {providers: [aws]}\njobs: []\n", as: "lab.yaml")
    try folder.write(
      #"{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": {"uid": "1", "object": \#(object)}}"#,
      as: "review.json")
    let run = Workbench(folder: folder.url).run(["admit", "-q", "lab.yaml", "review.json"])
    #expect(run.status == .done, "\(run.error)")
    let root = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let response = try #require(root?["response"] as? [String: Any])
    #expect(response["uid"] as? String == "1")
    let patch = (response["patch"] as? String).flatMap { Data(base64Encoded: $0) }
    return (
      response["allowed"] as? Bool == true, patch.map { String(decoding: $0, as: UTF8.self) },
      (response["status"] as? [String: Any])?["message"] as? String ?? ""
    )
  }

  private func pod(_ gpus: Int, _ more: String = "") -> String {
    #"{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": {\#(more)"#
      + #""containers": [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": \#(gpus)}}}]}}"#
  }

  @Test func `keeps what was selected, with any characters`() throws {
    let one = try answer(pod(1, #""nodeSelector": {"a/b": "\"ü\""},"#))
    #expect(one.allowed)
    #expect(
      one.patch
        == #"[{"op":"add","path":"/spec/nodeSelector","value":{"a/b":"\"ü\"","hybridlab/place":"lab"}}]"#
    )
  }

  @Test func `says why it refuses`() throws {
    #expect(try answer(pod(1), lab: "{gpus: [4 x RTX 4O90]}").words.contains("cannot be read"))
    #expect(try answer("{}").words.hasSuffix("runs nothing"))
    let large = try answer(
      pod(64).replacing(
        #""name": "p""#, with: #""name": "p", "annotations": {"hybridlab/sensitivity": "high"}"#))
    #expect(!large.allowed && large.patch == nil && large.words.contains("fits nowhere"))
  }

  @Test func `has no answer without a review`() throws {
    let folder = try Scratch()
    try folder.write("lab: {gpus: none}\njobs: []\n", as: "lab.yaml")
    let bench = Workbench(folder: folder.url)
    #expect(bench.run(["admit", "lab.yaml", "nowhere.json"]).status == .fault)
    #expect(bench.run(["admit"]).status == .badInput)
  }
}
