package import Foundation
internal import JournalModel

/// One message of e-mail, as an attendee answers the organisers.
package struct MailMessage {
  /// Name of the author; nil without one.
  package let name: String?
  /// The address, in lower case.
  package let address: String
  /// Moment at which it was sent; nil if the message does not say.
  package let date: Date?
  /// Words of the person: without what was quoted, and without a signature.
  package let text: String

  /// Reasons for which a message cannot be taken.
  package enum Problem: Error {
    /// No header `From:` with an address.
    case noSender
    /// HTML alone, or attachments.
    case noPlainText
  }

  package init(_ bytes: [UInt8]) throws(Problem) {
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

  /// Lines before the signature, without quoted ones and the line that announces them.
  private static func ownWords(_ text: String) -> String {
    var lines: [String] = []
    for line in text.lines {
      if line == "-- " || line == "--" { break }
      if beginsQuotedMail(line, lines: lines) {
        while let last = lines.last, !last.trimmed.isEmpty, isHeader(last) { lines.removeLast() }
        break
      }
      guard line.hasPrefix(">") else {
        lines.append(line)
        continue
      }
      while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
      removeAnnouncement(from: &lines)
    }
    return lines.joined(separator: "\n").trimmed
  }

  /// Removes what says whose words are quoted below, such as `On Friday Ian wrote:`: the paragraph,
  /// if it is one of up to three lines that ends in a colon.
  private static func removeAnnouncement(from lines: inout [String]) {
    guard lines.last?.trimmed.hasSuffix(":") == true else { return }
    let paragraph = lines.suffix(while: { !$0.trimmed.isEmpty })
    let text = paragraph.joined(separator: " ")
    let isAnnouncement =
      text.contains("@") || text.contains { $0.isNumber } || verbs.contains { text.contains($0) }
    guard isAnnouncement else { return }
    lines.removeLast(paragraph.count <= 3 ? paragraph.count : 1)
  }

  private static let verbs = [" wrote", " writes", " schrieb", " écrit", " escreveu", " escribió"]

  /// Whether a line begins the whole of another mail, which Outlook and its like put below without
  /// any mark: `-----Original Message-----`, or a second header of its form.
  private static func beginsQuotedMail(_ line: String, lines: [String]) -> Bool {
    let words = line.trimmed
    if words.hasPrefix("-----"), words.hasSuffix("-----"), words.contains(where: \.isLetter) {
      return true
    }
    return isHeader(line) && (lines.last.map(isHeader) ?? false)
  }

  /// A line such as `From: Olga` or `Gesendet: Montag`.
  private static func isHeader(_ line: String) -> Bool {
    headers.contains { line.trimmed.lowercased().hasPrefix($0) }
  }

  private static let headers = [
    "from:", "sent:", "to:", "cc:", "date:", "subject:", "von:", "gesendet:", "an:", "datum:",
    "betreff:", "de:", "envoyé :", "à :", "objet :", "enviado:", "para:", "assunto:", "asunto:",
  ]

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

extension Array {
  /// The elements at the end that pass, up to the first from behind that does not.
  fileprivate func suffix(while passes: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !passes($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}
