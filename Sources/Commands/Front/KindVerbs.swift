import JournalKit
import JournalModel

/// Kinds in the place of a command: `demo "It boots"` is `add --kind demo "It boots"`.
struct KindVerbs: Sendable {
  /// The kinds of the journal that a command line is for, which is only read for a word that is neither a
  /// command nor a standard kind.
  let ofJournal: @Sendable (_ arguments: [String]) -> [Kind]

  static let standard = KindVerbs { _ in Kind.standard }

  /// Those of the journal around, or that the command line names; the standard ones without a journal.
  init(in context: Context) {
    self.init { arguments in
      let search = JournalSearch(
        request: arguments.value(of: "--journal"), environment: context.environment,
        folder: context.folder, remoteBranch: .read)
      return (try? search.open())?.event.allKinds ?? Kind.standard
    }
  }

  private init(ofJournal: @escaping @Sendable ([String]) -> [Kind]) {
    self.ofJournal = ofJournal
  }

  /// What to read in place of a line whose first word is no command; nil if that is no kind either.
  func line(insteadOf arguments: [String]) -> [String]? {
    let isHelp = arguments.first == "help"
    guard let word = arguments.dropFirst(isHelp ? 1 : 0).first, let kind = Kind(word),
      Kind.standard.contains(kind) || ofJournal(arguments).contains(kind)
    else { return nil }
    return isHelp ? ["help", Add.word] : [Add.word, "--kind", word] + arguments.dropFirst()
  }
}
