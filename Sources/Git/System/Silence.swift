internal import Foundation

/// How long a program says nothing in a file.
struct Silence {
  private let file: Int32
  private let bounds: Bounds
  private var size: Int64 = 0
  private var since: ContinuousClock.Instant?

  /// For how long it may, and when: a program that asks a person something says nothing either.
  struct Bounds {
    let longest: Duration
    /// Words of the program after which it is listened to; nil from the beginning.
    var start: String?
    /// Words after which it is no more; nil to the end.
    var end: String?
  }

  /// Takes the descriptor of the file that the program writes into.
  init(in file: Int32, within bounds: Bounds) {
    (self.file, self.bounds) = (file, bounds)
    since = bounds.start == nil ? .now : nil
  }

  /// Whether it is too long by now.
  mutating func isTooLong() -> Bool {
    var status = stat()
    if fstat(file, &status) == 0, Int64(status.st_size) != size {
      size = Int64(status.st_size)
      since = isListening ? .now : nil
    }
    return since.map { $0.duration(to: .now) > bounds.longest } ?? false
  }

  private var isListening: Bool {
    guard bounds.start != nil || bounds.end != nil else { return true }
    var bytes = [UInt8](repeating: 0, count: min(Int(size), Self.mostRead))
    let count = pread(file, &bytes, bytes.count, 0)
    let words = bytes.prefix(max(count, 0))
    let has = { (text: String?) in text.map { words.firstRange(of: Array($0.utf8)) != nil } }
    return has(bounds.start) ?? true && !(has(bounds.end) ?? false)
  }

  private static let mostRead = 1 << 16
}
