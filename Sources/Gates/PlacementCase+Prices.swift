package import PlacementModel
package import Quantities

extension PlacementCase {
  /// The same lab, clouds and jobs at other prices.
  ///
  /// GPUs are looked up by name: an index means something only together with its catalogue.  A model
  /// that only this case knows, such as the lab's own, is taken along.
  package func priced(by other: PriceBook) -> PlacementCase {
    var prices = other
    var known: [GPUModel.ID: GPUModel.ID] = [:]
    func translated(_ id: GPUModel.ID) -> GPUModel.ID {
      if let found = known[id] { return found }
      let model = self.prices.gpus[id]
      let found = prices.gpus.find(model.name) ?? prices.gpus.add(model).id
      known[id] = found
      return found
    }
    var lab = lab
    for index in lab.pools.indices { lab.pools[index].model = translated(lab.pools[index].model) }
    let jobs = jobs.map { job in
      var job = job
      switch job.gpus.model {
      case .any, .memory: break
      case .model(let id): job.gpus.model = .model(translated(id))
      case .exactly(let id): job.gpus.model = .exactly(translated(id))
      }
      if let reference = job.work.reference { job.work.reference = translated(reference) }
      return job
    }
    return PlacementCase(
      lab: lab, cloud: cloud, jobs: jobs, prices: prices, tree: tree, basis: basis)
  }

  /// The price of a machine in this case; nil if it is not offered or not known.
  package func rate(of machine: JobSnapshot.Machine) -> HourlyRate? {
    prices.offers.first {
      $0.provider == machine.provider && $0.region == machine.region
        && $0.instance == machine.instance
    }?.price(machine.option)
  }
}
