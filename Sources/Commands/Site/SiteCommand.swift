import ArgumentParser
import Git
import JournalKit
import JournalModel
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
      hackjournal site --push

      Writes what changed alone, and removes what is gone; a file that a person changed stays. \
      The pages need no server: they work from the folder, and below any address.

      --push sends them to a branch of their own, where GitHub, GitLab and Codeberg make a site of \
      them. The branch has no history: what was on a page before is not kept there.
      """)

  @Argument(help: "With --push: a remote, if not that of `sync`.") var remote: Typed?

  @Flag(help: "Send the pages to a branch of a remote, and write no folder.") var push = false

  @Option(
    name: .customLong("pages-branch"),
    help: ArgumentHelp("The branch for the pages; pages if none is named.", valueName: "branch"))
  var pagesBranch: Typed?

  @Option(help: "What the host needs; as the remote's address says.") var host: PagesHost?

  @Option(
    name: .customShort("o", allowingJoined: true),
    help: ArgumentHelp("The folder to write to; public if none is named.", valueName: "directory"))
  var output: Typed?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Address of the site, for what needs whole addresses; the event's if none is given.",
      valueName: "url"))
  var baseURL: Typed?

  @Flag(help: "Copy from site/static what could run in a browser, too, such as .html and .js.")
  var allowActive = false

  @Flag(help: "Show it in the browser.") var open = false

  @OptionGroup var effect: DryRunOptions
  @OptionGroup var options: JournalOptions

  func validate() throws {
    if output?.text.isEmpty ?? false { throw ValidationError("-o is empty: name a folder.") }
    guard push || [remote, pagesBranch].allSatisfy({ $0 == nil }) && host == nil else {
      throw ValidationError("A remote, --pages-branch and --host are for --push.")
    }
    if push, output != nil || open {
      throw ValidationError("--push writes no folder: leave out -o and --open.")
    }
    if let baseURL, SiteAddress(baseURL.text) == nil {
      throw ValidationError(
        "--base-url is an address such as https://xen.example/hackathon/, without a password and "
          + "without ? and #.")
    }
  }

  func run(in context: Context) throws {
    let journal = try context.snapshotKnowingNames(options)
    let address = address(of: journal.event)
    let site = try SiteMaking(of: journal, at: address, in: context)
      .make(allowingActive: allowActive)
    if push {
      let request = PagesRequest(remote: remote, branch: pagesBranch?.text ?? "pages", host: host)
      try request.send(site, of: journal, at: address, in: context).show(options, in: context)
    } else {
      try write(site, context)
    }
    try context.reportReading(of: journal, under: SummaryScope.wholeEvent.paths)
  }

  private func write(_ site: FinishedSite, _ context: Context) throws {
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
    if open, context.effect == .written {
      try Browser(in: context).show("\(page.folder)/index.html")
    }
  }

  private var name: String { output?.text ?? Self.folder }

  /// That on the command line, else the event's.
  private func address(of event: Event) -> SiteAddress? {
    (baseURL?.text ?? event.site.url).flatMap { SiteAddress($0) }
  }

  /// Not `site`, which in a journal has what its site is made of.
  private static let folder = "public"
}

extension PagesHost: ExpressibleByArgument {}
