/// Devices of makers whose plug-ins have words of their own, and names in unusual places.
extension RuleTests {
  static let makers: [Rule] =
    [
      ("metax-tech.com/sgpu: 1, metax-tech.com/vcore: 60", "1 x 1"),
      ("hygon.com/dcunum: 2, hygon.com/dcumem: 2000, hygon.com/dcucores: 60", "1 x 2"),
      ("kunlunxin.com/vxpu: 1, kunlunxin.com/vxpu-memory: 24576", "1 x 1"),
      ("enflame.com/vgcu: 1, enflame.com/vgcu-percentage: 22", "1 x 1"),
      ("huawei.com/Ascend910B3: 4, huawei.com/Ascend910B3-memory: 2000", "1 x 4"),
      ("iluvatar.ai/BI-V150-vgpu: 1, iluvatar.ai/BI-V150.vMem: 64", "1 x 1"),
    ].map { limits, wanted in
      Rule("devices, not the memory of them: \(limits)", "a.yaml", [wanted], pod(limits))
    } + [
      Rule(
        "types of GPU in an annotation of HAMi's", "a.yaml", ["1 x 2 A100|V100"],
        pod("nvidia.com/gpu: 2", annotations: "nvidia.com/use-gputype: \"A100, V100\"")),
      Rule(
        "a family of machines", "a.yaml", ["1 x 2 g5"],
        pod("nvidia.com/gpu: 2", nodes: "karpenter.k8s.aws/instance-family: g5")),
      Rule(
        "an accelerator as an annotation of a model", "a.yaml", ["1 x 1 nvidia-tesla-t4"],
        """
        apiVersion: serving.kubeflow.org/v1alpha1
        kind: KFService
        metadata: {name: a, annotations: {serving.kubeflow.org/gke-accelerator: nvidia-tesla-t4}}
        spec: {default: {tensorflow: {modelUri: gs://b, resources: {limits: {nvidia.com/gpu: 1}}}}}
        """),
      Rule(
        "a class of devices that is called by its GPU", "a.yaml", ["1 x 1 a100"],
        """
        apiVersion: resource.k8s.io/v1
        kind: ResourceClaimTemplate
        metadata: {name: c}
        spec: {spec: {devices: {requests: [{name: g, firstAvailable: [{deviceClassName: a100.example.com}]}]}}}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: p}
        spec:
          containers: [{name: a, resources: {claims: [{name: g}]}}]
          resourceClaims: [{name: g, resourceClaimTemplateName: c}]
        """),
      Rule(
        "KAITO: machines of a type for each replica", "a.yaml", ["6 x ? Standard_NC24ads_A100_v4"],
        """
        apiVersion: kaito.sh/v1alpha1
        kind: InferenceSet
        metadata: {name: a}
        spec:
          replicas: 2
          template: {resource: {count: 3, instanceType: Standard_NC24ads_A100_v4}, inference: {preset: {name: m}}}
        """),
      Rule(
        "KAITO: a slice", "a.yaml", ["1 x 1 1g.10gb"],
        """
        apiVersion: kaito.sh/v1beta1
        kind: Workspace
        metadata: {name: a}
        resource: {mig: {profile: 1g.10gb, count: 1}}
        inference: {preset: {name: m}}
        """),
      Rule(
        "candidates of an old benchmark", "a.yaml", ["1 x 8 T4|V100"],
        "resources: {candidates: [{accelerators: T4:8}, {accelerators: V100:8}]}\nrun: train\n"),
      Rule(
        "a feature that counts the GPUs of a node", "a.sh", ["4 x 1 v100"],
        "#!/bin/bash\n#SBATCH -N 4 --gres=gpu:1 --constraint=public&1v100\nsrun a\n"),
    ]

  private static func pod(
    _ limits: String, annotations: String = "", nodes: String = ""
  ) -> String {
    """
    apiVersion: v1
    kind: Pod
    metadata: {name: p, annotations: {\(annotations)}}
    spec: {nodeSelector: {\(nodes)}, containers: [{name: a, resources: {limits: {\(limits)}}}]}
    """
  }
}
