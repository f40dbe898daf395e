import Diagnostics
import Imports
import Quantities
import Testing

/// Outputs as the tools print them, cut down.
@Suite("Inventory") struct InventoryTests {
  private func read(_ text: String) -> [InventoryPool] {
    InventoryReading.read(SourceText(name: "out", text: text))?.pools ?? []
  }

  @Test func `nvidia-smi counts GPUs of one model together`() {
    let pools = read(
      """
      name, memory.total [MiB], power.default_limit [W]
      NVIDIA GeForce RTX 4090, 24564 MiB, 450.00 W
      NVIDIA GeForce RTX 4090, 24564 MiB, 450.00 W
      Frobnicator 9000, 8192 MiB, [N/A]
      """)
    #expect(pools.map(\.count) == [2, 1])
    #expect(pools[0].model == "NVIDIA GeForce RTX 4090")
    #expect(pools[0].memory == ByteCount(bytes: 24_564 << 20))
    #expect(pools[0].power == Power(watts: 450))
    #expect(pools[1].power == nil)
  }

  @Test func `nvidia-smi as XML, and as a list`() {
    let xml = read(
      """
      <?xml version="1.0" ?>
      <nvidia_smi_log><gpu id="00000000:01:00.0"><product_name>NVIDIA A100-SXM4-80GB</product_name>
      <fb_memory_usage><total>81920 MiB</total></fb_memory_usage>
      <default_power_limit>400.00 W</default_power_limit></gpu></nvidia_smi_log>
      """)
    #expect(xml.map(\.model) == ["NVIDIA A100-SXM4-80GB"])
    #expect(xml.first?.power == Power(watts: 400))
    #expect(
      read("GPU 0: Tesla T4 (UUID: GPU-1)\nGPU 1: Tesla T4 (UUID: GPU-2)\n").first?.count == 2)
  }

  @Test func `nodes of clusters, and cards of AMD`() {
    let nodes = read(
      """
      {"apiVersion": "v1", "kind": "List", "items": [
        {"kind": "Node", "metadata": {"labels": {"nvidia.com/gpu.product": "NVIDIA-L40S",
          "nvidia.com/gpu.memory": "46068"}}, "status": {"capacity": {"nvidia.com/gpu": "4"}}},
        {"kind": "Node", "metadata": {}, "status": {"capacity": {"cpu": "8"}}}]}
      """)
    #expect(nodes.map(\.count) == [4])
    #expect(nodes.first?.perNode == 4)
    #expect(nodes.first?.memory == ByteCount(bytes: 46_068 << 20))
    let slurm = read(
      """
      NodeName=n1 Arch=x86_64 CoresPerSocket=32
         Gres=gpu:a100:4(S:0-1)
      NodeName=n2 Arch=x86_64
         Gres=gpu:a100:4
      """)
    #expect(slurm.map(\.count) == [8])
    #expect(slurm.first?.perNode == 4)
    let amd = read(
      #"{"card0": {"Card series": "AMD Instinct MI300X", "VRAM Total Memory (B)": "206141652992"}}"#
    )
    #expect(amd.map(\.model) == ["AMD Instinct MI300X"])
  }

  @Test(arguments: ["", "{}", "[1]", "jobs: []", "<?xml", "NodeName=a Gres=(null)"])
  func `what lists no GPUs is no list`(text: String) {
    #expect(read(text).isEmpty)
  }
}
