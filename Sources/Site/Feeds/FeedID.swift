internal import JournalModel

/// The identifier of a feed or of an entry of one: it stays, whatever the site's address and its titles are.
struct FeedID: Equatable, CustomStringConvertible {
  let description: String

  /// Derived from the event and from what the feed or entry is of, such as `day` and its date.
  init(of event: Identifier, _ parts: String...) {
    var bytes = Array(
      Digest.bytes(of: ["hackjournal-feed-1", event.description] + parts).prefix(16))
    // RFC 9562: version 8 and its variant.
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    description = "urn:uuid:" + groups.joined(separator: "-")
  }
}
