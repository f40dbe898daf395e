extension PriceCatalogue {
  static let specialistsOffers: StaticString = """
    # Offers of CoreWeave, Crusoe, Nebius, Oracle, Together, DigitalOcean and Vultr.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: coreweave
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.coreweave.com/pricing/classic
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # The "classic" price list.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [RTX A4000,         ~, 1 x RTX A4000,       0.61, 16GB]
          - [RTX A5000,         ~, 1 x RTX A5000,       0.77, 24GB]
          - [RTX A6000,         ~, 1 x RTX A6000,       1.28, 48GB]
          - [Quadro RTX 4000,   ~, 1 x Quadro RTX 4000, 0.24,  8GB]
          - [Quadro RTX 5000,   ~, 1 x Quadro RTX 5000, 0.57, 16GB]
          - [Tesla V100 NVLink, ~, 1 x V100-16GB,       0.80, 16GB]
          - [A40,               ~, 1 x A40,             1.28, 48GB]
          - [A100 NVLink,       ~, 1 x A100-40GB,       2.06, 40GB]
          - [A100 PCIe,         ~, 1 x A100-40GB-PCIe,  2.06, 40GB]
          - [HGX H100 SXM,      ~, 1 x H100-80GB,       4.76, 80GB]
          - [H100 PCIe,         ~, 1 x H100-80GB-PCIe,  4.25, 80GB]

      - provider: coreweave
        as-of: 2026
        source: deploybase
        # Undated comparison page of 2026.
        columns: [instance, region, place, gpus, on-demand, memory]
        rows:
          - [A100 8x,     us, US, 8 x A100-80GB, 21.60, 80GB]
          - [HGX H100 8x, us, US, 8 x H100-80GB, 49.24, 80GB]

      - provider: crusoe
        as-of: 2026-07-01
        source: cloud-price-radar
        # One list price for all regions.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [1x A100-80GB Virtual Machine, ~, 1 x A100-80GB,  2.00,  80GB]
          - [2x A100-80GB Virtual Machine, ~, 2 x A100-80GB,  4.00,  80GB]
          - [4x A100-80GB Virtual Machine, ~, 4 x A100-80GB,  8.00,  80GB]
          - [8x A100-80GB Virtual Machine, ~, 8 x A100-80GB, 16.00,  80GB]
          - [1x L40S Virtual Machine,      ~, 1 x L40S,       1.50,  48GB]
          - [2x L40S Virtual Machine,      ~, 2 x L40S,       3.00,  48GB]
          - [4x L40S Virtual Machine,      ~, 4 x L40S,       6.00,  48GB]
          - [8x L40S Virtual Machine,      ~, 8 x L40S,      12.00,  48GB]
          - [10x L40S Virtual Machine,     ~, 10 x L40S,     15.00,  48GB]
          - [8x H100 Virtual Machine,      ~, 8 x H100-80GB, 31.20,  80GB]
          - [8x H200 Virtual Machine,      ~, 8 x H200,      34.32, 141GB]

      - provider: crusoe
        as-of: 2025-12
        source: green-love
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # The source names the country only.
        columns: [instance, region, place, gpus, on-demand, spot, memory]
        rows:
          - [A40 48GB (per GPU),       us, US, 1 x A40,            0.90, 0.40,  48GB]
          - [A100 PCIe 40GB (per GPU), us, US, 1 x A100-40GB-PCIe, 1.45, 1.00,  40GB]
          - [A100 SXM 80GB (per GPU),  us, US, 1 x A100-80GB,      1.95, 1.30,  80GB]
          - [A100 PCIe 80GB (per GPU), us, US, 1 x A100-80GB-PCIe, 1.65, 1.20,  80GB]
          - [L40S 48GB (per GPU),      us, US, 1 x L40S,           1.00, 0.50,  48GB]
          - [H100 HGX 80GB (per GPU),  us, US, 1 x H100-80GB,      3.90, 1.60,  80GB]
          - [MI300X 192GB (per GPU),   us, US, 1 x MI300X,         3.25, 0.95, 192GB]

      - provider: nebius
        as-of: 2025-H2
        source: skypilot-catalog-nebius
        columns: [instance, region, place, gpus, on-demand, spot, memory, vcpus, host-memory]
        rows:
          # L40S
          - [gpu-l40s-a_1gpu-8vcpu-32gb,       eu-north1,   FI,    1 x L40S,       1.5484,  ~,     48GB,   8,   32GB]
          - [gpu-l40s-a_1gpu-16vcpu-64gb,      eu-north1,   FI,    1 x L40S,       1.7468,  ~,     48GB,  16,   64GB]
          - [gpu-l40s-d_4gpu-128vcpu-768gb,    eu-north1,   FI,    4 x L40S,       9.1376,  ~,     48GB, 128,  768GB]
          # H100-80GB
          - [gpu-h100-sxm_1gpu-16vcpu-200gb,   eu-north1,   FI,    1 x H100-80GB,  2.95,    1.25,  80GB,  16,  200GB]
          - [gpu-h100-sxm_8gpu-128vcpu-1600gb, eu-north1,   FI,    8 x H100-80GB, 23.60,   10.00,  80GB, 128, 1600GB]
          # H200
          - [gpu-h200-sxm_1gpu,                us-central1, US-MO, 1 x H200,       3.50,    1.45, 141GB,  16,  200GB]
          - [gpu-h200-sxm_1gpu,                eu-north1,   FI,    1 x H200,       3.50,    1.45, 141GB,  16,  200GB]
          - [gpu-h200-sxm_1gpu,                eu-west1,    FR,    1 x H200,       3.50,    1.45, 141GB,  16,  200GB]
          - [gpu-h200-sxm_8gpu,                us-central1, US-MO, 8 x H200,      28.00,   11.60, 141GB, 128, 1600GB]
          - [gpu-h200-sxm_8gpu,                eu-north1,   FI,    8 x H200,      28.00,   11.60, 141GB, 128, 1600GB]
          - [gpu-h200-sxm_8gpu,                eu-west1,    FR,    8 x H200,      28.00,   11.60, 141GB, 128, 1600GB]
          # B200
          - [gpu-b200-sxm-a_8gpu,              me-west1,    IL,    8 x B200,      44.00,   23.20, 180GB, 160, 1792GB]
          - [gpu-b200-sxm_8gpu,                us-central1, US-MO, 8 x B200,      44.00,   23.20, 180GB, 160, 1792GB]
          # no GPU
          - [cpu-d3_4vcpu-16gb,                eu-north1,   FI,    none,           0.0992,  ~,        ~,   4,   16GB]
          - [cpu-e2_2vcpu-8gb,                 eu-north1,   FI,    none,           0.0496,  ~,        ~,   2,    8GB]

      - provider: oci
        as-of: 2026-07-01
        source: cloud-price-radar
        # One list price for all regions.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [1x V100 Virtual Machine, ~, 1 x V100-16GB,   2.95,  16GB]
          - [2x V100 Virtual Machine, ~, 2 x V100-16GB,   5.90,  16GB]
          - [4x V100 Virtual Machine, ~, 4 x V100-16GB,  11.80,  16GB]
          - [8x V100 Bare Metal,      ~, 8 x V100-16GB,  23.60,  16GB]
          - [4x A10 Bare Metal,       ~, 4 x A10,         8.00,  24GB]
          - [8x A100-40GB Bare Metal, ~, 8 x A100-40GB,  24.40,  40GB]
          - [8x A100-80GB Bare Metal, ~, 8 x A100-80GB,  32.00,  80GB]
          - [4x L40S Bare Metal,      ~, 4 x L40S,       14.00,  48GB]
          - [8x H100 Bare Metal,      ~, 8 x H100-80GB,  80.00,  80GB]
          - [8x H200 Bare Metal,      ~, 8 x H200,       80.00, 141GB]
          - [8x B200 Bare Metal,      ~, 8 x B200,      112.00, 180GB]
          - [8x B300 Bare Metal,      ~, 8 x B300,      120.00, 288GB]

      - provider: together
        as-of: 2026-07-01
        source: cloud-price-radar
        # One list price for all regions.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [8x H100 Virtual Machine, ~, 8 x H100-80GB, 31.92,  80GB]
          - [8x H200 Virtual Machine, ~, 8 x H200,      47.92, 141GB]
          - [8x B200 Virtual Machine, ~, 8 x B200,      65.52, 180GB]

      - provider: digitalocean
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.digitalocean.com/pricing/gpu-droplets
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # The source says only that the data centres are in the US.
        columns: [instance, region, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          - [RTX 4000 Ada, us, US, 1 x RTX 4000 Ada, 0.76,  20GB,  8,  32GB]
          - [RTX 6000 Ada, us, US, 1 x RTX 6000 Ada, 1.57,  48GB,  8,  64GB]
          - [L40S,         us, US, 1 x L40S,         1.57,  48GB,  8,  64GB]
          - [HGX H100,     us, US, 1 x H100-80GB,    3.39,  80GB, 20, 240GB]
          - [HGX H200,     us, US, 1 x H200,         3.44, 141GB, 24, 240GB]
          - [AMD MI300X,   us, US, 1 x MI300X,       1.99, 192GB, 20, 240GB]
          - [AMD MI350X,   us, US, 1 x MI350X,       4.40, 288GB, 24, 256GB]

      - provider: vultr
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.vultr.com/pricing/
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          - [A16-6vcpu,        ~, 1 x A16,            0.471, 16GB,  6,  64GB]
          - [A40-24vcpu,       ~, 1 x A40,            1.712, 48GB, 24, 120GB]
          - [A100 PCIe-12vcpu, ~, 1 x A100-80GB-PCIe, 2.397, 80GB, 12, 120GB]
          - [L40S,             ~, 1 x L40S,           0.848, 48GB,  ~,     ~]
          - [L40S-16vcpu,      ~, 1 x L40S,           1.671, 48GB, 16, 180GB]
          - [GH200,            ~, 1 x GH200,          1.99,  96GB,  ~,     ~]
          - [GH200-72vcpu,     ~, 1 x GH200,          1.99,  96GB, 72, 480GB]
    """
}
