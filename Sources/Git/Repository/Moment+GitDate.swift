internal import Foundation

extension Identity.Moment {
  /// Reads a date as `GIT_AUTHOR_DATE` may have it: `1300872600 +0100`, `@1300872600`, or ISO 8601
  /// such as `2011-03-23T09:30:00+01:00`.
  package init?(gitDate text: String) {
    guard let moment = Self.secondsAndZone(text) ?? Self.iso8601(text) else { return nil }
    self = moment
  }

  private static func secondsAndZone(_ text: String) -> Identity.Moment? {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 2 else { return nil }
    let marked = first.hasPrefix("@")
    guard let seconds = Int64(marked ? first.dropFirst() : first), marked || first.count > 8 else {
      return nil
    }
    guard words.count == 2 else { return Self(seconds: seconds, offset: 0) }
    guard let offset = minutes(ofZone: String(words[1])) else { return nil }
    return Self(seconds: seconds, offset: offset)
  }

  private static func iso8601(_ text: String) -> Identity.Moment? {
    let standard = text.replacing(" ", with: "T", maxReplacements: 1).replacing(" ", with: "")
    guard let date = try? Date.ISO8601FormatStyle().parse(standard) else { return nil }
    let zone = standard.dropFirst(10).drop { $0 != "+" && $0 != "-" && $0 != "Z" }
    let offset = zone == "Z" ? 0 : minutes(ofZone: zone.replacing(":", with: ""))
    return offset.map { Self(seconds: Int64(date.timeIntervalSince1970), offset: $0) }
  }

  /// The minutes east of Greenwich of a zone such as `+0530`.
  private static func minutes(ofZone zone: some StringProtocol) -> Int32? {
    guard zone.utf8.count == 5, let sign = zone.first, sign == "+" || sign == "-",
      zone.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
      let digits = Int32(zone.dropFirst())
    else { return nil }
    let minutes = digits / 100 * 60 + digits % 100
    return sign == "-" ? -minutes : minutes
  }
}
