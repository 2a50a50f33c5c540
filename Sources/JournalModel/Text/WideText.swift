/// Text in UTF-16, by its mark or by the zeros that most scripts leave in every other byte.
package enum WideText: String, Sendable {
  case littleEndian = "UTF-16LE"
  case bigEndian = "UTF-16BE"

  /// So much of a file tells it.
  private static let sample = 4096

  /// Nil for bytes that are nothing of the kind.
  package init?(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(Self.sample))
    if start.starts(with: [0xFF, 0xFE]) { self = .littleEndian; return }
    if start.starts(with: [0xFE, 0xFF]) { self = .bigEndian; return }
    let pairs = start.count / 2
    guard pairs > 1, bytes.count.isMultiple(of: 2) else { return nil }
    let even = (0..<pairs).count { start[2 * $0] == 0 }
    let odd = (0..<pairs).count { start[2 * $0 + 1] == 0 }
    // Text of any script has spaces, separators and line breaks, and no character zero. Where all else
    // is ASCII, nearly every other byte is zero: a few of them are a slip.
    let percent = Self.isPrintable(start.filter { $0 != 0 }) ? 75 : 10
    guard even == 0 || odd == 0, max(even, odd) * 100 >= pairs * percent else { return nil }
    let order: WideText = odd > 0 ? .littleEndian : .bigEndian
    let units = order.units(Array(start.prefix(2 * pairs)))
    guard units.allSatisfy({ $0 >= 0x20 || [0x09, 0x0A, 0x0D].contains($0) }) else { return nil }
    self = order
  }

  private static func isPrintable(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { 0x20..<0x7F ~= $0 || [0x09, 0x0A, 0x0D].contains($0) }
  }

  /// Nil where units are missing, or are no text.
  package func text(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    return String(validating: units(bytes), as: UTF16.self)?.withoutByteOrderMark
  }

  private func units(_ bytes: [UInt8]) -> [UInt16] {
    let (low, high) = self == .littleEndian ? (0, 1) : (1, 0)
    return stride(from: 0, to: bytes.count, by: 2)
      .map { UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8 }
  }
}
