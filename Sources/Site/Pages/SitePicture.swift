internal import JournalKit
internal import JournalModel

/// A file beside an entry or a page, where the site has it.
struct SitePicture {
  /// Below the site's top.
  let path: String
  let isPicture: Bool
  /// Nil for what is no picture, or does not say it.
  let size: PictureSize?
}

/// The files that the pages show or lead to.
struct SitePictures {
  /// By their paths in the journal.
  private(set) var known: [String: SitePicture] = [:]
  private(set) var files: [SiteFile] = []
  private var counts: [String: Int] = [:]

  /// Reads those of the days' and the event's pages, and of their entries.
  init(of material: SiteMaterial, in journal: Snapshot) throws {
    if let picture = material.whole.picture {
      try take([picture.attachment], named: "event", from: journal)
    }
    for day in material.days {
      if let picture = day.summary.picture {
        try take([picture.attachment], named: day.date.description, from: journal)
      }
      for moment in day.moments(by: journal.calendar) {
        guard let id = moment.point.id else { continue }
        try take(moment.point.files, named: id.description, from: journal)
      }
    }
  }

  private mutating func take(
    _ attachments: [Attachment], named name: String, from journal: Snapshot
  ) throws {
    for attachment in attachments where known[attachment.path] == nil {
      guard let form = attachment.form, let bytes = try journal.content(of: attachment) else {
        continue
      }
      let ending = form.isPicture ? form.rawValue : "txt"
      let count = counts[name, default: 0]
      counts[name] = count + 1
      let path = "pictures/\(name)\(count > 0 ? "-\(count + 1)" : "").\(ending)"
      known[attachment.path] = SitePicture(
        path: path, isPicture: form.isPicture, size: PictureSize(bytes, form: form))
      files.append(SiteFile(path: path, bytes: bytes))
    }
  }
}
