import Foundation
import Git
import JournalModel

extension Context {
  /// Whether a name is that of a file that stays: not of standard input, nor of a pipe.
  func isFile(_ file: Typed) -> Bool {
    file.text != "-" && (Files.status(absolute(file.text))?.isRegularFile ?? false)
  }

  /// `-` is standard input. What is longer ends at `most`.
  func bytes(of file: Typed, atMost most: Int) throws -> [UInt8] {
    guard file.text != "-" else { return [UInt8](try input.read(most)) }
    guard let bytes = try Files.read(absolute(file.text), atMost: most) else {
      throw SystemError(call: "open", path: file.text, number: ENOENT)
    }
    return bytes
  }

  /// A longer text is refused.
  func text(of file: Typed, atMost most: Int) throws -> String {
    let bytes = try bytes(of: file, atMost: most)
    do {
      return try UnreadableText.decode(bytes, atMost: most)
    } catch {
      let isInput = file.text == "-"
      throw UnreadableText(
        name: isInput ? "Standard input" : VisibleText.line(file.text),
        bytes: isInput ? bytes : nil, reason: error)
    }
  }
}
