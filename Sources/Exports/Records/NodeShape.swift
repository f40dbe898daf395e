import PlacementModel

/// How the GPUs of a job are dealt out over machines that are alike.
struct NodeShape: Hashable {
  /// Of one copy.
  var nodes = 1
  var gpusPerNode: Int
  /// Copies of a service, each on as many nodes.
  var copies = 1
}

extension NodeShape {
  /// So many GPUs of a pool of the lab: as the job wants them together, else on as few machines as
  /// hold equal parts of them.
  ///
  /// `countsMachines` says that the job's file asks for machines, not for pods that may share one.
  init(of gpus: Int, for job: Job, in pool: LocalPool, countsMachines: Bool) {
    var each = gpus
    if job.isService, job.gpus.count > 0, gpus % job.gpus.count == 0 {
      copies = max(1, gpus / job.gpus.count)
      each = job.gpus.count
    }
    let together = job.gpus.perNode.map { min($0, each) } ?? 1
    guard let perNode = pool.perNode else {
      // The job's own nodes, where nobody says what the lab's machines hold.
      let isSaid = together > 1 || (countsMachines && job.gpus.perNode != nil)
      nodes = isSaid && each % together == 0 ? each / together : 1
      gpusPerNode = each / nodes
      return
    }
    let fewest = (each + perNode - 1) / perNode
    nodes =
      (fewest...max(fewest, pool.machines)).first {
        each % $0 == 0 && each / $0 % together == 0
      } ?? fewest
    gpusPerNode = (each + nodes - 1) / nodes
  }

  /// So many machines of a cloud.
  ///
  /// A service fills them with copies, as many on each as have their GPUs there.
  init(of machines: Int, with gpus: Int, for job: Job) {
    nodes = machines
    gpusPerNode = min(gpus, job.gpus.count)
    guard job.isService, gpusPerNode > 0 else { return }
    nodes = min(machines, (job.gpus.count + gpus - 1) / gpus)
    copies = max(1, machines / nodes * max(1, gpus / job.gpus.count))
  }
}

extension NodeShape {
  /// All GPUs of a service on as few machines of a pool as hold whole copies; the shape itself for
  /// what is no service.
  func packed(in pool: LocalPool) -> NodeShape {
    guard copies > 1, nodes == 1, let perNode = pool.perNode else {
      return NodeShape(nodes: nodes, gpusPerNode: gpusPerNode * copies)
    }
    let each = max(1, perNode / max(1, gpusPerNode))
    let machines = (copies + each - 1) / each
    let most = (copies + machines - 1) / machines
    return NodeShape(nodes: machines, gpusPerNode: most * gpusPerNode)
  }
}

extension NodeShape {
  /// All GPUs that the copies of a service have on each of so many machines.
  func packed(on machines: Int) -> NodeShape {
    let together = max(1, copies * nodes / max(1, machines))
    return NodeShape(nodes: machines, gpusPerNode: gpusPerNode * together)
  }
}

extension Job {
  /// Whether it serves until it is stopped.
  var isService: Bool { kind == .inference && recurrence == .continuous }
}
