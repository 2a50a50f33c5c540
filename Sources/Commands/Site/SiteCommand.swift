import ArgumentParser
import Git
import JournalKit
import Publishing
import Site
import Terminal

/// Makes a web site of the journal.
struct SiteCommand: DryRunCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Make a web site of the journal.",
    discussion: """
      hackjournal site --open
      hackjournal site -o /var/www/xen --base-url https://xen.example/hackathon/

      Writes what changed alone, and removes what is gone; a file that a person changed stays. \
      The pages need no server: they work from the folder, and below any address.
      """)

  @Option(
    name: .customShort("o", allowingJoined: true),
    help: ArgumentHelp("The folder to write to; public if none is named.", valueName: "directory"))
  var output: Typed?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Address of the site, for what needs whole addresses.", valueName: "url"))
  var baseURL: Typed?

  @Flag(help: "Show it in the browser.") var open = false

  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if output?.text.isEmpty ?? false { throw ValidationError("-o is empty: name a folder.") }
    if let baseURL, SiteAddress(baseURL.text) == nil {
      throw ValidationError(
        "--base-url is an address such as https://xen.example/hackathon/, without a password and "
          + "without ? and #.")
    }
  }

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let site = try SiteMaking(of: journal, at: address, in: context).make()
    let folder = SiteFolder(path: context.absolute(name), name: name)
    let changes = try folder.write(
      site, effect: context.effect, watch: context.watching("Writing files"))
    let page = SitePage(folder: context.absolute(name), name: name, changes: changes)
    if options.json {
      context.output.result(try JSON.answer(page.object(context.effect)))
    } else {
      page.lines(context.effect).forEach { context.output.result($0) }
    }
    page.remarks.forEach { context.output.say($0) }
    context.output.say(page.conclusion(context.effect))
    try context.reportReading(of: journal, under: SummaryScope.wholeEvent.paths)
    if open, context.effect == .written {
      try Browser(in: context).show("\(page.folder)/index.html")
    }
  }

  private var name: String { output?.text ?? Self.folder }
  private var address: SiteAddress? { baseURL.flatMap { SiteAddress($0.text) } }

  /// Not `site`, which in a journal has what its site is made of.
  private static let folder = "public"
}
