import JournalKit
import JournalModel

extension Remedy {
  var words: String {
    switch self {
    case .lookUp(let id): "hackjournal history \(id), or take \(id) out of the line"
    case .arrange(let date, let id):
      "hackjournal arrange \(date), which drops it; hackjournal history \(id)"
    case .addAttendee: "hackjournal attendee list, hackjournal attendee add NAME"
    case .addAttendeeAndName:
      "hackjournal attendee add NAME, and write the name of that file there"
    case .mention(let key): "write the name of the file, such as @\(key)"
    case .project(let id, let project): "hackjournal edit \(id) -p \(Shell.quoted(project))"
    case .keepOneFile: "remove one of the two with git rm, or take the line `id:` out of one"
    case .moveOrLengthenEvent(let id):
      "hackjournal edit \(id) -d DAY, or hackjournal event --days N"
    case .moveOrRetime(let id, let date): "hackjournal edit \(id) -d \(date), or --at TIME"
    case .kind(let id, let similar, let missing):
      "hackjournal edit \(id) -k \(Shell.quoted(similar?.description ?? "KIND")), or "
        + "hackjournal event --kind \(Shell.quoted("\(missing): Heading"))"
    case .forgetTwin(let key):
      "if they are one person: hackjournal attendee forget \(Shell.quoted(key))"
    case .bringBack(let id): "to bring it back: hackjournal check --bring-back \(id)"
    case .mend(let problem): Self.words(toMend: problem)
    case .nameOrRemoveFile:
      "git mv it to the name of an entry, with another ending than .md, or git rm it"
    case .moveIntoDay(let folder): "git mv it to a day, such as \(folder)"
    case .replaceAttachment:
      "git rm it, or put a picture (PNG, JPEG, GIF, WebP) or a text in its place"
    case .putFile: "put a file in its place"
    case .resolveConflict: "keep what is right, take the lines of <, = and > out, commit it"
    case .repair: "hackjournal check --repair"
    case .repairLock:
      "hackjournal check --repair; if it stays and no git command runs, remove the file"
    case .commitOrRestore: "git add and git commit it, or git restore"
    case .restore(let path):
      "to have it again: git restore --staged --worktree \(Shell.quoted(VisibleText.line(path)))"
    case .fetch: "fetch it from another clone: git fetch; or see git reflog"
    case .save(let waiting): Self.words(toSave: waiting)
    }
  }

  static func naming(_ key: String) -> String {
    "hackjournal attendee edit \(Shell.quoted(key)) --named yes"
  }

  private static func words(toMend problem: FileProblem) -> String {
    if problem.isLost { return "see what git fsck says" }
    return problem.message == FileProblem.notText
      ? "convert it: iconv -f ISO-8859-1 -t UTF-8, and commit it" : "mend the line and commit it"
  }

  private static func words(toSave waiting: Outbox.Waiting) -> String {
    let file = Shell.quoted(waiting.path)
    return waiting.command.map { "hackjournal \($0.rawValue) -F \(file)" } ?? file
  }
}
