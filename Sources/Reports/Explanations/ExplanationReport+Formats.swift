import PlacementModel

extension ExplanationReport {
  /// A row for each thing that is said.
  package var grid: Grid {
    var grid = Grid(columns: [
      .init("section", "SECTION"), .init("subject", "SUBJECT"), .init("text", "TEXT"),
      .init("source", "SOURCE"),
    ])
    for block in blocks() {
      for row in block.rows {
        grid.add([.init(block.head), .init(row.mark), .init(row.text), .init(row.source)])
      }
    }
    return grid
  }

  /// Where the job runs, at its line; that it does not is what `check` would say too.
  package var annotations: [Annotation] {
    let (level, code): (Annotation.Level, String) =
      switch placement.place {
      case .impossible: (.error, "impossible")
      case .queue: (.warning, "queued")
      case .local, .cloud, .hybrid: (.note, name)
      }
    let place = context.places[explanation.job]
    return [
      Annotation(
        level, code: code, title: "where a job runs", message: headline, at: place,
        subject: job.name)
    ] + remarks(at: place)
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let blocks = blocks()
    func write(_ block: Block, to sink: inout TextSink) {
      let hasSources = block.rows.contains { !$0.source.isEmpty }
      Markdown.writeTable(
        ["", ""] + (hasSources ? ["source"] : []),
        block.rows.map { [$0.mark, $0.text] + (hasSources ? [$0.source] : []) }, to: &sink)
    }
    Comment(
      tag: name, summary: "**hybridlab explain**: \(Markdown.escaped(headline))",
      body: { sink in
        for block in blocks.prefix(1) { write(block, to: &sink) }
        for warning in warnings { sink.writeLine("\n**warning:** " + Markdown.escaped(warning)) }
      },
      details: blocks.dropFirst().filter { $0.head != "note" }.map { block in
        (block.title, { write(block, to: &$0) })
      }
    ).write(to: &sink)
  }
}
