import Dispatch
import Synchronization

/// Does two things at once where there are two processors to do them.
///
/// Neither may depend on the other, so that the results are the same on any number of processors.
package func concurrently<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let one = Mutex<First?>(nil)
  let other = Mutex<Second?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      let result = first()
      one.withLock { $0 = result }
    } else {
      let result = second()
      other.withLock { $0 = result }
    }
  }
  // Both are there: the call above comes back when both are done.
  return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second())
}
