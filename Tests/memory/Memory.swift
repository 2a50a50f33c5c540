import Foundation

@testable import Git
@testable import JournalKit
@testable import JournalModel
@testable import Publishing

/// `Memory ENTRIES JOURNAL…`: adds many entries in one process, each as `add` does with the journal
/// opened anew, reads them, and makes a failure of every kind that a writer meets; then prints how
/// many descriptors and how much memory that took.
///
/// Built with AddressSanitizer, whose leak check has the last word when it ends.
@main struct Memory {
  private let environment = ProcessInfo.processInfo.environment
  private let journals: [String]

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "leak" { return leak() }
    guard let count = words.first.flatMap({ Int($0) }), words.count > 1 else {
      fatalError("Memory ENTRIES JOURNAL…")
    }
    let memory = Memory(journals: Array(words.dropFirst()))
    // What is made once, such as tables of libgit2's, is there before the count begins.
    for journal in memory.journals { try memory.write(0, to: journal) }
    let (descriptors, bytes) = (openDescriptors(), residentBytes())
    for number in 1...count {
      try memory.write(number, to: memory.journals[number % memory.journals.count])
    }
    print(openDescriptors() - descriptors, (residentBytes() - bytes) >> 10)
  }

  /// A leak on purpose: a check that finds none must be able to find one.
  private static func leak() {
    for _ in 0..<100 { malloc(100)?.storeBytes(of: 7, as: UInt8.self) }
  }

  private init(journals: [String]) {
    self.journals = journals
  }

  private func write(_ number: Int, to place: String) throws {
    try add("text \(number)", to: place)
    if number % 10 == 0 { try read(place) }
    if number % 100 == 0 { try fail(place) }
  }

  private func open(_ place: String) throws -> Snapshot {
    try JournalSearch(request: place, environment: environment, folder: "/").open()
  }

  private func add(_ text: String, to place: String) throws {
    var journal = Journal(try open(place))
    let id = Identifier(bits: UInt64.random(in: 0..<(1 << 50)))
    let date = journal.event.start
    _ = try journal.write(
      AddEntry(Entry(id: id, text: text), on: date), by: try authoring(journal.repository))
  }

  private func read(_ place: String) throws {
    let journal = try open(place)
    let date = journal.event.start
    _ = try journal.entries(on: date).values.count
    _ = try journal.findings(environment)
    _ = SafeMarkdown.block("- *one*\n- <b>two</b>\n\n|a|\n|-|\n|b|\n")
  }

  /// A text that is refused, and a journal that is not there: what was opened must be closed too.
  private func fail(_ place: String) throws {
    do {
      try add(" ", to: place)
    } catch JournalProblem.emptyText {}
    do {
      _ = try open(place + "-missing")
      fatalError("a journal that is not there was opened")
    } catch is JournalProblem {}
  }

  private func authoring(_ repository: Repository) throws -> Authoring {
    let configuration = try repository.configuration(in: environment)
    let moment = Identity.Moment(seconds: Int64(Date().timeIntervalSince1970), offset: 0)
    let identity = try Identity.find(
      environment: environment, configuration: configuration, now: moment)
    let settings = WriteSettings(
      patience: .seconds(10), sync: configuration.isOn(.fsync) ? .always : .leftToSystem,
      environment: environment, configuration: configuration)
    return Authoring(identity: identity, settings: settings)
  }

  private static func openDescriptors() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
  }

  /// The second number of `statm`, in pages.
  private static func residentBytes() -> Int {
    let words = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (Int(words.split(separator: " ").dropFirst().first ?? "") ?? 0) * Int(getpagesize())
  }
}
