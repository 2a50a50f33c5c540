import JournalKit

/// A field that no entry of the event can have.
enum WrongField {
  case kind(similar: [String])
  case author
  case day
  case time

  /// Nil for an error that is about none of them. A day that the event does not have is right as
  /// soon as it has it.
  init?(_ error: any Error) {
    switch error {
    case let error as UnknownKind: self = .kind(similar: error.similar)
    case is BadAuthor: self = .author
    case TypedTime.Problem.day: self = .day
    case is TypedTime.Problem: self = .time
    default: return nil
    }
  }

  /// The option that says it.
  var name: String {
    switch self {
    case .kind: "-k"
    case .author: "--by"
    case .day: "-d"
    case .time: "--at"
    }
  }

  /// The option with a value, behind a space: the only similar kind, else a placeholder.
  var option: String {
    switch self {
    case .kind(let similar): " \(name) \(similar.count == 1 ? similar[0] : "KIND")"
    case .author: " \(name) NAME"
    case .day: " \(name) DAY"
    case .time: " \(name) TIME"
    }
  }

  /// Whether the file cannot say when the entry was.
  var isTime: Bool {
    switch self {
    case .kind, .author: false
    case .day, .time: true
    }
  }
}
