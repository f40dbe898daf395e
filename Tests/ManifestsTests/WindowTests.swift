import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("Windows") struct WindowTests {
  private typealias Period = WeeklyWindow.Period

  @Test(arguments: [
    ("18:00-08:00", [Period(from: 18 * 60, to: 8 * 60)]),
    ("8-20", [Period(from: 8 * 60, to: 20 * 60)]),
    ("0-24", [Period(from: 0, to: 24 * 60)]),
    ("sat", [Period(days: [.saturday])]),
    ("weekend", [Period(days: Weekday.weekend)]),
    ("fri-mon", [Period(days: [.friday, .saturday, .sunday, .monday])]),
    ("sat,sun", [Period(days: Weekday.weekend)]),
    ("sat, sun", [Period(days: [.saturday]), Period(days: [.sunday])]),
    (
      "mon,wed,fri 18:30-8",
      [Period(days: [.monday, .wednesday, .friday], from: 18 * 60 + 30, to: 8 * 60)]
    ),
    (
      "workdays 20-6, weekend",
      [Period(days: Weekday.workdays, from: 20 * 60, to: 6 * 60), Period(days: Weekday.weekend)]
    ),
  ]) private func `are read`(_ text: String, _ periods: [Period]) throws {
    let read = try job("kind: batch\nhours: 1\nwindow: \"\(text)\"").window
    #expect(read != nil && read == WeeklyWindow(periods))
  }

  @Test func `at any time are none`() throws {
    #expect(try job("kind: batch\nhours: 1\nwindow: any").window == nil)
  }

  @Test(arguments: [
    ("mon,,fri 8-20", "unknown-value"), ("mon,someday 8-20", "unknown-value"),
    ("25-26", "unreadable-value"), ("sat,8-20", "unreadable-value"), ("8-8", "impossible-number"),
  ]) func `of no hours or days are refused`(_ text: String, _ code: String) {
    let text = """
      lab: {gpus: [RTX 4090]}
      cloud: none
      jobs: [{name: a, kind: batch, hours: 1, window: "\(text)"}]
      """
    #expect(codes(text).contains(code))
  }
}
