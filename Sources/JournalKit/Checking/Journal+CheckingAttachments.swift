internal import Git

extension Journal {
  /// Attachments that nothing shows, or that should not be shown.
  func attachmentFindings() throws -> [Finding] {
    try dates().flatMap { date in
      try strayFiles(on: date).map { path in
        Finding(
          .strayFile, at: .init(path), "The file stands beside no entry, so nothing shows it.",
          advice: "git mv it to the name of an entry, with another ending than .md, or git rm it")
      } + attachments(on: date).values.joined().compactMap { try finding(on: $0) }
    }
  }

  private func finding(on attachment: Attachment) throws -> Finding? {
    guard let tip = tips.publicTip,
      let entry = try repository.entry(at: attachment.path, in: tip.tree)
    else { return nil }
    let content = try repository.blob(entry.id)
    let real: Attachment.Form?
    do {
      real = try NewAttachment(content, named: attachment.path).form
    } catch {
      real = nil
    }
    guard real == nil || real?.isPicture != attachment.form?.isPicture || attachment.form == nil
    else { return nil }
    let fault = content.count > Attachment.largest ? "larger than 5 MB" : "not what it is called"
    return Finding(
      .badAttachment, at: .init(attachment.path), "The attachment is \(fault).",
      advice: "git rm it, or put a picture (PNG, JPEG, GIF, WebP) or a text in its place")
  }
}
