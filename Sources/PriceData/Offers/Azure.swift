extension PriceCatalogue {
  static let azureOffers: StaticString = """
    # Offers of Azure.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: azure
        as-of: 2026-05-20
        source: anycloud-azure
        # Spot of many sizes is 18.48 % of list in every region: a uniform cut, as the price API gave it in May 2026.
        columns: [instance, region, place, gpus, on-demand, spot, memory, vcpus, host-memory]
        rows:
          # V100-16GB-PCIe
          - [Standard_NC6s_v3,           centralindia,  IN,    1 x V100-16GB-PCIe,   4.234,  0.782443,  16GB,  6,  112GB]
          - [Standard_NC6s_v3,           eastus,        US-VA, 1 x V100-16GB-PCIe,   3.06,   0.565488,  16GB,  6,  112GB]
          - [Standard_NC6s_v3,           francecentral, FR,    1 x V100-16GB-PCIe,   3.58,   0.661584,  16GB,  6,  112GB]
          - [Standard_NC6s_v3,           japaneast,     JP,    1 x V100-16GB-PCIe,   4.194,  0.775051,  16GB,  6,  112GB]
          - [Standard_NC6s_v3,           southeastasia, SG,    1 x V100-16GB-PCIe,   4.234,  0.782443,  16GB,  6,  112GB]
          - [Standard_NC6s_v3,           westeurope,    NL,    1 x V100-16GB-PCIe,   3.823,  0.70649,   16GB,  6,  112GB]
          - [Standard_NC24s_v3,          centralindia,  IN,    4 x V100-16GB-PCIe,  16.936,  3.129773,  16GB, 24,  448GB]
          - [Standard_NC24s_v3,          eastus,        US-VA, 4 x V100-16GB-PCIe,  12.24,   2.261952,  16GB, 24,  448GB]
          - [Standard_NC24s_v3,          francecentral, FR,    4 x V100-16GB-PCIe,  14.321,  2.646521,  16GB, 24,  448GB]
          - [Standard_NC24s_v3,          japaneast,     JP,    4 x V100-16GB-PCIe,  16.776,  3.100205,  16GB, 24,  448GB]
          - [Standard_NC24s_v3,          southeastasia, SG,    4 x V100-16GB-PCIe,  16.936,  3.129773,  16GB, 24,  448GB]
          - [Standard_NC24s_v3,          westeurope,    NL,    4 x V100-16GB-PCIe,  15.292,  2.825962,  16GB, 24,  448GB]
          # V100-32GB
          - [Standard_ND40rs_v2,         eastus,        US-VA, 8 x V100-32GB,       22.032,  4.071514,  32GB, 40,  672GB]
          - [Standard_ND40rs_v2,         southeastasia, SG,    8 x V100-32GB,       30.492,  5.634922,  32GB, 40,  672GB]
          - [Standard_ND40rs_v2,         swedencentral, SE,    8 x V100-32GB,       23.872,  4.411546,  32GB, 40,  672GB]
          - [Standard_ND40rs_v2,         westeurope,    NL,    8 x V100-32GB,       27.526,  5.086805,  32GB, 40,  672GB]
          # T4
          - [Standard_NC4as_T4_v3,       centralindia,  IN,    1 x T4,               0.579,  0.16791,   16GB,  4,   28GB]
          - [Standard_NC4as_T4_v3,       eastus,        US-VA, 1 x T4,               0.526,  0.204246,  16GB,  4,   28GB]
          - [Standard_NC4as_T4_v3,       francecentral, FR,    1 x T4,               0.615,  0.17835,   16GB,  4,   28GB]
          - [Standard_NC4as_T4_v3,       japaneast,     JP,    1 x T4,               0.71,   0.2059,    16GB,  4,   28GB]
          - [Standard_NC4as_T4_v3,       southeastasia, SG,    1 x T4,               0.736,  0.21344,   16GB,  4,   28GB]
          - [Standard_NC4as_T4_v3,       swedencentral, SE,    1 x T4,               0.558,  0.16182,   16GB,  4,   28GB]
          - [Standard_NC4as_T4_v3,       westeurope,    NL,    1 x T4,               0.658,  0.472247,  16GB,  4,   28GB]
          - [Standard_NC16as_T4_v3,      centralindia,  IN,    1 x T4,               1.324,  0.38396,   16GB, 16,  110GB]
          - [Standard_NC16as_T4_v3,      eastus,        US-VA, 1 x T4,               1.204,  0.467513,  16GB, 16,  110GB]
          - [Standard_NC16as_T4_v3,      francecentral, FR,    1 x T4,               1.407,  0.40803,   16GB, 16,  110GB]
          - [Standard_NC16as_T4_v3,      japaneast,     JP,    1 x T4,               1.625,  0.47125,   16GB, 16,  110GB]
          - [Standard_NC16as_T4_v3,      southeastasia, SG,    1 x T4,               1.685,  0.48865,   16GB, 16,  110GB]
          - [Standard_NC16as_T4_v3,      swedencentral, SE,    1 x T4,               1.276,  0.37004,   16GB, 16,  110GB]
          - [Standard_NC16as_T4_v3,      westeurope,    NL,    1 x T4,               1.505,  1.080138,  16GB, 16,  110GB]
          - [Standard_NC64as_T4_v3,      centralindia,  IN,    4 x T4,               4.787,  1.38823,   16GB, 64,  440GB]
          - [Standard_NC64as_T4_v3,      eastus,        US-VA, 4 x T4,               4.352,  1.689882,  16GB, 64,  440GB]
          - [Standard_NC64as_T4_v3,      francecentral, FR,    4 x T4,               5.077,  1.47233,   16GB, 64,  440GB]
          - [Standard_NC64as_T4_v3,      japaneast,     JP,    4 x T4,               5.875,  1.70375,   16GB, 64,  440GB]
          - [Standard_NC64as_T4_v3,      southeastasia, SG,    4 x T4,               6.089,  1.76581,   16GB, 64,  440GB]
          - [Standard_NC64as_T4_v3,      swedencentral, SE,    4 x T4,               4.603,  1.33487,   16GB, 64,  440GB]
          - [Standard_NC64as_T4_v3,      westeurope,    NL,    4 x T4,               5.44,   3.904288,  16GB, 64,  440GB]
          # A10
          - [Standard_NV36ads_A10_v5,    centralindia,  IN,    1 x A10,              4.48,   0.827904,  24GB, 36,  440GB]
          - [Standard_NV36ads_A10_v5,    eastus,        US-VA, 1 x A10,              3.20,   0.59136,   24GB, 36,  440GB]
          - [Standard_NV36ads_A10_v5,    francecentral, FR,    1 x A10,              4.00,   0.7392,    24GB, 36,  440GB]
          - [Standard_NV36ads_A10_v5,    japaneast,     JP,    1 x A10,              4.64,   0.857472,  24GB, 36,  440GB]
          - [Standard_NV36ads_A10_v5,    southeastasia, SG,    1 x A10,              4.16,   0.768768,  24GB, 36,  440GB]
          - [Standard_NV36ads_A10_v5,    swedencentral, SE,    1 x A10,              4.16,   0.775008,  24GB, 36,  440GB]
          - [Standard_NV36ads_A10_v5,    westeurope,    NL,    1 x A10,              4.16,   0.845728,  24GB, 36,  440GB]
          # A100-40GB
          - [Standard_ND96asr_v4,        eastus,        US-VA, 8 x A100-40GB,       27.197,  5.98334,   40GB, 96,  900GB]
          - [Standard_ND96asr_v4,        westeurope,    NL,    8 x A100-40GB,       35.357,  7.77854,   40GB, 96,  900GB]
          # A100-80GB
          - [Standard_ND96amsr_A100_v4,  francecentral, FR,    8 x A100-80GB,       40.962, 10.65012,   80GB, 96, 1800GB]
          - [Standard_ND96amsr_A100_v4,  japaneast,     JP,    8 x A100-80GB,       47.517, 12.35442,   80GB, 96, 1800GB]
          - [Standard_ND96amsr_A100_v4,  swedencentral, SE,    8 x A100-80GB,       40.962, 10.65012,   80GB, 96, 1800GB]
          - [Standard_ND96amsr_A100_v4,  westeurope,    NL,    8 x A100-80GB,       40.962, 10.65012,   80GB, 96, 1800GB]
          # A100-80GB-PCIe
          - [Standard_NC24ads_A100_v4,   centralindia,  IN,    1 x A100-80GB-PCIe,   5.142,  0.950242,  80GB, 24,  220GB]
          - [Standard_NC24ads_A100_v4,   francecentral, FR,    1 x A100-80GB-PCIe,   4.591,  0.848417,  80GB, 24,  220GB]
          - [Standard_NC24ads_A100_v4,   japaneast,     JP,    1 x A100-80GB-PCIe,   5.326,  1.033244,  80GB, 24,  220GB]
          - [Standard_NC24ads_A100_v4,   southeastasia, SG,    1 x A100-80GB-PCIe,   4.775,  0.88242,   80GB, 24,  220GB]
          - [Standard_NC24ads_A100_v4,   swedencentral, SE,    1 x A100-80GB-PCIe,   4.775,  2.07999,   80GB, 24,  220GB]
          - [Standard_NC24ads_A100_v4,   westeurope,    NL,    1 x A100-80GB-PCIe,   4.775,  1.905225,  80GB, 24,  220GB]
          - [Standard_NC48ads_A100_v4,   centralindia,  IN,    2 x A100-80GB-PCIe,  10.284,  1.900483,  80GB, 48,  440GB]
          - [Standard_NC48ads_A100_v4,   francecentral, FR,    2 x A100-80GB-PCIe,   9.183,  1.697018,  80GB, 48,  440GB]
          - [Standard_NC48ads_A100_v4,   japaneast,     JP,    2 x A100-80GB-PCIe,  10.652,  2.066488,  80GB, 48,  440GB]
          - [Standard_NC48ads_A100_v4,   southeastasia, SG,    2 x A100-80GB-PCIe,   9.55,   1.76484,   80GB, 48,  440GB]
          - [Standard_NC48ads_A100_v4,   swedencentral, SE,    2 x A100-80GB-PCIe,   9.55,   4.15998,   80GB, 48,  440GB]
          - [Standard_NC48ads_A100_v4,   westeurope,    NL,    2 x A100-80GB-PCIe,   9.55,   3.81045,   80GB, 48,  440GB]
          - [Standard_NC96ads_A100_v4,   centralindia,  IN,    4 x A100-80GB-PCIe,  20.569,  3.801151,  80GB, 96,  880GB]
          - [Standard_NC96ads_A100_v4,   francecentral, FR,    4 x A100-80GB-PCIe,  18.365,  3.393852,  80GB, 96,  880GB]
          - [Standard_NC96ads_A100_v4,   japaneast,     JP,    4 x A100-80GB-PCIe,  21.303,  4.132782,  80GB, 96,  880GB]
          - [Standard_NC96ads_A100_v4,   southeastasia, SG,    4 x A100-80GB-PCIe,  19.10,   3.52968,   80GB, 96,  880GB]
          - [Standard_NC96ads_A100_v4,   swedencentral, SE,    4 x A100-80GB-PCIe,  19.10,   8.31996,   80GB, 96,  880GB]
          - [Standard_NC96ads_A100_v4,   westeurope,    NL,    4 x A100-80GB-PCIe,  19.10,   7.6209,    80GB, 96,  880GB]
          # H100-80GB
          - [Standard_ND96isr_H100_v5,   japaneast,     JP,    8 x H100-80GB,      142.564, 26.345827,  80GB, 96, 1900GB]  # list price of 17.82 a GPU-hour, as the source gives it
          - [Standard_ND96isr_H100_v5,   swedencentral, SE,    8 x H100-80GB,      127.816, 23.620397,  80GB, 96, 1900GB]  # list price of 15.98 a GPU-hour, as the source gives it
          - [Standard_ND96isr_H100_v5,   westeurope,    NL,    8 x H100-80GB,      127.816, 23.620397,  80GB, 96, 1900GB]  # list price of 15.98 a GPU-hour, as the source gives it
          # H100-NVL
          - [Standard_NC40ads_H100_v5,   centralindia,  IN,    1 x H100-NVL,         9.772,  7.03584,   94GB, 40,  320GB]
          - [Standard_NC40ads_H100_v5,   japaneast,     JP,    1 x H100-NVL,        10.121,  7.28712,   94GB, 40,  320GB]
          - [Standard_NC40ads_H100_v5,   southeastasia, SG,    1 x H100-NVL,         9.074,  3.03616,   94GB, 40,  320GB]
          - [Standard_NC40ads_H100_v5,   swedencentral, SE,    1 x H100-NVL,         9.074,  5.226624,  94GB, 40,  320GB]
          - [Standard_NC40ads_H100_v5,   westeurope,    NL,    1 x H100-NVL,         9.08,   8.172,     94GB, 40,  320GB]
          - [Standard_NC80adis_H100_v5,  centralindia,  IN,    2 x H100-NVL,        19.544, 14.07168,   94GB, 80,  640GB]
          - [Standard_NC80adis_H100_v5,  japaneast,     JP,    2 x H100-NVL,        20.242, 14.57424,   94GB, 80,  640GB]
          - [Standard_NC80adis_H100_v5,  southeastasia, SG,    2 x H100-NVL,        18.148,  6.072321,  94GB, 80,  640GB]
          - [Standard_NC80adis_H100_v5,  swedencentral, SE,    2 x H100-NVL,        18.148, 10.453248,  94GB, 80,  640GB]
          - [Standard_NC80adis_H100_v5,  westeurope,    NL,    2 x H100-NVL,        18.16,  16.344,     94GB, 80,  640GB]
          # H200
          - [Standard_ND96isr_H200_v5,   eastus2,       US-VA, 8 x H200,            84.80,   ~,        141GB, 96, 1850GB]
          - [Standard_ND96isr_H200_v5,   francecentral, FR,    8 x H200,           106.00,   ~,        141GB, 96, 1850GB]
          - [Standard_ND96isr_H200_v5,   japaneast,     JP,    8 x H200,           106.00,   ~,        141GB, 96, 1850GB]
          - [Standard_ND96isr_H200_v5,   northeurope,   IE,    8 x H200,           101.76,   ~,        141GB, 96, 1850GB]
          - [Standard_ND96isr_H200_v5,   southeastasia, SG,    8 x H200,           110.24,   ~,        141GB, 96, 1850GB]
          - [Standard_ND96isr_H200_v5,   swedencentral, SE,    8 x H200,           110.272,  ~,        141GB, 96, 1850GB]
          # MI300X
          - [Standard_ND96isr_MI300X_v5, eastus2,       US-VA, 8 x MI300X,          48.00,   8.8704,   192GB, 96, 1850GB]
          - [Standard_ND96isr_MI300X_v5, francecentral, FR,    8 x MI300X,          60.00,  11.088,    192GB, 96, 1850GB]
          - [Standard_ND96isr_MI300X_v5, northeurope,   IE,    8 x MI300X,          57.60,  10.64448,  192GB, 96, 1850GB]
          - [Standard_ND96isr_MI300X_v5, swedencentral, SE,    8 x MI300X,          67.20,  12.41856,  192GB, 96, 1850GB]
          # no GPU
          - [Standard_D4s_v5,            centralindia,  IN,    none,                 0.202,  0.03733,      ~,  4,   16GB]
          - [Standard_D4s_v5,            eastus,        US-VA, none,                 0.192,  0.040723,     ~,  4,   16GB]
          - [Standard_D4s_v5,            francecentral, FR,    none,                 0.224,  0.041395,     ~,  4,   16GB]
          - [Standard_D4s_v5,            japaneast,     JP,    none,                 0.248,  0.04583,      ~,  4,   16GB]
          - [Standard_D4s_v5,            southeastasia, SG,    none,                 0.24,   0.044496,     ~,  4,   16GB]
          - [Standard_D4s_v5,            swedencentral, SE,    none,                 0.204,  0.037699,     ~,  4,   16GB]
          - [Standard_D4s_v5,            westeurope,    NL,    none,                 0.23,   0.042504,     ~,  4,   16GB]
          - [Standard_D8s_v5,            centralindia,  IN,    none,                 0.404,  0.074659,     ~,  8,   32GB]
          - [Standard_D8s_v5,            eastus,        US-VA, none,                 0.384,  0.081446,     ~,  8,   32GB]
          - [Standard_D8s_v5,            francecentral, FR,    none,                 0.448,  0.08279,      ~,  8,   32GB]
          - [Standard_D8s_v5,            japaneast,     JP,    none,                 0.496,  0.091661,     ~,  8,   32GB]
          - [Standard_D8s_v5,            southeastasia, SG,    none,                 0.48,   0.088992,     ~,  8,   32GB]
          - [Standard_D8s_v5,            swedencentral, SE,    none,                 0.408,  0.075398,     ~,  8,   32GB]
          - [Standard_D8s_v5,            westeurope,    NL,    none,                 0.46,   0.085008,     ~,  8,   32GB]

      - provider: azure
        as-of: 2026-05-20
        source: anycloud-azure
        reserved-as-of: 2026-06-15
        reserved-source: sooddvs-gpu-pricing
        # Spot of many sizes is 18.48 % of list in every region: a uniform cut, as the price API gave it in May 2026.
        columns: [instance, region, place, gpus, on-demand, spot, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          - [Standard_ND96amsr_A100_v4, eastus, US-VA, 8 x A100-80GB,      32.77,  8.5202,   28.2445, 17.0109, 80GB, 96, 1800GB]
          - [Standard_NC24ads_A100_v4,  eastus, US-VA, 1 x A100-80GB-PCIe,  3.673, 0.746721,  3.0574,  2.2659, 80GB, 24,  220GB]
          - [Standard_NC48ads_A100_v4,  eastus, US-VA, 2 x A100-80GB-PCIe,  7.346, 1.493442,  6.1148,  4.5317, 80GB, 48,  440GB]
          - [Standard_NC96ads_A100_v4,  eastus, US-VA, 4 x A100-80GB-PCIe, 14.692, 2.986884, 12.2296,  9.0635, 80GB, 96,  880GB]
          - [Standard_NC40ads_H100_v5,  eastus, US-VA, 1 x H100-NVL,        6.98,  2.192418,  5.8067,  4.306,  94GB, 40,  320GB]
          - [Standard_NC80adis_H100_v5, eastus, US-VA, 2 x H100-NVL,       13.96,  4.384836, 11.6133,  8.6119, 94GB, 80,  640GB]

      - provider: azure
        as-of: 2026-05-20
        source: anycloud-azure
        reserved-as-of: 2025-12-23
        reserved-source: lenovo-lp2368
        # Spot of many sizes is 18.48 % of list in every region: a uniform cut, as the price API gave it in May 2026.
        columns: [instance, region, place, gpus, on-demand, spot, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          - [Standard_ND96isr_H100_v5, eastus, US-VA, 8 x H100-80GB, 98.32, 18.169536, 62.92, 43.16, 80GB, 96, 1900GB]
    """
}
