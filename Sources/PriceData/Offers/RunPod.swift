extension PriceCatalogue {
  static let runpodOffers: StaticString = """
    # Offers of RunPod.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: runpod
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.runpod.io/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          # RTX 3090
          - [community-RTX 3090,     ~, 1 x RTX 3090,            0.22,  24GB, 16, 125GB]
          # RTX 4090
          - [community-RTX 4090,     ~, 1 x RTX 4090,            0.34,  24GB,  6,  41GB]
          - [secure-RTX 4090,        ~, 1 x RTX 4090,            0.69,  24GB,  6,  41GB]
          # RTX 5090
          - [community-RTX 5090,     ~, 1 x RTX 5090,            0.69,  32GB,  9,  35GB]
          # RTX A5000
          - [community-RTX A5000,    ~, 1 x RTX A5000,           0.16,  24GB,  9,  25GB]
          # RTX A6000
          - [community-RTX A6000,    ~, 1 x RTX A6000,           0.33,  48GB,  9,  50GB]
          # RTX 6000 Ada
          - [community-RTX 6000 Ada, ~, 1 x RTX 6000 Ada,        0.74,  48GB, 10, 167GB]
          # RTX PRO 6000 Server
          - [community-RTX Pro 6000, ~, 1 x RTX PRO 6000 Server, 1.69,  96GB, 16, 188GB]
          # A40
          - [community-A40,          ~, 1 x A40,                 0.35,  48GB,  9,  50GB]
          # A100-80GB
          - [community-A100 SXM,     ~, 1 x A100-80GB,           1.39,  80GB, 16, 125GB]
          - [secure-A100 SXM,        ~, 1 x A100-80GB,           1.49,  80GB, 16, 125GB]
          # A100-80GB-PCIe
          - [community-A100 PCIe,    ~, 1 x A100-80GB-PCIe,      1.19,  80GB,  8, 117GB]
          - [secure-A100 PCIe,       ~, 1 x A100-80GB-PCIe,      1.39,  80GB,  8, 117GB]
          # L4
          - [community-L4,           ~, 1 x L4,                  0.44,  24GB, 12,  50GB]
          # L40
          - [community-L40,          ~, 1 x L40,                 0.69,  48GB,  8,  94GB]
          # L40S
          - [community-L40S,         ~, 1 x L40S,                0.79,  48GB, 16,  94GB]
          # H100-80GB
          - [community-H100 SXM,     ~, 1 x H100-80GB,           2.69,  80GB, 20, 125GB]
          - [secure-H100 SXM,        ~, 1 x H100-80GB,           3.29,  80GB, 20, 125GB]
          # H100-80GB-PCIe
          - [community-H100 PCIe,    ~, 1 x H100-80GB-PCIe,      1.99,  80GB, 16, 188GB]
          - [secure-H100 PCIe,       ~, 1 x H100-80GB-PCIe,      2.39,  80GB, 16, 188GB]
          # H100-NVL
          - [community-H100 NVL,     ~, 1 x H100-NVL,            2.59,  94GB, 16,  94GB]
          - [secure-H100 NVL,        ~, 1 x H100-NVL,            2.79,  94GB, 16,  94GB]
          # H200
          - [community-H200,         ~, 1 x H200,                3.59, 141GB, 24, 276GB]
          - [secure-H200,            ~, 1 x H200,                4.39, 141GB, 24, 276GB]
          # B200
          - [community-B200,         ~, 1 x B200,                5.89, 180GB, 28, 283GB]
          - [secure-B200,            ~, 1 x B200,                5.89, 180GB, 28, 283GB]
          # B300
          - [community-HGX B300,     ~, 1 x B300,                6.94, 288GB,  ~,     ~]
          - [secure-HGX B300,        ~, 1 x B300,                6.94, 288GB,  ~,     ~]
    """
}
