/// The known word nearest to what was typed, for "did you mean".
///
/// Distance is Damerau-Levenshtein with adjacent swaps (optimal string alignment), case ignored
/// at no cost.  Words further than a third of their length, or than two edits, are no help and
/// are not offered.
///
/// - Complexity: O(words × length²); lengths over 64 are never compared.
package func nearest(to typed: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(typed.lowercased().unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (word: String, distance: Int)?
  for word in known {
    let candidate = Array(word.lowercased().unicodeScalars)
    guard candidate.count <= 64 else { continue }
    let limit = min(2, max(1, max(wanted.count, candidate.count) / 3))
    guard abs(candidate.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, candidate)
    guard distance <= limit else { continue }
    // The first of equals in the alphabet, so that the order of `known` does not matter.
    if let found = best, (found.distance, found.word) <= (distance, word) { continue }
    best = (word, distance)
  }
  return best?.word
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
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
