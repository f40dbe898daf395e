import PlacementModel
import Quantities

extension PlacedPart {
  fileprivate mutating func take(_ shape: NodeShape) {
    gpusPerNode = shape.gpusPerNode
    nodes = shape.nodes
    nodesPerCopy = shape.nodes
    copies = shape.copies
  }
}

extension PlacementCase {
  /// What engines have to run of a plan, in the order of its jobs.
  func parts(
    of plan: Plan, stating: (Int) -> [String], from sources: [Int: JobSource]
  ) -> (parts: [PlacedPart], left: [(job: String, why: String)]) {
    var parts: [PlacedPart] = []
    var left: [(job: String, why: String)] = []
    var names: Set<String> = []
    for (index, job) in jobs.enumerated() {
      let placement = plan.placements[index]
      switch placement.place {
      case .queue:
        left.append((job.name, "waits for capacity or budget"))
        continue
      case .impossible:
        left.append((job.name, "fits nowhere as things stand"))
        continue
      case .local, .cloud, .hybrid: break
      }
      var base = EngineName.dns(job.name)
      var number = 2
      while !names.insert(base).inserted {
        base = "\(EngineName.dns(job.name))-\(number)"
        number += 1
      }
      let isSplit = placement.local != nil && placement.cloud != nil
      if let run = placement.local, run.gpus > 0 || !isSplit {
        var part = PlacedPart(
          job: job, name: base, gpu: run.pool.map { prices.gpus[lab.pools[$0].model] },
          gpusPerNode: 0, nodes: 1, share: run.share, hours: run.hours)
        if let pool = run.pool {
          let shape = NodeShape(
            of: run.gpus, for: job, in: lab.pools[pool],
            countsMachines: sources[index]?.engine == .slurm)
          part.take(shape)
          part.packed = shape.packed(in: lab.pools[pool])
        }
        part.stated = stating(index)
        part.source = sources[index]
        part.isSplit = isSplit
        parts.append(part)
      }
      if let run = placement.cloud {
        let chosen = choice(run.offer, run.option, nodes: run.nodes)
        let others = fallbacks(for: job, after: run, limit: 3).map {
          choice($0.offer, $0.option, nodes: $0.nodes)
        }
        var part = PlacedPart(
          job: job, name: isSplit ? "\(base)-cloud" : base, gpu: chosen.gpu, gpusPerNode: 0,
          nodes: run.nodes, share: job.gpus.share, hours: run.turnaroundHours)
        if chosen.gpu != nil {
          let shape = NodeShape(of: run.nodes, with: chosen.gpusPerNode, for: job)
          part.take(shape)
          part.nodes = run.nodes
          part.packed = shape.packed(on: run.nodes)
        }
        part.choices = [chosen] + (isSplit ? [] : others)
        part.isSplit = isSplit && placement.local.map { $0.gpus > 0 } == true
        part.isRest = isSplit && placement.local.map { $0.gpus > 0 } == true
        part.stated = part.isRest ? ["part-of: \(job.name)"] : stating(index)
        part.source = sources[index]
        parts.append(part)
      }
    }
    return (parts, left)
  }

  private func choice(_ index: Int, _ option: PurchaseOption, nodes: Int) -> CloudChoice {
    let offer = prices.offers[index]
    return CloudChoice(
      provider: offer.provider, region: offer.region, instance: offer.instance,
      gpu: offer.gpu.map { prices.gpus[$0] }, gpusPerNode: offer.gpusPerNode, nodes: nodes,
      option: option, price: self.price(of: offer, option))
  }
}
