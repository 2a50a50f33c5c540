internal import Git
internal import JournalKit
internal import JournalModel

/// Changes of a capture to the journal, while they are put together.
struct CapturePlan {
  /// The team repository, as entries call it.
  let repository: String
  private var files: [FileChange] = []
  var outcome = CaptureOutcome()

  init(repository: String) {
    self.repository = repository
  }

  mutating func add(_ filed: Filed<Entry>) {
    outcome.added.append(filed)
    files.append(.init(path: filed.path, text: filed.value.content))
  }

  mutating func change(_ former: Filed<Entry>, to filed: Filed<Entry>, content: String) {
    if filed.value.text == former.value.text {
      outcome.pointed.append(filed)
    } else {
      outcome.reworded.append(filed)
    }
    files.append(.init(path: filed.path, text: content))
  }

  mutating func remove(_ filed: Filed<Entry>) {
    outcome.folded.append(filed)
    files.append(.init(path: filed.path, text: nil))
  }

  var change: JournalChange {
    JournalChange(
      publicFiles: files, subject: subject,
      identifiers: (outcome.added + outcome.folded).map(\.value.id))
  }

  private var subject: String {
    switch (outcome.added.count, outcome.reworded.count + outcome.pointed.count) {
    case (1, _): "Add \(outcome.added[0].value.kind): \(outcome.added[0].value.headline)"
    case (0, 0): "Fold entries of \(repository)"
    case (0, 1): "Point an entry to its new commit in \(repository)"
    case (0, let count): "Point \(count) entries to their new commits in \(repository)"
    case (let count, _): "Capture \(count) entries from \(repository)"
    }
  }
}
