// Threads of the C library, as Dispatch would cost every start of the program some thirty pages and
// five thousand relocations, used or not.  What is unsafe about them is here and nowhere else: the work crosses to the new thread as a
// pointer that owns it, and is let go there once it is done.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Work that goes on beside the rest of the program.
package struct Thread {
  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private let handle: pthread_t

  /// Begins `body` at once; nil if the system has no thread left.
  package init?(_ body: @escaping @Sendable () -> Void) {
    var started: pthread_t?
    let work = unsafe Unmanaged.passRetained(Work(body))
    guard unsafe Self.create(&started, work.toOpaque()) == 0, let started else {
      unsafe work.release()
      return nil
    }
    handle = started
  }

  /// Waits until the work is done.  To be called once, or ``letGo()``.
  package func join() { _ = pthread_join(handle, nil) }

  /// Lets the work go on until it or the program ends.
  package func letGo() { _ = pthread_detach(handle) }

  #if canImport(Darwin)
  private static func create(
    _ started: inout pthread_t?, _ work: UnsafeMutableRawPointer
  ) -> Int32 {
    unsafe pthread_create(&started, nil, { unsafe Thread.perform($0) }, work)
  }
  #else
  private static func create(
    _ started: inout pthread_t?, _ work: UnsafeMutableRawPointer
  ) -> Int32 {
    var handle = pthread_t()
    let failure = unsafe pthread_create(
      &handle, nil, { unsafe $0.flatMap { unsafe Thread.perform($0) } }, work)
    started = handle
    return failure
  }
  #endif

  private static func perform(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    unsafe Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body()
    return nil
  }
}
