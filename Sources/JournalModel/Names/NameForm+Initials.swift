/// Names with the first letter of a given name.
extension PersonName {
  /// `U. Fischer` for Ulrike Fischer, in whatever way a surname is written: the rarer word first.
  func withInitial(_ units: [Unit], isHidden: Bool) -> [NameForm] {
    guard units.count > 1, units[0].joined.count > 1 else { return [] }
    let initials = Self.initials(of: units)
    let surnames = units.dropFirst().flatMap(Self.surnames)
    let forms = surnames.flatMap { surname in
      Self.spellings(of: surname, among: everyUnit, isHidden: isHidden).flatMap { words in
        initials.map { Self.form(.letters, words + [$0], of: surname) }
      }
    }
    return forms + Self.stemsWithInitial(units, initials)
      + (isHidden ? Self.soundsWithInitial(units) : [])
  }

  /// `Meier-Vogt`, and each of the two.
  private static func surnames(of unit: Unit) -> [Unit] {
    ([unit] + unit.halves).filter { $0.joined.count > 2 || $0.joined.count > 1 && !$0.isEveryday }
  }

  /// With what joins the words of a surname, or parts them, and without its article.
  private static func spellings(
    of surname: Unit, among all: [Unit], isHidden: Bool
  ) -> [[String]] {
    var ways = [surname.words]
    if surname.words.count > 1 { ways.append([surname.joined]) }
    if let words = withoutArticle(surname) { ways.append(words) }
    guard all.last?.joined == surname.joined else { return ways }
    if let joined = joinedSurname(of: all) { ways.append([joined]) }
    if isHidden, surname.words.count == 1 { ways += SurnameBeginnings.split(surname.letters) }
    return ways
  }

  /// Each first letter of `Hans-Peter`, and both, as of two given names: `H.-P.`, `HP`; and `Chr.`
  private static func initials(of units: [Unit]) -> [String] {
    let letters = units[0].words.compactMap { $0.first.map(String.init) }
    let given = letters.count > 1 || units.count < 3 ? letters : letters + [units[1].initial]
    let long = shortened.first { units[0].joined.hasPrefix($0) }.map { [$0] } ?? []
    return letters + long + (given.count > 1 ? [given.joined()] : [])
  }

  private static let shortened = ["chr", "sch", "ch", "ph", "st", "th"]

  private static func form(
    _ comparison: NameForm.Comparison, _ words: [String], of surname: Unit
  ) -> NameForm {
    var form = NameForm(comparison, isWhole: false, words: words, of: [surname])
    form.hasInitial = true
    return form
  }

  /// `И. Сидоровой`, `Γ. Παπαδοπούλου`.
  private static func stemsWithInitial(_ units: [Unit], _ initials: [String]) -> [NameForm] {
    units.dropFirst().flatMap { surname in
      NameEndings.stems(of: surname.joined).prefix(1).flatMap { stem in
        initials.map { form(.stems, [stem, $0], of: surname) }
      }
    }
  }

  /// `I. Sidorova`, `Yu. Chernova`.
  private static func soundsWithInitial(_ units: [Unit]) -> [NameForm] {
    guard let first = units[0].joined.unicodeScalars.first else { return [] }
    return units.dropFirst().filter { $0.letters[0] >= 0x80 }.flatMap { surname in
      RomanisedName.ways(of: surname.letters).flatMap { sounds in
        RomanisedName.initials(of: first).map { form(.cyrillicSounds, [sounds, $0], of: surname) }
      }
    }
  }
}

extension PersonName.Unit {
  fileprivate var initial: String { joined.first.map(String.init) ?? "" }
}
