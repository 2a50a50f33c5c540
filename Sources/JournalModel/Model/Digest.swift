internal import CMessageDigest

/// What identifiers are derived by.
package enum Digest {
  /// SHA-256 over the parts, with a NUL between them.
  package static func bytes(of parts: [String]) -> [UInt8] {
    let bytes = Array(parts.joined(separator: "\0").utf8)
    var context = SHA2_CTX()
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Init(&context)
    SHA256Update(&context, bytes, bytes.count)
    SHA256Final(&digest, &context)
    return digest
  }
}
