internal import JournalModel

/// Puts a summary together.
struct SummaryBuilder {
  let material: SummaryMaterial
  let audience: Audience
  let language: Language
  let naming: Naming
  let bylines: Bylines
  let published: PublishedProjects
  /// The projects and tags that would name somebody who is not to be named.
  let hiddenWords: Set<String>
  /// What the entries of these days close, told or not.
  let answers: [Identifier: [FollowUpAnswer]]
  private(set) var omissions: [Omission] = []

  init(_ given: SummaryMaterial, audience: Audience) {
    self.audience = audience
    language = given.event.words
    answers = given.answers
    let naming = Naming(given.roster, audience: audience)
    self.naming = naming
    var (material, headings) = (given, [Omission]())
    material.event.kinds = given.event.kinds.map {
      Self.published($0, by: naming, in: given.event.words, noting: &headings)
    }
    material.event.kinds += Self.hiddenKinds(of: given, by: naming, noting: &headings)
    self.material = material
    published = PublishedProjects(material, by: naming)
    bylines = Bylines(material, audience: audience, projects: published.names)
    let (hidden, omitted) = Self.hiddenWords(of: material.told, by: naming)
    hiddenWords = hidden
    omissions = headings + published.omissions + omitted
  }

  /// The projects and tags of entries that would name somebody, and whose entries have them.
  private static func hiddenWords(
    of entries: [Filed<Entry>], by naming: Naming
  ) -> (words: Set<String>, omissions: [Omission]) {
    let words = Set(entries.flatMap { $0.value.projects + $0.value.allTags })
    let hidden = words.reduce(into: [:]) { $0[$1] = naming.unnamed(calling: $1) }
    guard !hidden.isEmpty else { return ([], []) }
    let omissions = entries.compactMap { filed in
      filed.value.projects.lazy.compactMap { hidden[$0] }.first
        .map { Omission(path: filed.path, attendee: $0) }
    }
    return (Set(hidden.keys), omissions)
  }

  var event: Event { material.event }

  /// A kind with the language's heading where its own would name somebody unnamed, and hidden where its
  /// word would.
  private static func published(
    _ setting: KindSetting, by naming: Naming, in language: Language,
    noting omissions: inout [Omission]
  ) -> KindSetting {
    if let attendee = naming.unnamed(calling: setting.kind.description) {
      omissions.append(Omission(path: Layout.event, attendee: attendee))
      return KindSetting(kind: setting.kind, heading: nil)
    }
    guard let heading = setting.heading, let attendee = naming.unnamed(calling: heading) else {
      return setting
    }
    omissions.append(Omission(path: Layout.event, attendee: attendee))
    return KindSetting(kind: setting.kind, heading: language.heading(of: setting.kind))
  }

  /// Kinds that only entries have and that would name somebody.
  private static func hiddenKinds(
    of material: SummaryMaterial, by naming: Naming, noting omissions: inout [Omission]
  ) -> [KindSetting] {
    let known = Set(material.event.allKinds)
    var hidden: [KindSetting] = []
    for filed in material.told where !known.contains(filed.value.kind) {
      guard let attendee = naming.unnamed(calling: filed.value.kind.description) else { continue }
      omissions.append(Omission(path: filed.path, attendee: attendee))
      hidden.append(KindSetting(kind: filed.value.kind, heading: nil))
    }
    return hidden
  }

  /// The day in question; nil for several, and for the whole event, unless that is one day alone.
  var day: SummaryMaterial.Day? {
    if material.scope.isOfDays { return material.days.count == 1 ? material.days.first : nil }
    let held = material.days.filter { event.calendar.contains($0.date) }
    let isAlone = material.days.allSatisfy {
      event.calendar.contains($0.date) || $0.arrangement.entries.isEmpty
    }
    return event.days == 1 && held.count == 1 && isAlone ? held.first : nil
  }

  /// Whether the account is told day by day.
  var isOfEvent: Bool { day == nil && !material.scope.isOfDays }

  /// Whether it is about several days, and not about the event.
  var isOfSeveralDays: Bool { day == nil && material.scope.isOfDays }

  mutating func summary() -> Summary {
    let (title, facts, opening) = (title(), facts(), opening())
    let attendance = attendance(after: opening ?? "")
    let isShort = event.days == 1
    let daysToGo = isShort ? nil : lastHeld.flatMap { event.calendar.daysToGo(after: $0) }
    var summary = Summary(
      title: title, eventName: event.name, day: number, days: event.days, date: day?.date,
      facts: facts, opening: opening, attendance: attendance, daysToGo: daysToGo,
      closing: daysToGo.map { language.closing($0) },
      warning: audience == .organisers ? language.privateWarning : nil)
    summary.colon = language.colon
    summary.picture = picture()
    summary.schedule = schedule()
    takeEntries(into: &summary)
    summary.impressions = impressions()
    summary.openFollowUps = isOfEvent ? openFollowUps() : nil
    summary.thanks = thanks()
    summary.evening = evening()
    summary.closingWords = closingWords()
    summary.responses = responses()
    summary.privateNotes = privateNotes()
    if isOfEvent { summary.totals = totals(of: summary) }
    return summary
  }

  /// Awards and projects stand first where it is about the event, whose days follow if there are several.
  private mutating func takeEntries(into summary: inout Summary) {
    guard !material.scope.isOfDays else { return takeDays(into: &summary) }
    summary.url = event.url.flatMap { publishedWords($0, path: Layout.event) }
    summary.organisers = organisers()
    summary.awards = awards()
    summary.projects = material.grouping == .project ? nil : projectRows()
    if isOfEvent { summary.chapters = chapters() }
    if !isOfEvent || material.grouping == .project {
      summary.sections = sections(of: material.days, besides: [.thanks, .award])
    }
  }

  /// Several days are told one after the other.
  private mutating func takeDays(into summary: inout Summary) {
    if isOfSeveralDays { summary.chapters = chapters() }
    if !isOfSeveralDays || material.grouping == .project { summary.sections = sections() }
  }

  /// The day's number, if it is one of the event.
  private var number: Int? {
    day.flatMap { event.calendar.contains($0.date) ? event.calendar.number(of: $0.date) : nil }
  }

  /// The last day of those in question, if it is one of the event.
  private var lastHeld: CalendarDate? {
    guard !isOfEvent else { return nil }
    return (day.map { [$0.date] } ?? heldDates).last.flatMap {
      event.calendar.contains($0) ? $0 : nil
    }
  }
}

extension SummaryBuilder {
  /// A text with mentions resolved; nil, and noted, if it would name somebody unnamed.
  mutating func published(_ text: String, path: String) -> String? {
    let text = text.withoutComments
    return published(naming.resolve(text), of: text, path: path)
  }

  /// The same for a text without a headline.
  mutating func publishedProse(_ text: String, path: String) -> String? {
    let text = text.withoutComments
    return published(naming.resolveProse(text), of: text, path: path)
  }

  private mutating func published(
    _ resolution: Naming.Resolution, of text: String, path: String
  ) -> String? {
    switch resolution {
    case .text(let text):
      return text
    case .unnamed(let attendee):
      omissions += naming.allUnnamed(in: text, attendee).map { Omission(path: path, attendee: $0) }
      return nil
    }
  }

  mutating func note(_ omission: Omission) { omissions.append(omission) }

  /// Words that are no Markdown; nil, and noted, if they would name somebody unnamed.
  mutating func publishedWords(_ text: String, path: String) -> String? {
    guard let attendee = naming.unnamed(in: text) else { return text }
    omissions += naming.allUnnamed(in: text, attendee).map { Omission(path: path, attendee: $0) }
    return nil
  }

  /// The files beside an entry; those are noted that would name somebody unnamed.
  mutating func attachments(of path: String) -> [Attachment] {
    let (files, naming) = (material.attachments[path] ?? [], material.namingFiles)
    omissions += files.compactMap { file in
      naming[file.path].map { Omission(path: file.path, attendee: $0) }
    }
    return files.filter { naming[$0.path] == nil }
  }

  mutating func mayName(_ attendee: Attendee, path: String) -> Bool {
    if audience == .organisers || attendee.publicName != nil { return true }
    omissions.append(Omission(path: path, attendee: attendee.key))
    return false
  }
}
