"""What can be taken out of the sources, one safeguard at a time: `safeguards.py` tries it."""

import dataclasses

GIT = "Sources/Git/Writing/"


@dataclasses.dataclass
class Safeguard:
    """What is taken out: texts of a file with what stands there instead, and the tests that notice."""

    name: str
    file: str
    changes: list
    tests: str


SAFEGUARDS = [
    Safeguard(
        "compare-and-swap of the ref", GIT + "Repository+Moving.swift",
        [("guard try ownTarget(of: move.reference) == move.old else {",
          "guard try ownTarget(of: move.reference) == move.old || move.old != nil else {")],
        "LockTests"),
    Safeguard(
        "advisory lock", "Sources/Git/System/AdvisoryLock.swift",
        [("flock(descriptor, LOCK_EX | LOCK_NB) == 0", "flock(descriptor, LOCK_SH | LOCK_NB) == 0")],
        "LockTests"),
    Safeguard(
        "living writers are left alone", "Sources/Git/System/LivingWriter.swift",
        [("process.map { !isAlive(", "process.map { $0 > 0 || !isAlive(")],
        "LivingWriterTests"),
    Safeguard(
        "a lock is looked at before and after it becomes the ref", GIT + "Repository+Moving.swift",
        [("      guard !proof.isTaken else { throw GitError.moved(move.reference) }\n", ""),
         ("      guard try has(move) else { throw GitError.moved(move.reference) }\n",
          "      _ = try has(move)\n")],
        "WithoutLockTests"),
    Safeguard(
        "the commit must be there", GIT + "Repository+Committing.swift",
        [("    guard contains(new) else { throw GitError.unwritten }\n", "")],
        "EnvironmentTests"),
    Safeguard(
        "nothing in a quarantine", GIT + "WriteSession.swift",
        [('environment["GIT_QUARANTINE_PATH"] == nil', 'environment["GIT_QUARANTINE_PATH"] != ""')],
        "EnvironmentTests"),
    Safeguard(
        "visible signs for what steers a terminal", "Sources/JournalModel/Text/VisibleText.swift",
        [("scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)", "scalar.value == 0")],
        "TextTests"),
    Safeguard(
        "signs for what turns the direction of a text", "Sources/JournalModel/Text/VisibleText.swift",
        [("0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F", "0x200B...0x200D, 0x2028...0x2029")],
        "TextTests"),
    Safeguard(
        "signs for what cannot be seen", "Sources/JournalModel/Text/VisibleText.swift",
        [("case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE00FF: true", "case 0xFFF9...0xFFFB: true")],
        "TextTests"),
    Safeguard(
        "no link is followed in a worktree", GIT + "WorktreeFiles.swift",
        [("O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC", "O_RDONLY | O_DIRECTORY | O_CLOEXEC")],
        "RefusalTests"),
    Safeguard(
        "a file that is a link is not read", GIT + "WorktreeFiles.swift",
        [("O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC", "O_RDONLY | O_NONBLOCK | O_CLOEXEC")],
        "RefusalTests"),
    Safeguard(
        "HEAD is read again under `index.lock`", GIT + "WorktreeFollower.swift",
        [("if try worktree.isOn(reference) {",
          "if try worktree.isOn(reference) || !reference.isEmpty {")],
        "WindowTests"),
    Safeguard(
        "the index before the ref", GIT + "Repository+Advancing.swift",
        [("        try followers[followers.count - 1].follow(update, in: self)\n", ""),
         ("        for follower in followers { try follower.checkLock() }\n      }\n",
          "      }\n"
          "      for place in followers.indices {\n"
          "        try followers[place].follow(update, in: self)\n"
          "      }\n")],
        "WindowTests"),
    Safeguard(
        "readers know a change of which the branch has its part", GIT + "Repository+HalfChange.swift",
        [("isLeft ? half.new : former, isLeft)", "isLeft ? former : former, isLeft)")],
        "HalfChangeTests"),
    Safeguard(
        "the next writer does the rest of a change", GIT + "Repository+HalfChange.swift",
        [("    if try isLeft(half, at: target, tip: tip) { try complete(half) }\n",
          "    _ = try isLeft(half, at: target, tip: tip)\n")],
        "HalfChangeTests"),
    Safeguard(
        "no filter of the configuration is run", GIT + "IndexFile.swift",
        [("    try date(path, timespec(tv_sec: .init(Int32.max), tv_nsec: 0))\n", "")],
        "FilterTests"),
    Safeguard(
        "answers of writers do not steer a terminal", "Sources/Terminal/Output.swift",
        [("width == nil ? line : VisibleText.block(line)", "line")],
        "OutputTests"),
    Safeguard(
        "the gate of what is published", "Sources/Publishing/Pages/Page.swift",
        [("    for words in try format.words(of: draft) { try gate.check(words) }\n", "")],
        "GateTests"),
    Safeguard(
        "a lock that a person took away is noticed", GIT + "WorktreeFollower.swift",
        [("    guard lock.isHeld else { throw .moved(worktree.indexPath) }\n", "")],
        "WindowTests"),
    Safeguard(
        "a file that was cleaned away is written again", GIT + "Repository+Advancing.swift",
        [("      for follower in followers { try follower.restoreMissing(in: self) }\n", "")],
        "WindowTests"),
    Safeguard(
        "a switch to the branch that is at work is waited for", GIT + "Repository+Healing.swift",
        [("      try all.awaitSwitches(except: followed)\n", "")],
        "WindowTests"),
    Safeguard(
        "what a merge from before put back comes back", GIT + "Worktree+Seeing.swift",
        [('gitFolder + "ORIG_HEAD"', 'gitFolder + "NO_HEAD"')],
        "PutBackTests"),
    Safeguard(
        "a reset is no merge", GIT + "Worktree+Seeing.swift",
        [('newest.reason.hasPrefix("reset: ") else {', 'newest.reason.hasPrefix("no: ") else {')],
        "RefusalTests"),
    Safeguard(
        "what a commit took out unseen comes back", GIT + "Repository+Committing.swift",
        [("after: intents, in: worktrees, by: terms)\n    var (parent, tree)",
          "after: intents, in: worktrees, by: terms)\n      .filter { _ in false }\n"
          "    var (parent, tree)")],
        "WindowTests"),
    Safeguard(
        "indexes and files come back in step", GIT + "Repository+Healing.swift",
        [(".run(intents.all, in: self)", ".run([], in: self)")],
        "WindowTests"),
    Safeguard(
        "what git left behind comes back", "Sources/JournalKit/Journal/Journal+Writing.swift",
        [("        if attempt < Self.mostLooks { "
          "try bringBackLeftBehind(by: authoring, in: &session) }\n", "")],
        "LeftBehindTests"),
    Safeguard(
        "what a person had seen stays away", "Sources/Git/Reflog/SeenCommits.swift",
        [("    if let steps = move.stepsBack", "    if old != move.new { return move.new }\n    if let steps = move.stepsBack")],
        "LeftBehindTests"),
    Safeguard(
        "what cannot be read keeps nobody from writing",
        "Sources/JournalKit/Journal/Journal+Writing.swift",
        [("if attempt < Self.mostLooks {", "if attempt < Self.mostLooks * 1000 {")],
        "LeftBehindTests"),
    Safeguard(
        "a half-written change has a note", GIT + "Repository+HalfChange.swift",
        [("      try HalfChange(deciding, then: companion.move)\n"
          "        .write(in: stateFolder, syncing: companion.terms.sync)\n", "")],
        "BothRefsTests"),
    Safeguard(
        "the ref beside is locked before the branch moves", GIT + "Repository+HalfChange.swift",
        [("    try companion.folders.sync()\n",
          "    try check()\n    try move(deciding)\n    try companion.folders.sync()\n"),
         ("      try check()\n      try move(deciding)\n      try finish()\n",
          "      try finish()\n")],
        "HalfChangeTests"),
    Safeguard(
        "a folder in place of a file of ours is put aside", GIT + "WriteSession.swift",
        [("where error.number == EISDIR &&", "where error.number == 0 &&")],
        "EnvironmentTests"),
    Safeguard(
        "the arguments do not come from `/proc`", "Sources/CStart/start.c",
        [("__attribute__((constructor(101)))", "__attribute__((unused))")],
        "StartTests"),
    Safeguard(
        "a worktree's link leads back to it", "Sources/Git/Repository/Worktree.swift",
        [("?.isRegularFile == true,\n      GitLink(link).leads(to: gitFolder)\n",
          "?.isRegularFile == true\n")],
        "WorktreeLayoutTests"),
    Safeguard(
        "the folder around a git folder may be no worktree",
        "Sources/Git/Repository/Repository+Worktree.swift",
        [('if GitLink(found + ".git").leads(to: gitFolder) {', "if !found.isEmpty {")],
        "WorktreeLayoutTests"),
    Safeguard(
        "a worktree that nothing names is not written past", GIT + "Repository+Advancing.swift",
        [("    try refuseHiddenWorktree(on: update.plan.reference)\n", "")],
        "WorktreeLayoutTests"),
    Safeguard(
        "a copy of a worktree is noticed", "Sources/Git/Repository/Repository+Opening.swift",
        [("      try repository.noticeCopy(around: path)\n", "")],
        "WorktreeLayoutTests"),
    Safeguard(
        "nobody waits long for a ticket", "Sources/Git/System/WriterQueue.swift",
        [("patience = ContinuousClock.now + .milliseconds(100)",
          "patience = ContinuousClock.now + .seconds(60)")],
        "WaitingTests"),
    Safeguard(
        "a writer that waits hears Ctrl-C", "Sources/Git/System/Deadline.swift",
        [("    try HeldSignals.refuseIfStopped()\n", "")],
        "WaitingTests"),
    Safeguard(
        "a program that a writer waits for is ended", "Sources/Git/System/ChildProcess+Waiting.swift",
        [("> .seconds(2)", "> .seconds(20)")],
        "WaitingTests"),
    Safeguard(
        "no line of a text is the editor's mark", "Sources/Commands/CommandLine/EditorPage.swift",
        [("Set(lines.map(\\.trimmed))", "Set(lines.prefix(0))")],
        "EditorPageTests"),
    Safeguard(
        "the last mark ends the text", "Sources/Commands/CommandLine/EditorPage.swift",
        [("rows.lastIndex {", "rows.firstIndex {")],
        "EditorPageTests"),
    Safeguard(
        "what a partial clone lacks is fetched", "Sources/Git/Repository/Repository+Promised.swift",
        [("let missing = error.missingObject, missing != fetched,",
          "let missing = error.missingObject, missing == fetched,")],
        "PartialCloneTests"),
    Safeguard(
        "what cannot be fetched is no fault of the file",
        "Sources/JournalKit/Journal/Snapshot.swift",
        [("catch let error as GitError where !error.isUnfetched {",
          "catch let error as GitError {")],
        "PartialCloneTests"),
    Safeguard(
        "git decides whom it trusts", "Sources/Git/Repository/Repository+Opening.swift",
        [("guard error.isForeignRepository, GitProcess.opens(path, environment: environment) else {",
          "guard error.isForeignRepository else {")],
        "TrustTests"),
    Safeguard(
        "`safe.bareRepository`", "Sources/Git/Repository/Repository+Opening.swift",
        [("      try repository.refuseUnnamed(around: path)\n", "")],
        "TrustTests"),
    Safeguard(
        "`GIT_CEILING_DIRECTORIES`", "Sources/Git/Repository/Repository+Opening.swift",
        [('flags, environment["GIT_CEILING_DIRECTORIES"])', "flags, nil)")],
        "TrustTests"),
    Safeguard(
        "what git shows something else in place of is refused",
        "Sources/Git/Repository/Repository+Replaced.swift",
        [("    guard !names.isEmpty,\n", "    guard names.count > 1000,\n")],
        "TrustTests"),
    Safeguard(
        "a variable that moves a part of a repository", "Sources/JournalKit/Journal/JournalSearch.swift",
        [("Self.moving.first(where: { variable($0) != nil })",
          "Self.moving.first(where: { variable($0) == $0 })")],
        "TrustTests"),
    Safeguard(
        "a branch by another name is the same", "Sources/Git/Repository/Worktree.swift",
        [("longestChain = 5", "longestChain = 1")],
        "BranchTests"),
    Safeguard(
        "git says what it takes for unchanged", GIT + "WorktreeFiles+Blobs.swift",
        [("guard let git, blobs.contains(where: { $0 != nil }),",
          "guard let git, blobs.isEmpty,")],
        "ConversionTests"),
    Safeguard(
        "git converts without filters", "Sources/Git/Repository/WorktreeGit.swift",
        [("own.merging(configuration.withoutFilters) { $1 }",
          "own")],
        "ConversionTests"),
    Safeguard(
        "nobody else may write where a link was", "Sources/TeamRepositories/Hooks/FileStep+Taking.swift",
        [("Files.status(model).flatMap { $0.isRegularFile ? $0 : nil }", "Files.status(model)")],
        "HookFileTests"),
    Safeguard(
        "hook files keep their modes", "Sources/TeamRepositories/Hooks/FileStep+Taking.swift",
        [("Files.status(model).flatMap", 'Files.status(model + "-none").flatMap')],
        "HookFileTests"),
    Safeguard(
        "a link of the team stays a link", "Sources/TeamRepositories/Hooks/HuskyFile.swift",
        [("Files.target(ofLink: path) == nil ? path : Files.real(path)", "path")],
        "HookManagerTests"),
    Safeguard(
        "the phrases of a language are words", "Sources/JournalModel/Formats/LanguageFile.swift",
        [("guard VisibleText.isWithoutControls(text) else {", "guard !text.isEmpty else {")],
        "LanguageTests"),
    Safeguard(
        "signs that other readers take for more are entities",
        "Sources/Publishing/Markdown/MarkdownTree+Readers.swift",
        [("""    case UInt8(ascii: "{"): "&#123;"\n""", "")],
        "SafeMarkdownTests"),
    Safeguard(
        "code that some readers would run is an element",
        "Sources/Publishing/Markdown/MarkdownTree+Inert.swift",
        [("    if RiskyCode.isIn(node.literal) { showCodeInLines(node) }\n", "")],
        "SafeMarkdownTests"),
    Safeguard(
        "HTML is text", "Sources/Publishing/Markdown/MarkdownTree+Inert.swift",
        [("    case CMARK_NODE_HTML_INLINE: showSource(node)\n", "")],
        "SafeMarkdownTests"),
    Safeguard(
        "a link leads nowhere unsafe", "Sources/Publishing/Markdown/LinkTarget.swift",
        [('contains { ":&%".contains($0) }', 'contains { "&%".contains($0) }')],
        "SafeMarkdownTests"),
    Safeguard(
        "bash runs nothing that it completes", "Sources/Commands/Completing/BashQuoting.swift",
        [('default: Self.isPlain(character) ? String(character) : "\\\\\\(character)"',
          "default: String(character)")],
        "BashQuotingTests"),
    Safeguard(
        "bash runs nothing between its quotes", "Sources/Commands/Completing/BashQuoting.swift",
        [("""case "\\"": "\\"\\\\$`".contains(character)""", """case "\\"": "\\"".contains(character)""")],
        "BashQuotingTests"),
]
