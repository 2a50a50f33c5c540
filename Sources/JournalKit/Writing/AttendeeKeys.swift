internal import JournalModel

/// Gives attendees file names that nobody else has.
struct AttendeeKeys {
  private var taken: Set<String>
  /// The last number that somebody of a name was given.
  private var numbers: [String: Int] = [:]

  init(taken: [String]) {
    self.taken = Set(taken)
  }

  /// For somebody new: what everybody makes of the name, with a number for the next of the same name;
  /// nothing of the name for somebody who is not to be named.
  mutating func key(for attendee: Attendee, _ suffix: String) -> String {
    guard attendee.named == .yes else { return nameless(suffix) }
    let first = Self.key(ofName: attendee.name ?? "")
    var key = first
    while !taken.insert(key).inserted {
      let number = numbers[first, default: 1] + 1
      numbers[first] = number
      key = "\(first)-\(number)"
    }
    return key
  }

  /// The slug; where no letter of Latin is left, six characters that are derived from the name, so that two
  /// who add the same person apart make the same file.
  private static func key(ofName name: String) -> String {
    if let slug = Slug(name), !slug.isReserved { return slug.description }
    return "attendee-\(Identifier(attendeeCalled: name).description.prefix(6))"
  }

  /// A file name that says nothing of a name: of thousands, two can be given the same six characters,
  /// and then the next ones are taken.
  mutating func nameless(_ suffix: String) -> String {
    let (start, radix) = (Attendee.anonymousStart, 36)
    var suffix = suffix
    while !taken.insert(start + suffix).inserted {
      guard let number = Int(suffix, radix: radix) else { break }
      let next = String(number + 1, radix: radix).suffix(suffix.count)
      suffix = String(repeating: "0", count: suffix.count - next.count) + next
    }
    return start + suffix
  }
}
