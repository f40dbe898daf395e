import Synchronization

/// Does two things at once where there are two processors to do them.
///
/// Neither may depend on the other, so that the results are the same on any number of processors, and
/// where the system gives no second thread.
package func concurrently<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  withoutActuallyEscaping(second) { second in
    let outcome = Outcome<Second>()
    let thread = Thread {
      let result = second()
      outcome.value.withLock { $0 = result }
    }
    let result = first()
    thread?.join()
    return (result, outcome.value.withLock { $0 } ?? second())
  }
}

/// What another thread has come to; nil before.
private final class Outcome<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
