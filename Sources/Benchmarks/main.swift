// Measures hybridlab beside what it is compared with, on this machine and in one run:
//
//   swift run -c release benchmarks [NAME...] [--full] [--runs N] [--json] [--binary PATH]
//
// Not shipped and not a test: what it prints depends on the machine.

import HybridlabCLI

var names: [String] = []
var isFull = false
var isJSON = false
var runs = 5
var binary: String?

func complain(_ message: String) -> Never {
  say("benchmarks: \(message)\n")
  leave(2)
}

var words = Array(CommandLine.arguments.dropFirst())
if words.count == 3, words[0] == "worker" {
  let isDone =
    switch words[1] {
    case CatalogueBenchmark.name: CatalogueBenchmark.work()
    case CostBenchmark.name: CostBenchmark.work()
    default: ReadingBenchmark.work(words[1], on: words[2])
    }
  leave(isDone ? 0 : 1)
}
while !words.isEmpty {
  let word = words.removeFirst()
  switch word {
  case "--full": isFull = true
  case "--json": isJSON = true
  case "--runs", "--binary":
    guard !words.isEmpty else { complain("\(word) needs a value") }
    let value = words.removeFirst()
    if word == "--binary" { binary = value }
    if word == "--runs" {
      guard let count = Int(value), (1...1_000).contains(count) else {
        complain("--runs takes a number from 1 to 1000")
      }
      runs = count
    }
  default:
    guard Benchmarks.all.contains(where: { $0.name == word }) else {
      let known = Benchmarks.all.map { $0.name }.joined(separator: ", ")
      complain("there is no benchmark '\(word)'; there are \(known)")
    }
    names.append(word)
  }
}
if binary == nil {
  say("building the binary to measure in .build-static, which takes minutes the first time\n")
  let build = [
    "swift", "build", "-c", "release", "--product", "hybridlab", "--static-swift-stdlib",
    "-Xlinker", "-s", "--scratch-path", ".build-static",
  ]
  guard Child(build).run(statuses: [0]) != nil else { complain("the build failed") }
  binary = ".build-static/release/hybridlab"
}
guard let binary, Workshop.size(of: binary) != nil else { complain("there is no such binary") }
guard let folder = Workshop.makeFolder() else { complain("no temporary folder can be made") }
let shop = Workshop(
  folder: folder, binary: binary, own: CommandLine.arguments[0], runs: runs, isFull: isFull)
let chosen = Benchmarks.all.filter { names.isEmpty || names.contains($0.name) }
let groups = chosen.map { kind in
  say("measuring \(kind.name)\n")
  return (name: kind.name, figures: kind.init().run(in: shop))
}
shop.remove()
print(isJSON ? Report.json(groups, version: Version.current) : Report.table(groups), terminator: "")
