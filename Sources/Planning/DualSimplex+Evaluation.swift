extension DualSimplex {
  /// Gives the listed jobs the keys that are cheapest at the present prices, and forgets the basis.
  mutating func rekey(_ columns: Columns, jobs: [Int32], count: Int) {
    restart()
    for index in 0...size { residual[index] = 1 }
    bound = 0
    for index in 0..<size { bound -= prices[index] }
    for index in 0..<count {
      let job = Int(jobs[index])
      let (option, price) = cheapest(columns, job)
      keys[job] = Int32(option)
      ties[job] = 0
      bound += price
      columns.addUses(option, times: -1, to: &residual)
    }
  }

  /// The option of least price; of equals the one that comes first.
  func cheapest(_ columns: Columns, _ job: Int) -> (option: Int, price: Double) {
    var best = Double.infinity
    var found = Int(columns.start[job])
    for option in Int(columns.start[job])..<Int(columns.start[job + 1]) {
      let price = columns.price(option, prices)
      if price < best { (best, found) = (price, option) }
    }
    return (found, best)
  }

  /// The bound at the present prices, computed afresh, less everything that rounding may have added.
  ///
  /// The jobs that are not listed cost `fixedCost` and leave `room` of each capacity, as a share.
  func safeBound(
    _ columns: Columns, jobs: [Int32], count: Int, fixedCost: Double, room: [Double]
  ) -> Double {
    var sum = fixedCost
    var magnitude = abs(fixedCost)
    for index in 0..<size {
      let worth = prices[index] * room[index]
      sum -= worth
      magnitude += abs(worth)
    }
    for index in 0..<count {
      let price = cheapest(columns, Int(jobs[index])).price
      sum += price
      magnitude += abs(price)
      // A negative cost may cancel against what is paid for the uses.
      if price < 0 { magnitude -= 2 * price }
    }
    return sum - magnitude * Double(count + size + 32) * 0x1p-51
  }
}
