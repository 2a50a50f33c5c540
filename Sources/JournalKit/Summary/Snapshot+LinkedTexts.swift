internal import Git
internal import JournalModel

extension Snapshot {
  /// Texts that pages would link and that name somebody who is not to be named, by their paths, with the
  /// file name of whom: a name can be taken back after a log was attached.
  func linkedTexts(among files: [Attachment], naming roster: Roster) throws -> [String: String] {
    let texts = files.filter { $0.form.map { !$0.isPicture } ?? false }
    guard !texts.isEmpty, let tree = tips.publicTip?.tree else { return [:] }
    let withholding = Withholding(roster)
    return try texts.reduce(into: [:]) { found, file in
      guard let id = try repository.entry(at: file.path, in: tree)?.id,
        try repository.size(of: id) <= Attachment.largest,
        let text = try repository.blob(id).textAsGitTells
      else { return }
      found[file.path] = withholding.unnamed(in: text)
    }
  }
}
