extension PriceCatalogue {
  static let lambdaOffers: StaticString = """
    # Offers of Lambda.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: lambda
        as-of: 2026-05-07
        source: anycloud-lambda
        # One list price for all regions; stock differs by region.
        columns: [instance, region, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          # RTX A6000
          - [gpu_1x_a6000,          us-east-1,        US-VA, 1 x RTX A6000,        1.09,  48GB,  14,  100GB]
          - [gpu_1x_a6000,          asia-northeast-1, JP,    1 x RTX A6000,        1.09,  48GB,  14,  100GB]
          - [gpu_1x_a6000,          europe-central-1, DE,    1 x RTX A6000,        1.09,  48GB,  14,  100GB]
          - [gpu_2x_a6000,          us-east-1,        US-VA, 2 x RTX A6000,        2.18,  48GB,  28,  200GB]
          - [gpu_2x_a6000,          asia-northeast-1, JP,    2 x RTX A6000,        2.18,  48GB,  28,  200GB]
          - [gpu_2x_a6000,          europe-central-1, DE,    2 x RTX A6000,        2.18,  48GB,  28,  200GB]
          - [gpu_4x_a6000,          us-east-1,        US-VA, 4 x RTX A6000,        4.36,  48GB,  56,  400GB]
          - [gpu_4x_a6000,          asia-northeast-1, JP,    4 x RTX A6000,        4.36,  48GB,  56,  400GB]
          - [gpu_4x_a6000,          europe-central-1, DE,    4 x RTX A6000,        4.36,  48GB,  56,  400GB]
          # Quadro RTX 6000
          - [gpu_1x_rtx6000,        us-east-1,        US-VA, 1 x Quadro RTX 6000,  0.69,  24GB,  14,   46GB]
          - [gpu_1x_rtx6000,        asia-northeast-1, JP,    1 x Quadro RTX 6000,  0.69,  24GB,  14,   46GB]
          - [gpu_1x_rtx6000,        europe-central-1, DE,    1 x Quadro RTX 6000,  0.69,  24GB,  14,   46GB]
          # V100-16GB
          - [gpu_8x_v100_n,         us-east-1,        US-VA, 8 x V100-16GB,        6.32,  16GB,  88,  448GB]
          - [gpu_8x_v100_n,         asia-northeast-1, JP,    8 x V100-16GB,        6.32,  16GB,  88,  448GB]
          - [gpu_8x_v100_n,         europe-central-1, DE,    8 x V100-16GB,        6.32,  16GB,  88,  448GB]
          # A10
          - [gpu_1x_a10,            us-east-1,        US-VA, 1 x A10,              1.29,  24GB,  30,  200GB]
          - [gpu_1x_a10,            asia-northeast-1, JP,    1 x A10,              1.29,  24GB,  30,  200GB]
          - [gpu_1x_a10,            europe-central-1, DE,    1 x A10,              1.29,  24GB,  30,  200GB]
          # A100-40GB
          - [gpu_1x_a100_sxm4,      us-east-1,        US-VA, 1 x A100-40GB,        1.99,  40GB,  30,  200GB]
          - [gpu_1x_a100_sxm4,      asia-northeast-1, JP,    1 x A100-40GB,        1.99,  40GB,  30,  200GB]
          - [gpu_1x_a100_sxm4,      europe-central-1, DE,    1 x A100-40GB,        1.99,  40GB,  30,  200GB]
          - [gpu_8x_a100,           us-east-1,        US-VA, 8 x A100-40GB,       15.92,  40GB, 124, 1800GB]
          - [gpu_8x_a100,           asia-northeast-1, JP,    8 x A100-40GB,       15.92,  40GB, 124, 1800GB]
          - [gpu_8x_a100,           europe-central-1, DE,    8 x A100-40GB,       15.92,  40GB, 124, 1800GB]
          # A100-40GB-PCIe
          - [gpu_1x_a100,           us-east-1,        US-VA, 1 x A100-40GB-PCIe,   1.99,  40GB,  30,  200GB]
          - [gpu_1x_a100,           asia-northeast-1, JP,    1 x A100-40GB-PCIe,   1.99,  40GB,  30,  200GB]
          - [gpu_1x_a100,           europe-central-1, DE,    1 x A100-40GB-PCIe,   1.99,  40GB,  30,  200GB]
          - [gpu_2x_a100,           us-east-1,        US-VA, 2 x A100-40GB-PCIe,   3.98,  40GB,  60,  400GB]
          - [gpu_2x_a100,           asia-northeast-1, JP,    2 x A100-40GB-PCIe,   3.98,  40GB,  60,  400GB]
          - [gpu_2x_a100,           europe-central-1, DE,    2 x A100-40GB-PCIe,   3.98,  40GB,  60,  400GB]
          - [gpu_4x_a100,           us-east-1,        US-VA, 4 x A100-40GB-PCIe,   7.96,  40GB, 120,  800GB]
          - [gpu_4x_a100,           asia-northeast-1, JP,    4 x A100-40GB-PCIe,   7.96,  40GB, 120,  800GB]
          - [gpu_4x_a100,           europe-central-1, DE,    4 x A100-40GB-PCIe,   7.96,  40GB, 120,  800GB]
          # A100-80GB
          - [gpu_8x_a100_80gb_sxm4, us-east-1,        US-VA, 8 x A100-80GB,       22.32,  80GB, 240, 1800GB]
          - [gpu_8x_a100_80gb_sxm4, asia-northeast-1, JP,    8 x A100-80GB,       22.32,  80GB, 240, 1800GB]
          - [gpu_8x_a100_80gb_sxm4, europe-central-1, DE,    8 x A100-80GB,       22.32,  80GB, 240, 1800GB]
          # H100-80GB
          - [gpu_1x_h100_sxm5,      us-east-1,        US-VA, 1 x H100-80GB,        4.29,  80GB,  26,  225GB]
          - [gpu_1x_h100_sxm5,      asia-northeast-1, JP,    1 x H100-80GB,        4.29,  80GB,  26,  225GB]
          - [gpu_1x_h100_sxm5,      europe-central-1, DE,    1 x H100-80GB,        4.29,  80GB,  26,  225GB]
          - [gpu_2x_h100_sxm5,      us-east-1,        US-VA, 2 x H100-80GB,        8.38,  80GB,  52,  450GB]
          - [gpu_2x_h100_sxm5,      asia-northeast-1, JP,    2 x H100-80GB,        8.38,  80GB,  52,  450GB]
          - [gpu_2x_h100_sxm5,      europe-central-1, DE,    2 x H100-80GB,        8.38,  80GB,  52,  450GB]
          - [gpu_4x_h100_sxm5,      us-east-1,        US-VA, 4 x H100-80GB,       16.36,  80GB, 104,  900GB]
          - [gpu_4x_h100_sxm5,      asia-northeast-1, JP,    4 x H100-80GB,       16.36,  80GB, 104,  900GB]
          - [gpu_4x_h100_sxm5,      europe-central-1, DE,    4 x H100-80GB,       16.36,  80GB, 104,  900GB]
          - [gpu_8x_h100_sxm5,      us-east-1,        US-VA, 8 x H100-80GB,       31.92,  80GB, 208, 1800GB]
          - [gpu_8x_h100_sxm5,      asia-northeast-1, JP,    8 x H100-80GB,       31.92,  80GB, 208, 1800GB]
          - [gpu_8x_h100_sxm5,      europe-central-1, DE,    8 x H100-80GB,       31.92,  80GB, 208, 1800GB]
          # H100-80GB-PCIe
          - [gpu_1x_h100_pcie,      us-east-1,        US-VA, 1 x H100-80GB-PCIe,   3.29,  80GB,  26,  200GB]
          - [gpu_1x_h100_pcie,      asia-northeast-1, JP,    1 x H100-80GB-PCIe,   3.29,  80GB,  26,  200GB]
          - [gpu_1x_h100_pcie,      europe-central-1, DE,    1 x H100-80GB-PCIe,   3.29,  80GB,  26,  200GB]
          # GH200
          - [gpu_1x_gh200,          us-east-1,        US-VA, 1 x GH200,            2.29,  96GB,  64,  432GB]
          - [gpu_1x_gh200,          asia-northeast-1, JP,    1 x GH200,            2.29,  96GB,  64,  432GB]
          - [gpu_1x_gh200,          europe-central-1, DE,    1 x GH200,            2.29,  96GB,  64,  432GB]
          # B200
          - [gpu_1x_b200_sxm6,      us-east-1,        US-VA, 1 x B200,             6.99, 180GB,  26,  360GB]
          - [gpu_1x_b200_sxm6,      asia-northeast-1, JP,    1 x B200,             6.99, 180GB,  26,  360GB]
          - [gpu_1x_b200_sxm6,      europe-central-1, DE,    1 x B200,             6.99, 180GB,  26,  360GB]
          - [gpu_2x_b200_sxm6,      us-east-1,        US-VA, 2 x B200,            13.78, 180GB,  52,  720GB]
          - [gpu_2x_b200_sxm6,      asia-northeast-1, JP,    2 x B200,            13.78, 180GB,  52,  720GB]
          - [gpu_2x_b200_sxm6,      europe-central-1, DE,    2 x B200,            13.78, 180GB,  52,  720GB]
          - [gpu_4x_b200_sxm6,      us-east-1,        US-VA, 4 x B200,            27.16, 180GB, 104, 1440GB]
          - [gpu_4x_b200_sxm6,      asia-northeast-1, JP,    4 x B200,            27.16, 180GB, 104, 1440GB]
          - [gpu_4x_b200_sxm6,      europe-central-1, DE,    4 x B200,            27.16, 180GB, 104, 1440GB]
          - [gpu_8x_b200_sxm6,      us-east-1,        US-VA, 8 x B200,            53.52, 180GB, 208, 2900GB]
          - [gpu_8x_b200_sxm6,      asia-northeast-1, JP,    8 x B200,            53.52, 180GB, 208, 2900GB]
          - [gpu_8x_b200_sxm6,      europe-central-1, DE,    8 x B200,            53.52, 180GB, 208, 2900GB]
          # no GPU
          - [cpu_4x_general,        us-east-1,        US-VA, none,                 0.20,     ~,   4,   16GB]
          - [cpu_4x_general,        asia-northeast-1, JP,    none,                 0.20,     ~,   4,   16GB]
          - [cpu_4x_general,        europe-central-1, DE,    none,                 0.20,     ~,   4,   16GB]
    """
}
