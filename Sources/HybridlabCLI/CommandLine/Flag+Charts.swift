extension Flag {
  static let ascii = Flag("ascii", "draw charts with ASCII characters alone")
  static let svg = Flag(
    "svg", takes: .file(placeholder: "FILE"),
    "write the chart to a file as a picture too; with - the picture is the result")
}
