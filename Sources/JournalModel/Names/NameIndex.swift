/// The names of many people, by their words.
struct NameIndex {
  /// A form, of whom it is, and its words as numbers.
  struct Entry {
    let form: NameForm
    let words: [Int]
    /// Place among the people.
    let person: Int
  }

  /// What is known of a word.
  struct Word {
    var isEveryday: Bool
    /// Whether it is a word of every day beside others that are.
    var isCommon: Bool
    /// Whether it can stand beside a name.
    var isBeside: Bool
    /// Whether it is a word of a name, and not all of one.
    var isName = false
    /// Places of the forms that are sought where it stands: the word is the rarest of each.
    var entries: [Int] = []
  }

  private(set) var entries: [Entry] = []
  private(set) var words: [Word] = []
  /// Whether texts have to be read by their sounds.
  private(set) var hasCyrillic = false

  private var numbers: [String: Int] = [:]
  /// Which beginnings the words have: most words of a text are told by that.
  private var beginnings: [Bool] = []
  private var uses: [Int] = []

  /// Takes names in the order in which they count, and for each whether it is to be hidden.
  init(_ people: [(name: PersonName, isHidden: Bool)]) {
    guard !people.isEmpty else { return }
    self = Self.beside
    var seen: Set<[Int]> = []
    seen.reserveCapacity(4 * people.count)
    for (person, (name, isHidden)) in people.enumerated() {
      for form in name.forms(isHidden: isHidden) {
        let words = numbers(of: form)
        guard seen.insert(words + [form.isWhole ? -1 : -2]).inserted else { continue }
        entries.append(Entry(form: form, words: words, person: person))
        if form.comparison == .cyrillicSounds { hasCyrillic = true }
      }
    }
    for (place, entry) in entries.enumerated() {
      guard let rarest = entry.words.min(by: { uses[$0] < uses[$1] }) else { continue }
      words[rarest].entries.append(place)
    }
  }

  /// Nobody's.
  private static let beside: NameIndex = {
    var index = NameIndex()
    index.beginnings = [Bool](repeating: false, count: 1 << 15)
    WordsBesideNames.keys.forEach { index.words[index.number(of: $0)].isBeside = true }
    return index
  }()

  private init() {}

  private mutating func numbers(of form: NameForm) -> [Int] {
    let sign = Self.sign(of: form.comparison)
    return form.words.enumerated().map { place, word in
      // An initial is a letter, whatever the others are compared by.
      let isInitial = form.hasInitial && place == form.words.count - 1
      let number = number(of: sign.isEmpty || isInitial ? word : sign + word)
      uses[number] += 1
      if form.comparison == .letters { words[number].isName = true }
      return number
    }
  }

  /// What keeps words of one sort apart from those of another.
  static func sign(of comparison: NameForm.Comparison) -> String {
    switch comparison {
    case .letters, .joined: ""
    case .stems: "~"
    case .cyrillicSounds: "="
    case .latinSounds: "+"
    }
  }

  private mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    let number = words.count
    numbers[word] = number
    let isCommon = CommonWords.contains(word)
    words.append(
      Word(
        isEveryday: isCommon && EverydayWords.contains(word), isCommon: isCommon, isBeside: false))
    uses.append(0)
    beginnings[Self.beginning(of: word.utf8)] = true
    return number
  }

  /// The number of a word that a name has; nil for all others.
  func number(of word: some Collection<UInt8>) -> Int? {
    guard !beginnings.isEmpty, beginnings[Self.beginning(of: word)] else { return nil }
    return numbers[String(decoding: word, as: UTF8.self)]
  }

  private static func beginning(of word: some Sequence<UInt8>) -> Int {
    word.prefix(4).reduce(0) { ($0 &* 131) &+ Int($1) } & 0x7FFF
  }
}
