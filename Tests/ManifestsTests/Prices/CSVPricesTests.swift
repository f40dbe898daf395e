import Diagnostics
import Manifests
import PlacementModel
import PriceData
import Quantities
import Testing

@Suite("Price lists in comma-separated values") struct CSVPricesTests {
  static let header =
    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,AvailabilityZone\n"

  /// The offers that a list brings, and what is wrong with it.
  static func read(
    _ text: String, name: String = "aws/vms.csv", provider: String? = nil,
    asOf: CalendarDate? = nil
  ) -> (offers: [Offer], found: [Diagnostic], reader: PriceListReader) {
    var reader = UserPricesTests.catalogue
    let found = reader.read(
      SourceText(name: name, text: text), provider: provider, asOf: asOf)
    let offers = reader.prices.offers.filter { $0.provenance.source == name }
    return (offers, found, reader)
  }

  @Test func `zones make one offer with the median spot price`() throws {
    let date = try CalendarDate(year: 2026, month: 9, day: 1)
    let (offers, found, reader) = Self.read(
      Self.header + """
        p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100'}]}",55.04,22.5,us-east-1,use1-az1
        p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100'}]}",55.04,21.5,us-east-1,use1-az2
        p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100'}]}",55.04,,us-east-1,use1-az3
        p5.48xlarge,H100,8.0,192.0,2048.0,"{'Gpus': [{'Name': 'H100'}]}",55.04,30.0,us-east-1,use1-az4
        c7i.large,,,2.0,4.0,,0.08925,0.0331,us-east-1,use1-az4
        """, asOf: date)
    #expect(found.isEmpty, "\(found)")
    #expect(offers.map(\.instance) == ["p5.48xlarge", "c7i.large"])
    let offer = try #require(offers.first)
    #expect(offer.provider == "aws" && offer.region == "us-east-1" && offer.gpusPerNode == 8)
    #expect(offer.gpu.map { reader.prices.gpus[$0].name } == "H100-80GB")
    #expect(offer.onDemand?.perHour == Money(micros: 55_040_000))
    #expect(offer.spot?.perHour == Money(micros: 22_500_000))
    #expect(offer.provenance == Provenance(source: "aws/vms.csv", asOf: date))
    // What the list does not say stays as the catalogue has it.
    #expect(offer.place == Jurisdiction("US-VA"))
    #expect(offers[1].gpu == nil && offers[1].gpusPerNode == 0)
    #expect(offers[1].place == Jurisdiction("US-VA"))
  }

  @Test func `a list replaces prices and keeps what it does not know`() throws {
    let (offers, found, reader) = Self.read(
      Self.header + "p4d.24xlarge,A100,8.0,96.0,1152.0,,20,9,us-east-1,use1-az1\n")
    #expect(found.isEmpty, "\(found)")
    let offer = try #require(offers.first)
    #expect(offer.onDemand?.perHour == .dollars(20))
    #expect(offer.reservedOneYear?.perHour == Money(micros: 13_921_100))
    #expect(offer.provenance(.reservedOneYear).source == "sooddvs-gpu-pricing")
    #expect(offer.provenance(.onDemand).source == "aws/vms.csv")
    let same = reader.prices.offers.filter {
      $0.provider == "aws" && $0.instance == "p4d.24xlarge" && $0.region == "us-east-1"
    }
    #expect(same.count == 1)
  }

  @Test func `gpuhunt has a row for each way of buying, and names zones`() throws {
    let (offers, found, reader) = Self.read(
      """
      instance_name,location,price,cpu,memory,gpu_count,gpu_name,gpu_memory,spot,disk_size,gpu_vendor
      a2-ultragpu-1g,us-central1-a,5.06,12,170.0,1,A100,80.0,False,,nvidia
      a2-ultragpu-1g,us-central1-c,5.06,12,170.0,1,A100,80.0,False,,nvidia
      a2-ultragpu-1g,us-central1-a,2.53,12,170.0,1,A100,80.0,True,,nvidia
      e2-standard-2,us-central1-a,0.067,2,8.0,0,,,False,,
      """, name: "gcp.csv")
    #expect(found.isEmpty, "\(found)")
    #expect(offers.map(\.instance) == ["a2-ultragpu-1g", "e2-standard-2"])
    #expect(offers.map(\.provider) == ["gcp", "gcp"])
    #expect(offers.map(\.region) == ["us-central1", "us-central1"])
    #expect(offers.map(\.onDemand?.perHour.micros) == [5_060_000, 67_000])
    #expect(offers.map(\.spot?.perHour.micros) == [2_530_000, nil])
    #expect(offers[0].gpu.map { reader.prices.gpus[$0].name } == "A100-80GB")
  }

  @Test func `columns come in any order, with marks, quotes and any line break`() {
    let rows = [
      "\u{FEFF}\"Price\",Region,InstanceType,Arch,AcceleratorCount,AcceleratorName,SpotPrice",
      "1.5,\"us-east-1\",\"one \"\"quoted\"\" name\",arm64,1,T4,0.7", "",
      "\"2.5\", us-east-2 ,\"two\nlines, and a comma\",arm64,2,\"T4\",",
    ]
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = rows.joined(separator: lineBreak)
      let (offers, found, _) = Self.read(text)
      #expect(found.isEmpty, "\(found)")
      #expect(offers.map(\.onDemand?.perHour.micros) == [1_500_000, 2_500_000])
      #expect(offers.map(\.spot?.perHour.micros) == [700_000, nil])
      #expect(offers.map(\.region) == ["us-east-1", "us-east-2"])
    }
  }

  /// Rows below the header, and what is said of them.
  static let nonsense: [(row: String, code: String, column: Int)] = [
    ("a,T4,1,4,16,,1,0.5,us-east-1", "wrong-row", 1),
    ("a,T4,1,4,16,,1,0.5,us-east-1,z,z,z,z,z", "wrong-row", 1),
    ("a,T4,1,4,16,,one,0.5,us-east-1,z", "unreadable-value", 14),
    ("a,T4,1,4,16,,1,half,us-east-1,z", "unreadable-value", 16),
    ("a,T4,1,4,16,,-1,0.5,us-east-1,z", "impossible-number", 14),
    ("a,T4,0,4,16,,1,0.5,us-east-1,z", "impossible-number", 6),
    ("a,T4,-8,4,16,,1,0.5,us-east-1,z", "impossible-number", 6),
    ("a,T4,many,4,16,,1,0.5,us-east-1,z", "impossible-number", 6),
    ("a,T4,99999999999999999999,4,16,,1,0.5,us-east-1,z", "impossible-number", 6),
    ("a,,1,4,16,,1,0.5,us-east-1,z", "missing-key", 4),
    (",,,4,16,,1,0.5,us-east-1,z", "missing-key", 1),
    ("a,T44,1,4,16,,1,0.5,us-east-1,z", "unknown-gpu", 3),
    ("a,T4,0.25,4,16,,1,0.5,us-east-1,z", "part-of-a-gpu", 6),
    ("a,T4,1,4,16,,0,,us-east-1,z", "zero-price", 14),
    ("a,T4,1,4,16,,1000,0.5,us-east-1,z", "unusual-price", 1),
    ("a,T4,1,4,16,,1,1.5,us-east-1,z", "above-on-demand", 1),
    ("a,\"T4\"x,1,4,16,,1,0.5,us-east-1,z", "wrong-row", 7),
    ("a,\"T4,1,4,16,,1,0.5,us-east-1,z", "unclosed-quote", 3),
  ]

  @Test("nonsense is named, pointed at and passed over", arguments: nonsense)
  func reject(_ nonsense: (row: String, code: String, column: Int)) {
    let good = "good,T4,1,4,16,,1,0.5,us-east-1,z\n"
    let text = Self.header + good + nonsense.row + "\n" + good.replacing("good", with: "last")
    let (offers, found, _) = Self.read(text)
    #expect(found.map(\.code) == [nonsense.code])
    let source = SourceText(name: "aws/vms.csv", text: text)
    let position = found.first.map { source.position(of: $0.range.lowerBound) }
    #expect(position?.line == 3)
    if nonsense.code != "zero-price" { #expect(position?.column == nonsense.column) }
    #expect(offers.contains { $0.instance == "good" })
    #expect(offers.contains { $0.instance == "last" } == (nonsense.code != "unclosed-quote"))
  }

  @Test func `suggests the GPU that was meant`() {
    let found = Self.read(Self.header + "a,RTX4009,1,4,16,,1,0.5,us-east-1,z\n").found
    #expect(found.first?.severity == .warning)
    #expect(found.first?.help?.contains("did you mean 'RTX") == true, "\(found)")
  }

  static let wrongHeaders: [(header: String, help: String)] = [
    ("InstanceType,Region,Prise,AcceleratorName,AcceleratorCount", "'Price' ('Prise' is near)"),
    ("instance_name,location,price,gpu_count", "'gpu_name', 'spot'"),
    ("InstanceType;Region;Price;AcceleratorName;AcceleratorCount", "comma-separated"),
    ("machine,place,cost", "gpuhunt has instance_name,"),
    ("a,b", "SkyPilot's vms.csv has InstanceType,"),
    ("InstanceType,Region,Price,Price,AcceleratorName,AcceleratorCount", "which of them counts"),
  ]

  @Test("a wrong header is told what it lacks", arguments: wrongHeaders)
  func header(_ wrong: (header: String, help: String)) {
    let (offers, found, _) = Self.read(wrong.header + "\n1,2\n")
    #expect(offers.isEmpty)
    #expect(found.map(\.code) == ["wrong-header"])
    #expect(found.first?.help?.contains(wrong.help) == true, "\(found)")
  }

  @Test func `a list with nothing in it is no list`() {
    #expect(Self.read("").found.map(\.code) == ["wrong-header"])
    #expect(Self.read("\n\n").found.map(\.code) == ["wrong-header"])
  }

  @Test func `somebody has to say whose prices they are`() {
    let row = Self.header + "a,T4,1,4,16,,1,0.5,us-east-1,z\nb,T4,1,4,16,,1,0.5,us-east-1,z\n"
    let (offers, found, _) = Self.read(row, name: "vms.csv")
    #expect(offers.isEmpty)
    #expect(found.map(\.code) == ["missing-provider"])
    #expect(found.first?.message.hasSuffix("(2 rows)") == true)
    #expect(
      Self.read(row, name: "vms.csv", provider: "LambdaLabs").offers.map(\.provider)
        == ["lambda", "lambda"])
    #expect(Self.read(row, name: "a/do/vms.csv").offers.first?.provider == "digitalocean")
    #expect(ProviderName.split("aws=a/b.csv") == (provider: "aws", path: "a/b.csv"))
    #expect(ProviderName.split("a/b=c.csv") == (provider: nil, path: "a/b=c.csv"))
    #expect(ProviderName.split("prices.yaml") == (provider: nil, path: "prices.yaml"))
  }

  @Test func `many faults are counted, not listed`() {
    var text = Self.header
    for row in 0..<500 { text += "a\(row),T4,1,4,16,,minus,0.5,us-east-1,z\n" }
    for row in 0..<500 { text += "b\(row),Nonesuch,1,4,16,,1,0.5,us-east-1,z\n" }
    text += "last,T4,1,4,16,,1,0.5,us-east-1,z\n"
    let (offers, found, _) = Self.read(text)
    #expect(found.count == 50)
    #expect(found.last?.code == "more-faults")
    #expect(found.last?.message == "951 more faults from here on")
    #expect(offers.map(\.instance) == ["last"])
  }

  @Test func `GPUs of Google join the machine they are built into`() throws {
    let (offers, found, reader) = Self.read(
      """
      InstanceType,vCPUs,MemoryGiB,AcceleratorName,AcceleratorCount,GpuInfo,Region,AvailabilityZone,Price,SpotPrice
      a2-highgpu-8g,96.0,680.0,,,,us-central1,us-central1-a,5.91582,2.958
      a2-highgpu-8g,96.0,680.0,,,,us-west3,us-west3-b,7.10564,3.24428
      g2-standard-48,48.0,192.0,,,,us-central1,us-central1-a,2,1
      n1-highmem-8,8.0,52.0,,,,us-central1,us-central1-b,0.47321,0.09962
      ,,,A100,8.0,A100,us-central1,us-central1-a,23.47,9.4
      ,,,L4,4.0,L4,us-central1,us-central1-a,2.24,
      ,,,T4,4.0,T4,us-central1,us-central1-a,1.4,0.6
      """, name: "gcp/vms.csv")
    #expect(offers.map(\.instance) == ["a2-highgpu-8g", "g2-standard-48", "n1-highmem-8"])
    #expect(offers.map { $0.gpu.map { reader.prices.gpus[$0].name } } == ["A100-40GB", "L4", nil])
    #expect(offers.map(\.gpusPerNode) == [8, 4, 0])
    #expect(offers.map(\.onDemand?.perHour.micros) == [29_385_820, 4_240_000, 473_210])
    #expect(offers.map(\.spot?.perHour.micros) == [12_358_000, nil, 99_620])
    #expect(found.map(\.code) == ["gpu-without-machine"])
  }

  @Test func `the memory of a GPU tells the members of its family apart`() {
    func model(_ info: String, _ count: Int) -> String? {
      let (offers, _, reader) = Self.read(
        Self.header + "a,A100,\(count),4,16,\"\(info)\",1,,us-east-1,z\n")
      return offers.first?.gpu.map { reader.prices.gpus[$0].name }
    }
    func info(_ one: Int, _ total: Int) -> String {
      "{'Gpus': [{'Count': 4, 'MemoryInfo': {'SizeInMiB': \(one)}}], 'TotalGpuMemoryInMiB': \(total)}"
    }
    // Vast states the total twice, Lambda the memory of one, Verda each in its place.
    #expect(model(info(163_840, 163_840), 4) == "A100-40GB")
    #expect(model(info(40_960, 40_960), 4) == "A100-40GB")
    #expect(model(info(81_920, 327_680), 4) == "A100-80GB")
    #expect(model(info(81_920, 81_920), 1) == "A100-80GB")
    #expect(model("", 8) == "A100-40GB")
  }
}
