import JournalKit
import JournalModel
import Terminal

extension Settled {
  /// What a person has to look at, for one side gave way.
  var sentences: [String] {
    switch outcome {
    case .merged(let merge): Self.sentences(merge, at: place)
    case .joined(let path, let merge):
      [
        "\(place): the other side gave it another name: what was changed is in \(VisibleText.line(path))"
      ]
        + Self.sentences(merge, at: VisibleText.line(path))
    case .moved(let merge): sentences(merge)
    case .kept: ["\(place): one side took it out, and the other one changed it: it stays"]
    case .renamed: ["\(place): both sides gave it another name"]
    case .removed(let lost):
      ["\(place): one side took it out, and the other one changed it: what is out stays out"]
        + lost.map { "\(place): the other side had \(Self.words($0)), which is nowhere now" }
    }
  }

  private static func sentences(_ merge: DocumentMerge, at place: String) -> [String] {
    merge.superseded.map { "\(place): \($0.sentence)" }
      + (merge.hasBothTexts
        ? ["\(place): both changed the text: what each wrote stands there, one below the other"]
        : [])
  }

  private func sentences(_ merge: AttendeeMerge) -> [String] {
    let path = Layout.attendee(merge.key)
    return [
      "\(place): who that is has \(path) by now, and is not to be named: what was changed stands there"
    ] + Self.sentences(merge.shown, at: path)
      + (merge.hidden.map { Self.sentences($0, at: "\(path) (private)") } ?? [])
      + merge.lost.map { field in
        "\(place): \(Self.words(field)) belongs on the private ref, which cannot be written now, so it is "
          + "nowhere; to set it after that, where that ref is: \(Self.command(field, of: merge.key))"
      }
  }

  private static func words(_ field: AttendeeMerge.Field) -> String {
    "`\(VisibleText.line("\(field.key): \(field.texts.joined(separator: ", "))"))`"
  }

  private static func command(_ field: AttendeeMerge.Field, of key: String) -> String {
    let options = ["roles": "--role", "projects": "-p", "emails": "--email", "name": "--name"]
    let option = options[field.key] ?? "--\(field.key)"
    return "hackjournal attendee edit \(key) "
      + field.texts.map { "\(option) \(Shell.quoted(VisibleText.line($0)))" }.joined(separator: " ")
  }

  private var place: String { VisibleText.line(path) + (isPrivate ? " (private)" : "") }
}
