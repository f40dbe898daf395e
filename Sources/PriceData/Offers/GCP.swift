extension PriceCatalogue {
  static let gcpOffers: StaticString = """
    # Offers of Google Cloud.
    # US dollars for a node and hour unless `unit` says otherwise.  ~ is unknown, never 0.
    offers:
      - provider: gcp
        as-of: 2026-07-30
        source: cyclenerd-gcp
        # Reserved is the monthly committed-use price over 730 hours.  a2-ultragpu has none in the source.
        columns: [instance, region, place, gpus, on-demand, spot, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          # RTX PRO 6000 Server
          - [g4-standard-48,  us-central1,     US-IA, 1 x RTX PRO 6000 Server,   4.49993,  1.79982,  3.105,    1.97945, 96GB,  48,  180GB]
          - [g4-standard-48,  us-east4,        US-VA, 1 x RTX PRO 6000 Server,   4.49993,  1.79982,  3.105,    1.97945, 96GB,  48,  180GB]
          - [g4-standard-48,  us-west1,        US-OR, 1 x RTX PRO 6000 Server,   4.49993,  1.79982,  3.105,    1.97945, 96GB,  48,  180GB]
          - [g4-standard-48,  asia-south1,     IN,    1 x RTX PRO 6000 Server,   5.84959,  2.3397,   4.03764,  2.57276, 96GB,  48,  180GB]
          - [g4-standard-48,  asia-southeast1, SG,    1 x RTX PRO 6000 Server,   5.39992,  2.16018,  3.726,    2.37534, 96GB,  48,  180GB]
          - [g4-standard-48,  europe-west1,    BE,    1 x RTX PRO 6000 Server,   4.94992,  1.98,     3.4155,   2.1774,  96GB,  48,  180GB]
          - [g4-standard-48,  europe-west4,    NL,    1 x RTX PRO 6000 Server,   4.94992,  1.98,     3.4155,   2.1774,  96GB,  48,  180GB]
          - [g4-standard-384, us-central1,     US-IA, 8 x RTX PRO 6000 Server,  35.99944, 14.39856, 24.84,    15.8356,  96GB, 384, 1440GB]
          - [g4-standard-384, us-east4,        US-VA, 8 x RTX PRO 6000 Server,  35.99944, 14.39856, 24.84,    15.8356,  96GB, 384, 1440GB]
          - [g4-standard-384, us-west1,        US-OR, 8 x RTX PRO 6000 Server,  35.99944, 14.39856, 24.84,    15.8356,  96GB, 384, 1440GB]
          - [g4-standard-384, asia-south1,     IN,    8 x RTX PRO 6000 Server,  46.79672, 18.7176,  32.30112, 20.58208, 96GB, 384, 1440GB]
          - [g4-standard-384, asia-southeast1, SG,    8 x RTX PRO 6000 Server,  43.19933, 17.28144, 29.808,   19.00272, 96GB, 384, 1440GB]
          - [g4-standard-384, europe-west1,    BE,    8 x RTX PRO 6000 Server,  39.59938, 15.84,    27.324,   17.41916, 96GB, 384, 1440GB]
          - [g4-standard-384, europe-west4,    NL,    8 x RTX PRO 6000 Server,  39.59938, 15.84,    27.324,   17.41916, 96GB, 384, 1440GB]
          # A100-40GB
          - [a2-highgpu-1g,   us-central1,     US-IA, 1 x A100-40GB,             3.67339,  1.92802,  2.31421,  1.28571, 40GB,  12,   85GB]
          - [a2-highgpu-1g,   us-west1,        US-OR, 1 x A100-40GB,             3.67339,  1.92802,  2.31421,  1.28571, 40GB,  12,   85GB]
          - [a2-highgpu-1g,   asia-northeast1, JP,    1 x A100-40GB,             4.04959,  2.42968,  2.52961,  1.4229,  40GB,  12,   85GB]
          - [a2-highgpu-1g,   asia-southeast1, SG,    1 x A100-40GB,             4.01376,  2.40826,  2.50703,  1.41035, 40GB,  12,   85GB]
          - [a2-highgpu-1g,   europe-west4,    NL,    1 x A100-40GB,             3.74797,  1.69284,  2.3612,   1.31182, 40GB,  12,   85GB]
          - [a2-highgpu-2g,   us-central1,     US-IA, 2 x A100-40GB,             7.34677,  3.85604,  4.62841,  2.57142, 40GB,  24,  170GB]
          - [a2-highgpu-2g,   us-west1,        US-OR, 2 x A100-40GB,             7.34677,  3.85604,  4.62841,  2.57142, 40GB,  24,  170GB]
          - [a2-highgpu-2g,   asia-northeast1, JP,    2 x A100-40GB,             8.09918,  4.85935,  5.05921,  2.8458,  40GB,  24,  170GB]
          - [a2-highgpu-2g,   asia-southeast1, SG,    2 x A100-40GB,             8.02752,  4.81652,  5.01406,  2.8207,  40GB,  24,  170GB]
          - [a2-highgpu-2g,   europe-west4,    NL,    2 x A100-40GB,             7.49594,  3.38567,  4.72239,  2.62364, 40GB,  24,  170GB]
          - [a2-highgpu-4g,   us-central1,     US-IA, 4 x A100-40GB,            14.69354,  7.71208,  9.25683,  5.14283, 40GB,  48,  340GB]
          - [a2-highgpu-4g,   us-west1,        US-OR, 4 x A100-40GB,            14.69354,  7.71208,  9.25683,  5.14283, 40GB,  48,  340GB]
          - [a2-highgpu-4g,   asia-northeast1, JP,    4 x A100-40GB,            16.19836,  9.7187,  10.11843,  5.69159, 40GB,  48,  340GB]
          - [a2-highgpu-4g,   asia-southeast1, SG,    4 x A100-40GB,            16.05503,  9.63304, 10.02813,  5.64141, 40GB,  48,  340GB]
          - [a2-highgpu-4g,   europe-west4,    NL,    4 x A100-40GB,            14.99189,  6.77134,  9.44478,  5.24727, 40GB,  48,  340GB]
          - [a2-highgpu-8g,   us-central1,     US-IA, 8 x A100-40GB,            29.38708, 15.42416, 18.51366, 10.28567, 40GB,  96,  680GB]
          - [a2-highgpu-8g,   us-west1,        US-OR, 8 x A100-40GB,            29.38708, 15.42416, 18.51366, 10.28567, 40GB,  96,  680GB]
          - [a2-highgpu-8g,   asia-northeast1, JP,    8 x A100-40GB,            32.39673, 19.4374,  20.23686, 11.38318, 40GB,  96,  680GB]
          - [a2-highgpu-8g,   asia-southeast1, SG,    8 x A100-40GB,            32.11006, 19.26608, 20.05626, 11.28282, 40GB,  96,  680GB]
          - [a2-highgpu-8g,   europe-west4,    NL,    8 x A100-40GB,            29.98378, 13.54268, 18.88957, 10.49454, 40GB,  96,  680GB]
          # A100-80GB
          - [a2-ultragpu-1g,  us-central1,     US-IA, 1 x A100-80GB,             5.0688,   2.75955,  ~,        ~,       80GB,  12,  170GB]
          - [a2-ultragpu-1g,  us-east4,        US-VA, 1 x A100-80GB,             5.70773,  2.36725,  ~,        ~,       80GB,  12,  170GB]
          - [a2-ultragpu-1g,  asia-southeast1, SG,    1 x A100-80GB,             6.24769,  3.24873,  ~,        ~,       80GB,  12,  170GB]
          - [a2-ultragpu-1g,  europe-west4,    NL,    1 x A100-80GB,             5.58092,  2.94521,  ~,        ~,       80GB,  12,  170GB]
          - [a2-ultragpu-4g,  us-central1,     US-IA, 4 x A100-80GB,            20.27519, 11.03819,  ~,        ~,       80GB,  48,  680GB]
          - [a2-ultragpu-4g,  us-east4,        US-VA, 4 x A100-80GB,            22.83093,  9.46901,  ~,        ~,       80GB,  48,  680GB]
          - [a2-ultragpu-4g,  asia-southeast1, SG,    4 x A100-80GB,            24.99074, 12.99491,  ~,        ~,       80GB,  48,  680GB]
          - [a2-ultragpu-4g,  europe-west4,    NL,    4 x A100-80GB,            22.32367, 11.78083,  ~,        ~,       80GB,  48,  680GB]
          - [a2-ultragpu-8g,  us-central1,     US-IA, 8 x A100-80GB,            40.55038, 22.07637,  ~,        ~,       80GB,  96, 1360GB]
          - [a2-ultragpu-8g,  us-east4,        US-VA, 8 x A100-80GB,            45.66186, 18.93803,  ~,        ~,       80GB,  96, 1360GB]
          - [a2-ultragpu-8g,  asia-southeast1, SG,    8 x A100-80GB,            49.98148, 25.98982,  ~,        ~,       80GB,  96, 1360GB]
          - [a2-ultragpu-8g,  europe-west4,    NL,    8 x A100-80GB,            44.64735, 23.56165,  ~,        ~,       80GB,  96, 1360GB]
          # L4
          - [g2-standard-4,   us-central1,     US-IA, 1 x L4,                    0.70683,  0.39734,  0.4453,   0.31807, 24GB,   4,   16GB]
          - [g2-standard-4,   us-east4,        US-VA, 1 x L4,                    0.70452,  0.3106,   0.44385,  0.31703, 24GB,   4,   16GB]
          - [g2-standard-4,   us-west1,        US-OR, 1 x L4,                    0.70683,  0.39734,  0.4453,   0.31807, 24GB,   4,   16GB]
          - [g2-standard-4,   asia-northeast1, JP,    1 x L4,                    0.90771,  0.5446,   0.57186,  0.40847, 24GB,   4,   16GB]
          - [g2-standard-4,   asia-south1,     IN,    1 x L4,                    0.73578,  0.32448,  0.46354,  0.3311,  24GB,   4,   16GB]
          - [g2-standard-4,   asia-southeast1, SG,    1 x L4,                    0.87202,  0.52327,  0.54937,  0.39241, 24GB,   4,   16GB]
          - [g2-standard-4,   europe-west1,    BE,    1 x L4,                    0.77829,  0.35746,  0.49032,  0.35023, 24GB,   4,   16GB]
          - [g2-standard-4,   europe-west3,    DE,    1 x L4,                    0.83303,  0.4998,   0.52481,  0.37486, 24GB,   4,   16GB]
          - [g2-standard-4,   europe-west4,    NL,    1 x L4,                    0.74292,  0.38986,  0.46804,  0.33431, 24GB,   4,   16GB]
          - [g2-standard-8,   us-central1,     US-IA, 1 x L4,                    0.85362,  0.47987,  0.53778,  0.38413, 24GB,   8,   32GB]
          - [g2-standard-8,   us-east4,        US-VA, 1 x L4,                    0.85083,  0.37509,  0.53602,  0.38287, 24GB,   8,   32GB]
          - [g2-standard-8,   us-west1,        US-OR, 1 x L4,                    0.85362,  0.47987,  0.53778,  0.38413, 24GB,   8,   32GB]
          - [g2-standard-8,   asia-northeast1, JP,    1 x L4,                    1.09622,  0.65769,  0.69062,  0.4933,  24GB,   8,   32GB]
          - [g2-standard-8,   asia-south1,     IN,    1 x L4,                    0.88858,  0.39187,  0.55981,  0.39986, 24GB,   8,   32GB]
          - [g2-standard-8,   asia-southeast1, SG,    1 x L4,                    1.05312,  0.63194,  0.66346,  0.4739,  24GB,   8,   32GB]
          - [g2-standard-8,   europe-west1,    BE,    1 x L4,                    0.93993,  0.43171,  0.59215,  0.42297, 24GB,   8,   32GB]
          - [g2-standard-8,   europe-west3,    DE,    1 x L4,                    1.00603,  0.6036,   0.6338,   0.45271, 24GB,   8,   32GB]
          - [g2-standard-8,   europe-west4,    NL,    1 x L4,                    0.8972,   0.47082,  0.56524,  0.40374, 24GB,   8,   32GB]
          - [g2-standard-12,  us-central1,     US-IA, 1 x L4,                    1.00042,  0.56241,  0.63026,  0.45019, 24GB,  12,   48GB]
          - [g2-standard-12,  us-east4,        US-VA, 1 x L4,                    0.99714,  0.43959,  0.6282,   0.44871, 24GB,  12,   48GB]
          - [g2-standard-12,  us-west1,        US-OR, 1 x L4,                    1.00042,  0.56241,  0.63026,  0.45019, 24GB,  12,   48GB]
          - [g2-standard-12,  asia-northeast1, JP,    1 x L4,                    1.28473,  0.77079,  0.80938,  0.57813, 24GB,  12,   48GB]
          - [g2-standard-12,  asia-south1,     IN,    1 x L4,                    1.04139,  0.45925,  0.65607,  0.46862, 24GB,  12,   48GB]
          - [g2-standard-12,  asia-southeast1, SG,    1 x L4,                    1.23421,  0.74062,  0.77755,  0.5554,  24GB,  12,   48GB]
          - [g2-standard-12,  europe-west1,    BE,    1 x L4,                    1.10156,  0.50597,  0.69398,  0.4957,  24GB,  12,   48GB]
          - [g2-standard-12,  europe-west3,    DE,    1 x L4,                    1.17903,  0.7074,   0.74279,  0.53056, 24GB,  12,   48GB]
          - [g2-standard-12,  europe-west4,    NL,    1 x L4,                    1.05149,  0.55178,  0.66244,  0.47317, 24GB,  12,   48GB]
          - [g2-standard-24,  us-central1,     US-IA, 2 x L4,                    2.00083,  1.12482,  1.26052,  0.90037, 24GB,  24,   96GB]
          - [g2-standard-24,  us-east4,        US-VA, 2 x L4,                    1.99428,  0.87918,  1.2564,   0.89743, 24GB,  24,   96GB]
          - [g2-standard-24,  us-west1,        US-OR, 2 x L4,                    2.00083,  1.12482,  1.26052,  0.90037, 24GB,  24,   96GB]
          - [g2-standard-24,  asia-northeast1, JP,    2 x L4,                    2.56947,  1.54158,  1.61877,  1.15626, 24GB,  24,   96GB]
          - [g2-standard-24,  asia-south1,     IN,    2 x L4,                    2.08277,  0.9185,   1.31215,  0.93725, 24GB,  24,   96GB]
          - [g2-standard-24,  asia-southeast1, SG,    2 x L4,                    2.46843,  1.48123,  1.55511,  1.11079, 24GB,  24,   96GB]
          - [g2-standard-24,  europe-west1,    BE,    2 x L4,                    2.20312,  1.01194,  1.38796,  0.9914,  24GB,  24,   96GB]
          - [g2-standard-24,  europe-west3,    DE,    2 x L4,                    2.35805,  1.4148,   1.48557,  1.06112, 24GB,  24,   96GB]
          - [g2-standard-24,  europe-west4,    NL,    2 x L4,                    2.10298,  1.10356,  1.32487,  0.94634, 24GB,  24,   96GB]
          - [g2-standard-48,  us-central1,     US-IA, 4 x L4,                    4.00167,  2.24963,  2.52105,  1.80075, 24GB,  48,  192GB]
          - [g2-standard-48,  us-east4,        US-VA, 4 x L4,                    3.98856,  1.75835,  2.51279,  1.79485, 24GB,  48,  192GB]
          - [g2-standard-48,  us-west1,        US-OR, 4 x L4,                    4.00167,  2.24963,  2.52105,  1.80075, 24GB,  48,  192GB]
          - [g2-standard-48,  asia-northeast1, JP,    4 x L4,                    5.13894,  3.08315,  3.23753,  2.31252, 24GB,  48,  192GB]
          - [g2-standard-48,  asia-south1,     IN,    4 x L4,                    4.16555,  1.83701,  2.62429,  1.8745,  24GB,  48,  192GB]
          - [g2-standard-48,  asia-southeast1, SG,    4 x L4,                    4.93685,  2.96246,  3.11022,  2.22158, 24GB,  48,  192GB]
          - [g2-standard-48,  europe-west1,    BE,    4 x L4,                    4.40623,  2.02387,  2.77593,  1.9828,  24GB,  48,  192GB]
          - [g2-standard-48,  europe-west3,    DE,    4 x L4,                    4.71611,  2.8296,   2.97115,  2.12225, 24GB,  48,  192GB]
          - [g2-standard-48,  europe-west4,    NL,    4 x L4,                    4.20595,  2.20712,  2.64975,  1.89268, 24GB,  48,  192GB]
          - [g2-standard-96,  us-central1,     US-IA, 8 x L4,                    8.00333,  4.49926,  5.0421,   3.6015,  24GB,  96,  384GB]
          - [g2-standard-96,  us-east4,        US-VA, 8 x L4,                    7.97712,  3.5167,   5.02559,  3.58971, 24GB,  96,  384GB]
          - [g2-standard-96,  us-west1,        US-OR, 8 x L4,                    8.00333,  4.49926,  5.0421,   3.6015,  24GB,  96,  384GB]
          - [g2-standard-96,  asia-northeast1, JP,    8 x L4,                   10.27788,  6.1663,   6.47506,  4.62505, 24GB,  96,  384GB]
          - [g2-standard-96,  asia-south1,     IN,    8 x L4,                    8.33109,  3.67402,  5.24859,  3.74899, 24GB,  96,  384GB]
          - [g2-standard-96,  asia-southeast1, SG,    8 x L4,                    9.87371,  5.92493,  6.22044,  4.44317, 24GB,  96,  384GB]
          - [g2-standard-96,  europe-west1,    BE,    8 x L4,                    8.81247,  4.04774,  5.55185,  3.96561, 24GB,  96,  384GB]
          - [g2-standard-96,  europe-west3,    DE,    8 x L4,                    9.43222,  5.6592,   5.9423,   4.2445,  24GB,  96,  384GB]
          - [g2-standard-96,  europe-west4,    NL,    8 x L4,                    8.4119,   4.41424,  5.2995,   3.78535, 24GB,  96,  384GB]
          # H100-80GB
          - [a3-highgpu-1g,   us-central1,     US-IA, 1 x H100-80GB,            11.06125,  6.32619,  7.67296,  4.85805, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   us-east4,        US-VA, 1 x H100-80GB,            11.06947,  4.5401,   7.67814,  4.86175, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   us-west1,        US-OR, 1 x H100-80GB,            11.06125,  6.32619,  7.67296,  4.85805, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   asia-northeast1, JP,    1 x H100-80GB,            15.83042,  3.23875, 10.98167,  6.95221, 80GB,  26,  234GB]  # list price of 15.83 a GPU-hour, as the source gives it
          - [a3-highgpu-1g,   asia-south1,     IN,    1 x H100-80GB,            11.51685,  4.70556,  7.98816,  5.05829, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   asia-southeast1, SG,    1 x H100-80GB,            14.28479,  6.40233,  9.90997,  6.27351, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   europe-west1,    BE,    1 x H100-80GB,            12.17123,  4.75827,  8.44346,  5.34546, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   europe-west3,    DE,    1 x H100-80GB,            13.05392,  5.35186,  9.05513,  5.73324, 80GB,  26,  234GB]
          - [a3-highgpu-1g,   europe-west4,    NL,    1 x H100-80GB,            14.06756,  5.51485,  9.7589,   6.17777, 80GB,  26,  234GB]
          - [a3-highgpu-8g,   us-central1,     US-IA, 8 x H100-80GB,            88.49,    50.60954, 61.38367, 38.86438, 80GB, 208, 1872GB]
          - [a3-highgpu-8g,   us-east4,        US-VA, 8 x H100-80GB,            88.55576, 36.32084, 61.4251,  38.89397, 80GB, 208, 1872GB]
          - [a3-highgpu-8g,   us-west1,        US-OR, 8 x H100-80GB,            88.49,    50.60954, 61.38367, 38.86438, 80GB, 208, 1872GB]
          - [a3-highgpu-8g,   asia-northeast1, JP,    8 x H100-80GB,           126.64339, 25.91003, 87.8534,  55.6177,  80GB, 208, 1872GB]  # list price of 15.83 a GPU-hour, as the source gives it
          - [a3-highgpu-8g,   asia-south1,     IN,    8 x H100-80GB,            92.13478, 37.64451, 63.9053,  40.4663,  80GB, 208, 1872GB]
          - [a3-highgpu-8g,   asia-southeast1, SG,    8 x H100-80GB,           114.27829, 51.21866, 79.27974, 50.18809, 80GB, 208, 1872GB]
          - [a3-highgpu-8g,   europe-west1,    BE,    8 x H100-80GB,            97.36985, 38.0662,  67.54768, 42.76365, 80GB, 208, 1872GB]
          - [a3-highgpu-8g,   europe-west3,    DE,    8 x H100-80GB,           104.43135, 42.81488, 72.44102, 45.86589, 80GB, 208, 1872GB]
          - [a3-highgpu-8g,   europe-west4,    NL,    8 x H100-80GB,           112.54048, 44.11878, 78.07119, 49.42219, 80GB, 208, 1872GB]
          - [a3-megagpu-8g,   us-east4,        US-VA, 8 x H100-80GB,            92.93759, 23.27524, 63.94337, 40.48665, 80GB, 208, 1872GB]
          - [a3-megagpu-8g,   asia-northeast1, JP,    8 x H100-80GB,           119.27637, 29.71803, 82.06944, 51.95964, 80GB, 208, 1872GB]
          - [a3-megagpu-8g,   asia-southeast1, SG,    8 x H100-80GB,           119.97464, 53.67146, 82.5535,  52.25858, 80GB, 208, 1872GB]
          - [a3-megagpu-8g,   europe-west1,    BE,    8 x H100-80GB,           102.19465, 40.1046,  70.32056, 44.51736, 80GB, 208, 1872GB]
          - [a3-megagpu-8g,   europe-west3,    DE,    8 x H100-80GB,           109.60191, 52.94928, 75.41259, 47.74525, 80GB, 208, 1872GB]
          - [a3-megagpu-8g,   europe-west4,    NL,    8 x H100-80GB,           118.23683, 46.24358, 81.34495, 51.49268, 80GB, 208, 1872GB]
          # no GPU
          - [c3-standard-8,   us-central1,     US-IA, none,                      0.40322,  0.0988,   0.25403,  0.18145,    ~,   8,   32GB]
          - [c3-standard-8,   asia-southeast1, SG,    none,                      0.49745,  0.23403,  0.3134,   0.22385,    ~,   8,   32GB]
          - [c3-standard-8,   europe-west4,    NL,    none,                      0.42338,  0.17875,  0.26673,  0.19052,    ~,   8,   32GB]
          - [e2-standard-4,   us-central1,     US-IA, none,                      0.13402,  0.08042,  0.08443,  0.06031,    ~,   4,   16GB]
          - [e2-standard-4,   asia-southeast1, SG,    none,                      0.16533,  0.08633,  0.10416,  0.0744,     ~,   4,   16GB]
          - [e2-standard-4,   europe-west4,    NL,    none,                      0.14754,  0.07053,  0.09295,  0.06639,    ~,   4,   16GB]
          - [n1-standard-4,   us-central1,     US-IA, none,                      0.19,     0.06701,  0.1197,   0.0855,     ~,   4,   15GB]
          - [n1-standard-4,   asia-southeast1, SG,    none,                      0.23439,  0.04695,  0.14765,  0.10547,    ~,   4,   15GB]
          - [n1-standard-4,   europe-west4,    NL,    none,                      0.20917,  0.12153,  0.13177,  0.09413,    ~,   4,   15GB]
          - [n2-standard-8,   us-central1,     US-IA, none,                      0.38847,  0.18424,  0.24473,  0.17482,    ~,   8,   32GB]
          - [n2-standard-8,   asia-southeast1, SG,    none,                      0.47922,  0.18664,  0.30188,  0.21565,    ~,   8,   32GB]
          - [n2-standard-8,   europe-west4,    NL,    none,                      0.42766,  0.15547,  0.26942,  0.19246,    ~,   8,   32GB]

      - provider: gcp
        as-of: 2026-08-19
        source: gpuhunt-tpu
        unit: gpu  # the price of one GPU; how many fit one node is not published
        # Per chip and hour.  Spot is left out where the source lists it above on-demand.
        columns: [instance, region, place, gpus, on-demand, spot, memory]
        rows:
          # TPU v4
          - [TPU v4 pod (per chip), us-central2,     US-OK, 1 x TPU v4,  3.22,   ~,       32GB]
          # TPU v5e
          - [TPU v5e (per chip),    us-central1,     US-IA, 1 x TPU v5e, 1.20,   0.63,    16GB]
          - [TPU v5e (per chip),    us-east5,        US-OH, 1 x TPU v5e, 1.20,   0.60,    16GB]
          - [TPU v5e (per chip),    us-south1,       US-TX, 1 x TPU v5e, 1.416,  0.708,   16GB]
          - [TPU v5e (per chip),    us-west1,        US-OR, 1 x TPU v5e, 1.20,   0.63,    16GB]
          - [TPU v5e (per chip),    us-west4,        US-NV, 1 x TPU v5e, 1.20,   0.51,    16GB]
          - [TPU v5e (per chip),    asia-southeast1, SG,    1 x TPU v5e, 1.56,   0.78,    16GB]
          - [TPU v5e (per chip),    europe-west1,    BE,    1 x TPU v5e, 1.3213, 0.66066, 16GB]
          - [TPU v5e (per chip),    europe-west4,    NL,    1 x TPU v5e, 1.56,   0.663,   16GB]
          # TPU v5p
          - [TPU v5p (per chip),    us-east1,        US-SC, 1 x TPU v5p, 4.20,   2.10,    95GB]
          - [TPU v5p (per chip),    us-east5,        US-OH, 1 x TPU v5p, 4.20,   2.415,   95GB]
          # TPU v6e
          - [TPU v6e (per chip),    us-east1,        US-SC, 1 x TPU v6e, 2.70,   1.89,    32GB]
          - [TPU v6e (per chip),    us-east5,        US-OH, 1 x TPU v6e, 2.70,   1.89,    32GB]
          - [TPU v6e (per chip),    asia-northeast1, JP,    1 x TPU v6e, 3.24,   2.27,    32GB]
          - [TPU v6e (per chip),    europe-west4,    NL,    1 x TPU v6e, 2.97,   2.08,    32GB]

      - provider: gcp
        as-of: 2026-05-20
        source: [anycloud-gcp, cyclenerd-gcp]
        # GPU price and the price of an n1-standard-4 host, added.
        columns: [instance, region, place, gpus, on-demand, spot, memory, vcpus, host-memory]
        rows:
          - [n1-standard-4+V100x1, us-central1,     US-IA, 1 x V100-16GB, 2.67,    1.30701, 16GB, 4, 15GB]
          - [n1-standard-4+V100x1, europe-west4,    NL,    1 x V100-16GB, 2.81317, 0.88713, 16GB, 4, 15GB]
          - [n1-standard-4+T4x1,   us-central1,     US-IA, 1 x T4,        0.54,    0.23241, 16GB, 4, 15GB]
          - [n1-standard-4+T4x1,   asia-northeast1, JP,    1 x T4,        0.61376, 0.23242, 16GB, 4, 15GB]
          - [n1-standard-4+T4x1,   asia-southeast1, SG,    1 x T4,        0.60439, 0.16754, 16GB, 4, 15GB]
          - [n1-standard-4+T4x1,   europe-west4,    NL,    1 x T4,        0.57667, 0.29473, 16GB, 4, 15GB]

      - provider: gcp
        as-of: 2025-12-23
        source: lenovo-lp2368
        # US list prices as the paper prints them; it gives no on-demand price for a4.
        columns: [instance, region, place, gpus, on-demand, reserved-1y, reserved-3y, memory, vcpus, host-memory]
        rows:
          - [a3-ultragpu-8g, us-central1, US-IA, 8 x H200, 84.808, 58.47, 37.20, 141GB, 224, 2952GB]
          - [a3-ultragpu-8g, us-east4,    US-VA, 8 x H200, 84.808, 58.47, 37.20, 141GB, 224, 2952GB]
          - [a3-ultragpu-8g, us-west1,    US-OR, 8 x H200, 84.808, 58.47, 37.20, 141GB, 224, 2952GB]
          - [a4-highgpu-8g,  us-central1, US-IA, 8 x B200,  ~,     88.68, 56.55, 180GB, 224, 3968GB]  # no on-demand price
    """
}
