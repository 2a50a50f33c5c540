internal import Git
internal import JournalModel

extension Snapshot {
  func attachmentFindings() throws -> [Finding] {
    try dates().flatMap { date in
      try strayFiles(on: date).map { path in
        Finding(
          .strayFile, at: .init(path),
          message: "The file stands beside no entry, so nothing shows it.",
          remedy: .nameOrRemoveFile)
      }
        + (attachments(on: date).values.joined() + pictures(of: Layout.dayPage(date)))
        .compactMap { try finding(on: $0) }
    } + pictures(of: Layout.eventPage).compactMap { try finding(on: $0) }
  }

  private func finding(on attachment: Attachment) throws -> Finding? {
    guard let tip = tips.publicTip,
      let entry = try repository.entry(at: attachment.path, in: tip.tree)
    else { return nil }
    // Nobody reads the whole of a file that is too large for memory.
    guard try repository.size(of: entry.id) <= Attachment.largest else {
      return bad(attachment, "larger than 5 MB")
    }
    let content = try repository.blob(entry.id)
    guard isWhatItSays(attachment, content: content) else {
      return bad(attachment, "not what it is called")
    }
    return attachment.form?.isPicture == true ? position(of: attachment, content) : nil
  }

  private func bad(_ attachment: Attachment, _ fault: String) -> Finding {
    Finding(
      .badAttachment, at: .init(attachment.path), message: "The attachment is \(fault).",
      remedy: .replaceAttachment)
  }

  private func position(of attachment: Attachment, _ content: [UInt8]) -> Finding? {
    guard let position = PicturePosition(in: content) else { return nil }
    let verb = position == .stated ? "says" : "may say"
    return Finding(
      .picturePosition, at: .init(attachment.path),
      message: "The picture \(verb) where it was made.", remedy: .takePositionAway)
  }

  private func isWhatItSays(_ attachment: Attachment, content: [UInt8]) -> Bool {
    do {
      let real = try NewAttachment(content, named: attachment.path).form
      return real.isPicture == attachment.form?.isPicture
    } catch {
      return false
    }
  }
}
