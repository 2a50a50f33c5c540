internal import CLibgit2

/// The name of an object: forty hexadecimal digits.
package struct ObjectID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The twenty bytes that the digits stand for, in their order.
  private let bytes: (UInt64, UInt64, UInt32)

  /// Takes `hex` if it is forty lower-case hexadecimal digits.
  package init?(_ hex: String) {
    var hex = hex
    guard let id = hex.withUTF8({ ObjectID(digits: $0) }) else { return nil }
    self = id
  }

  /// Takes forty lower-case hexadecimal digits, and nothing else.
  init?(digits: some Collection<UInt8>) {
    guard digits.count == 40 else { return nil }
    var (words, index) = (SIMD4<UInt64>(), 0)
    for digit in digits {
      guard let value = Self.value(of: digit) else { return nil }
      words[index / 16] = words[index / 16] << 4 | value
      index += 1
    }
    bytes = (words[0], words[1], UInt32(words[2]))
  }

  private static func value(of digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  /// Lower case and whole, never an abbreviation.
  package var hex: String {
    String(unsafeUninitializedCapacity: 40) { buffer in
      let digits: StaticString = "0123456789abcdef"
      for index in 0..<40 {
        let word = index < 16 ? bytes.0 : index < 32 ? bytes.1 : UInt64(bytes.2) << 32
        buffer[index] = digits.utf8Start[Int(word >> (60 - 4 * UInt64(index % 16)) & 15)]
      }
      return 40
    }
  }

  package var description: String { hex }

  package static func == (left: ObjectID, right: ObjectID) -> Bool {
    left.bytes == right.bytes
  }

  /// In the order of the digits.
  package static func < (left: ObjectID, right: ObjectID) -> Bool {
    left.bytes < right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.0)
    hasher.combine(bytes.1)
  }
}

extension ObjectID {
  init(_ oid: git_oid) {
    bytes = withUnsafeBytes(of: oid.id) { raw in
      (
        UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)),
        UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
      )
    }
  }

  var oid: git_oid {
    var oid = git_oid()
    withUnsafeMutableBytes(of: &oid.id) { raw in
      raw.storeBytes(of: bytes.0.bigEndian, as: UInt64.self)
      raw.storeBytes(of: bytes.1.bigEndian, toByteOffset: 8, as: UInt64.self)
      raw.storeBytes(of: bytes.2.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return oid
  }
}
