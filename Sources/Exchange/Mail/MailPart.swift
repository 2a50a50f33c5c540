internal import Foundation
internal import JournalModel

/// Headers and a body: a whole message, or one part of it (RFC 5322, RFC 2045).
struct MailPart {
  private let headers: [(name: String, value: String)]
  private let body: [UInt8]

  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.last == 0x0D ? $0.dropLast() : $0 }
    let end = lines.firstIndex(where: \.isEmpty) ?? lines.count
    var headers: [(name: String, value: String)] = []
    for line in lines[..<end] {
      let text = String(decoding: line, as: UTF8.self)
      if text.first == " " || text.first == "\t", !headers.isEmpty {
        headers[headers.count - 1].value += text
      } else if let colon = text.firstIndex(of: ":") {
        headers.append((text[..<colon].lowercased(), String(text[text.index(after: colon)...])))
      }
    }
    self.headers = headers
    body = Array(lines[min(end + 1, lines.count)...].joined(separator: [0x0A]))
  }

  /// A header as it stands, in one line; nil if there is none.
  func header(_ name: String) -> String? {
    headers.first { $0.name == name }?.value.trimmed
  }

  /// The first plain text, decoded; nil if there is none, as in a mail that is HTML alone.
  var plainText: String? {
    let type = MailType(header("content-type") ?? "text/plain")
    if let boundary = type.parameters["boundary"], type.name.hasPrefix("multipart/") {
      return parts(between: boundary).lazy.compactMap { MailPart($0).plainText }.first
    }
    guard type.name == "text/plain",
      !(header("content-disposition") ?? "").lowercased().hasPrefix("attachment")
    else { return nil }
    let text = MailText.decoded(unpacked, charset: type.parameters["charset"] ?? "utf-8")
    return type.parameters["format"]?.lowercased() == "flowed" ? MailText.unflowed(text) : text
  }

  /// The body without its transfer encoding.
  private var unpacked: [UInt8] {
    switch (header("content-transfer-encoding") ?? "").lowercased() {
    case "base64":
      Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init) ?? []
    case "quoted-printable": MailText.unquoted(body)
    default: body
    }
  }

  private func parts(between boundary: String) -> [[UInt8]] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [[ArraySlice<UInt8>]] = []
    for line in body.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        guard !line.dropFirst(mark.count).starts(with: "--".utf8) else { break }
        parts.append([])
      } else if !parts.isEmpty {
        parts[parts.count - 1].append(line)
      }
    }
    return parts.map { Array($0.joined(separator: [0x0A])) }
  }
}

/// A value such as `text/plain; charset="utf-8"; format=flowed`.
private struct MailType {
  let name: String
  private(set) var parameters: [String: String] = [:]

  init(_ text: String) {
    let parts = text.split(separator: ";").map(\.trimmed)
    name = parts.first?.lowercased() ?? ""
    for part in parts.dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard sides.count == 2 else { continue }
      parameters[sides[0].lowercased()] = String(sides[1].filter { $0 != "\"" })
    }
  }
}
