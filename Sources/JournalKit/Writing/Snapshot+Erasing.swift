internal import Git
internal import JournalModel

extension Snapshot {
  /// Takes a name out of what is neither entry nor note: pages, responses and the event.
  func erase(by erasure: Erasure, in change: inout JournalChange) throws {
    for path in try [Layout.eventPage] + dates().map(Layout.dayPage) {
      guard let file = try page(at: path, changedBy: { erasure.apply(to: &$0) }) else { continue }
      change.publicFiles.append(file)
    }
    for filed in try responses().complete() {
      var response = filed.value
      erasure.apply(to: &response)
      guard response != filed.value, let content = try content(of: filed, as: response) else {
        continue
      }
      let path =
        Layout.identifier(inName: filed.path) == nil ? filed.path : Layout.response(response)
      change.publicFiles += JournalChange.moving(filed.path, to: path, content: content)
    }
    try eraseFromEvent(by: erasure, in: &change)
  }

  private func eraseFromEvent(by erasure: Erasure, in change: inout JournalChange) throws {
    guard var document = try document(Layout.event, as: .yaml) else { return }
    let former = try EventFile.event(document.content)
    var event = former
    erasure.apply(to: &event)
    guard event != former else { return }
    try rethrowing(Layout.event) { () throws(FormatError) in
      try document.rewrite(former, as: event)
    }
    change.publicFiles.append(.init(path: Layout.event, text: document.content))
  }
}

extension Snapshot {
  /// Our own files on the branch that a page could have words of, and that have the name still once a
  /// change is made: lines that we do not write ourselves, or words that are not to be told apart.
  func files(naming finder: LeakFinder, after change: JournalChange) throws -> [String] {
    guard let tip = tips.publicTip else { return [] }
    let changed = Dictionary(change.publicFiles.map { ($0.path, $0.content) }) { $1 }
    let unchanged = try repository.files(in: tip.tree)
      .filter { Layout.isWordsOfPages($0.path) && changed[$0.path] == nil }
    return try unchanged.filter { file in
      let text = try repository.blob(file.id).textAsGitTells
      return text.map { !finder.leaks(in: $0, at: file.path).isEmpty } ?? false
    }.map(\.path)
      + changed.compactMap { path, content in
        guard Layout.isWordsOfPages(path), let text = content?.textAsGitTells else { return nil }
        return finder.leaks(in: text, at: path).isEmpty ? nil : path
      }.sorted()
  }
}
