import Manifests
import PlacementModel
import PriceData
import Testing

@Suite("Names of GPUs") struct GPUNameTests {
  /// Spellings met in the wild and what they mean.
  static let spellings: [(written: String, model: String, by: String)] = [
    ("A100-80GB", "A100-80GB", "SkyPilot"),
    ("H100", "H100-80GB", "SkyPilot"),
    ("L40S", "L40S", "SkyPilot"),
    ("RTX4090", "RTX 4090", "gpuhunt"),
    ("T4", "T4", "gpuhunt"),
    ("Tesla-T4", "T4", "Kubernetes label nvidia.com/gpu.product"),
    ("nvidia-tesla-t4", "T4", "GKE accelerator label"),
    ("nvidia-l4", "L4", "GKE accelerator label"),
    ("NVIDIA-A100-SXM4-80GB", "A100-80GB", "Kubernetes label nvidia.com/gpu.product"),
    ("NVIDIA-H100-80GB-HBM3", "H100-80GB", "Kubernetes label nvidia.com/gpu.product"),
    ("NVIDIA A100-SXM4-40GB", "A100-40GB", "nvidia-smi"),
    ("NVIDIA A100-PCIE-40GB", "A100-40GB-PCIe", "nvidia-smi"),
    ("NVIDIA GeForce RTX 3090", "RTX 3090", "nvidia-smi"),
    ("NVIDIA GeForce RTX 4090", "RTX 4090", "nvidia-smi"),
    ("NVIDIA RTX A6000", "RTX A6000", "nvidia-smi"),
    ("Tesla V100-SXM2-16GB", "V100-16GB", "nvidia-smi"),
    ("rtx_4090", "RTX 4090", "Slurm gres"),
    ("a100_80gb", "A100-80GB", "Slurm gres"),
    ("tpu-v5-lite-podslice", "TPU v5e", "GKE accelerator label"),
    ("trn2", "Trainium2", "AWS instance family"),
  ]

  @Test("real-world spellings resolve", arguments: spellings)
  func resolve(_ spelling: (written: String, model: String, by: String)) throws {
    let gpus = CatalogueText.read.prices.gpus
    let found = gpus.find(spelling.written).map { [$0] } ?? gpus.family(spelling.written)
    #expect(
      found.map { gpus[$0].name }.contains(spelling.model), "\(spelling.written), \(spelling.by)")
  }

  @Test func `a family is found by its other names`() {
    let gpus = CatalogueText.read.prices.gpus
    #expect(gpus.family("NVIDIA A100") == gpus.family("a100"))
    #expect(gpus.family("A100").count >= 3)
    #expect(gpus.find("A100") == nil)
  }
}
