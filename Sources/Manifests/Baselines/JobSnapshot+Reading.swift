import Gates
import PlacementModel
import Quantities

extension JobSnapshot {
  /// Reads a job of a plan.  Keys of later versions are stepped over, and what an earlier one does not
  /// say is not known.
  init(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    self.init(name: "", place: .impossible)
    saysDeadline = false
    var rate: HourlyRate?
    var rentedTurnaround: Hours?
    try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
      if scanner.isKey(key, "name") {
        name = try scanner.string() ?? ""
      } else if scanner.isKey(key, "place") {
        let start = scanner.offset
        guard let place = try scanner.string().flatMap(Placement.Place.init) else {
          throw JSONScanner.Fault(offset: start, expected: "a place")
        }
        self.place = place
      } else if scanner.isKey(key, "local") {
        local = try AtHome(&scanner)
      } else if scanner.isKey(key, "cloud") {
        cloud = try InCloud(&scanner, &rentedTurnaround)
      } else if scanner.isKey(key, "cost") {
        rate = try scanner.readCost(into: &cost)
      } else if scanner.isKey(key, "deadline_hours") {
        deadline = try scanner.number().map(Hours.init)
        saysDeadline = true
      } else if scanner.isKey(key, "turnaround_hours") {
        turnaround = try scanner.number().map(Hours.init)
      } else if scanner.isKey(key, "team") {
        team = try scanner.string()
      } else if scanner.isKey(key, "owner") {
        owner = try scanner.string()
      } else if scanner.isKey(key, "sensitivity") {
        sensitivity = try scanner.string().flatMap(Sensitivity.init)
      } else if scanner.isKey(key, "regimes") {
        try scanner.array { (scanner) throws(JSONScanner.Fault) in
          regimes.append(ComplianceRegime(try scanner.string() ?? ""))
        }
      } else if scanner.isKey(key, "tags") {
        try scanner.array { (scanner) throws(JSONScanner.Fault) in
          tags.append(try scanner.string() ?? "")
        }
      } else {
        try scanner.skip()
      }
    }
    cloud?.rate = rate
    if turnaround == nil { turnaround = rentedTurnaround }
  }
}

extension JobSnapshot.AtHome {
  fileprivate init?(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    if try scanner.null() { return nil }
    self.init(gpu: nil, gpus: 0)
    try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
      if scanner.isKey(key, "gpu") {
        gpu = try scanner.string()
      } else if scanner.isKey(key, "gpus") {
        gpus = try scanner.count()
      } else if scanner.isKey(key, "gpu_hours_per_month") {
        hoursPerMonth = try scanner.number().map(DeviceHours.init)
      } else {
        try scanner.skip()
      }
    }
  }
}

extension JobSnapshot.InCloud {
  fileprivate init?(
    _ scanner: inout JSONScanner, _ turnaround: inout Hours?
  ) throws(JSONScanner.Fault) {
    if try scanner.null() { return nil }
    self.init(
      machine: JobSnapshot.Machine(provider: "", region: nil, instance: "", option: .onDemand),
      gpu: nil, gpusPerNode: 0, nodes: 0, nodeHoursPerMonth: .zero, rate: nil)
    try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
      if scanner.isKey(key, "provider") {
        machine.provider = try scanner.string() ?? ""
      } else if scanner.isKey(key, "region") {
        machine.region = try scanner.string()
      } else if scanner.isKey(key, "instance") {
        machine.instance = try scanner.string() ?? ""
      } else if scanner.isKey(key, "purchase_option") {
        let start = scanner.offset
        guard let option = try scanner.string().flatMap(PurchaseOption.init) else {
          throw JSONScanner.Fault(offset: start, expected: "a way of buying")
        }
        machine.option = option
      } else if scanner.isKey(key, "gpu") {
        gpu = try scanner.string()
      } else if scanner.isKey(key, "gpus_per_node") {
        gpusPerNode = try scanner.count()
      } else if scanner.isKey(key, "nodes") {
        nodes = try scanner.count()
      } else if scanner.isKey(key, "node_hours_per_month") {
        nodeHoursPerMonth = DeviceHours(try scanner.number() ?? 0)
      } else if scanner.isKey(key, "turnaround_hours") {
        turnaround = try scanner.number().map(Hours.init)
      } else {
        try scanner.skip()
      }
    }
  }
}

extension JSONScanner {
  /// A whole number that counts things.
  fileprivate mutating func count() throws(Fault) -> Int {
    let start = offset
    guard let value = try number().flatMap({ Int(exactly: $0) }) else {
      throw Fault(offset: start, expected: "a whole number")
    }
    return value
  }

  /// Adds up the lines of a bill by who is paid.
  ///
  /// - Returns: The price of a node-hour, if there is one among them.
  fileprivate mutating func readCost(
    into cost: inout MonthlyCost
  ) throws(Fault) -> HourlyRate? {
    var rate: HourlyRate?
    try objectOrNull { (scanner, key) throws(Fault) in
      guard scanner.isKey(key, "lines") else { return try scanner.skip() }
      try scanner.array { (scanner) throws(Fault) in
        var payee: CostLine.Payee?
        var amount: Money?
        try scanner.object { (scanner, key) throws(Fault) in
          if scanner.isKey(key, "payee") {
            let range = try scanner.rawString("who is paid")
            payee =
              scanner.isKey(range, "provider")
              ? .provider : scanner.isKey(range, "owner") ? .owner : .utility
          } else if scanner.isKey(key, "usd_per_month") {
            amount = try scanner.money()
          } else if scanner.isKey(key, "usd_per_node_hour") {
            // Of a run that is finished on demand the first line is the machine's own price.
            let found = try scanner.money().map(HourlyRate.init(perHour:))
            rate = rate ?? found
          } else {
            try scanner.skip()
          }
        }
        guard let amount else { return cost.isPartial = true }
        cost.add(amount, for: payee ?? .provider)
      }
    }
    return rate
  }
}
