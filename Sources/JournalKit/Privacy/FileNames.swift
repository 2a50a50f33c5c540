internal import JournalModel

/// Finds the names of people in the names of files, and makes such as name nobody.
struct FileNames {
  private let withholding: Withholding
  private let calendar: EventCalendar

  init(_ withholding: Withholding, of journal: Snapshot) {
    (self.withholding, calendar) = (withholding, journal.calendar)
  }

  /// The path of a file whose name names somebody who is not to be named, without that: with the words of
  /// its headline, or where those name somebody, too, with its kind. Nil where the path can stay, or is not
  /// ours to change.
  func path(inPlaceOf path: String, saying content: [UInt8]) -> String? {
    guard Layout.hasOwnWords(path), isNaming(path, saying: content) else { return nil }
    let other = paths(like: path, saying: content).first { !isNaming($0, saying: content) }
    return other == path ? nil : other
  }

  private func isNaming(_ path: String, saying content: [UInt8]) -> Bool {
    withholding.names(in: Self.words(of: path))
      || Self.formerWords(inNameOf: path, saying: content).map(withholding.names(in:)) ?? false
      || isNamingAsItsText(path, saying: content)
  }

  /// Words of every day are a name where they have capitals, such as `Eve Gray`: slugs have none, so the
  /// beginning of the text tells, where the name is made of that.
  private func isNamingAsItsText(_ path: String, saying content: [UInt8]) -> Bool {
    guard let headline = Self.headline(content), let slug = Slug(headline),
      Layout.stem(of: path).contains(slug.description)
    else { return false }
    return withholding.names(in: String(headline.prefix(Self.longestBeginning)))
  }

  /// At least as many letters of a headline as a slug has, with the signs between them.
  private static let longestBeginning = 48

  /// First the one with words, then the one without.
  private func paths(like path: String, saying content: [UInt8]) -> [String] {
    guard let text = content.textAsGitTells, let id = Layout.identifier(inName: path) else {
      return []
    }
    do throws(FormatError) {
      return try paths(like: path, saying: text, id: id)
    } catch {
      // What cannot be read is told by a check, and a person mends it.
      return []
    }
  }

  private func paths(
    like path: String, saying text: String, id: Identifier
  ) throws(FormatError) -> [String] {
    let folders = path.split(separator: "/").dropLast()
    guard let date = folders.dropFirst().first.flatMap({ CalendarDate(String($0)) }) else {
      var response = try ResponseFile.response(text, fallback: id, calendar: calendar)
      response.id = id
      let isNaming = withholding.names(in: response.title)
      let worded = Layout.response(response)
      response.title = ""
      return (isNaming ? [] : [worded]) + [Layout.response(response)]
    }
    if folders.last == "notes" {
      var note = try NoteFile.note(text, fallback: id, isPrivate: false, zone: calendar.zone)
      note.id = id
      let worded = Layout.note(note, on: date)
      note.about = "note"
      return [worded, Layout.note(note, on: date)]
    }
    var entry = try EntryFile.entry(text, fallback: id, zone: calendar.zone)
    entry.id = id
    let isNaming = withholding.names(in: entry.headline)
    let worded = Layout.entry(entry, on: date)
    entry.text = ""
    return (isNaming ? [] : [worded]) + [Layout.entry(entry, on: date)]
  }
}

extension FileNames {
  /// The words of a path, as those of a text.
  static func words(of path: String) -> String {
    path.replacing("/", with: " ").replacing("-", with: " ")
  }

  /// The words of a file's name as handles, where the file says others by now: whoever reworded it meant to
  /// take the name out. Nil where they are those of the text, which is looked through itself.
  static func formerWords(inNameOf path: String, saying content: [UInt8]) -> String? {
    guard Layout.isIdentified(path), let name = path.split(separator: "/").last,
      let headline = headline(content)
    else { return nil }
    let beginning = Slug(headline)?.description.prefix(shortestSlug)
    guard beginning.map({ !name.contains($0) }) ?? true else { return nil }
    // With capitals, for slugs have none.
    let parts = name.split(separator: "-").dropLast().map { part in
      part.prefix(1).uppercased() + part.dropFirst()
    }
    return ([parts.joined(separator: "-")] + parts.map { "@\($0)" }).joined(separator: "\n\n")
  }

  private static func headline(_ content: [UInt8]) -> String? {
    guard let text = content.textAsGitTells, let document = try? Document(text, as: .frontMatter)
    else { return nil }
    return document.body.lines.first { !$0.trimmed.isEmpty }
  }

  /// As many letters of a headline tell that it is the one that the file was named by.
  private static let shortestSlug = 12
}
