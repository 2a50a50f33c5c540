import Foundation
import Git

extension Context {
  /// The bytes of a file that was named; `-` is standard input. What is longer ends there.
  func bytes(of file: Typed, atMost most: Int) throws -> [UInt8] {
    guard file.text != "-" else { return [UInt8](try input.read(most)) }
    guard let bytes = try Files.read(absolute(file.text), atMost: most) else {
      throw SystemError(call: "open", path: file.text, number: ENOENT)
    }
    return bytes
  }

  /// The same as text in UTF-8; a longer one is refused.
  func text(of file: Typed, atMost most: Int) throws -> String {
    try UnreadableText.decode(try bytes(of: file, atMost: most), from: file, atMost: most)
  }
}
