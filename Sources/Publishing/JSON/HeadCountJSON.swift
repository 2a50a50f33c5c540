package import JournalModel

/// A head count for programs: a number is a number, words are words.
package enum HeadCountJSON: Encodable, Sendable {
  case number(Int)
  case words(String)

  package init(_ count: HeadCount) {
    switch count {
    case .number(let number): self = .number(number)
    case .words(let words): self = .words(words)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .words(let words): try container.encode(words)
    }
  }
}
