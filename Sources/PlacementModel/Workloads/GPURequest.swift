public import Quantities

/// Which GPUs one run of a job needs.
///
/// A named model says two things: how much memory each GPU must have, and on what the job's hours
/// were measured.  Any GPU of the same vendor with at least that memory may serve, at its own
/// speed, unless the request is exact.
public struct GPURequest: Hashable, Sendable {
  public enum Model: Hashable, Sendable {
    /// Any GPU of the default vendor.
    case any
    /// Any GPU with at least this memory.
    case memory(ByteCount)
    /// A named model, or one that can stand in for it.
    case model(GPUModel.ID)
    /// A named model and no other.
    case exactly(GPUModel.ID)
  }

  /// GPUs in one run; 0 is a job for the processors of a host alone.
  public var count: Int
  /// The part of each GPU that the job occupies: 1, or less with MIG or time sharing.
  public var share: Share
  public var model: Model
  /// Whether GPUs of another vendor may serve (the code is not tied to CUDA).
  public var anyVendor: Bool
  /// How many of the GPUs must stand in one machine; such machines may then share a run.  nil leaves
  /// it to the kind of work.
  public var perNode: Int?

  public init(count: Int, share: Share = .all, model: Model = .any, anyVendor: Bool = false) {
    self.count = count
    self.share = share
    self.model = model
    self.anyVendor = anyVendor
  }

  /// GPUs that no two machines may share out among them; nil if any may.
  var together: Int? { perNode.map { min($0, count) } }

  /// Machines of so many GPUs that a run fills.
  func machines(of gpus: Int) -> Int {
    guard let together, together > 0, gpus >= together else { return (count + gpus - 1) / gpus }
    // A machine holds as many whole nodes as fit.
    let nodes = (count + together - 1) / together
    let each = gpus / together
    return (nodes + each - 1) / each
  }

  /// The model the request names, if it names one.
  public var namedModel: GPUModel.ID? {
    switch model {
    case .any, .memory: nil
    case .model(let id), .exactly(let id): id
    }
  }
}
