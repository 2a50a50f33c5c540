/// What one side of a merge changed in the file of somebody who, on the other side, is not to be named
/// any more and so has two files of another name: put into those.
package struct AttendeeMerge: Sendable {
  /// The name of the new files.
  package let key: String
  /// The file that everybody can read.
  package let shown: DocumentMerge
  /// The file on the private ref; nil where that cannot be written.
  package let hidden: DocumentMerge?
  /// What belongs there and stands nowhere, because it cannot be written.
  package let lost: [Field]

  /// A field with the texts that it was given.
  package struct Field: Equatable, Sendable {
    package let key: String
    package let texts: [String]
  }

  /// `base` is the file as both began with it, `changed` what became of it.
  package init(
    _ key: String, base: Document, changed: Document, shown: Document, hidden: Document?
  ) throws(FormatError) {
    let parts = try [base, changed].map { document throws(FormatError) in
      (shown: try document.keeping(isPublic: true), hidden: try document.keeping(isPublic: false))
    }
    self.key = key
    self.shown = try DocumentMerge(base: parts[0].shown, ours: shown, theirs: parts[1].shown)
    self.hidden = try hidden.map { hidden throws(FormatError) in
      // Whoever took the name back had no private ref that is here: then nobody took anything out.
      try DocumentMerge(
        base: parts[0].hidden, ours: hidden.isEmpty ? parts[0].hidden : hidden,
        theirs: parts[1].hidden)
    }
    lost = hidden == nil ? Self.changes(from: base, to: changed, isPublic: false) : []
  }

  /// Whether two files that were made apart under one file name are of two people: from two places, or of
  /// names that differ in letters of which a file name has nothing, or behind its end.
  static func areTwo(_ one: String, _ other: String) -> Bool {
    guard let first = try? Document(one, as: .frontMatter),
      let second = try? Document(other, as: .frontMatter)
    else { return false }
    return ["name", "company", "university", "country"].contains { key in
      let words = [first, second].compactMap { $0.node(key)?.text.map(FoldedName.of) }
      return words.count == 2 && words[0] != words[1]
    }
  }

  /// Fields that a side changed, of those that everybody can read or of the others.
  package static func changes(
    from base: Document, to changed: Document, isPublic: Bool?
  ) -> [Field] {
    changed.fields.filter { field in
      base.node(field.key) != field.value && field.key != "named"
        && (isPublic.map { AttendeeFile.isPublic(field.key, consent: .no) == $0 } ?? true)
    }.map { Field(key: $0.key, texts: $0.value.texts ?? []) }
  }
}

extension Document {
  /// The file with the keys alone that everybody can read of somebody who is not to be named, or with
  /// the others. Whether they are to be named is nothing that a side adds.
  fileprivate func keeping(isPublic: Bool) throws(FormatError) -> Document {
    var document = self
    for key in fields.map(\.key)
    where key == "named" || AttendeeFile.isPublic(key, consent: .no) != isPublic {
      try document.set(key, value: nil, order: [])
    }
    if !isPublic { document.body = "" }
    return document
  }
}
