import Git
import JournalModel
import Terminal

extension Context {
  /// The zone of an event of which nobody says one. `TZ` is read by us where it has a form that Foundation
  /// takes for GMT, such as `:Asia/Tokyo`; what nobody understands is told.
  func eventZone() -> Zone {
    guard let text = environment["TZ"], !text.isEmpty else { return Zone(timeZone()) }
    let name = text.hasPrefix(":") ? String(text.dropFirst()) : text
    if let zone = Self.zone(ofPath: name) ?? Zone(name) { return zone }
    let usual = Zone(timeZone())
    output.say(
      "TZ is \(Shell.quoted(VisibleText.line(text))), which is no zone that is known here, so the event's is "
        + "\(usual.name); to change it: hackjournal event --time-zone ZONE")
    return usual
  }

  /// The zone whose file a path leads to, below whatever folder the system has them in.
  private static func zone(ofPath path: String) -> Zone? {
    guard path.hasPrefix("/") else { return nil }
    return [path, Files.real(path)].lazy.compactMap { path in
      path.firstRange(of: "zoneinfo/").flatMap { Zone(String(path[$0.upperBound...])) }
    }.first
  }
}
