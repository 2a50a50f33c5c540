import JournalKit
import JournalModel

extension Remedy {
  var words: String {
    switch self {
    case .lookUp(let id): "hackjournal history \(id), or take \(id) out of the line"
    case .addAttendee:
      "hackjournal attendee list; somebody new, who agreed: hackjournal attendee add NAME; whom nobody asked, "
        + "or who said no: with --unnamed"
    case .getNames: Self.names
    case .withhold(let key, true): "hackjournal attendee edit \(Shell.quoted(key)) --named no"
    case .withhold(let key, false):
      "ask, then: hackjournal attendee edit \(Shell.quoted(key)) --named no, or --named yes"
    case .namesake(let key, let isOne):
      "the same person: hackjournal "
        + (isOne ? "check --repair" : "attendee edit \(Shell.quoted(key)) --named no")
        + "; another one, who agreed: hackjournal attendee edit \(Shell.quoted(key)) --email ADDRESS"
    case .pull(let key):
      "git pull; if that brings nothing: hackjournal attendee edit \(Shell.quoted(key)) --named no, or "
        + "--named yes if they agree when asked"
    case .confirm(let key):
      "ask, then: hackjournal attendee edit \(Shell.quoted(key)) --named no, or --named yes; where another "
        + "organiser said yes: " + Self.fetchingNames
    case .getOrForget(let key, true):
      "hackjournal attendee forget \(Shell.quoted(key)), or get the private ref as it is by now: "
        + Self.fetchingNames
    case .getOrForget(let key, false):
      "git pull; if nobody knows a branch with the file, and who it is is to be forgotten, so that "
        + "everybody may use the name: hackjournal attendee forget \(Shell.quoted(key))"
    case .bringBackOrForget(let key):
      "if that was a mistake: hackjournal check --bring-back \(Shell.quoted(key)); if who it is is to be "
        + "forgotten, so that everybody may use the name: hackjournal attendee forget \(Shell.quoted(key))"
    case .addAttendeeAndName:
      "hackjournal attendee add NAME, with --unnamed unless they agreed, and write the name of that file there"
    case .mention(let key): "write the name of the file, such as @\(key)"
    case .projects(let id, let projects):
      "if it is misspelled: hackjournal edit \(id) "
        + projects.map { "-p \(Shell.quoted($0))" }.joined(separator: " ")
    case .keepOneFile:
      "if both say the same, git rm one; else take the line `id:` out of one, and give that by git mv a "
        + "name that does not end in the identifier"
    case .moveIfMistyped(let id): "if that is mistyped: hackjournal edit \(id) -d DAY"
    case .moveOrRetime(let id, let date): "hackjournal edit \(id) -d \(date), or --at TIME"
    case .kind(let id, let similar?, _):
      "if that is meant: hackjournal edit \(id) -k \(Shell.quoted(similar.description))"
    case .kind(let id, nil, let missing):
      "hackjournal edit \(id) -k KIND, or give the event the kind: hackjournal event --kind "
        + Shell.quoted("\(missing): HEADING")
    case .compare(let keys):
      "two people may have one name; to see both: "
        + keys.map { "hackjournal show \(Shell.quoted("@\($0)"))" }.joined(separator: ", ")
    case .reword(let path): Self.rewording(path)
    case .remove(let id): "hackjournal remove \(id)"
    case .bringBack(let id): "to bring it back: hackjournal check --bring-back \(Shell.quoted(id))"
    case .mend(let problem): Self.words(toMend: problem)
    case .nameFile(let path): "git mv it to a name such as \(path), and commit it"
    case .projectField(let key, let option):
      "hackjournal project edit \(Shell.quoted(key)) \(option)"
    case .oneProject(let keys):
      "keep one file, and git rm the other: see "
        + keys.map { "hackjournal project edit \(Shell.quoted($0)) -e" }.joined(separator: ", ")
    case .nameOrRemoveFile:
      "git mv it to the name of an entry, with another ending than .md, or git rm it"
    case .moveIntoDay(let folder): "git mv it to a day, such as \(folder)"
    case .replaceAttachment:
      "git rm it, or put a picture (PNG, JPEG, GIF, WebP) or a text in its place"
    case .takePositionAway:
      "attach the picture anew, which takes the place away, and remove this one; or exiftool -gps:all= -xmp:all= FILE, "
        + "and commit it"
    case .putFile: "put a file in its place"
    case .resolveConflict:
      "hackjournal check --repair takes both sides; by hand: take the lines of <, = and > out, "
        + "then git add it"
    case .resolveRemoval:
      "one side took the file out or gave it another name, so git add could bring a name back: "
        + "hackjournal check --repair; by hand: git rm it"
    case .mergeByHand:
      "the sides could not be put together; by hand: keep what both mean, take the lines of <, = and > "
        + "out, then git add and git commit it"
    case .repair: "hackjournal check --repair"
    case .repairLock:
      "hackjournal check --repair; if it stays and no git command runs, remove the file"
    case .commitOrRestore: "git add and git commit it, or git restore"
    case .conclude(let command): "it goes in with the end of the merge: \(command)"
    case .restore(let path):
      "to have it again: git restore --staged --worktree \(Shell.quoted(VisibleText.line(path)))"
    case .fetch: "fetch it from another clone: git fetch; or see git reflog"
    case .save(let waiting): Self.words(toSave: waiting)
    }
  }

  /// A yes is the person's own: nobody is told to name somebody who was not asked.
  static func naming(_ key: String) -> String {
    "if they agree when asked: hackjournal attendee edit \(Shell.quoted(key)) --named yes"
  }

  /// The same of several, each once.
  static func naming(_ keys: [String]) -> String {
    let all = keys.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let others = all.dropFirst().map { Shell.quoted($0) }
    return naming(all.first ?? "")
      + (others.isEmpty ? "" : ", and the same with \(Choice.some(others))")
  }

  /// How a person changes words, by the path of their file.
  static func rewording(_ path: String) -> String {
    if let key = Layout.projectKey(of: path) {
      return "to reword it: hackjournal project edit \(Shell.quoted(key))"
    }
    if let id = Layout.identifier(inName: path) { return "to reword it: hackjournal edit \(id)" }
    if path == Layout.event { return "to reword it: hackjournal event -e" }
    if path == Layout.eventPage {
      return "to reword it: hackjournal event with --page, --title, --evening or --closing"
    }
    let day = path.split(separator: "/").dropLast().last.flatMap { CalendarDate(String($0)) }
    if let day, path == Layout.dayPage(day) {
      return "to reword it: hackjournal day \(day) with -e, --title, --venue, --evening or "
        + "--closing"
    }
    return "reword it, and commit it"
  }

  /// How names come here that git does not fetch by itself.
  static let names =
    "do it in the organiser's clone, or get the names where organisers share them: \(fetchingNames)"

  /// Whether or not somebody wrote private things here meanwhile.
  private static let fetchingNames =
    "git fetch ORGANISERS '+refs/hackjournal/private/*:refs/hackjournal/incoming/*' "
    + "&& hackjournal check --repair"

  private static func words(toMend problem: FileProblem) -> String {
    if problem.isLost { return "see what git fsck says" }
    if problem.isConflict { return "hackjournal check --repair takes both sides" }
    if let reference = problem.privateReference { return mendingPrivately(reference) }
    return problem.message == FileProblem.notText
      ? "convert it: iconv -f ISO-8859-1 -t UTF-8, and commit it" : "mend the line and commit it"
  }

  /// No worktree has the files of that ref.
  private static func mendingPrivately(_ reference: String) -> String {
    let reference = Shell.quoted(VisibleText.line(reference))
    return
      "it is on the private ref: git worktree add --detach ../private \(reference), mend the line in "
      + "../private and commit it there, then: git update-ref \(reference) "
      + "$(git -C ../private rev-parse HEAD) && git worktree remove ../private"
  }

  private static func words(toSave waiting: Outbox.Waiting) -> String {
    let file = Shell.quoted(waiting.path)
    if waiting.name.hasSuffix(".sh") { return "sh \(file)" }
    if waiting.name.hasSuffix(".csv") { return "hackjournal import \(file)" }
    if waiting.command == .edit, EditSheet.identifier(in: waiting.content ?? "") == nil {
      return "hackjournal edit ID -F \(file)"
    }
    return waiting.command.map { "hackjournal \($0.rawValue) -F \(file)" }
      ?? words(toTakeOver: waiting.name, from: file)
  }

  /// No command takes such a file: a person puts what is in it where it belongs.
  private static func words(toTakeOver name: String, from file: String) -> String {
    let date = name.dropFirst("day-".count).prefix(10)
    if name.hasPrefix("day-"), CalendarDate(String(date)) != nil {
      return "cat \(file), and put it in by hackjournal day \(date) -e"
    }
    return name.hasPrefix("event-")
      ? "cat \(file), and put it in by hackjournal event -e" : "cat \(file), and do it again"
  }
}
