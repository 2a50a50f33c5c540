extension Document {
  /// Notes names in the private file of an attendee by which texts can still mean the person, each once;
  /// not the one that the file has.
  package mutating func keepFormerNames(_ names: [String]) throws(FormatError) {
    let present = try text("name")
    var known = try texts("former-names")
    let before = known.count
    for name in names where name != present && !known.contains(name) { known.append(name) }
    guard known.count > before else { return }
    try set("former-names", value: .list(known), order: fields.map(\.key))
  }
}
