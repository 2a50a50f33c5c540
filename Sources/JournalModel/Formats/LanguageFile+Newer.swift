extension LanguageFile {
  /// A word that files of earlier versions lack; each of these is in English then.
  func word(_ key: String, else english: KeyPath<Language, String>) throws(FormatError) -> String {
    try newText(key) ?? Language.english[keyPath: english]
  }

  private func word(
    _ key: String, _ name: String, else english: KeyPath<Language, String>
  ) throws(FormatError) -> String {
    try newText(key, name: name) ?? Language.english[keyPath: english]
  }

  func online() throws(FormatError) -> Language.Online {
    .init(
      one: try word("online", "one", else: \.online.one),
      many: try word("online", "many", else: \.online.many),
      words: try word("online", "words", else: \.online.words),
      also: try word("online", "also", else: \.online.also))
  }

  func several() throws(FormatError) -> Language.Several {
    .init(
      of: try word("several-days", "of", else: \.several.of),
      alone: try word("several-days", "alone", else: \.several.alone))
  }

  func projects() throws(FormatError) -> Language.Projects {
    .init(
      heading: try word("projects", "heading", else: \.projects.heading),
      project: try word("projects", "project", else: \.projects.project),
      about: try word("projects", "about", else: \.projects.about),
      team: try word("projects", "team", else: \.projects.team),
      state: try word("projects", "state", else: \.projects.state),
      others: try word("projects", "others", else: \.projects.others))
  }

  func gifts() throws(FormatError) -> Language.Gifts {
    .init(
      host: try word("gifts", "host", else: \.gifts.host),
      hosts: try word("gifts", "hosts", else: \.gifts.hosts),
      sponsor: try word("gifts", "sponsor", else: \.gifts.sponsor),
      sponsors: try word("gifts", "sponsors", else: \.gifts.sponsors),
      one: try word("gifts", "one", else: \.gifts.one),
      many: try word("gifts", "many", else: \.gifts.many),
      more: try word("gifts", "more", else: \.gifts.more),
      onDay: try word("gifts", "day", else: \.gifts.onDay),
      onDays: try word("gifts", "days", else: \.gifts.onDays))
  }

  func totals() throws(FormatError) -> Language.Totals {
    .init(
      sentence: try word("totals", "sentence", else: \.totals.sentence),
      person: try newNoun("person", else: \.totals.person),
      project: try newNoun("project", else: \.totals.project),
      moment: try newNoun("moment", else: \.totals.moment),
      day: try newNoun("days", else: \.totals.day))
  }

  func review() throws(FormatError) -> Language.Review {
    .init(
      title: try word("review", "title", else: \.review.title),
      strip: try word("review", "strip", else: \.review.strip),
      numbers: try word("review", "numbers", else: \.review.numbers),
      wentOn: try word("review", "went-on", else: \.review.wentOn),
      promises: try word("review", "promises", else: \.review.promises),
      best: try word("review", "best", else: \.review.best),
      again: try word("review", "again", else: \.review.again),
      event: try word("review", "event", else: \.review.event),
      when: try word("review", "when", else: \.review.when),
      place: try word("review", "where", else: \.review.place),
      people: try word("review", "people", else: \.review.people),
      days: try word("review", "days", else: \.review.days),
      entries: try word("review", "moments", else: \.review.entries),
      projects: try word("review", "projects", else: \.review.projects),
      kept: try word("review", "kept", else: \.review.kept),
      open: try word("review", "open", else: \.review.open),
      keptThere: try word("review", "kept-there", else: \.review.keptThere),
      earlier: try word("review", "earlier", else: \.review.earlier),
      cameAgain: try word("review", "came-again", else: \.review.cameAgain),
      hackathon: try newNoun("hackathon", else: \.review.hackathon),
      other: try newNoun("other", else: \.review.other))
  }

  /// The words of a site, of which each by itself can be missing.
  func site() throws(FormatError) -> Language.Site {
    var site = Language.Site.english
    for (key, word) in Language.Site.keys {
      if let words = try newText("site", name: key) { site[keyPath: word] = words }
    }
    return site
  }

  /// A noun whole or not at all: half of it would be of two languages.
  private func newNoun(
    _ key: String, else english: KeyPath<Language, Language.Noun>
  ) throws(FormatError) -> Language.Noun {
    try newText(key, name: "one") == nil ? Language.english[keyPath: english] : noun(key)
  }
}
