import Synchronization
import Testing

@testable import Threads

@Suite("Two things at once") struct ConcurrentlyTests {
  @Test func `each result comes back in its place`() {
    for number in 0..<100 {
      let (first, second) = concurrently {
        number
      } _: {
        "\(number)"
      }
      #expect(first == number && second == "\(number)")
    }
  }

  @Test func `neither waits for the other`() {
    // Each comes back with 2 only if the other begins before it ends.
    let begun = Atomic(0)
    let (first, second) = concurrently {
      begun.meet()
    } _: {
      begun.meet()
    }
    #expect(first == 2 && second == 2)
  }

  @Test func `what is begun inside what is begun comes back too`() {
    let (inner, outer) = concurrently {
      concurrently {
        1
      } _: {
        2
      }
    } _: {
      concurrently {
        3
      } _: {
        4
      }
    }
    #expect(inner == (1, 2) && outer == (3, 4))
  }

  @Test(.timeLimit(.minutes(1))) func `a thread that was let go does its work`() throws {
    let box = Box()
    try #require(Thread { box.isDone.store(true, ordering: .releasing) }).letGo()
    while !box.isDone.load(ordering: .acquiring) {}
  }
}

private final class Box: Sendable {
  let isDone = Atomic(false)
}

extension Atomic<Int> {
  fileprivate func meet() -> Int {
    add(1, ordering: .acquiringAndReleasing)
    // Seconds, and not for ever: a failure should be one.
    for _ in 0..<300_000_000 where load(ordering: .acquiring) == 2 { return 2 }
    return load(ordering: .acquiring)
  }
}
