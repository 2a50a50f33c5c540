import Foundation
import JournalKit

/// One message of e-mail, as an attendee answers the organisers.
struct MailMessage {
  /// Who wrote it; nil without a name.
  let name: String?
  /// The address, in lower case.
  let address: String
  /// When it was sent; nil if the message does not say.
  let date: Date?
  /// What the person wrote: without what was quoted, and without a signature.
  let text: String

  /// What is wrong with a message.
  enum Problem: Error {
    /// No header `From:` with an address.
    case noSender
    /// HTML alone, or attachments.
    case noPlainText
  }

  init(_ bytes: [UInt8]) throws(Problem) {
    // A message out of a mailbox file begins with a line `From `.
    let part = MailPart(bytes.starts(with: "From ".utf8) ? Self.withoutFirstLine(bytes) : bytes)
    guard let sender = part.header("from").map(MailText.header),
      let open = sender.lastIndex(where: { $0 == "<" || $0 == " " }) ?? sender.indices.first,
      sender.contains("@")
    else { throw .noSender }
    guard let text = part.plainText else { throw .noPlainText }
    address = sender[open...].filter { !"<> ".contains($0) }.lowercased()
    let name = sender[..<open].filter { $0 != "\"" && $0 != "<" }.trimmed
    self.name = name.isEmpty ? nil : name
    date = part.header("date").flatMap(Self.date)
    self.text = Self.ownWords(text)
  }

  private static func withoutFirstLine(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.drop { $0 != 0x0A }.dropFirst())
  }

  /// What stands before the signature, without quoted lines and the line that announces them.
  private static func ownWords(_ text: String) -> String {
    var lines: [String] = []
    for line in text.lines {
      if line == "-- " || line == "--" { break }
      guard line.hasPrefix(">") else {
        lines.append(line)
        continue
      }
      while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
      while let last = lines.last, announces(last, lines) { lines.removeLast() }
    }
    return lines.joined(separator: "\n").trimmed
  }

  /// Whether a line says whose words are quoted below, such as `On Friday Ian wrote:`; it may be the
  /// end of a longer one.
  private static func announces(_ line: String, _ lines: [String]) -> Bool {
    line.trimmed.hasSuffix(":") && (line.contains("@") || line.contains { $0.isNumber })
  }

  /// A date such as `Wed, 23 Mar 2011 21:15:02 +0000 (UTC)`.
  private static func date(_ text: String) -> Date? {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    let plain = text.split(separator: "(").first.map(\.trimmed) ?? ""
    let formats = [
      "EEE, d MMM yyyy HH:mm:ss Z", "d MMM yyyy HH:mm:ss Z", "EEE, d MMM yyyy HH:mm Z",
    ]
    return formats.lazy.compactMap { format in
      formatter.dateFormat = format
      return formatter.date(from: plain)
    }.first
  }
}
