/// Tells on a terminal how many commits were read, if it takes longer than a moment.
struct ReadingProgress {
  private let output: Context.Output
  private let start = ContinuousClock.now

  private static let patience = Duration.milliseconds(500)

  init(_ context: Context) {
    output = context.output
  }

  func show(_ count: Int) {
    guard let progress = output.progress, count.isMultiple(of: 1000), isShown else { return }
    progress("Reading commits: \(count)")
  }

  func end() {
    if isShown { output.progress?("") }
  }

  private var isShown: Bool { ContinuousClock.now - start > Self.patience }
}
