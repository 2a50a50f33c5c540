/// Splits bytes of a text into words, and looks each up among those of the names.
struct NameTextReader {
  let index: NameIndex
  /// Whether what nobody sees parts words.
  let hiddenParts: Bool

  private var key = NameKey()
  private var word: NameText.Word?
  private var isAfterSmall = false
  private var isAfterDigit = false
  private var words: [NameText.Word] = []
  private var hasHidden = false
  private var previousKey: [UInt8] = []

  init(index: NameIndex, hiddenParts: Bool) {
    (self.index, self.hiddenParts) = (index, hiddenParts)
  }

  mutating func words(
    of bytes: [UInt8], in range: Range<Int>, atHumps: Bool
  ) -> (words: [NameText.Word], hasHidden: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = range.lowerBound
      while place < range.upperBound {
        if bytes[place] < 0x80 {
          take(bytes[place], at: place, in: bytes, atHumps: atHumps)
          place += 1
        } else {
          let (scalar, length) = Self.scalar(at: place, in: bytes)
          take(scalar, from: place, to: place + length, in: bytes, atHumps: atHumps)
          place += length
        }
      }
      end(in: bytes)
    }
    return (words, hasHidden)
  }

  private mutating func take(
    _ byte: UInt8, at place: Int, in bytes: UnsafeBufferPointer<UInt8>, atHumps: Bool
  ) {
    switch byte {
    case 0x61...0x7A: begin(at: place, isCapital: false, isDigit: false, in: bytes, atHumps)
    case 0x41...0x5A: begin(at: place, isCapital: true, isDigit: false, in: bytes, atHumps)
    case 0x30...0x39: begin(at: place, isCapital: false, isDigit: true, in: bytes, atHumps)
    default:
      guard byte < 0x20 || byte == 0x7F, NameKey.isHidden(Unicode.Scalar(byte)) else {
        return end(in: bytes)
      }
      hide(in: bytes)
      return
    }
    key.append(letter: byte < 0x40 ? byte : byte | 0x20)
    word?.end = place + 1
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>,
    atHumps: Bool
  ) {
    let properties = scalar.properties
    if NameKey.isHidden(scalar) { return hide(in: bytes) }
    if NameKey.isMark(scalar) {
      guard word != nil else { return }
    } else {
      let isLetter = properties.isAlphabetic && !(0x2B9...0x2BF).contains(scalar.value)
      guard isLetter || properties.numericType != nil else { return self.end(in: bytes) }
      // Letters without case are as good as capitals.
      begin(
        at: start, isCapital: !properties.isLowercase, isDigit: !isLetter, in: bytes,
        atHumps && (properties.isUppercase || properties.isLowercase))
      if !properties.isCased, !properties.isUppercase, !properties.isLowercase {
        isAfterSmall = false
      }
    }
    key.append(scalar)
    word?.end = end
  }

  /// Goes on with a word, or begins one.
  private mutating func begin(
    at place: Int, isCapital: Bool, isDigit: Bool, in bytes: UnsafeBufferPointer<UInt8>,
    _ atHumps: Bool
  ) {
    let isHump = word != nil && ((isCapital && isAfterSmall) || isDigit != isAfterDigit)
    if isHump { word?.hasHumps = true }
    if isHump, atHumps { end(in: bytes) }
    if word == nil { word = NameText.Word(start: place, end: place, isCapital: isCapital) }
    (isAfterSmall, isAfterDigit) = (!isCapital && !isDigit, isDigit)
  }

  private mutating func hide(in bytes: UnsafeBufferPointer<UInt8>) {
    hasHidden = true
    if hiddenParts { end(in: bytes) }
  }

  private mutating func end(in bytes: UnsafeBufferPointer<UInt8>) {
    guard var word else { return }
    self.word = nil
    guard !key.letters.isEmpty else { return }
    lookUp(&word)
    if !previousKey.isEmpty, let last = words.last,
      Self.isJoin(bytes, from: last.end, to: word.start),
      let joined = number(of: previousKey + key.letters), index.words[joined].isName
    {
      words[words.count - 1].letters = joined
      words[words.count - 1].end = word.end
      words[words.count - 1].count += word.count
      previousKey += key.letters
    } else {
      words.append(word)
      previousKey = Self.lengthOfJoin(bytes, at: word.end) > 0 ? key.letters : []
    }
    key.clear()
  }

  /// Whether a dash or an apostrophe alone is between two words.
  private static func isJoin(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    let length = lengthOfJoin(bytes, at: start)
    return length > 0 && end - start == length
  }

  /// How many bytes a dash or an apostrophe has, the two of Hebrew among them; 0 for anything else.
  private static func lengthOfJoin(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    switch bytes[place] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return 1
    case 0xD6: return bytes[place + 1] == 0xBE ? 2 : 0
    case 0xD7: return bytes[place + 1] == 0xB3 ? 2 : 0
    case 0xE2:
      return bytes[place + 1] == 0x80 && [0x90, 0x91, 0x99].contains(bytes[place + 2]) ? 3 : 0
    case 0xEF: return bytes[place + 1] == 0xBC && bytes[place + 2] == 0x8D ? 3 : 0
    default: return 0
    }
  }

  private func number(of letters: [UInt8]) -> Int? {
    index.number(of: NameKey.contracted(letters[...]))
  }

  private func lookUp(_ word: inout NameText.Word) {
    let letters = key.letters
    word.count = letters.count
    word.letters = number(of: letters)
    if letters[0] < 0x80 {
      for length in NameEndings.lengths(ofLatin: letters) where word.inflected == nil {
        word.inflected = index.number(of: NameKey.contracted(letters.dropLast(length)))
      }
      if index.hasCyrillic { word.sounds = cyrillicSounds(of: letters) }
    } else {
      lookUpOthers(&word, letters)
    }
  }

  /// Also of `Petrows`, which has the ending of German.
  private func cyrillicSounds(of letters: [UInt8]) -> Int? {
    let whole = sounds(of: letters, .cyrillicSounds)
    return whole
      ?? NameEndings.lengths(ofLatin: letters).lazy.compactMap {
        sounds(of: letters.dropLast($0), .cyrillicSounds)
      }.first
  }

  private func lookUpOthers(_ word: inout NameText.Word, _ letters: [UInt8]) {
    let key = String(decoding: letters, as: UTF8.self)
    word.count = key.unicodeScalars.count
    for stem in NameEndings.stems(of: key) where word.stems == nil {
      word.stems = index.number(of: Array((NameIndex.sign(of: .stems) + stem).utf8))
    }
    word.sounds = sounds(of: letters, .latinSounds)
    if key.hasSuffix(NameEndings.honorific) {
      word.inflected = index.number(of: letters.dropLast(NameEndings.honorific.utf8.count))
    }
    if (0xD6...0xDB).contains(letters[0]), letters.count > 4 {
      (word.inflected, word.isPrefixed) = (index.number(of: letters.dropFirst(2)), true)
    }
  }

  /// Latin is sought among names of Cyrillic, and the other way round.
  private func sounds(of letters: [UInt8], _ comparison: NameForm.Comparison) -> Int? {
    RomanisedName.sounds(of: letters).flatMap {
      index.number(of: Array(NameIndex.sign(of: comparison).utf8) + $0)
    }
  }

  /// The scalar of valid bytes, and how many it has.
  private static func scalar(
    at place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, Int) {
    let first = bytes[place]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(place + 1)..<(place + length)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
