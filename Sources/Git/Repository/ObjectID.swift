internal import CLibgit2

/// The name of an object: forty hexadecimal digits.
package struct ObjectID: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Lower case and whole, never an abbreviation.
  package let hex: String

  /// Takes `hex` if it is forty lower-case hexadecimal digits.
  package init?(_ hex: String) {
    guard hex.utf8.count == 40, hex.utf8.allSatisfy(Self.isHexDigit) else { return nil }
    self.hex = hex
  }

  /// Throws unless the text is forty lower-case hexadecimal digits.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ObjectID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no object id")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }

  package var description: String { hex }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

extension ObjectID {
  init(_ oid: git_oid) {
    var oid = oid
    hex = withUnsafeBytes(of: &oid.id) { bytes in
      String(unsafeUninitializedCapacity: 40) { buffer in
        let digits: StaticString = "0123456789abcdef"
        for (index, byte) in bytes.prefix(20).enumerated() {
          buffer[2 * index] = digits.utf8Start[Int(byte >> 4)]
          buffer[2 * index + 1] = digits.utf8Start[Int(byte & 15)]
        }
        return 40
      }
    }
  }

  /// The same name as libgit2 takes it.
  var oid: git_oid {
    var oid = git_oid()
    _ = git_oid_fromstr(&oid, hex)
    return oid
  }
}
