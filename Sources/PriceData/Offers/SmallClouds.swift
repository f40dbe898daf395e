extension PriceCatalogue {
  static let smallCloudsOffers: StaticString = """
    # Offers of smaller clouds and marketplaces.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: verda
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://verda.com/products
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, region, place, gpus, on-demand, spot, memory]
        rows:
          - [RTX A6000,      FIN, FI, 1 x RTX A6000,           0.49, 0.17,  48GB]
          - [RTX 6000 Ada,   FIN, FI, 1 x RTX 6000 Ada,        0.83, 0.29,  48GB]
          - [RTX PRO 6000,   FIN, FI, 1 x RTX PRO 6000 Server, 1.69, 0.59,  96GB]
          - [Tesla V100,     FIN, FI, 1 x V100-16GB,           0.14, 0.05,  16GB]
          - [A100 SXM4,      FIN, FI, 1 x A100-40GB,           0.72, 0.25,  40GB]
          - [A100 SXM4 80GB, FIN, FI, 1 x A100-80GB,           1.29, 0.45,  80GB]
          - [L40S,           FIN, FI, 1 x L40S,                0.91, 0.32,  48GB]
          - [H100 SXM5,      FIN, FI, 1 x H100-80GB,           2.29, 0.80,  80GB]
          - [H200 SXM5,      FIN, FI, 1 x H200,                3.39, 1.19, 141GB]
          - [B200 SXM6,      FIN, FI, 1 x B200,                4.89, 1.71, 180GB]
          - [B300 SXM6,      FIN, FI, 1 x B300,                6.99, 2.45, 262GB]
          - [GB300 SXM6,     FIN, FI, 1 x GB300,               7.99, 2.80, 288GB]

      - provider: hyperstack
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.hyperstack.cloud/gpu-pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          - [RTX A4000,       ~, 1 x RTX A4000,           0.15,  16GB,  6,  24GB]
          - [RTX A6000,       ~, 1 x RTX A6000,           0.50,  48GB, 28,  58GB]
          - [RTX Pro 6000 SE, ~, 1 x RTX PRO 6000 Server, 1.80,  96GB, 31, 180GB]
          - [A100 NVLink,     ~, 1 x A100-80GB,           1.40,  80GB, 31, 240GB]
          - [A100 SXM,        ~, 1 x A100-80GB,           1.60,  80GB, 24, 120GB]
          - [A100 PCIe,       ~, 1 x A100-80GB-PCIe,      1.35,  80GB, 28, 120GB]
          - [L40,             ~, 1 x L40,                 1.00,  48GB, 28, 120GB]
          - [H100 NVLink,     ~, 1 x H100-80GB,           1.95,  80GB, 31, 180GB]
          - [H100 SXM,        ~, 1 x H100-80GB,           2.40,  80GB, 24, 240GB]
          - [H100 PCIe,       ~, 1 x H100-80GB-PCIe,      1.90,  80GB, 28, 180GB]
          - [H200 SXM,        ~, 1 x H200,                3.50, 141GB, 22, 225GB]

      - provider: genesis-cloud
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.genesiscloud.com/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # The source says only 'eu'; the company has had sites in Norway and Iceland, so no country is assumed.
        columns: [instance, region, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          - [RTX 3080, eu, ~, 1 x RTX 3080, 0.08, 10GB, 4, 16GB]  # as cheap as a marketplace; check before use
          - [RTX 3090, eu, ~, 1 x RTX 3090, 0.20, 24GB, 4, 24GB]
          - [RTX 4090, eu, ~, 1 x RTX 4090, 0.55, 24GB, 8, 48GB]

      - provider: jarvis-labs
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://jarvislabs.ai/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, region, place, gpus, on-demand, spot, memory, vcpus, host-memory]
        rows:
          - [RTX Pro 6000 Blackwell, IN, IN, 1 x RTX PRO 6000 Server, 1.89, 0.83, 96GB, 28, 160GB]
          - [A30,                    IN, IN, 1 x A30,                 0.41, 0.18, 24GB, 16, 112GB]
          - [A100,                   IN, IN, 1 x A100-40GB,           0.89, 0.66, 40GB, 16, 112GB]
          - [L4,                     IN, IN, 1 x L4,                  0.44, 0.19, 24GB, 32, 124GB]
          - [H100 SXM,               IN, IN, 1 x H100-80GB,           2.69, 1.18, 80GB, 16, 200GB]

      - provider: modal
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://modal.com/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [RTX PRO 6000, ~, 1 x RTX PRO 6000 Server, 3.03,  96GB]
          - [T4,           ~, 1 x T4,                  0.59,  16GB]
          - [A10,          ~, 1 x A10,                 1.10,  24GB]
          - [A100 40GB,    ~, 1 x A100-40GB,           2.10,  40GB]
          - [A100 80GB,    ~, 1 x A100-80GB,           2.50,  80GB]
          - [L4,           ~, 1 x L4,                  0.80,  24GB]
          - [L40S,         ~, 1 x L40S,                1.95,  48GB]
          - [H100,         ~, 1 x H100-80GB,           3.95,  80GB]
          - [H200,         ~, 1 x H200,                4.54, 141GB]
          - [B200,         ~, 1 x B200,                6.25, 180GB]

      - provider: novita
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://novita.ai/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, spot, memory]
        rows:
          - [RTX 3090,              ~, 1 x RTX 3090,     0.21, 0.11, 24GB]
          - [RTX 4090,              ~, 1 x RTX 4090,     0.67, 0.34, 24GB]
          - [RTX 4090 (High freq.), ~, 1 x RTX 4090,     0.69, 0.35, 24GB]
          - [RTX 5090,              ~, 1 x RTX 5090,     0.60, 0.30, 32GB]
          - [RTX 5090 (High freq.), ~, 1 x RTX 5090,     0.72, 0.36, 32GB]
          - [RTX 6000 Ada,          ~, 1 x RTX 6000 Ada, 0.77, 0.39, 48GB]
          - [A100 SXM,              ~, 1 x A100-80GB,    1.60, 0.80, 80GB]
          - [L40S,                  ~, 1 x L40S,         0.55, ~,    48GB]
          - [H100 SXM,              ~, 1 x H100-80GB,    2.59, 1.30, 80GB]

      - provider: tensordock
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.tensordock.com/cloud-gpus.html
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [RTX 3090,        ~, 1 x RTX 3090,       0.20, 24GB]
          - [RTX 4090,        ~, 1 x RTX 4090,       0.35, 24GB]
          - [RTX A4000,       ~, 1 x RTX A4000,      0.10, 16GB]
          - [RTX A6000,       ~, 1 x RTX A6000,      0.45, 48GB]
          - [RTX 6000 Ada,    ~, 1 x RTX 6000 Ada,   0.75, 48GB]
          - [Tesla V100 SXM2, ~, 1 x V100-16GB,      0.17, 16GB]
          - [A100 SXM4,       ~, 1 x A100-80GB,      1.80, 80GB]
          - [A100 PCIe,       ~, 1 x A100-80GB-PCIe, 1.50, 80GB]
          - [L40,             ~, 1 x L40,            0.95, 48GB]
          - [H100 SXM5,       ~, 1 x H100-80GB,      2.25, 80GB]

      - provider: thunder-compute
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://www.thundercompute.com/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        columns: [instance, place, gpus, on-demand, spot, memory]
        rows:
          - [A100 80GB NVLink, ~, 1 x A100-80GB,      1.49, ~,    80GB]
          - [L40,              ~, 1 x L40,            1.38, 0.89, 48GB]
          - [L40S,             ~, 1 x L40S,           1.39, 0.99, 48GB]
          - [H100 PCIe NVLink, ~, 1 x H100-80GB-PCIe, 1.38, ~,    80GB]

      - provider: paperspace
        as-of: 2026-02
        source: ai-infra-index
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # Weak: collected by hand by a third party.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [RTX A4000, ~, 1 x RTX A4000, 0.56, 16GB]
          - [A100 SXM,  ~, 1 x A100-80GB, 1.89, 80GB]
          - [H100 SXM,  ~, 1 x H100-80GB, 3.09, 80GB]

      - provider: fluidstack
        as-of: 2026-02
        source: ai-infra-index
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # Weak: collected by hand by a third party.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [A100 PCIe, ~, 1 x A100-40GB-PCIe, 0.80, 40GB]
          - [A100 SXM,  ~, 1 x A100-80GB,      1.15, 80GB]
          - [L40S,      ~, 1 x L40S,           0.59, 48GB]
          - [H100 SXM,  ~, 1 x H100-80GB,      2.21, 80GB]

      - provider: cudo
        as-of: 2026-02
        source: ai-infra-index
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # Weak: collected by hand by a third party.
        columns: [instance, place, gpus, on-demand, memory]
        rows:
          - [RTX 4090, ~, 1 x RTX 4090,  0.35, 24GB]
          - [A100 SXM, ~, 1 x A100-80GB, 1.20, 80GB]
          - [H100 SXM, ~, 1 x H100-80GB, 2.50, 80GB]
    """
}
