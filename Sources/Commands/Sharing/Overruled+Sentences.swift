import JournalKit
import JournalModel
import Terminal

extension Overruled {
  /// What gave way, and where it is still.
  var sentences: [String] {
    let place = VisibleText.line(path) + (isPrivate ? " (private)" : "")
    let id = Layout.identifier(inName: path)?.description
    let history = "is in the history" + (id.map { ": hackjournal history \($0)" } ?? ".")
    guard !values.isEmpty else {
      return [
        isOurs
          ? "\(place): they took it out, and out it stays; what you changed \(history)"
          : "\(place): you took it out, and out it stays; what they changed \(history)"
      ]
    }
    let whose = isOurs ? "Theirs stands; yours" : "Yours stands; theirs"
    return values.map { value in
      "\(place): two changed \(value.key.isEmpty ? "its text" : value.key). \(whose) \(history)"
    }
  }
}
