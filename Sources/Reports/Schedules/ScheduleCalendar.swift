import PlacementModel
import Quantities

extension ScheduleReport {
  /// iCalendar (RFC 5545): one event for each run in the lab.  Nothing of a month without dates.
  ///
  /// Times are those of the lab's clock, "floating" as the standard calls it, unless UTC is asked
  /// for: a manifest names no time zone.  An event has the same UID whenever the same run of the same
  /// month is written, so that importing again replaces it.
  package func writeCalendar(to sink: inout TextSink) {
    guard let firstDay = schedule.month.firstDay else { return }
    let stamp = Self.compact(context.now ?? firstDay) + "T000000Z"
    let calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR", to: &sink)
    calendar.add("VERSION", "2.0", to: &sink)
    calendar.add(
      "PRODID", "-//hybridlab//hybridlab \(CalendarText.escaped(context.toolVersion))//EN",
      to: &sink)
    calendar.add("CALSCALE", "GREGORIAN", to: &sink)
    calendar.add("NAME", CalendarText.escaped("Lab from \(firstDay)"), to: &sink)
    for entry in schedule.entries where entry.resource != .cloud {
      calendar.add("BEGIN", "VEVENT", to: &sink)
      calendar.add("UID", uid(of: entry, in: firstDay), to: &sink)
      calendar.add("DTSTAMP", stamp, to: &sink)
      calendar.add("DTSTART", time(entry.start), to: &sink)
      calendar.add("DTEND", time(entry.end), to: &sink)
      calendar.add("SUMMARY", CalendarText.escaped(title(of: entry)), to: &sink)
      calendar.add("LOCATION", CalendarText.escaped(words.place(of: entry)), to: &sink)
      calendar.add("CATEGORIES", facts.jobs[entry.job].kind.rawValue, to: &sink)
      calendar.add("DESCRIPTION", CalendarText.escaped(description(of: entry)), to: &sink)
      calendar.add("TRANSP", "TRANSPARENT", to: &sink)
      calendar.add("END", "VEVENT", to: &sink)
    }
    calendar.add("END", "VCALENDAR", to: &sink)
  }

  private func title(of entry: Schedule.Entry) -> String {
    let name = words.name(ofJob: entry.job)
    switch entry.part {
    case .always: return name
    case .peak: return "\(name), peak"
    case .run:
      let owed = schedule.tallies[entry.job]?.owed ?? 0
      return owed > 1 || entry.pieces > 1 ? "\(name), run \(words.run(entry))" : name
    }
  }

  private func description(of entry: Schedule.Entry) -> String {
    var lines = ["\(Hours(entry.end - entry.start).tableText) h on \(words.place(of: entry))"]
    if let power = entry.power { lines.append("power: \(power.sentenceText)") }
    if let owner = facts.jobs[entry.job].owner { lines.append("owner: \(printable(owner))") }
    if let team = facts.jobs[entry.job].team { lines.append("team: \(printable(team))") }
    return lines.joined(separator: "\n")
  }

  private func uid(of entry: Schedule.Entry, in firstDay: CalendarDate) -> String {
    let name = facts.jobs[entry.job].name
    let part = ScheduleWords.code(of: entry.part)
    let gpus = entry.part == .peak ? "-\(entry.start.minutes)-\(entry.gpus.first ?? 0)" : ""
    return "\(Self.compact(firstDay))-\(Self.digest(of: name))-\(part)-\(entry.run)-\(entry.piece)"
      + "\(gpus)@hybridlab"
  }

  /// Sixteen hexadecimal digits for a name (FNV-1a, 64 bits; draft-eastlake-fnv).
  private static func digest(of name: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func time(_ moment: MonthMinute) -> String {
    let minutes = moment.minutes % (24 * 60)
    let date = schedule.month.date(at: moment).map(Self.compact) ?? ""
    return "\(date)T\(ScheduleWords.two(minutes / 60))\(ScheduleWords.two(minutes % 60))00"
      + (isUTC ? "Z" : "")
  }

  private static func compact(_ date: CalendarDate) -> String {
    // A month is its first day.
    let day = (try? date.advanced(byDays: 0)) ?? date
    return day.description.filter { $0 != "-" }
  }
}

/// Content lines of iCalendar (RFC 5545, section 3.1).
struct CalendarText {
  /// Octets of a line without its end.
  private static let longestLine = 75

  /// Writes `NAME:value`, folded so that no line is longer than 75 octets, ended with CR LF.
  func add(_ name: String, _ value: String, to sink: inout TextSink) {
    var line = ""
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > Self.longestLine {
        sink.write(line + "\r\n")
        line = " "
        octets = 1
      }
      line.unicodeScalars.append(scalar)
      octets += size
    }
    sink.write(line + "\r\n")
  }

  /// Text as a value of type TEXT (section 3.3.11).
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
