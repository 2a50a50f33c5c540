internal import CLibgit2
internal import CMessageDigest

/// The bytes of a pack of blobs, as gitformat-pack has it, a stretch at a time: each compressed by
/// itself, without differences between them, which take longer to find than they save.
struct PackBytes: ~Copyable {
  private var bytes: [UInt8] = []
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var digest = SHA1_CTX()

  /// Begins a pack that will have so many blobs.
  init(count: Int) throws(GitError) {
    guard shim_begin_compressing(stream) == Z_OK else { throw GitError.unwritten }
    SHA1Init(&digest)
    bytes = Array("PACK".utf8) + Self.bytes(of: 2) + Self.bytes(of: count)
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Whether there is enough to write it.
  var isLong: Bool { bytes.count > 1 << 20 }

  /// Adds a blob.
  mutating func append(_ blob: [UInt8]) throws(GitError) {
    appendHeader(size: blob.count)
    let start = bytes.count
    let room = blob.count + blob.count / 1_000 + 64
    bytes.append(contentsOf: repeatElement(0, count: room))
    let stream = stream
    let count = bytes.withUnsafeMutableBytes { buffer in
      shim_compress(stream, blob, blob.count, buffer.baseAddress.map { $0 + start }, room)
    }
    guard count > 0 else { throw GitError.unwritten }
    bytes.removeLast(room - count)
  }

  /// Kind and size: four bits of it, then seven in each byte, the lowest first.
  private mutating func appendHeader(size: Int) {
    var byte = UInt8(GIT_OBJECT_BLOB.rawValue) << 4 | UInt8(size & 15)
    var rest = size >> 4
    while rest > 0 {
      bytes.append(byte | 0x80)
      byte = UInt8(rest & 0x7F)
      rest >>= 7
    }
    bytes.append(byte)
  }

  /// What was added since the last time.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    SHA1Update(&digest, taken, taken.count)
    return taken
  }

  /// The end of the pack, once everything was taken.
  var checksum: [UInt8] {
    var (context, sum) = (digest, [UInt8](repeating: 0, count: Int(SHA1_DIGEST_LENGTH)))
    SHA1Final(&sum, &context)
    return sum
  }

  /// The highest byte first.
  private static func bytes(of number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: number).bigEndian) { Array($0) }
  }
}
