import Foundation

#if FUZZING
  private let reader =
    ProcessInfo.processInfo.environment["FUZZED_READER"].flatMap(FuzzedReader.init) ?? .entry

  /// What libFuzzer calls with bytes of its own making.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    if let complaint = reader.complaint(about: bytes) { fatalError(complaint) }
    return 0
  }
#endif
