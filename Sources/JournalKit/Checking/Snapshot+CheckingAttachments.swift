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
      } + attachments(on: date).values.joined().compactMap { try finding(on: $0) }
    }
  }

  private func finding(on attachment: Attachment) throws -> Finding? {
    guard let tip = tips.publicTip,
      let entry = try repository.entry(at: attachment.path, in: tip.tree)
    else { return nil }
    // Nobody reads the whole of a file that is too large for memory.
    let isTooLarge = try repository.size(of: entry.id) > Attachment.largest
    guard try isTooLarge || !isWhatItSays(attachment, content: try repository.blob(entry.id)) else {
      return nil
    }
    let fault = isTooLarge ? "larger than 5 MB" : "not what it is called"
    return Finding(
      .badAttachment, at: .init(attachment.path), message: "The attachment is \(fault).",
      remedy: .replaceAttachment)
  }

  private func isWhatItSays(_ attachment: Attachment, content: [UInt8]) throws -> Bool {
    do {
      let real = try NewAttachment(content, named: attachment.path).form
      return real.isPicture == attachment.form?.isPicture
    } catch {
      return false
    }
  }
}
