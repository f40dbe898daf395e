package import Quantities

/// The accelerators that one node or pod asks for, in the words of the file.
package struct DeviceAsk: Hashable, Sendable {
  /// How many; 0 is none, nil cannot be read off the file.
  package var count: Int?
  /// The part of each: 1, or less where the engine shares devices.
  package var share: Share
  /// The model as it is written, or the machine type that stands for one.
  package var model: String?
  /// Least memory of each, where the file asks for memory instead of a model.
  package var memory: ByteCount?
  /// The extended resource of Kubernetes, such as `nvidia.com/gpu`.
  package var resource: String?
  /// Whether what is counted are virtual devices, each a ``share`` of a real one.
  package var isVirtual: Bool

  package init(
    count: Int?, share: Share = .all, model: String? = nil, memory: ByteCount? = nil,
    resource: String? = nil, isVirtual: Bool = false
  ) {
    self.count = count
    self.share = share
    self.model = model
    self.memory = memory
    self.resource = resource
    self.isVirtual = isVirtual
  }

  static let none = DeviceAsk(count: 0)

  /// Whether accelerators are asked for, as many as they may be.
  package var isForDevices: Bool { count != 0 }
}

/// Whether a file asks for capacity that may be taken away.
package enum SpotWish: Hashable, Sendable {
  case unsaid, never, always, either

  /// What several alternatives say together.
  static func together(_ wishes: some Collection<Bool?>) -> SpotWish {
    let said = Set(wishes)
    if said.contains(true) { return said.count == 1 ? .always : .either }
    return said.contains(false) ? .never : .unsaid
  }
}
