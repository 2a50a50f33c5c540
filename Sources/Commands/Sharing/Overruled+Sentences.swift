import Git
import JournalKit
import JournalModel
import Terminal

extension Overruled {
  /// What gave way, and where it is still.
  var sentences: [String] {
    let place = VisibleText.line(path) + (isPrivate ? " (private)" : "")
    guard !isStaying else {
      let handle = Layout.identifier(inName: path).map {
        "; to take it out: hackjournal remove \($0)"
      }
      return [
        isOurs
          ? "\(place): you took it out, they changed it meanwhile, so it stays\(handle ?? "")"
          : "\(place): they took it out, you changed it meanwhile, so it stays"
      ]
    }
    let history = "is in the history: \(command)"
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

  /// What shows it: other things than those have no history of their own, and what is private is not listed.
  private var command: String {
    if let handle = Layout.projectKey(of: path) ?? Layout.identifier(inName: path)?.description {
      return "hackjournal history \(Shell.quoted(handle))"
    }
    guard isPrivate else { return "hackjournal list --conflicts" }
    return "git show \(commit.map { String($0.hex.prefix(10)) } ?? "COMMIT")"
  }
}
