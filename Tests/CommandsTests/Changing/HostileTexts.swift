/// Texts that look like a form of ours, or like what stands around a text.
enum HostileTexts {
  static let mark = "<!-- Text above this line counts; an empty one aborts. -->"

  /// Pieces, and each between other words and at either end.
  static let all: [String] = pieces.flatMap { piece in
    [piece, "before\n\n\(piece)\n\nbehind", "\(piece)\nbehind", "before\n\(piece)"]
  }

  static let pieces = [
    mark, "\(mark)\n\(mark)", mark.replacing("aborts.", with: "aborts. (2)") + "\n" + mark,
    "   \(mark)  ", "<!-- a comment -->", "<!-- \n\(mark)\n-->", "---", "---\nby: mallory\n---",
    "---\nid: k7f3q2m9x4\nkind: demo\n---", "---\n...\n---", "...", "kind: demo", "at: 14:30",
    "by:", "# a heading", "; a comment", "> <<<<<<< ours\n> one\n> =======\n> >>>>>>> theirs",
    "```\n<<<<<<< ours\none\n=======\ntwo\n>>>>>>> theirs\n```",
    "one\u{2028}two\u{2029}three\u{85}four\u{0B}five\u{0C}six", "    code\n\tmore", "  ends  ",
    "one\\\ntwo  \nthree", "```\n\(mark)\n", "diff --git a/x b/x", "\u{FEFF}mark",
    "e\u{301}\u{200D}",
  ]
}
