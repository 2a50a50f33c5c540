internal import JournalModel

/// Gives attendees file names that nobody else has.
struct AttendeeKeys {
  private var taken: Set<String>
  /// The last number that somebody of a name was given.
  private var numbers: [Slug: Int] = [:]

  init(taken: [String]) {
    self.taken = Set(taken)
  }

  /// For somebody new: the slug of the name, a number for the next of the same name; nothing of the
  /// name for somebody who is not to be named.
  mutating func key(for attendee: Attendee, _ suffix: String) -> String {
    guard attendee.named == .yes else { return nameless(suffix) }
    guard let slug = attendee.name.flatMap({ Slug($0) }), !slug.isReserved else {
      return nameless(suffix, beginning: "attendee-")
    }
    var key = slug.description
    while !taken.insert(key).inserted {
      let number = numbers[slug, default: 1] + 1
      numbers[slug] = number
      key = "\(slug)-\(number)"
    }
    return key
  }

  /// A file name that says nothing of a name: of thousands, two can be given the same six characters,
  /// and then the next ones are taken.
  mutating func nameless(_ suffix: String, beginning start: String = Attendee.anonymousStart)
    -> String
  {
    let radix = 36
    var suffix = suffix
    while !taken.insert(start + suffix).inserted {
      guard let number = Int(suffix, radix: radix) else { break }
      let next = String(number + 1, radix: radix).suffix(suffix.count)
      suffix = String(repeating: "0", count: suffix.count - next.count) + next
    }
    return start + suffix
  }
}
