/// What stays the same in a journal's tree whatever its file is called by now.
package enum Thing: Hashable, Sendable {
  /// An entry, a note or a response; by whether it is a note, for a copied identifier makes no note an entry.
  case identified(Identifier, isNote: Bool)
  /// What is kept beside an entry, by the rest of its name, such as `-2.png`.
  case attachment(Identifier, rest: String)
  /// Everything else is what stands at a path.
  case file(String)

  /// What a file is by its path.
  package init(at path: String) {
    let parts = Layout.parts(of: path)
    if Layout.isIdentified(path), parts[0] != Layout.projects,
      let id = Layout.identifier(inName: path)
    {
      self = .identified(id, isNote: parts.count == 4)
    } else if parts.count == 3, parts[0] == Layout.days,
      let (stem, rest) = Layout.partsOfAttachment(path),
      let id = Layout.identifier(inName: stem + Layout.ending)
    {
      self = .attachment(id, rest: rest)
    } else {
      self = .file(path)
    }
  }

  /// Whether it is somebody, or is kept about somebody: who was taken out stays out.
  var isAboutSomebody: Bool {
    switch self {
    case .identified(_, let isNote): isNote
    case .attachment: false
    case .file(let path): Layout.isAboutSomebody(path)
    }
  }
}

extension Layout {
  /// The path of what is kept beside an entry, as that of the entry without its ending, and the rest.
  static func partsOfAttachment(_ path: String) -> (stem: String, rest: String)? {
    guard !path.hasSuffix(ending), let dot = path.lastIndex(of: ".") else { return nil }
    let stem = path[..<dot]
    guard let dash = stem.lastIndex(of: "-") else { return nil }
    let last = stem[stem.index(after: dash)...]
    // An identifier is longer than a number, and begins with a letter.
    let isNumbered = !last.isEmpty && last.allSatisfy { ("0"..."9").contains($0) }
    let end = isNumbered ? dash : dot
    return (String(path[..<end]), String(path[end...]))
  }
}
