extension PriceCatalogue {
  /// `electricity` prices, grid `carbon` and site `pue`.
  package static let energy: StaticString = """
    # What electricity costs, how much carbon it carries, and what cooling adds.
    #
    # `place` is a country, a US state or the EU; the narrowest known place counts.  Where a source has
    # several years, only the latest stands here.
    electricity:
      - class: residential
        unit: $/kWh
        as-of: 2025-Q4
        source: green-love
        # Household prices of GlobalPetrolPrices.  A lab on a business tariff pays less or more.
        columns: [place, price]
        rows:
          - [AE,   0.08]   # United Arab Emirates
          - [AR,   0.08]   # Argentina
          - [AT,   0.348]  # Austria
          - [AU,   0.256]  # Australia
          - [BE,   0.404]  # Belgium
          - [BG,   0.151]  # Bulgaria
          - [BR,   0.161]  # Brazil
          - [CA,   0.123]  # Canada
          - [CH,   0.366]  # Switzerland
          - [CL,   0.218]  # Chile
          - [CN,   0.076]  # China
          - [CO,   0.204]  # Colombia
          - [CZ,   0.353]  # Czechia
          - [DE,   0.404]  # Germany
          - [DK,   0.364]  # Denmark
          - [EE,   0.287]  # Estonia
          - [ES,   0.25]   # Spain
          - [FI,   0.175]  # Finland
          - [FR,   0.277]  # France
          - [GB,   0.401]  # United Kingdom
          - [GR,   0.249]  # Greece
          - [HR,   0.174]  # Croatia
          - [HU,   0.109]  # Hungary
          - [ID,   0.091]  # Indonesia
          - [IE,   0.445]  # Ireland
          - [IL,   0.179]  # Israel
          - [IN,   0.077]  # India
          - [IS,   0.175]  # Iceland
          - [IT,   0.417]  # Italy
          - [JP,   0.229]  # Japan
          - [KE,   0.22]   # Kenya
          - [KR,   0.126]  # South Korea
          - [LT,   0.275]  # Lithuania
          - [LU,   0.255]  # Luxembourg
          - [LV,   0.28]   # Latvia
          - [MX,   0.107]  # Mexico
          - [MY,   0.049]  # Malaysia
          - [NG,   0.036]  # Nigeria
          - [NL,   0.284]  # Netherlands
          - ["NO", 0.158]  # Norway
          - [NZ,   0.207]  # New Zealand
          - [PH,   0.206]  # Philippines
          - [PK,   0.064]  # Pakistan
          - [PL,   0.233]  # Poland
          - [PT,   0.236]  # Portugal
          - [RO,   0.201]  # Romania
          - [RU,   0.066]  # Russia
          - [SA,   0.052]  # Saudi Arabia
          - [SE,   0.236]  # Sweden
          - [SG,   0.234]  # Singapore
          - [SI,   0.227]  # Slovenia
          - [SK,   0.211]  # Slovakia
          - [TH,   0.127]  # Thailand
          - [TR,   0.067]  # Turkey
          - [TW,   0.097]  # Taiwan
          - [UA,   0.04]   # Ukraine
          - [VN,   0.078]  # Vietnam
          - [ZA,   0.198]  # South Africa

      - class: residential
        unit: $/kWh
        as-of: 2026-04-26
        source: eia-epm
        columns: [place, price]
        rows:
          - [US, 0.1872]  # United States

      - class: residential
        unit: $/kWh
        as-of: 2025-H1
        source: eurostat
        # Euro prices at 1.09 dollars, a rate we assumed for the half-year.
        columns: [place, price]
        rows:
          - [EU, 0.313]  # EU average, household

      - class: residential
        unit: $/kWh
        as-of: 2023
        source: eia-epa
        columns: [place, price]
        rows:
          - [US-CT, 0.2988]  # Connecticut
          - [US-FL, 0.1521]  # Florida
          - [US-GA, 0.1369]  # Georgia
          - [US-HI, 0.4239]  # Hawaii
          - [US-ID, 0.1105]  # Idaho
          - [US-IN, 0.1494]  # Indiana
          - [US-MD, 0.166]   # Maryland
          - [US-MI, 0.1884]  # Michigan
          - [US-MO, 0.1258]  # Missouri
          - [US-NC, 0.1293]  # North Carolina
          - [US-ND, 0.1101]  # North Dakota
          - [US-NJ, 0.177]   # New Jersey
          - [US-NV, 0.1667]  # Nevada
          - [US-OK, 0.1208]  # Oklahoma
          - [US-OR, 0.1273]  # Oregon
          - [US-SC, 0.1368]  # South Carolina
          - [US-TN, 0.1219]  # Tennessee
          - [US-TX, 0.1446]  # Texas
          - [US-UT, 0.112]   # Utah
          - [US-VA, 0.1426]  # Virginia
          - [US-WA, 0.1098]  # Washington
          - [US-WI, 0.1688]  # Wisconsin

      - class: residential
        unit: $/kWh
        as-of: 2025-04
        source: eia-epm
        columns: [place, price]
        rows:
          - [US-IA, 0.1341]  # Iowa
          - [US-IL, 0.1832]  # Illinois
          - [US-MA, 0.3065]  # Massachusetts
          - [US-MN, 0.1512]  # Minnesota
          - [US-NY, 0.2567]  # New York
          - [US-OH, 0.1634]  # Ohio
          - [US-PA, 0.1898]  # Pennsylvania

      - class: residential
        unit: $/kWh
        as-of: 2026-04-26
        source: eia-epm
        columns: [place, price]
        rows:
          - [US-AK, 0.2657]  # Alaska
          - [US-AL, 0.1679]  # Alabama
          - [US-AR, 0.1332]  # Arkansas
          - [US-AZ, 0.1562]  # Arizona
          - [US-CA, 0.3375]  # California
          - [US-CO, 0.1633]  # Colorado

      - class: commercial
        unit: $/kWh
        as-of: 2026-04-26
        source: eia-epm
        columns: [place, price]
        rows:
          - [US, 0.146]  # United States

      - class: business
        unit: $/kWh
        as-of: 2025-H1
        source: eurostat
        # Euro prices at 1.09 dollars, a rate we assumed for the half-year.
        columns: [place, price]
        rows:
          - [EU, 0.2073]  # EU average, non-household

      - class: commercial
        unit: $/kWh
        as-of: 2023
        source: eia-epa
        columns: [place, price]
        rows:
          - [US-CT, 0.1999]  # Connecticut
          - [US-FL, 0.1195]  # Florida
          - [US-GA, 0.107]   # Georgia
          - [US-HI, 0.3903]  # Hawaii
          - [US-ID, 0.0878]  # Idaho
          - [US-IN, 0.1255]  # Indiana
          - [US-MD, 0.1277]  # Maryland
          - [US-MI, 0.134]   # Michigan
          - [US-MO, 0.1014]  # Missouri
          - [US-NC, 0.0967]  # North Carolina
          - [US-ND, 0.0738]  # North Dakota
          - [US-NJ, 0.14]    # New Jersey
          - [US-NV, 0.1191]  # Nevada
          - [US-OK, 0.0934]  # Oklahoma
          - [US-OR, 0.0992]  # Oregon
          - [US-SC, 0.1039]  # South Carolina
          - [US-TN, 0.118]   # Tennessee
          - [US-TX, 0.0882]  # Texas
          - [US-UT, 0.0851]  # Utah
          - [US-VA, 0.0895]  # Virginia
          - [US-WA, 0.0992]  # Washington
          - [US-WI, 0.1276]  # Wisconsin

      - class: commercial
        unit: $/kWh
        as-of: 2025-04
        source: eia-epm
        columns: [place, price]
        rows:
          - [US-IA, 0.0979]  # Iowa
          - [US-IL, 0.1278]  # Illinois
          - [US-MA, 0.2287]  # Massachusetts
          - [US-MN, 0.1111]  # Minnesota
          - [US-NY, 0.1914]  # New York
          - [US-OH, 0.1102]  # Ohio
          - [US-PA, 0.1199]  # Pennsylvania

      - class: commercial
        unit: $/kWh
        as-of: 2026-04-26
        source: eia-epm
        columns: [place, price]
        rows:
          - [US-AK, 0.2312]  # Alaska
          - [US-AL, 0.1446]  # Alabama
          - [US-AR, 0.1077]  # Arkansas
          - [US-AZ, 0.1309]  # Arizona
          - [US-CA, 0.2946]  # California
          - [US-CO, 0.1332]  # Colorado

      - class: industrial
        unit: $/kWh
        as-of: 2025-04
        source: eia-epm
        columns: [place, price]
        rows:
          - [US-IA, 0.0604]  # Iowa
          - [US-IL, 0.0981]  # Illinois
          - [US-MA, 0.1895]  # Massachusetts
          - [US-MN, 0.0837]  # Minnesota
          - [US-NY, 0.0892]  # New York
          - [US-OH, 0.079]   # Ohio
          - [US-PA, 0.0859]  # Pennsylvania

    # Grid carbon intensity.
    carbon:
      - unit: gCO2e/kWh
        method: lifecycle
        as-of: 2025
        source: owid-ember
        columns: [place, intensity]
        rows:
          - [AR,   346]     # Argentina
          - [AT,   116.91]  # Austria
          - [AU,   525.18]  # Australia
          - [BE,   149.82]  # Belgium
          - [BG,   275.55]  # Bulgaria
          - [BR,   109.95]  # Brazil
          - [CA,   190.72]  # Canada
          - [CH,    39.22]  # Switzerland
          - [CL,   289.49]  # Chile
          - [CN,   525.34]  # China
          - [CO,   186.81]  # Colombia
          - [CZ,   401.46]  # Czechia
          - [DE,   329.65]  # Germany
          - [DK,   114.41]  # Denmark
          - [EE,   319.15]  # Estonia
          - [ES,   153.6]   # Spain
          - [FI,    57.47]  # Finland
          - [FR,    41.44]  # France
          - [GB,   217.41]  # United Kingdom
          - [GR,   315.09]  # Greece
          - [HR,   158.5]   # Croatia
          - [HU,   163.02]  # Hungary
          - [IE,   256.54]  # Ireland
          - [IL,   492.69]  # Israel
          - [IN,   670.13]  # India
          - [IT,   284.78]  # Italy
          - [JP,   477.26]  # Japan
          - [KE,    95.44]  # Kenya
          - [KR,   417.06]  # South Korea
          - [LT,   138.36]  # Lithuania
          - [LU,   123.38]  # Luxembourg
          - [LV,   138.76]  # Latvia
          - [MX,   474.02]  # Mexico
          - [MY,   601.97]  # Malaysia
          - [NG,   455.71]  # Nigeria
          - [NL,   253.56]  # Netherlands
          - ["NO",  28.11]  # Norway
          - [NZ,    92.76]  # New Zealand
          - [PH,   588.29]  # Philippines
          - [PK,   346.56]  # Pakistan
          - [PL,   588.6]   # Poland
          - [PT,   127.91]  # Portugal
          - [RO,   250.75]  # Romania
          - [RU,   449.73]  # Russia
          - [SE,    35.26]  # Sweden
          - [SG,   497.09]  # Singapore
          - [SI,   183.29]  # Slovenia
          - [SK,    94.85]  # Slovakia
          - [TH,   545.74]  # Thailand
          - [TR,   474.74]  # Turkey
          - [TW,   633.21]  # Taiwan
          - [US,   384.4]   # United States
          - [VN,   460.73]  # Vietnam
          - [ZA,   699.29]  # South Africa

      - unit: gCO2e/kWh
        method: lifecycle
        as-of: 2024
        source: owid-ember
        columns: [place, intensity]
        rows:
          - [AE, 467.51]  # United Arab Emirates
          - [ID, 680.25]  # Indonesia
          - [IS,  27.82]  # Iceland
          - [SA, 691.95]  # Saudi Arabia

      - unit: gCO2e/kWh
        method: lifecycle
        as-of: 2022
        source: owid-ember
        columns: [place, intensity]
        rows:
          - [UA, 250.47]  # Ukraine

      - unit: gCO2e/kWh
        method: location-based
        as-of: 2023
        source: epa-egrid
        columns: [place, intensity]
        rows:
          - [US-AK, 369.4]  # Alaska
          - [US-AL, 323.9]  # Alabama
          - [US-AR, 452.9]  # Arkansas
          - [US-AZ, 312.6]  # Arizona
          - [US-CA, 179.1]  # California
          - [US-CO, 494.9]  # Colorado
          - [US-CT, 245.2]  # Connecticut
          - [US-FL, 357.9]  # Florida
          - [US-GA, 325.4]  # Georgia
          - [US-HI, 632.6]  # Hawaii
          - [US-IA, 287.6]  # Iowa
          - [US-ID, 142.4]  # Idaho
          - [US-IL, 215.2]  # Illinois
          - [US-IN, 664.7]  # Indiana
          - [US-MA, 376.5]  # Massachusetts
          - [US-MD, 236.9]  # Maryland
          - [US-MI, 361.7]  # Michigan
          - [US-MN, 341.3]  # Minnesota
          - [US-MO, 659.8]  # Missouri
          - [US-NC, 284.1]  # North Carolina
          - [US-ND, 588.7]  # North Dakota
          - [US-NJ, 213.3]  # New Jersey
          - [US-NV, 292]    # Nevada
          - [US-NY, 211.7]  # New York
          - [US-OH, 484.6]  # Ohio
          - [US-OK, 294.3]  # Oklahoma
          - [US-OR, 165.5]  # Oregon
          - [US-PA, 293.9]  # Pennsylvania
          - [US-SC, 254.2]  # South Carolina
          - [US-TN, 299.9]  # Tennessee
          - [US-TX, 349.8]  # Texas
          - [US-UT, 644.7]  # Utah
          - [US-VA, 244.8]  # Virginia
          - [US-WA, 120.9]  # Washington
          - [US-WI, 527.8]  # Wisconsin

      - provider: gcp
        unit: gCO2e/kWh
        method: location-based
        as-of: 2024
        source: google-region-carbon
        columns: [region, intensity]
        rows:
          - [africa-south1,           656.85]  # Johannesburg
          - [asia-east1,              439.29]  # Taiwan
          - [asia-east2,              505.02]  # Hong Kong
          - [asia-northeast1,         452.85]  # Tokyo
          - [asia-northeast2,         296.19]  # Osaka
          - [asia-northeast3,         356.57]  # Seoul
          - [asia-south1,             678.76]  # Mumbai
          - [asia-south2,             531.83]  # Delhi
          - [asia-southeast1,         366.85]  # Singapore
          - [asia-southeast2,         560.55]  # Jakarta
          - [australia-southeast1,    497.5]   # Sydney
          - [australia-southeast2,    454.37]  # Melbourne
          - [europe-central2,         642.88]  # Warsaw
          - [europe-north1,            39.32]  # Finland
          - [europe-north2,             2.73]  # Stockholm
          - [europe-southwest1,        89.04]  # Madrid
          - [europe-west1,            103.37]  # Belgium
          - [europe-west2,            105.94]  # London
          - [europe-west3,            275.82]  # Frankfurt
          - [europe-west4,            208.81]  # Eemshaven
          - [europe-west6,             15.05]  # Zurich
          - [europe-west8,            201.69]  # Milan
          - [europe-west9,             16.3]   # Paris
          - [europe-west10,           275.82]  # Berlin
          - [europe-west12,           201.69]  # Turin
          - [me-central1,             366]     # Doha
          - [me-central2,             382.23]  # Dammam
          - [me-west1,                433.75]  # Tel Aviv
          - [northamerica-northeast1,   5.48]  # Montreal
          - [northamerica-northeast2,  58.56]  # Toronto
          - [northamerica-south1,     305]     # Mexico
          - [southamerica-east1,       67.32]  # Sao Paulo
          - [southamerica-west1,      238]     # Santiago
          - [us-central1,             412.72]  # Iowa
          - [us-central2,             372.23]  # Oklahoma
          - [us-east1,                575.77]  # South Carolina
          - [us-east2,                340.42]  # Georgia
          - [us-east4,                323.05]  # Northern Virginia
          - [us-east5,                323.05]  # Columbus
          - [us-south1,               302.95]  # Dallas
          - [us-west1,                 79.23]  # Oregon
          - [us-west2,                169.28]  # Los Angeles
          - [us-west3,                555.17]  # Salt Lake City
          - [us-west4,                357.3]   # Las Vegas

      - provider: aws
        unit: gCO2e/kWh
        method: location-based
        as-of: 2026-10
        source: greenpick
        # Hour-weighted mean of twelve months of the grid that feeds the region; the Quebec one ends 2026-01.
        columns: [region, intensity]
        rows:
          - [us-east-1,    360]    # US-MIDA-PJM
          - [us-west-2,     51.1]  # US-NW-PACW
          - [eu-west-1,    242.9]  # IE
          - [eu-north-1,    19.7]  # SE
          - [ca-central-1,  29.2]  # CA-QC

      - provider: azure
        unit: gCO2e/kWh
        method: location-based
        as-of: 2026-10
        source: greenpick
        # Hour-weighted mean of twelve months of the grid that feeds the region; the Quebec one ends 2026-01.
        columns: [region, intensity]
        rows:
          - [eastus,        360]    # US-MIDA-PJM
          - [northeurope,   242.9]  # IE
          - [swedencentral,  19.7]  # SE
          - [canadaeast,     29.2]  # CA-QC
          - [canadacentral, 125.4]  # CA-ON

    # Power usage effectiveness: what the whole site draws over what the computers draw.
    pue:
      - columns: [site, pue, as-of, source]
        rows:
          - [home,                  1.0,  2026,    convention]               # Home or office desk, no dedicated cooling
          - [onprem-typical,        1.58, 2023,    uptime-survey]            # Industry average, Uptime Institute survey
          - [onprem-average-lenovo, 1.5,  2026-02, lenovo-lp2368]            # Industry average used by Lenovo
          - [onprem-liquid-lenovo,  1.1,  2026-02, lenovo-lp2368]            # Lenovo Neptune liquid cooled claim
          - [aws,                   1.15, 2024-12, datacenterdynamics]       # AWS global average 2023
          - [aws-best,              1.04, 2024-12, datacenterdynamics]       # AWS best site 2023
          - [gcp,                   1.1,  2024-12, datacenterdynamics]       # Google fleet average
          - [azure,                 1.18, 2024-12, datacenterdynamics]       # Microsoft portfolio average
          - [azure-new,             1.12, 2024-12, datacenterdynamics]       # Microsoft newest facilities
          - [meta,                  1.08, 2024-12, datacenterdynamics]       # Meta average
          - [oci,                   1.15, 2024-12, datacenterdynamics]       # Oracle, as low as
          - [enterprise-2010,       2.0,  2010,    open-source-ai-glossary]  # Enterprise data centre around 2010
    """
}
