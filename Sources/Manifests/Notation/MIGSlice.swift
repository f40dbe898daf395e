import PlacementModel
import Quantities

/// A slice of an A100 by the name of its multi-instance profile, such as `1g.10gb`.
///
/// A card divides into seven compute slices; the memory in the name says which card it is.
/// Source: NVIDIA Multi-Instance GPU User Guide, "Supported MIG Profiles", A100.
struct MIGSlice {
  let card: String
  let share: Share

  init?(_ text: Substring) {
    let name = text.lowercased()
    guard let profile = Self.profiles.first(where: { $0.name == name }),
      let share = try? Share(Double(profile.sevenths) / 7)
    else { return nil }
    card = profile.card
    self.share = share
  }

  private static let profiles: [(name: String, card: String, sevenths: Int)] = [
    ("1g.5gb", "A100-40GB", 1), ("1g.10gb", "A100-80GB", 1), ("1g.20gb", "A100-80GB", 1),
    ("2g.10gb", "A100-40GB", 2), ("2g.20gb", "A100-80GB", 2), ("3g.20gb", "A100-40GB", 3),
    ("3g.40gb", "A100-80GB", 3), ("4g.20gb", "A100-40GB", 4), ("4g.40gb", "A100-80GB", 4),
    ("7g.40gb", "A100-40GB", 7), ("7g.80gb", "A100-80GB", 7),
  ]
}
