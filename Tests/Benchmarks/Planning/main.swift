import Foundation
import Planning

// Plans problems in the text form of Tests/PlanningTests/Oracle/highs.py and says how well and how
// fast; `planning.py` beside it prints the figures beside those of HiGHS.
//
//   planning-benchmark [--steps N] FILE...      a line for each file: cost, bound, seconds, steps
//   planning-benchmark --generate COUNT SEED    a month of so many jobs on standard output

/// Reads the numbers of a problem from bytes.
struct ProblemText {
  let bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func number() -> Int64 {
    while place < bytes.count, !isDigit(bytes[place]), bytes[place] != UInt8(ascii: "-") {
      place += 1
    }
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    var value: Int64 = 0
    while place < bytes.count, isDigit(bytes[place]) {
      value = value * 10 + Int64(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return isNegative ? -value : value
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  private var isAtLineEnd: Bool { place >= bytes.count || bytes[place] == UInt8(ascii: "\n") }

  mutating func problem() throws -> PlanningProblem {
    var capacities: [Int64] = []
    while !isAtLineEnd { capacities.append(number()) }
    place += 1
    var problem = try PlanningProblem(capacities: capacities)
    while place < bytes.count, !isAtLineEnd {
      var options: [PlanningProblem.Option] = []
      while !isAtLineEnd {
        let cost = number()
        let count = number()
        let uses = (0..<count).map { _ in
          PlanningProblem.Use(capacity: Int(number()), amount: number())
        }
        options.append(.init(cost: cost, uses: uses))
      }
      place += 1
      try problem.addJob(options: options)
    }
    return problem
  }
}

/// A month with four pools, two reservations and a budget, of which there is too little.
func writeMonth(jobs count: Int, seed: UInt64) {
  var state = seed
  func uniform() -> Double {
    // SplitMix64 (Steele, Lea, Flood 2014).
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((word ^ (word >> 31)) >> 11) * 0x1p-53
  }
  let speeds = [0.35, 0.5, 0.8, 1.2]
  var lines: [String] = []
  var demand = 0.0
  var rented = 0.0
  for _ in 0..<count {
    let gpus = [1.0, 1, 1, 2, 4, 8][Int(uniform() * 6)]
    let hours = gpus * 40 * uniform() * uniform() * (1 + 29 * uniform()) + 0.1
    let rent = hours * (0.4 + 2.6 * uniform())
    let penalty = hours * 2.79 * [0.9, 1.6, 3, 8][Int(uniform() * 4)]
    var options: [String] = []
    for (pool, speed) in speeds.enumerated() where uniform() < 0.7 {
      let use = hours / speed
      options.append("\(Int64(use * 90_000)) 1 \(pool) \(Int64(use * 3_600_000))")
    }
    let egress = Int64(rent * 20_000)
    options.append("\(egress) 2 \(4 + count % 2) \(Int64(hours * 450_000)) 6 \(egress)")
    options.append("\(Int64(rent * 1_000_000)) 1 6 \(Int64(rent * 1_000_000))")
    options.append("\(Int64(penalty * 1_000_000)) 0")
    lines.append(options.joined(separator: ";"))
    demand += hours
    rented += rent
  }
  let shares = [0.34, 0.30, 0.22, 0.14, 0.05, 0.04]
  let head =
    shares.map { String(Int64(demand * 0.4 * $0 * 3_600_000)) }
    + [String(Int64(rented * 100_000))]
  print(head.joined(separator: " "))
  for line in lines { print(line) }
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--generate", arguments.count == 3,
  let count = Int(Array(arguments)[1]), let seed = UInt64(Array(arguments)[2])
{
  writeMonth(jobs: count, seed: seed)
} else {
  var paths = Array(arguments)
  var effort: Effort?
  if paths.first == "--steps", paths.count > 1, let steps = Int64(paths[1]) {
    effort = Effort(steps: steps)
    paths.removeFirst(2)
  }
  for path in paths {
    var text = ProblemText([UInt8](try Data(contentsOf: URL(filePath: path))))
    let problem = try text.problem()
    let started = clock()
    guard let plan = try problem.solve(effort).plan else {
      print("\(path) none")
      continue
    }
    let seconds = Double(clock() - started) / Double(CLOCKS_PER_SEC)
    print("\(path) \(plan.cost) \(plan.lowerBound) \(seconds) \(plan.steps)")
  }
}
