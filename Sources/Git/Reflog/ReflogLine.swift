/// A move of a ref, as its reflog tells it.
package struct ReflogLine: Sendable, Equatable {
  /// Object at which the ref was; nil where it was made.
  package let old: ObjectID?
  /// Object to which the ref went.
  package let new: ObjectID
  /// Address of the person who moved the ref.
  package let email: String
  /// Seconds since 1970.
  let time: Int
  /// Such as `commit: Fix a word`, or a reason of ours.
  package let reason: String

  /// Whether a write of ours moved the ref.
  var isOurs: Bool { ChangeLinks(reason: reason) != nil }

  /// Whether a sync put there what others wrote.
  var isSync: Bool { reason.hasPrefix(ChangeLinks.markOfOthers) }

  /// Whether `git switch` or `git checkout` moved HEAD here.
  var isArrival: Bool { reason.hasPrefix("checkout: moving from ") }

  /// Reads `OLD NEW NAME <EMAIL> SECONDS ZONE<TAB>REASON`; nil for what is no such line.
  init?(_ bytes: some BidirectionalCollection<UInt8>) {
    let fields = bytes.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard fields.count == 3, let old = ObjectID(digits: fields[0]),
      let new = ObjectID(digits: fields[1])
    else { return nil }
    let parts = fields[2].split(
      separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
    let person = parts[0].split(separator: UInt8(ascii: "<")).last?
      .split(separator: UInt8(ascii: ">"), maxSplits: 1, omittingEmptySubsequences: false)
    let moment = person?.last?.split(separator: UInt8(ascii: " ")).first
    self.old = old == .zero ? nil : old
    self.new = new
    email = person?.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    time = moment.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    reason = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
  }
}

extension ObjectID {
  /// Forty zeros, which stand in git for no object.
  fileprivate static let zero = ObjectID(digits: [UInt8](repeating: UInt8(ascii: "0"), count: 40))
}
