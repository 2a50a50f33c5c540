internal import Foundation

/// How long a program says nothing in a file.
struct Silence {
  private let file: Int32
  private let longest: Duration
  private var size: Int64 = 0
  private var since = ContinuousClock.now

  /// Takes the descriptor of the file that the program writes into.
  init(in file: Int32, atMost longest: Duration) { (self.file, self.longest) = (file, longest) }

  /// Whether it is too long by now.
  mutating func isTooLong() -> Bool {
    var status = stat()
    if fstat(file, &status) == 0, Int64(status.st_size) != size {
      (size, since) = (Int64(status.st_size), .now)
    }
    return since.duration(to: .now) > longest
  }
}
