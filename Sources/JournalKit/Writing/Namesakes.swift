internal import JournalModel

/// Finds who of a list somebody of the same name can be: one of two who have addresses is common, or
/// one of them has none.
struct Namesakes {
  /// The first place of each name, and of each name with an address.
  private var first: [String: Int] = [:]
  private var addressed: [[String]: Int] = [:]
  /// The places of those without an address, in order.
  private var unaddressed: [String: [Int]] = [:]
  /// Names and places by address.
  private var holders: [String: [(name: String, place: Int)]] = [:]

  init(_ attendees: [Attendee]) {
    for (place, attendee) in attendees.enumerated() { add(attendee, at: place) }
  }

  /// Somebody new.
  mutating func add(_ attendee: Attendee, at place: Int) {
    let name = Self.name(of: attendee)
    if first[name] == nil { first[name] = place }
    if attendee.emails.isEmpty { unaddressed[name, default: []].append(place) }
    addAddresses(of: attendee, at: place)
  }

  /// Somebody who is there, and had no address perhaps.
  mutating func update(_ attendee: Attendee, at place: Int) {
    guard !attendee.emails.isEmpty else { return }
    let name = Self.name(of: attendee)
    if unaddressed[name]?.first == place { unaddressed[name]?.removeFirst() }
    addAddresses(of: attendee, at: place)
  }

  func place(of attendee: Attendee) -> Int? {
    let name = Self.name(of: attendee)
    guard !attendee.emails.isEmpty else { return first[name] }
    let places = attendee.emails.compactMap { addressed[[name, $0.lowercased()]] }
    return (places + [unaddressed[name]?.first].compactMap(\.self)).min()
  }

  /// The place of who has an address of theirs, and a name that can be another form of the same.
  func place(byAddressOf attendee: Attendee) -> Int? {
    guard let name = attendee.name else { return nil }
    return attendee.emails.flatMap { holders[$0.lowercased()] ?? [] }
      .filter { HiddenNamesakes.isAlike($0.name, name) }.map(\.place).min()
  }

  private mutating func addAddresses(of attendee: Attendee, at place: Int) {
    for address in attendee.emails {
      holders[address.lowercased(), default: []].append((attendee.name ?? "", place))
      let key = [Self.name(of: attendee), address.lowercased()]
      addressed[key] = min(addressed[key] ?? place, place)
    }
  }

  /// Lists have a name in either order.
  static func name(of attendee: Attendee) -> String {
    // Lists were taken as they were, with the last name first.
    attendee.name.map { FoldedName.of(TurnedName.of($0)) } ?? ""
  }
}
