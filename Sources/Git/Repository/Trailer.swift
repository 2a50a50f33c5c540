/// A line such as `Signed-off-by: Ian` in the last paragraph of a commit's message.
package struct Trailer: Sendable, Equatable {
  /// Word before the colon, as written: upper and lower case do not count in git.
  package let key: String
  /// Unfolded: a value over several lines is one line.
  package let value: String

  /// The trailers of a message, exactly those that `git log --format='%(trailers)'` sees.
  ///
  /// Not by libgit2, whose function reads mails: it stops at a line `---`, drops what follows a
  /// continuation line, and takes the line after an empty value for the value.
  package static func all(in message: String) -> [Trailer] {
    var texts: [[UInt8]] = []
    var isContinued = false
    for line in TrailerBlock(message).lines {
      if isContinued, line.first?.isSpace == true {
        texts[texts.count - 1] += [0x0A] + line
      } else {
        texts.append(Array(line))
        isContinued = line.separator != nil
      }
    }
    return texts.compactMap { Trailer($0) }
  }

  private init?(_ text: [UInt8]) {
    guard let separator = text[...].separator else { return nil }
    key = String(decoding: text[..<separator], as: UTF8.self).trimmed
    value = Self.unfolded(text[(separator + 1)...])
  }

  /// Each line break, with the white space after it, becomes one space.
  private static func unfolded(_ value: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = value
    while let byte = rest.popFirst() {
      result.append(byte == 0x0A ? 0x20 : byte)
      if byte == 0x0A { rest = rest.drop(while: \.isSpace) }
    }
    return String(decoding: result, as: UTF8.self).trimmed
  }
}

/// The lines of a message in which git looks for trailers: the last paragraph, if it is not the
/// first, and if all of it are trailers, or a quarter where git itself wrote one of them.
private struct TrailerBlock {
  private(set) var lines: [ArraySlice<UInt8>] = []

  init(_ message: String) {
    let all = Array(message.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    let end = Self.end(of: all)
    let title = all[..<end].firstIndex { $0.isBlank && !$0.isComment } ?? end
    guard let last = all[title..<end].lastIndex(where: { !$0.isBlank }),
      let blank = all[title...last].lastIndex(where: \.isBlank)
    else { return }
    let paragraph = all[(blank + 1)...last]
    if Self.isBlock(paragraph) { lines = Array(paragraph) }
  }

  /// Index at which comments, empty lines and git's list of conflicts begin that nothing follows.
  private static func end(of lines: [ArraySlice<UInt8>]) -> Int {
    var end: Int?
    var isInConflicts = false
    for (index, line) in lines.enumerated() {
      if line.isScissors { return end ?? index }
      if line.isEmpty || line.isComment {
        end = end ?? index
      } else if line.elementsEqual("Conflicts:".utf8) {
        isInConflicts = true
        end = end ?? index
      } else if !(isInConflicts && line.first == UInt8(ascii: "\t")) {
        (end, isInConflicts) = (nil, false)
      }
    }
    return end ?? lines.count
  }

  private static func isBlock(_ paragraph: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    var (trailers, others, continuations) = (0, 0, 0)
    var isByGit = false
    for line in paragraph.reversed() {
      if line.isComment {
        others += continuations
        continuations = 0
      } else if line.isGenerated || (line.separator != nil && line.first?.isSpace == false) {
        trailers += 1
        continuations = 0
        isByGit = isByGit || line.isGenerated
      } else if line.first?.isSpace == true {
        continuations += 1
      } else {
        others += 1 + continuations
        continuations = 0
      }
    }
    others += continuations
    return (isByGit && trailers * 3 >= others) || (trailers > 0 && others == 0)
  }
}

extension ArraySlice<UInt8> {
  /// Index of the colon of a trailer: after letters, digits and dashes, and perhaps white space.
  fileprivate var separator: Int? {
    var hasSpace = false
    for index in indices {
      let byte = self[index]
      if byte == UInt8(ascii: ":") { return index > startIndex ? index : nil }
      if !hasSpace, byte.isWordByte { continue }
      guard index > startIndex, byte == 0x20 || byte == 0x09 else { return nil }
      hasSpace = true
    }
    return nil
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isSpace) }

  fileprivate var isComment: Bool { first == UInt8(ascii: "#") }

  /// The line below which `git commit -v` shows what is to be committed.
  fileprivate var isScissors: Bool {
    elementsEqual("# ------------------------ >8 ------------------------".utf8)
  }

  fileprivate var isGenerated: Bool {
    starts(with: "Signed-off-by: ".utf8) || starts(with: "(cherry picked from commit ".utf8)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  fileprivate var isWordByte: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
      || self == UInt8(ascii: "-")
  }
}
