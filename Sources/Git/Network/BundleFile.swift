internal import CMessageDigest

/// A file of `git bundle`, as far as it can be told whether all of it is there: git looks at no more than its
/// beginning where it knows the commits already.
package enum BundleFile {
  package enum State: Equatable, Sendable {
    case whole
    /// It was cut off, or has other bytes than were written.
    case damaged
    /// Something else.
    case other
  }

  /// What a file is, by the checksum at its end.
  package static func state(of path: String) throws -> State {
    guard let bytes = try Files.read(path), bytes.starts(with: "# v".utf8) else { return .other }
    let mark = Array("\n\nPACK".utf8)
    guard bytes.prefix(longestHeader).firstRange(of: " git bundle\n".utf8) != nil else {
      return .other
    }
    guard let start = bytes.firstRange(of: mark)?.lowerBound.advanced(by: 2) else {
      return .damaged
    }
    let size = Int(SHA1_DIGEST_LENGTH)
    guard bytes.count - start > size else { return .damaged }
    let sum = digest(of: bytes[start..<(bytes.count - size)])
    return sum.elementsEqual(bytes.suffix(size)) ? .whole : .damaged
  }

  /// `# v3 git bundle` and no more.
  private static let longestHeader = 24

  private static func digest(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (context, sum) = (SHA1_CTX(), [UInt8](repeating: 0, count: Int(SHA1_DIGEST_LENGTH)))
    SHA1Init(&context)
    bytes.withUnsafeBufferPointer { SHA1Update(&context, $0.baseAddress, $0.count) }
    SHA1Final(&sum, &context)
    return sum
  }
}
