/// As much of a shell's line as transcripts have: words in quotes, variables before a command, a
/// pipe to or from it, `<` and `>`.
struct ShellLine {
  private(set) var words: [String] = []
  private(set) var variables: [String: String] = [:]
  /// The command whose output is our input.
  private(set) var sender: String?
  /// The command that reads our output.
  private(set) var receiver: String?
  /// The file after `<`.
  private(set) var source: String?
  /// The file after `>`.
  private(set) var target: String?

  init(_ line: String) {
    let stages = Self.stages(of: line)
    let own = stages.firstIndex { Self.isHackjournal(Self.tokens($0)) } ?? 0
    if own > 0 { sender = stages[..<own].joined(separator: "|") }
    if own + 1 < stages.count { receiver = stages[(own + 1)...].joined(separator: "|") }
    take(Self.tokens(stages[own]))
  }

  private enum Token: Equatable {
    /// Words without quotes, which can be an operator.
    case bare(String)
    case quoted(String)

    var text: String {
      switch self {
      case .bare(let text), .quoted(let text): text
      }
    }
  }

  private mutating func take(_ tokens: [Token]) {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      switch token {
      case .bare("<"): source = rest.popFirst()?.text
      case .bare(">"): target = rest.popFirst()?.text
      default:
        if words.isEmpty, let sign = token.text.firstIndex(of: "="),
          token.text[..<sign].allSatisfy({ $0.isUppercase || $0 == "_" || $0.isNumber })
        {
          variables[String(token.text[..<sign])] = String(token.text[sign...].dropFirst())
        } else {
          words.append(token.text)
        }
      }
    }
  }

  private static func isHackjournal(_ tokens: [Token]) -> Bool {
    tokens.first { !$0.text.contains("=") }?.text == "hackjournal"
  }

  /// The commands between `|` outside quotes.
  private static func stages(of line: String) -> [String] {
    var stages = [""]
    var quote: Character?
    for character in line {
      if quote == nil, character == "|" {
        stages.append("")
        continue
      }
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      }
      stages[stages.count - 1].append(character)
    }
    return stages
  }

  private static func tokens(_ line: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var (isInWord, isQuoted) = (false, false)
    var rest = Substring(line)
    while let character = rest.popFirst() {
      switch character {
      case "'", "\"":
        (isInWord, isQuoted) = (true, true)
        while let next = rest.popFirst(), next != character {
          word.append(character == "\"" && next == "\\" ? rest.popFirst() ?? next : next)
        }
      case "\\":
        guard let next = rest.popFirst(), next != "\n" else { break }
        isInWord = true
        word.append(next)
      case " ", "\n":
        if isInWord { tokens.append(isQuoted ? .quoted(word) : .bare(word)) }
        (word, isInWord, isQuoted) = ("", false, false)
      default:
        isInWord = true
        word.append(character)
      }
    }
    return isInWord ? tokens + [isQuoted ? .quoted(word) : .bare(word)] : tokens
  }
}
