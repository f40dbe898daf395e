extension PriceCatalogue {
  static let vastOffers: StaticString = """
    # Offers of Vast.ai.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: vast
        as-of: 2026-04-29
        source: anycloud-vast
        # A marketplace: the lowest offer of the day, daily on the move.  The source puts one price on an
        # instance type in all its places, so a place may really cost more.  Host: the smallest one asked for.
        columns: [instance, region, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          # RTX 3090
          - [1x-RTX_3090-32-65536,        "Romania, RO, EU",          RO,    1 x RTX 3090,                  0.25,  24GB, 32, 64GB]
          - [2x-RTX_3090-32-65536,        "CN, AS",                   CN,    2 x RTX 3090,                  0.33,  24GB, 32, 64GB]
          - [4x-RTX_3090-32-65536,        "CN, AS",                   CN,    4 x RTX 3090,                  0.64,  24GB, 32, 64GB]
          - [5x-RTX_3090-32-65536,        "Iceland, IS, EU",          IS,    5 x RTX 3090,                  1.25,  24GB, 32, 64GB]
          - [8x-RTX_3090-32-65536,        "Sichuan, CN, AS",          CN,    8 x RTX 3090,                  1.29,  24GB, 32, 64GB]
          # RTX 4090
          - [1x-RTX_4090-32-65536,        "Maryland, US, NA",         US-MD, 1 x RTX 4090,                  0.40,  24GB, 32, 64GB]
          - [1x-RTX_4090-32-65536,        "Sweden, SE, EU",           SE,    1 x RTX 4090,                  0.40,  24GB, 32, 64GB]
          - [2x-RTX_4090-32-65536,        "Oregon, US, NA",           US-OR, 2 x RTX 4090,                  0.80,  24GB, 32, 64GB]
          - [2x-RTX_4090-32-65536,        "Taiwan, TW, AS",           TW,    2 x RTX 4090,                  0.80,  24GB, 32, 64GB]
          - [4x-RTX_4090-32-65536,        "US, NA",                   US,    4 x RTX 4090,                  1.49,  24GB, 32, 64GB]
          - [4x-RTX_4090-32-65536,        "Taiwan, TW, AS",           TW,    4 x RTX 4090,                  1.49,  24GB, 32, 64GB]
          - [5x-RTX_4090-32-65536,        "Iceland, IS, EU",          IS,    5 x RTX 4090,                  2.20,  24GB, 32, 64GB]
          - [8x-RTX_4090-32-65536,        "US, NA",                   US,    8 x RTX 4090,                  2.77,  24GB, 32, 64GB]
          - [8x-RTX_4090-32-65536,        "Norway, NO, EU",           "NO",  8 x RTX 4090,                  2.77,  24GB, 32, 64GB]
          - [8x-RTX_4090-32-65536,        "Taiwan, TW, AS",           TW,    8 x RTX 4090,                  2.77,  24GB, 32, 64GB]
          # RTX 5090
          - [1x-RTX_5090-32-65536,        "CA, NA",                   CA,    1 x RTX 5090,                  0.44,  32GB, 32, 64GB]
          - [1x-RTX_5090-32-65536,        "Denmark, DK, EU",          DK,    1 x RTX 5090,                  0.44,  32GB, 32, 64GB]
          - [1x-RTX_5090-32-65536,        "South Korea, KR, AS",      KR,    1 x RTX 5090,                  0.44,  32GB, 32, 64GB]
          - [2x-RTX_5090-32-65536,        "Czechia, CZ, EU",          CZ,    2 x RTX 5090,                  0.93,  32GB, 32, 64GB]
          - [2x-RTX_5090-32-65536,        "Oregon, US, NA",           US-OR, 2 x RTX 5090,                  0.93,  32GB, 32, 64GB]
          - [2x-RTX_5090-32-65536,        "Taiwan, TW, AS",           TW,    2 x RTX 5090,                  0.93,  32GB, 32, 64GB]
          - [4x-RTX_5090-32-65536,        "British Columbia, CA, NA", CA,    4 x RTX 5090,                  1.60,  32GB, 32, 64GB]
          - [4x-RTX_5090-32-65536,        "Taiwan, TW, AS",           TW,    4 x RTX 5090,                  1.60,  32GB, 32, 64GB]
          - [8x-RTX_5090-32-65536,        "Alberta, CA, NA",          CA,    8 x RTX 5090,                  4.05,  32GB, 32, 64GB]
          - [8x-RTX_5090-32-65536,        "Poland, PL, EU",           PL,    8 x RTX 5090,                  4.05,  32GB, 32, 64GB]
          - [8x-RTX_5090-32-65536,        "Taiwan, TW, AS",           TW,    8 x RTX 5090,                  4.05,  32GB, 32, 64GB]
          # RTX A5000
          - [2x-RTX_A5000-32-65536,       "France, FR, EU",           FR,    2 x RTX A5000,                 0.46,  24GB, 32, 64GB]
          - [4x-RTX_A5000-32-65536,       "France, FR, EU",           FR,    4 x RTX A5000,                 0.80,  24GB, 32, 64GB]
          # RTX A6000
          - [2x-RTX_A6000-32-65536,       "Romania, RO, EU",          RO,    2 x RTX A6000,                 0.80,  48GB, 32, 64GB]
          - [4x-RTX_A6000-32-65536,       "Romania, RO, EU",          RO,    4 x RTX A6000,                 1.71,  48GB, 32, 64GB]
          # RTX 6000 Ada
          - [2x-RTX_6000Ada-32-65536,     "Estonia, EE, EU",          EE,    2 x RTX 6000 Ada,              1.04,  48GB, 32, 64GB]
          # RTX PRO 6000 Workstation
          - [1x-RTX_PRO_6000_WS-32-65536, "British Columbia, CA, NA", CA,    1 x RTX PRO 6000 Workstation,  0.93,  96GB, 32, 64GB]
          - [1x-RTX_PRO_6000_WS-32-65536, "Switzerland, CH, EU",      CH,    1 x RTX PRO 6000 Workstation,  0.93,  96GB, 32, 64GB]
          - [2x-RTX_PRO_6000_WS-32-65536, "British Columbia, CA, NA", CA,    2 x RTX PRO 6000 Workstation,  2.00,  96GB, 32, 64GB]
          # V100-16GB
          - [1x-Tesla_V100-32-65536,      "The Netherlands, NL, EU",  NL,    1 x V100-16GB,                 0.18,  16GB, 32, 64GB]
          - [2x-Tesla_V100-32-65536,      "North Carolina, US, NA",   US-NC, 2 x V100-16GB,                 0.35,  16GB, 32, 64GB]
          - [4x-Tesla_V100-32-65536,      "North Carolina, US, NA",   US-NC, 4 x V100-16GB,                 0.84,  16GB, 32, 64GB]
          # A100-40GB
          - [1x-A100_SXM4-32-65536,       "Georgia, US, NA",          US-GA, 1 x A100-40GB,                 0.93,  40GB, 32, 64GB]
          - [2x-A100_SXM4-32-65536,       "Germany, DE, EU",          DE,    2 x A100-40GB,                 1.87,  40GB, 32, 64GB]
          # A100-40GB-PCIe
          - [2x-A100_PCIE-32-65536,       "South Korea, KR, AS",      KR,    2 x A100-40GB-PCIe,            1.33,  40GB, 32, 64GB]
          # A100-80GB
          - [1x-A100_SXM4-32-65536,       "Czechia, CZ, EU",          CZ,    1 x A100-80GB,                 0.93,  80GB, 32, 64GB]
          - [2x-A100_SXM4-32-65536,       "Montana, US, NA",          US-MT, 2 x A100-80GB,                 1.87,  80GB, 32, 64GB]
          # L40S
          - [1x-L40S-32-65536,            "Japan, JP, AS",            JP,    1 x L40S,                      0.60,  48GB, 32, 64GB]
          - [2x-L40S-32-65536,            "Japan, JP, AS",            JP,    2 x L40S,                      1.20,  48GB, 32, 64GB]
          - [4x-L40S-32-65536,            "Japan, JP, AS",            JP,    4 x L40S,                      2.40,  48GB, 32, 64GB]
          # H100-80GB
          - [1x-H100_SXM-32-65536,        "Florida, US, NA",          US-FL, 1 x H100-80GB,                 1.80,  80GB, 32, 64GB]
          - [2x-H100_SXM-32-65536,        "South Korea, KR, AS",      KR,    2 x H100-80GB,                 3.74,  80GB, 32, 64GB]
          - [4x-H100_SXM-32-65536,        "Vietnam, VN, AS",          VN,    4 x H100-80GB,                 7.47,  80GB, 32, 64GB]
          - [8x-H100_SXM-32-65536,        "Vietnam, VN, AS",          VN,    8 x H100-80GB,                14.94,  80GB, 32, 64GB]
          # H100-NVL
          - [1x-H100_NVL-32-65536,        "Bulgaria, BG, EU",         BG,    1 x H100-NVL,                  1.98,  94GB, 32, 64GB]
          # H200
          - [1x-H200-32-65536,            "France, FR, EU",           FR,    1 x H200,                      2.35, 141GB, 32, 64GB]
          - [2x-H200-32-65536,            "US, NA",                   US,    2 x H200,                      5.65, 141GB, 32, 64GB]
          - [4x-H200-32-65536,            "US, NA",                   US,    4 x H200,                     10.35, 141GB, 32, 64GB]
          - [4x-H200-32-65536,            "France, FR, EU",           FR,    4 x H200,                     10.35, 141GB, 32, 64GB]
          - [8x-H200-32-65536,            "France, FR, EU",           FR,    8 x H200,                     20.71, 141GB, 32, 64GB]
          - [8x-H200-32-65536,            "Michigan, US, NA",         US-MI, 8 x H200,                     20.71, 141GB, 32, 64GB]

      - provider: vast
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing  # https://vast.ai/pricing
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # A marketplace: the lowest offer of the day, place unknown.
        columns: [instance, place, gpus, on-demand, spot, memory]
        rows:
          # RTX 2080 Ti
          - [RTX 2080 Ti, ~, 1 x RTX 2080 Ti,    0.08, ~,     11GB]
          # RTX 3060
          - [RTX 3060,    ~, 1 x RTX 3060,       0.05, ~,     12GB]
          # RTX 3070
          - [RTX 3070,    ~, 1 x RTX 3070,       0.06, ~,      8GB]
          # RTX 3080
          - [RTX 3080,    ~, 1 x RTX 3080,       0.09, ~,     10GB]
          # RTX 3090
          - [RTX 3090,    ~, 1 x RTX 3090,       0.15, 0.11,  24GB]
          # RTX 4090
          - [RTX 4090,    ~, 1 x RTX 4090,       0.31, 0.29,  24GB]
          # RTX 5070
          - [RTX 5070,    ~, 1 x RTX 5070,       0.10, ~,     12GB]
          # RTX 5090
          - [RTX 5090,    ~, 1 x RTX 5090,       0.60, ~,     32GB]
          # RTX A6000
          - [RTX A6000,   ~, 1 x RTX A6000,      0.39, 0.25,  48GB]
          # V100-16GB
          - [Tesla V100,  ~, 1 x V100-16GB,      0.15, ~,     16GB]
          # A10
          - [A10,         ~, 1 x A10,            0.20, ~,     24GB]
          # A40
          - [A40,         ~, 1 x A40,            0.41, ~,     48GB]
          # A100-40GB-PCIe
          - [A100 PCIe,   ~, 1 x A100-40GB-PCIe, 0.67, ~,     40GB]
          # A100-80GB
          - [A100 SXM,    ~, 1 x A100-80GB,      0.60, 0.47,  80GB]
          # L4
          - [L4,          ~, 1 x L4,             0.13, ~,     24GB]
          # L40
          - [L40,         ~, 1 x L40,            0.58, ~,     48GB]
          # L40S
          - [L40S,        ~, 1 x L40S,           0.40, 0.28,  48GB]
          # H100-80GB
          - [H100 SXM5,   ~, 1 x H100-80GB,      1.49, 1.10,  80GB]
          # H100-80GB-PCIe
          - [H100 PCIe,   ~, 1 x H100-80GB-PCIe, 1.97, ~,     80GB]
          # H100-NVL
          - [H100 NVL,    ~, 1 x H100-NVL,       1.69, ~,     94GB]
          # H200
          - [H200,        ~, 1 x H200,           2.40, ~,    141GB]
          # B200
          - [B200,        ~, 1 x B200,           4.40, ~,    180GB]
    """
}
