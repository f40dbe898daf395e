/// Every section of a manifest with its keys, without their types: for suggestions across sections,
/// the reference and its test.
package enum ManifestSchema {
  package struct Section: Sendable {
    package let name: String
    package let keys: [Key]

    init<K: ManifestKey>(_ table: KeyTable<K>) {
      name = table.section
      keys = table.rows.map {
        Key(
          name: $0.key.rawValue, form: $0.form, isRequired: $0.isRequired, example: $0.example)
      }
    }
  }

  package struct Key: Sendable {
    package let name: String
    package let form: ValueForm
    package let isRequired: Bool
    package let example: String
  }

  package static let sections = [
    Section(ManifestSection.table), Section(LabKey.table), Section(PoolKey.table),
    Section(PeriodKey.table), Section(CloudKey.table), Section(ProviderKey.table),
    Section(JobKey.table), Section(GPUKey.table), Section(HoursKey.table), Section(DataKey.table),
    Section(RequestsKey.table), Section(TokenPriceKey.table), Section(CheckpointKey.table),
    Section(DependencyKey.table),
    Section(TreeKey.table),
  ]

  /// The section that has a key of this name, to tell someone who wrote it elsewhere.
  static func home(of key: String, besides section: String) -> String? {
    sections.first { $0.name != section && $0.keys.contains { $0.name == key } }?.name
  }
}
