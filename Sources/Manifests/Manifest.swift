package import PlacementModel

/// What a manifest says: one lab, the clouds it may use, its jobs, and how to decide.
package struct Manifest: Sendable {
  package var lab: Lab
  package var cloud: CloudAccess
  package var jobs: [Job]
  package var tree: DecisionTree
  /// The catalogue with the manifest's own GPUs and offers in it.
  package var catalogue: Catalogue
  /// GPUs that the lab describes because the catalogue does not know them.
  package var ownGPUs: [GPUModel.ID]
  /// Prices that stand in the manifest itself, which are among those of the catalogue.
  package var ownPrices: OwnPrices?
  /// Price files that the manifest names, as it names them.
  package var priceFiles: [String]
  /// The sections that were written.
  package var sections: Set<ManifestSection>
  /// Where each job is written, in the order of ``jobs``.
  package var places: [JobPlace]
}
