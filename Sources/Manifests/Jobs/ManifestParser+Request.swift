import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// Which GPUs a job asks for.
  mutating func request(_ node: YAMLNode) -> WrittenRequest? {
    guard node.kind != .mapping else { return longRequest(node) }
    guard node.kind == .scalar else {
      report(.severalModels(at: node.range.firstByte))
      return nil
    }
    let written = WrittenText(node)
    if let known = requests[written.string] { return known }
    guard let request = request(written) else { return nil }
    requests[written.string] = request
    return request
  }

  /// The long form.
  private mutating func longRequest(_ node: YAMLNode) -> WrittenRequest? {
    var request = GPURequest(count: 1)
    var model: WrittenText?
    var memory: ByteCount?
    var isOnly = false
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: GPUKey.table) else { continue }
      switch key {
      case .count: request.count = integer(value, key, in: 0...Limits.gpus) ?? 1
      case .share: request.share = written(value, key).flatMap { share($0) } ?? .all
      case .model: model = written(value, key)
      case .memory: memory = self.memory(value, key)
      case .only: isOnly = yesOrNo(value, key) ?? false
      case .vendor:
        let vendor: VendorWord? = word(value, key)
        request.anyVendor = vendor == .any
      case .perNode: request.perNode = integer(value, key, in: 1...Limits.gpus)
      }
    }
    guard let model, !model.isWord("any") else {
      if let memory { request.model = .memory(memory) }
      return WrittenRequest(request: request)
    }
    guard let found = gpu(model, memory: memory) else { return nil }
    if found.isAssumed { warnOfSizes(model, taken: found.id) }
    request.model = isOnly ? .exactly(found.id) : .model(found.id)
    return WrittenRequest(request: request, isSizeAssumed: found.isAssumed)
  }

  private mutating func share(_ written: WrittenText) -> Share? {
    guard let share: Share = quantity(written, GPUKey.share) else { return nil }
    guard share > .none else {
      report(.zero(written, GPUKey.share))
      return nil
    }
    return share
  }

  /// The short form: `16 x A100-80GB only, 8 per node, any vendor`.
  private mutating func request(_ line: WrittenText) -> WrittenRequest? {
    var clauses = line.clauses
    var anyVendor = false
    var perNode: Int?
    while clauses.count > 1, let last = clauses.last {
      if last.isWord("any vendor") {
        anyVendor = true
      } else if let count = last.beforePerNode {
        guard let number = integer(count, GPUKey.perNode, in: 1...Limits.gpus) else { return nil }
        perNode = number
      } else {
        break
      }
      clauses.removeLast()
    }
    guard clauses.count == 1 else { return head(line, of: line, anyVendor: anyVendor) }
    var request = head(clauses[0], of: line, anyVendor: anyVendor)
    request?.request.perNode = perNode
    return request
  }

  /// What stands before the commas.
  private mutating func head(
    _ written: WrittenText, of line: WrittenText, anyVendor: Bool
  ) -> WrittenRequest? {
    if written.isWord("none", "no", "cpu") {
      return WrittenRequest(request: GPURequest(count: 0, anyVendor: anyVendor))
    }
    if WholeNumber(written.text) != nil {
      // "4090" is four thousand GPUs to us and one GPU to whoever wrote it.
      if let id = gpus.find(written.string), written.text.utf8.count >= 3 {
        report(.countThatIsAName(written, name: gpus[id].name))
        return nil
      }
      return integer(written, JobKey.gpus, in: 0...Limits.gpus).map {
        WrittenRequest(request: GPURequest(count: $0, anyVendor: anyVendor))
      }
    }
    if Double(written.text) != nil {
      report(.partOfGPU(written))
      return nil
    }
    let (count, spec) = written.countAndRest
    var request = GPURequest(count: 1, anyVendor: anyVendor)
    if let count {
      guard let (number, share) = countOrPart(count) else { return nil }
      request.count = number
      request.share = share
    }
    return complete(request, with: spec, of: line)
  }

  /// `8`, or a part of one GPU: `0.5`, `1/2`.
  private mutating func countOrPart(_ written: WrittenText) -> (Int, Share)? {
    if WholeNumber(written.text) != nil {
      return integer(written, JobKey.gpus, in: 0...Limits.gpus).map { ($0, .all) }
    }
    var fraction: Double?
    if let (numerator, denominator) = written.divided(atByte: UInt8(ascii: "/")) {
      let parts = (WholeNumber(numerator.text)?.value, WholeNumber(denominator.text)?.value)
      if case (let a?, let b?) = parts, a > 0, b > 0 { fraction = Double(a) / Double(b) }
    } else {
      fraction = Double(written.text)
    }
    guard let fraction, fraction > 0, let share = try? Share(fraction) else {
      report(.partOfGPU(written))
      return nil
    }
    return (1, share)
  }

  private mutating func complete(
    _ request: GPURequest, with spec: WrittenText, of line: WrittenText
  ) -> WrittenRequest? {
    var request = request
    if spec.isWord("any", "gpu", "gpus") { return WrittenRequest(request: request) }
    if let memory = spec.memoryText {
      guard let memory = self.memory(memory, GPUKey.memory) else { return nil }
      request.model = .memory(memory)
      return WrittenRequest(request: request)
    }
    if let slice = MIGSlice(spec.text), let card = gpus.find(slice.card) {
      request.share = request.share * slice.share
      request.model = .model(card)
      return WrittenRequest(request: request)
    }
    let only = spec.before("only")
    guard let found = gpu(only ?? spec) else { return nil }
    if found.isAssumed { warnOfSizes(only ?? spec, taken: found.id) }
    request.model = only == nil ? .model(found.id) : .exactly(found.id)
    return WrittenRequest(request: request, isSizeAssumed: found.isAssumed)
  }
}

/// Whether GPUs of another vendor may serve.
private enum VendorWord: String, CaseIterable {
  case same, any
}

extension WrittenText {
  /// The number of `8 per node`.
  var beforePerNode: WrittenText? {
    guard let (count, unit) = divided(at: "per"), unit.isWord("node", "machine") else { return nil }
    return count
  }

  /// The size of `24GB+` or `24GB`; nil if this does not begin with a number and end in bytes.
  fileprivate var memoryText: WrittenText? {
    guard let first = text.utf8.first, first &- 0x30 < 10 else { return nil }
    let size = text.utf8.last == UInt8(ascii: "+") ? part(text.dropLast()) : self
    // "1g.10gb" is no size, and "3090 Ti" neither.
    let letters = size.text.utf8.drop { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x20 }
    let isUnit = letters.count <= 3 && letters.allSatisfy { $0 | 0x20 &- 0x61 < 26 }
    guard isUnit, text.utf8.last == UInt8(ascii: "+") || letters.last?.lowercasedASCII == 0x62
    else { return nil }
    return size
  }
}

extension Diagnostic {
  /// `[A100, H100]`
  static func severalModels(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "wrong-type", "'gpus' names one model, not a list", at: range,
      help: "write '80GB+' for any GPU of that memory, or the least model that will do")
  }

  static func countThatIsAName(_ written: WrittenText, name: String) -> Diagnostic {
    Diagnostic(
      .error, "ambiguous-gpu", "is '\(written.text)' a count or a GPU?", at: written.range,
      help: "write '1 x \(name)', or '\(written.text) x any' for so many GPUs")
  }

  static func partOfGPU(_ written: WrittenText) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number", "'\(written.text)' is no count of GPUs", at: written.range,
      help: "write a whole number ('2 x A100-80GB') or a part of one ('0.5 x', '1/2 x')")
  }
}
