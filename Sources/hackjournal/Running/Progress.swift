/// Tells on a terminal how far a long work is, if it takes longer than a moment: as a bar where the
/// end is known.
struct Progress {
  private let output: Context.Output
  private let what: String
  private let total: Int?
  private let start = ContinuousClock.now

  private static let patience = Duration.milliseconds(500)
  private static let width = 20

  /// Takes what is done, such as `Reading days`, and how many of them there are, if that is known.
  init(_ what: String, of total: Int? = nil, in context: Context) {
    (self.what, self.total) = (what, total)
    output = context.output
  }

  /// Tells how many are done.
  func show(_ count: Int) {
    guard let progress = output.progress, isShown else { return }
    progress(Self.line(what, count, of: total))
  }

  func end() {
    if isShown { output.progress?("") }
  }

  /// Such as `Reading days [##########          ] 50 of 100`.
  static func line(_ what: String, _ count: Int, of total: Int?) -> String {
    guard let total, total > 0 else { return "\(what): \(count)" }
    let done = width * min(count, total) / total
    let bar = String(repeating: "#", count: done) + String(repeating: " ", count: width - done)
    return "\(what) [\(bar)] \(count) of \(total)"
  }

  private var isShown: Bool { ContinuousClock.now - start > Self.patience }
}
