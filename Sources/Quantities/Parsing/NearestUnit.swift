/// The unit that was probably meant, or nil if none is close; error paths only.
///
/// Equal but for case counts as closest, and of equals the first.  Else one edit is forgiven in a short word and two in one
/// of five letters or more: an insertion, a deletion, a substitution or a swap of neighbours
/// (optimal string alignment).
func nearestUnit(
  to typed: String, among known: [(spelling: String, name: String)]
) -> String? {
  let wanted = Array(typed.utf8).map(lowercased)
  guard wanted.count <= 24 else { return nil }
  var best: (name: String, distance: Int)?
  for (spelling, name) in known {
    let candidate = Array(spelling.utf8).map(lowercased)
    let distance = editDistance(wanted, candidate)
    // A word of one letter is one edit from everything.
    let allowance = wanted.count >= 5 ? 2 : min(1, wanted.count - 1)
    guard distance <= allowance, distance < best?.distance ?? .max else { continue }
    best = (name, distance)
  }
  return best?.name
}

private func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
