package import JournalModel

extension HeadCount {
  /// A number as a number, words as words.
  package var json: any Encodable {
    switch self {
    case .number(let number): number
    case .words(let words): words
    }
  }
}
