internal import JournalModel

extension Language {
  /// Such as `Two people attended, and five online, from one company and two countries.`; nil if
  /// nothing is known, or if the opening words begin with the number and there is nothing else.
  func attendance(_ attendance: Attendance, after opening: String = "") -> String? {
    let list = origins(of: attendance)
    let online = attendance.online.flatMap { $0 == .number(0) ? nil : $0 }
    let isTold = attendance.attended.map { begins(opening, with: $0) } ?? false
    let isNobody = attendance.attended == .number(0) && online != nil
    let here = isTold || isNobody ? nil : attendance.attended
    if let here, let online, let both = both(here, online, from: list) { return both }
    let counts = [
      here.map { (count: $0, form: form(for: $0)) },
      online.map { (count: $0, form: onlineForm(for: $0)) },
    ].compactMap { $0 }
    var sentences = counts.map { told($0.count, form: $0.form) }
    if let first = counts.first, !isTold, !isClause(first.count) {
      sentences[0] = sentence(first.form, first.count, from: list)
    } else if !list.isEmpty {
      let others = counts.isEmpty && isTold ? theyCame : unknownPeople
      sentences.append(others.filled(["origins": list]))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func origins(of attendance: Attendance) -> String {
    let origins = [
      (attendance.companies, company), (attendance.universities, university),
      (attendance.countries, country),
    ].compactMap { count, noun in count.flatMap { phrase($0, noun: noun) } }
    return origins.isEmpty ? "" : Phrase.list(origins, before: and)
  }

  /// One sentence about those who came and those online; nil where that needs two.
  private func both(_ here: HeadCount, _ online: HeadCount, from list: String) -> String? {
    guard !isClause(here), !isClause(online) else { return nil }
    var form = form(for: here)
    if !form.contains("{online}") { form = form.replacing("{from}", with: "{online}{from}") }
    guard form.contains("{online}") else { return nil }
    let count =
      switch online {
      case .number(let number): self.number(number)
      case .words(let words): words
      }
    return sentence(
      form, here, from: list, and: self.online.also.filled(["count": count]))
  }

  /// A clause stands as it is.
  private func told(_ count: HeadCount, form: String) -> String {
    isClause(count) ? Self.clause(count) : sentence(form, count, from: "")
  }

  /// Whether an organiser's words say already that somebody came.
  private func isClause(_ count: HeadCount) -> Bool {
    guard case .words(let words) = count else { return false }
    if words.last.map({ ".!?…".contains($0) }) ?? false { return true }
    let verbs = Set(verbs.map { $0.lowercased() })
    return words.lowercased().split { !$0.isLetter }.contains { verbs.contains(String($0)) }
  }

  private static func clause(_ count: HeadCount) -> String {
    let words = count.text
    let isEnded = words.last.map { ".!?…".contains($0) } ?? false
    return words.capitalisedFirst + (isEnded ? "" : ".")
  }

  private func phrase(_ count: HeadCount, noun: Noun) -> Phrase? {
    let plural = counted(noun.plural, by: count.text)
    return Phrase(declined(count), one: noun.one, nouns: [noun.singular, plural]) { number($0) }
  }

  /// An organiser's words behind `from`.
  private func declined(_ count: HeadCount) -> HeadCount {
    guard case .words(let words) = count, !declined.isEmpty else { return count }
    return .words(
      words.split(separator: " ").map { declined[$0.lowercased()] ?? String($0) }
        .joined(separator: " "))
  }

  /// A noun behind words for a number, some of which are nouns themselves.
  private func counted(_ noun: String, by words: String) -> String {
    guard partitives.count == 2,
      collectives.contains(where: { words.lowercased().hasEnding($0.lowercased()) })
    else { return noun }
    let isVowel = noun.lowercased().first.map { "aeiouyéèêàâîôœ".contains($0) } ?? false
    return (isVowel ? partitives[1] : partitives[0]) + noun
  }

  /// The sentence about a count with what it has a place for.
  private func sentence(
    _ form: String, _ count: HeadCount, from origins: String, and online: String = ""
  ) -> String {
    let origin = origins.isEmpty ? "" : from.filled(["origins": origins])
    return form.filled(["count": words(of: count), "online": online, "from": origin])
      .capitalisedFirst
  }

  private func form(for count: HeadCount) -> String {
    switch count {
    case .number(0): nobody
    case .number(1): onePerson
    case .number: manyPeople
    case .words: peopleInWords
    }
  }

  private func onlineForm(for count: HeadCount) -> String {
    switch count {
    case .number(1): online.one
    case .number: online.many
    case .words: online.words
    }
  }

  /// Quantities get their noun; other words say themselves who came.
  private func words(of count: HeadCount) -> String {
    switch count {
    case .number(let number): self.number(number)
    case .words(let words): isQuantity(words) ? "\(words) \(counted(people, by: words))" : words
    }
  }

  /// Whether words end with a number, or with a word that stands for one.
  private func isQuantity(_ words: String) -> Bool {
    let last = words.lowercased().split(separator: " ").last.map(String.init) ?? ""
    let digits = last.filter { !"~+><≥≤".contains($0) }
    return (!digits.isEmpty && digits.allSatisfy { $0.isNumber || ".,–-".contains($0) })
      || numbers.dropFirst(2).contains { last == $0.lowercased() }
      || (quantities + collectives).contains { words.lowercased().hasEnding($0.lowercased()) }
  }
}

extension String {
  /// Whether it ends with that word or those words.
  fileprivate func hasEnding(_ words: String) -> Bool {
    self == words || hasSuffix(" \(words)")
  }
}
