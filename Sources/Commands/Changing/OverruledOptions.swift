import ArgumentParser
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// What becomes of a text that lost in a merge: it stays so, or is said again.
struct OverruledOptions: ParsableArguments {
  @Flag(help: "Keep what stands after a merge: `list --conflicts` lists it no more.")
  var keep = false

  @Option(
    help: ArgumentHelp(
      "Say again what this commit said, where a merge overruled it; else all of it as it was then.",
      valueName: "commit"))
  var take: Typed?

  var isEmpty: Bool { !keep && take == nil }

  func validate() throws {
    if keep, take != nil { throw ValidationError("Use either --keep or --take.") }
  }

  func run(
    _ id: Typed?, writer: WriterOptions, _ options: JournalOptions, in context: Context
  ) throws {
    guard let id else {
      throw UsageProblem("Say of what.", hint: "see `hackjournal list --conflicts`")
    }
    var journal = try context.openJournal(options)
    let authoring = try context.authoring(for: journal.snapshot)
    if let take {
      let taken = try journal.write(TakeVersion(of: id.text, in: take.text), by: authoring)
      try answer(
        taken.handle, taken.path,
        "Took \(VisibleText.line(taken.handle)) as it was in "
          + "\(taken.commit.hex.prefix(10)).", writer, options, context)
    } else {
      let kept = try journal.write(KeepStanding(id.text), by: authoring)
      try answer(
        kept[0].handle, kept[0].path,
        "Kept what stands of \(VisibleText.line(kept[0].handle)).", writer, options, context)
    }
  }

  private func answer(
    _ handle: String, _ path: String, _ words: String, _ writer: WriterOptions,
    _ options: JournalOptions, _ context: Context
  ) throws {
    context.answer(
      json: options.json ? try JSON.answer(["id": handle, "path": path]) : nil,
      receipts: [writer.receipt.line(handle, path: path)], words)
  }
}
