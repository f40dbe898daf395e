extension PriceCatalogue {
  /// What the source documents say themselves: `documents`.
  package static let documents: StaticString = """
    # Figures that the five source documents state themselves, with the place where they state them.
    # They are not offers to rent: the reports compare with them and quote them, the planner does not.
    documents:
      - document: D0  # Hybrid AI Labs: Combining Home and Cloud Resources
        columns: [id, value, unit, section]
        rows:
          # class HybridResourceAllocator
          - [allocator-units-per-gpu-hour,     4, units/GPU-hour, "Example: Simple Resource Allocator"]
          - [allocator-price,               1.50, $/GPU-hour,     "Example: Simple Resource Allocator"]
          # Training a large language model, 100 hours
          - [llm-hours,                      100, h,              Cost Analysis Example]
          - [llm-cloud-gpus,                   8, A100,           Cost Analysis Example]
          - [llm-cloud-setup,                  0, $,              Cost Analysis Example]
          - [llm-cloud-training,           15000, $,              Cost Analysis Example]
          - [llm-cloud-total,              15000, $,              Cost Analysis Example]
          - [llm-local-gpus,                   4, RTX 4090,       Cost Analysis Example]
          - [llm-local-setup,              40000, $,              Cost Analysis Example]
          - [llm-local-electricity,           50, $,              Cost Analysis Example]
          - [llm-local-total,              40050, $,              Cost Analysis Example]
          - [llm-hybrid-local-gpus,            2, RTX 4090,       Cost Analysis Example]
          - [llm-hybrid-cloud-gpus,            4, A100,           Cost Analysis Example]
          - [llm-hybrid-setup,             15000, $,              Cost Analysis Example]
          - [llm-hybrid-cloud,              7500, $,              Cost Analysis Example]
          - [llm-hybrid-electricity,          25, $,              Cost Analysis Example]
          - [llm-hybrid-total,             22525, $,              Cost Analysis Example]
          # Does not follow from the rows above: docs/sources.md#d0
          - [llm-hybrid-break-even-low,        3, runs,           Cost Analysis Example]
          - [llm-hybrid-break-even-high,       4, runs,           Cost Analysis Example]
          - [research-lab-saving,             60, "%",            "Use Case 1: AI Research Lab"]

      - document: D1  # Leveraging the Strengths of Both Environments
        columns: [id, value, unit, section]
        rows:
          - [rtx-4090-price,                1600, $,              Cost-Effective for Continuous Workloads]
          - [rtx-4090-power,                 450, W,              Cost-Effective for Continuous Workloads]
          # "~$50", all month round the clock: 328.5 kWh
          - [rtx-4090-electricity,            50, $/month,        Cost-Effective for Continuous Workloads]
          # Does not follow from the rows around it: docs/sources.md#d1
          - [rtx-4090-break-even-low,          3, months,         Cost-Effective for Continuous Workloads]
          - [rtx-4090-break-even-high,         4, months,         Cost-Effective for Continuous Workloads]
          # "~$2.50" and "~$1,800"
          - [a100-price,                    2.50, $/hour,         Cost-Effective for Continuous Workloads]
          - [a100-month,                    1800, $/month,        Cost-Effective for Continuous Workloads]
          - [t3.medium-price,               0.04, $/hour,         Elastic Scalability]
          # 1 x T4
          - [g4dn.xlarge-price,             0.52, $/hour,         Elastic Scalability]
          # 8 x A100
          - [p4d.24xlarge-price,           32.77, $/hour,         Elastic Scalability]
          - [p4d.24xlarge-gpus,                8, A100,           Elastic Scalability]
          - [cloud-availability,            99.9, "%",            Environment Comparison Matrix]
          # Question 5 of the tree: local only below this
          - [break-even-threshold,             6, months,         Decision Framework]
          # HybridInferenceRouter.local_capacity
          - [router-local-capacity,          100, requests/s,     "Category 3: Production Inference"]
          - [data-size-threshold,            100, GB,             "Category 4: Data Processing"]
          - [edge-update-interval,          3600, s,              "Pattern 3: Edge-Cloud Continuum"]
          - [spot-saving,                     70, "%",            "Strategy 1: Use Spot Instances for Training"]
          - [spot-longest-run,             86400, s,              "Strategy 1: Use Spot Instances for Training"]
          - [spot-longest-wait,           172800, s,              "Strategy 1: Use Spot Instances for Training"]
          - [local-cache-size,               100, GB,             "Strategy 2: Hybrid Storage"]

      - document: D2  # Overview of AI Labs: Home-Based vs. Cloud-Based
        columns: [id, value, unit, section]
        rows:
          - [gpu-price-low,                 1000, $,              Home-Based AI Labs]
          # "$10,000+"
          - [gpu-price-high,               10000, $,              Home-Based AI Labs]

      - document: D3  # Hybrid Cloud AI Design Patterns
        columns: [id, value, unit, section]
        rows:
          # "100+"
          - [cloud-burst-gpus,               100, GPUs,           "Pattern 1: Cloud Burst Training"]

      - document: D4  # Scaling AI: Best Practices in Designing On-Premise & Cloud Infrastructure
        columns: [id, value, unit, section]
        rows:
          # "up to", as are the next two
          - [spot-saving-autoscaling,         90, "%",            4.3.1]
          - [spot-saving-up-to,               90, "%",            4.4.1]
          - [reserved-saving-up-to,           72, "%",            4.4.1]
          - [reserved-shortest-term,           1, years,          4.4.1]
          - [reserved-longest-term,            3, years,          4.4.1]
          # The case study
          - [case-spot-saving-up-to,          70, "%",            6.3.4]
          - [case-training-time-saving,       50, "%",            "6.4"]
          - [case-cost-saving,                40, "%",            "6.4"]
    """
}
