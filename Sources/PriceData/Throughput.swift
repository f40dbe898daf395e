extension PriceCatalogue {
  /// Measured throughput by class of work: `throughput`.
  package static let throughput: StaticString = """
    # Measured throughput, for relative speed: how much faster one machine does a class of work.
    #
    # `relative` is the throughput of `count` GPUs over that of the `reference` machine.  For one GPU
    # against another take rows with the count of the reference.  Within a class the groups stand in
    # order of preference: the first that has both GPUs wins; ratios are never chained across groups.
    throughput:
      - class: training
        benchmark: Lambda PyTorch
        precision: fp16
        reference: 1 x A100-80GB
        as-of: 2025-12-17
        source: lambda-benchmarks
        # Geometric mean over SSD, BERT base and large, GNMT, ResNet-50, Tacotron 2 and WaveGlow.
        # `networks` counts those in the mean; a network is left out where n GPUs came out more than
        # 10 % above n times one GPU, or below n/2 GPUs.
        columns: [gpu, count, networks, relative]
        rows:
          - [A10,             1, 7,  0.319]
          - [Quadro RTX 8000, 1, 7,  0.322]
          - [V100-16GB,       1, 7,  0.343]
          - [V100-16GB,       2, 7,  0.593]
          - [V100-16GB,       4, 7,  1.135]
          - [V100-16GB,       8, 7,  2.126]
          - [RTX 3090,        1, 7,  0.420]
          - [RTX 3090,        2, 7,  0.771]
          - [RTX A6000,       1, 7,  0.486]
          - [RTX A6000,       2, 7,  0.869]
          - [RTX 6000 Ada,    1, 7,  0.644]
          - [RTX 6000 Ada,    2, 7,  1.202]
          - [RTX 6000 Ada,    4, 6,  2.364]
          - [RTX 6000 Ada,    8, 7,  4.235]
          - [RTX 4090,        1, 7,  0.678]
          - [RTX 4090,        2, 7,  1.160]
          - [A100-40GB-PCIe,  1, 7,  0.789]
          - [A100-80GB-PCIe,  1, 7,  0.951]
          - [A100-80GB-PCIe,  2, 7,  1.715]
          - [A100-80GB,       1, 7,  1.000]
          - [A100-80GB,       2, 7,  1.728]
          - [A100-80GB,       4, 7,  3.473]
          - [A100-80GB,       8, 6,  5.465]
          - [H100-80GB-PCIe,  1, 7,  1.241]
          - [H100-80GB,       1, 7,  1.837]
          - [H100-80GB,       2, 7,  3.542]
          - [H100-80GB,       4, 7,  7.207]
          - [H100-80GB,       8, 6, 13.486]
          - [GH200,           1, 7,  1.904]
          - [B200,            1, 7,  2.958]
          - [B200,            2, 7,  5.824]
          - [B200,            4, 6, 11.455]
          - [B200,            8, 5, 20.864]

      - class: training
        benchmark: Lambda PyTorch
        precision: tf32
        reference: 1 x A100-80GB
        as-of: 2025-12-17
        source: lambda-benchmarks
        # Geometric mean over SSD, BERT base and large, GNMT, ResNet-50, Tacotron 2 and WaveGlow.
        # `networks` counts those in the mean; a network is left out where n GPUs came out more than
        # 10 % above n times one GPU, or below n/2 GPUs.
        # TF32 where the GPU has it, else FP32.
        columns: [gpu, count, networks, relative]
        rows:
          - [Quadro RTX 8000, 1, 7,  0.212]
          - [V100-16GB,       1, 7,  0.224]
          - [V100-16GB,       2, 7,  0.393]
          - [V100-16GB,       4, 7,  0.760]
          - [V100-16GB,       8, 7,  1.456]
          - [A10,             1, 7,  0.303]
          - [RTX 3090,        1, 7,  0.403]
          - [RTX 3090,        2, 7,  0.710]
          - [RTX A6000,       1, 7,  0.469]
          - [RTX A6000,       2, 7,  0.774]
          - [RTX 6000 Ada,    1, 7,  0.611]
          - [RTX 6000 Ada,    2, 7,  1.134]
          - [RTX 6000 Ada,    4, 6,  2.193]
          - [RTX 6000 Ada,    8, 7,  4.246]
          - [RTX 4090,        1, 7,  0.643]
          - [RTX 4090,        2, 7,  1.030]
          - [A100-40GB-PCIe,  1, 7,  0.774]
          - [A100-80GB-PCIe,  1, 7,  0.961]
          - [A100-80GB-PCIe,  2, 7,  1.639]
          - [A100-80GB,       1, 7,  1.000]
          - [A100-80GB,       2, 7,  1.623]
          - [A100-80GB,       4, 7,  3.258]
          - [A100-80GB,       8, 7,  4.676]
          - [H100-80GB-PCIe,  1, 7,  1.220]
          - [GH200,           1, 7,  1.820]
          - [H100-80GB,       1, 7,  1.829]
          - [H100-80GB,       2, 7,  3.573]
          - [H100-80GB,       4, 7,  7.241]
          - [H100-80GB,       8, 7, 13.713]
          - [B200,            1, 7,  3.442]
          - [B200,            2, 7,  6.520]
          - [B200,            4, 7, 12.768]
          - [B200,            8, 6, 24.548]

      - class: decoding
        benchmark: "llama.cpp, batch 1, token generation"
        model: Llama 3 8B
        precision: Q4_K_M
        reference: 1 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        # Layers are spread over the GPUs one after the other, so more GPUs add memory, hardly speed.
        columns: [gpu, count, value, relative]
        rows:
          - [M1 Max,         1,  34.49, 0.259]
          - [M3 Max,         1,  50.74, 0.380]
          - [RTX 4000 Ada,   1,  58.59, 0.439]
          - [RTX 4000 Ada,   4,  56.14, 0.421]
          - [RTX 3070,       1,  70.94, 0.532]
          - [M2 Ultra,       1,  76.28, 0.572]
          - [RTX 4070 Ti,    1,  82.21, 0.616]
          - [A40,            1,  88.95, 0.667]
          - [A40,            4,  83.79, 0.628]
          - [RTX 5000 Ada,   1,  89.87, 0.674]
          - [RTX 5000 Ada,   4,  82.73, 0.620]
          - [RTX A6000,      1, 102.22, 0.766]
          - [RTX A6000,      4,  93.73, 0.703]
          - [RTX 4080,       1, 106.22, 0.796]
          - [RTX 3080,       1, 106.4,  0.798]
          - [RTX 3080 Ti,    1, 106.71, 0.800]
          - [RTX 3090,       1, 111.74, 0.838]
          - [RTX 3090,       2, 108.07, 0.810]
          - [RTX 3090,       4, 104.94, 0.787]
          - [RTX 3090,       6, 101.07, 0.758]
          - [L40S,           1, 113.6,  0.852]
          - [L40S,           4, 105.72, 0.793]
          - [RTX 4090,       1, 127.74, 0.958]
          - [RTX 4090,       2, 122.56, 0.919]
          - [RTX 4090,       4, 117.61, 0.882]
          - [RTX 4090,       8, 116.13, 0.871]
          - [RTX 6000 Ada,   1, 130.99, 0.982]
          - [RTX 6000 Ada,   4, 118.99, 0.892]
          - [A100-80GB,      1, 133.38, 1.000]
          - [A100-80GB,      4,  97.7,  0.732]
          - [A100-80GB-PCIe, 1, 138.31, 1.037]
          - [A100-80GB-PCIe, 4, 117.3,  0.879]
          - [H100-80GB-PCIe, 1, 144.49, 1.083]
          - [H100-80GB-PCIe, 4, 118.14, 0.886]

      - class: decoding
        benchmark: "llama.cpp, batch 1, token generation"
        model: Llama 3 8B
        precision: f16
        reference: 1 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        # Layers are spread over the GPUs one after the other, so more GPUs add memory, hardly speed.
        columns: [gpu, count, value, relative]
        rows:
          - [M1 Max,         1, 18.43, 0.347]
          - [RTX 4000 Ada,   1, 20.85, 0.392]
          - [RTX 4000 Ada,   4, 20.58, 0.387]
          - [M3 Max,         1, 22.39, 0.421]
          - [RTX 5000 Ada,   1, 32.67, 0.614]
          - [RTX 5000 Ada,   4, 31.94, 0.601]
          - [A40,            1, 33.95, 0.638]
          - [A40,            4, 33.28, 0.626]
          - [M2 Ultra,       1, 36.25, 0.682]
          - [RTX A6000,      1, 40.25, 0.757]
          - [RTX A6000,      4, 38.87, 0.731]
          - [RTX 4080,       1, 40.29, 0.758]
          - [L40S,           1, 43.42, 0.816]
          - [L40S,           4, 42.48, 0.799]
          - [RTX 3090,       1, 46.51, 0.875]
          - [RTX 3090,       2, 47.15, 0.887]
          - [RTX 3090,       4, 46.4,  0.873]
          - [RTX 3090,       6, 45.55, 0.857]
          - [RTX 6000 Ada,   1, 51.97, 0.977]
          - [RTX 6000 Ada,   4, 50.25, 0.945]
          - [A100-80GB,      1, 53.18, 1.000]
          - [A100-80GB,      4, 45.45, 0.855]
          - [RTX 4090,       1, 54.34, 1.022]
          - [RTX 4090,       2, 53.27, 1.002]
          - [RTX 4090,       4, 52.69, 0.991]
          - [RTX 4090,       8, 52.12, 0.980]
          - [A100-80GB-PCIe, 1, 54.56, 1.026]
          - [A100-80GB-PCIe, 4, 51.54, 0.969]
          - [H100-80GB-PCIe, 1, 67.79, 1.275]
          - [H100-80GB-PCIe, 4, 62.9,  1.183]

      - class: decoding
        benchmark: "llama.cpp, batch 1, token generation"
        model: Llama 3 70B
        precision: Q4_K_M
        reference: 1 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        # Layers are spread over the GPUs one after the other, so more GPUs add memory, hardly speed.
        columns: [gpu, count, value, relative]
        rows:
          - [M1 Max,         1,  4.09, 0.168]
          - [RTX 4000 Ada,   4,  7.33, 0.301]
          - [M3 Max,         1,  7.53, 0.309]
          - [RTX 5000 Ada,   4, 11.45, 0.471]
          - [A40,            1, 12.08, 0.497]
          - [A40,            4, 11.91, 0.490]
          - [M2 Ultra,       1, 12.13, 0.499]
          - [RTX A6000,      1, 14.58, 0.599]
          - [RTX A6000,      4, 14.32, 0.589]
          - [L40S,           1, 15.31, 0.629]
          - [L40S,           4, 14.99, 0.616]
          - [RTX 3090,       2, 16.29, 0.670]
          - [RTX 3090,       4, 16.89, 0.694]
          - [RTX 3090,       6, 16.93, 0.696]
          - [RTX 6000 Ada,   1, 18.36, 0.755]
          - [RTX 6000 Ada,   4, 17.96, 0.738]
          - [RTX 4090,       2, 19.06, 0.783]
          - [RTX 4090,       4, 18.83, 0.774]
          - [RTX 4090,       8, 18.76, 0.771]
          - [A100-80GB-PCIe, 1, 22.11, 0.909]
          - [A100-80GB-PCIe, 4, 22.68, 0.932]
          - [A100-80GB,      1, 24.33, 1.000]
          - [A100-80GB,      4, 19.6,  0.806]
          - [H100-80GB-PCIe, 1, 25.01, 1.028]
          - [H100-80GB-PCIe, 4, 26.2,  1.077]

      - class: decoding
        benchmark: "llama.cpp, batch 1, token generation"
        model: Llama 3 70B
        precision: f16
        reference: 4 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        # Layers are spread over the GPUs one after the other, so more GPUs add memory, hardly speed.
        columns: [gpu, count, value, relative]
        rows:
          - [A40,            4, 3.98, 0.575]
          - [M2 Ultra,       1, 4.71, 0.681]
          - [RTX A6000,      4, 4.74, 0.685]
          - [L40S,           4, 5.03, 0.727]
          - [RTX 3090,       6, 5.82, 0.841]
          - [RTX 6000 Ada,   4, 6.06, 0.876]
          - [RTX 4090,       8, 6.45, 0.932]
          - [A100-80GB,      4, 6.92, 1.000]
          - [A100-80GB-PCIe, 4, 7.38, 1.066]
          - [H100-80GB-PCIe, 4, 9.63, 1.392]

      - class: prefill
        benchmark: "llama.cpp, batch 1, prompt of 1024 tokens"
        model: Llama 3 8B
        precision: Q4_K_M
        reference: 1 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        columns: [gpu, count, value, relative]
        rows:
          - [M1 Max,         1,   355.45, 0.061]
          - [M3 Max,         1,   678.04, 0.116]
          - [M2 Ultra,       1,  1023.89, 0.175]
          - [RTX 3070,       1,  2283.62, 0.389]
          - [RTX 4000 Ada,   1,  2310.53, 0.394]
          - [RTX 4000 Ada,   4,  3369.24, 0.575]
          - [A40,            1,  3240.95, 0.553]
          - [A40,            4,  4841.98, 0.826]
          - [RTX 3080 Ti,    1,  3556.67, 0.607]
          - [RTX 3080,       1,  3557.02, 0.607]
          - [RTX A6000,      1,  3621.81, 0.618]
          - [RTX A6000,      4,  5340.1,  0.911]
          - [RTX 4070 Ti,    1,  3653.07, 0.623]
          - [RTX 3090,       1,  3865.39, 0.659]
          - [RTX 3090,       2,  4004.14, 0.683]
          - [RTX 3090,       4,  4653.93, 0.794]
          - [RTX 3090,       6,  5153.05, 0.879]
          - [RTX 5000 Ada,   1,  4467.46, 0.762]
          - [RTX 5000 Ada,   4,  6530.78, 1.114]
          - [RTX 4080,       1,  5064.99, 0.864]
          - [RTX 6000 Ada,   1,  5560.94, 0.948]
          - [RTX 6000 Ada,   4,  9679.55, 1.651]
          - [A100-80GB-PCIe, 1,  5800.48, 0.989]
          - [A100-80GB-PCIe, 4,  8889.35, 1.516]
          - [A100-80GB,      1,  5863.92, 1.000]
          - [A100-80GB,      4,  7782.25, 1.327]
          - [L40S,           1,  5908.52, 1.008]
          - [L40S,           4,  9008.27, 1.536]
          - [RTX 4090,       1,  6898.71, 1.176]
          - [RTX 4090,       2,  8545,    1.457]
          - [RTX 4090,       4,  9609.29, 1.639]
          - [RTX 4090,       8,  9706.82, 1.655]
          - [H100-80GB-PCIe, 1,  7760.16, 1.323]
          - [H100-80GB-PCIe, 4, 11560.23, 1.971]

      - class: prefill
        benchmark: "llama.cpp, batch 1, prompt of 1024 tokens"
        model: Llama 3 8B
        precision: f16
        reference: 1 x A100-80GB-PCIe
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        # The source has outliers here (A100 SXM and L40S at a tenth or a third of their kin; 4 x RTX
        # 5000 Ada below one): left out, so the reference is the PCIe card.
        columns: [gpu, count, value, relative]
        rows:
          - [M1 Max,         1,   418.77, 0.056]
          - [M3 Max,         1,   751.49, 0.100]
          - [M2 Ultra,       1,  1202.74, 0.160]
          - [RTX 4000 Ada,   1,  2951.87, 0.393]
          - [RTX 4000 Ada,   4,  4366.64, 0.582]
          - [A40,            1,  4043.05, 0.539]
          - [A40,            4,  5931.06, 0.790]
          - [RTX 3090,       1,  4239.64, 0.565]
          - [RTX 3090,       2,  4690.5,  0.625]
          - [RTX 3090,       4,  5713.41, 0.761]
          - [RTX 3090,       6,  5952.55, 0.793]
          - [RTX A6000,      1,  4315.18, 0.575]
          - [RTX A6000,      4,  6448.85, 0.859]
          - [RTX 5000 Ada,   1,  5835.41, 0.778]
          - [RTX 6000 Ada,   1,  6205.44, 0.827]
          - [RTX 6000 Ada,   4, 12637.94, 1.684]
          - [RTX 4080,       1,  6758.9,  0.901]
          - [A100-80GB-PCIe, 1,  7504.24, 1.000]
          - [A100-80GB-PCIe, 4, 11670.74, 1.555]
          - [RTX 4090,       1,  9056.26, 1.207]
          - [RTX 4090,       2, 11094.51, 1.478]
          - [RTX 4090,       4, 12304.19, 1.640]
          - [RTX 4090,       8, 11818.92, 1.575]
          - [H100-80GB-PCIe, 1, 10342.63, 1.378]
          - [H100-80GB-PCIe, 4, 15612.81, 2.081]

      - class: prefill
        benchmark: "llama.cpp, batch 1, prompt of 1024 tokens"
        model: Llama 3 70B
        precision: Q4_K_M
        reference: 1 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        columns: [gpu, count, value, relative]
        rows:
          - [M1 Max,         1,   33.01, 0.041]
          - [M3 Max,         1,   62.88, 0.079]
          - [M2 Ultra,       1,  117.76, 0.148]
          - [A40,            1,  239.92, 0.301]
          - [A40,            4,  263.36, 0.331]
          - [RTX 4000 Ada,   4,  306.44, 0.385]
          - [RTX 3090,       2,  393.89, 0.494]
          - [RTX 3090,       4,  350.06, 0.439]
          - [RTX 3090,       6,  739.4,  0.928]
          - [RTX A6000,      1,  466.82, 0.586]
          - [RTX A6000,      4,  539.2,  0.677]
          - [RTX 5000 Ada,   4,  541.54, 0.680]
          - [RTX 6000 Ada,   1,  547.03, 0.687]
          - [RTX 6000 Ada,   4,  714.93, 0.897]
          - [L40S,           1,  649.08, 0.815]
          - [L40S,           4,  634.05, 0.796]
          - [A100-80GB-PCIe, 1,  726.65, 0.912]
          - [A100-80GB-PCIe, 4,  978.06, 1.227]
          - [A100-80GB,      1,  796.81, 1.000]
          - [A100-80GB,      4,  539.08, 0.677]
          - [RTX 4090,       2,  905.38, 1.136]
          - [RTX 4090,       4,  898.17, 1.127]
          - [RTX 4090,       8, 1336.26, 1.677]
          - [H100-80GB-PCIe, 1,  984.06, 1.235]
          - [H100-80GB-PCIe, 4, 1133.23, 1.422]

      - class: prefill
        benchmark: "llama.cpp, batch 1, prompt of 1024 tokens"
        model: Llama 3 70B
        precision: f16
        reference: 4 x A100-80GB
        unit: tokens/s
        as-of: 2024-05-12
        source: llama-cpp-benchmarks
        columns: [gpu, count, value, relative]
        rows:
          - [M2 Ultra,       1,  145.82, 0.080]
          - [RTX A6000,      4,  792.23, 0.432]
          - [A40,            4,  900.79, 0.491]
          - [RTX 3090,       6,  927.23, 0.506]
          - [RTX 6000 Ada,   4, 1270.39, 0.693]
          - [L40S,           4, 1478.83, 0.806]
          - [A100-80GB-PCIe, 4, 1733.41, 0.945]
          - [A100-80GB,      4, 1834.16, 1.000]
          - [RTX 4090,       8, 1890.48, 1.031]
          - [H100-80GB-PCIe, 4, 2420.1,  1.319]

      - class: serving
        benchmark: "MLPerf Inference v5.0/v5.1, server, closed"
        model: Llama-2-70B
        reference: 8 x H100-80GB
        unit: tokens/s
        as-of: 2026-02-04
        source: lenovo-lp2368
        columns: [gpu, count, value, relative]
        rows:
          - [L40S,      4,   1469.19, 0.048]
          - [H100-80GB, 8,  30576.5,  1.000]
          - [H200,      8,  32955.55, 1.078]
          - [B200,      8,  99159.27, 3.243]
          - [B300,      8, 101608,    3.323]

      - class: serving
        benchmark: "MLPerf Inference v5.0/v5.1, server, closed"
        model: Llama-3.1-405B
        reference: 8 x H100-80GB
        unit: tokens/s
        as-of: 2026-02-04
        source: lenovo-lp2368
        columns: [gpu, count, value, relative]
        rows:
          - [H100-80GB, 8,  277.13, 1.000]
          - [H200,      8,  291.38, 1.051]
          - [B200,      8, 1249.04, 4.507]
          - [B300,      8, 1360,    4.907]

      - class: serving
        benchmark: "MLPerf Inference v5.0/v5.1, server, closed"
        model: Mixtral-8x7B
        reference: 8 x H100-80GB
        unit: tokens/s
        as-of: 2026-02-04
        source: lenovo-lp2368
        columns: [gpu, count, value, relative]
        rows:
          - [H100-80GB, 8,  53299.3, 1.000]
          - [H200,      8,  61195.7, 1.148]
          - [B200,      8, 128284.3, 2.407]

      - class: serving
        benchmark: "MLPerf Inference v5.0/v5.1, server, closed"
        model: GPT-J
        reference: 8 x H100-80GB
        unit: tokens/s
        as-of: 2026-02-04
        source: lenovo-lp2368
        columns: [gpu, count, value, relative]
        rows:
          - [L40S,      4,  3096.45, 0.151]
          - [H100-80GB, 8, 20548.9,  1.000]
          - [H200,      8, 21551.25, 1.049]

      - class: decoding
        benchmark: "Llama-2-7B, batch 1, 512 tokens out"
        model: Llama-2-7B
        precision: fp16
        reference: 1 x L40S
        unit: tokens/s
        as-of: 2026
        source: citadel-cloud
        # Weak: one blog, hardware and software not described.
        columns: [gpu, count, value, relative]
        rows:
          - [T4,   1,  8.2, 0.170]
          - [L4,   1, 19.8, 0.411]
          - [A10G, 1, 22.5, 0.467]
          - [L40S, 1, 48.2, 1.000]
    """
}
