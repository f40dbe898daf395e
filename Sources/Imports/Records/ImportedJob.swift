package import Diagnostics
package import PlacementModel
package import Quantities

/// One job of another tool's file: what the file says, and no more.
package struct ImportedJob: Sendable {
  package var engine: Engine
  /// What the engine calls such a thing: `Deployment`, `task`, `batch script`.
  package var form: String
  /// nil if the file gives none.
  package var name: String?
  /// Where it stands.
  package var range: SourceRange
  /// The kinds of node or pod it consists of, such as a master and its workers.
  package var parts: [ImportedPart] = []
  /// How many copies of all that run side by side: replicas of a service.
  package var copies = 1
  /// How many runs one submission makes: the tasks of an array.
  package var runs = 1
  /// The time after which the engine ends a run.
  package var wallLimit: Duration?
  package var spot = SpotWish.unsaid
  package var kind: WorkloadKind?
  package var recurrence: Recurrence?
  /// Requests a second that one copy serves, where the file says.
  package var requestsPerCopy: RequestRate?
  /// What one run reads and makes, in the words of a manifest: `100GB in s3://corpus`.
  package var data: String?
  package var result: String?
  /// Where in the clouds the file wants it, any of them; empty if it does not say.
  package var places: [PlaceWish] = []
  /// The word for a cluster of one's own, where the file wants it nowhere else: `kubernetes`.
  package var ownCluster: String?
  /// Names of the jobs of the same file that come before.
  package var after: [Int] = []
  package var isCheckpointed = false
  /// Hardware that is there for other jobs, not a job: a fleet, a queue's quota, a runtime.
  package var isCapacity = false
  /// Names, images and commands, from which a kind can be guessed.
  package var hints = ""
  /// What `#HYBRIDLAB` lines say, in their order.
  package var stated: [StatedKey] = []
  /// What was read and has no place in a manifest, and what was not understood.
  package var remarks: [String] = []

  init(_ engine: Engine, _ form: String, name: String?, at range: SourceRange) {
    self.engine = engine
    self.form = form
    self.name = name
    self.range = range
  }
}

/// Nodes or pods of one shape.
package struct ImportedPart: Hashable, Sendable {
  /// What the file calls them, such as `Worker`.
  package var name: String?
  /// How many; nil if the file leaves it to the engine, or cannot be read.
  package var nodes: Int?
  /// What each asks for; more than one where the file lets the engine choose.
  package var alternatives: [DeviceAsk]
  /// Virtual processors of each.
  package var processors: Int?

  init(name: String? = nil, nodes: Int?, _ alternatives: [DeviceAsk], processors: Int? = nil) {
    self.name = name
    self.nodes = nodes
    self.alternatives = alternatives
    self.processors = processors
  }

  package var isForDevices: Bool { alternatives.contains(where: \.isForDevices) }
}

/// A key of a job manifest that stands in a comment of a foreign file.
package struct StatedKey: Hashable, Sendable {
  package var key: String
  /// YAML, as it is written.
  package var value: String
  package var range: SourceRange
  package var valueRange: SourceRange
  /// Whether the value stands in the file byte for byte as it is here.
  package var isVerbatim = true
}
