import Git
import JournalKit
import JournalModel
import Terminal

/// An entry that a command adds: from its text, wherever that comes from, to what is said of it.
struct NewEntry {
  let text: TextOptions
  var day: Typed?
  let fields: EntryOptions
  let writer: WriterOptions
  var options: JournalOptions
  /// The follow-up that it closes, whose headline is its text if there is no other.
  var answered: Typed?
  var attached: [Typed] = []
  var keepsMetadata = false

  /// Whatever goes wrong, the text is not lost.
  func add(in context: Context) throws {
    var place = CommandOutbox(context: context, options: options)
    var form = try place.reading {
      try text.form(for: .add, in: context, answered == nil ? .required : .optional)
    }
    say(in: &form)
    place.options.journal = options.journal ?? form[.journal].map { Typed($0) }
    let (journal, filed, closed, attached) = try place.keeping(&form, insteadOf: text.file) {
      form in
      try write(&form, in: place)
    }
    place.clear(text.file)
    let answer = EntryAnswer(
      journal: journal, writer: writer, isJSON: options.json, context: context, form: form,
      attached: attached)
    let kept = form.list(.attach).isEmpty ? [] : try journal.attachments(of: filed)
    try answer.tell(filed, kept: kept, closed: closed)
  }

  private func say(in form: inout TextForm) {
    form.say(.day, day?.text)
    fields.say(in: &form)
    form.say(.attach, attached.map(\.text))
    form.say(.keepMetadata, keepsMetadata ? "yes" : nil)
    guard let answered else { return }
    form.say(.kind, form[.kind] ?? Kind.followUp.description)
    form.say(.closes, [answered.text] + form.list(.closes))
  }

  private func write(
    _ form: inout TextForm, in place: CommandOutbox
  ) throws -> (
    journal: Snapshot, filed: Filed<Entry>, closed: [Filed<Entry>], attached: [NewAttachment]
  ) {
    let context = place.context
    var journal = try context.openJournal(place.options)
    try place.refuseFileOfOtherEvent(text.file, than: journal.snapshot)
    let (words, earlier) = try Self.closedEarlier(
      by: form, than: journal.snapshot, in: context)
    form.fill(.closes, words + earlier.map(\.reference.description))
    let closed = try closed(by: words, of: form, in: journal.snapshot)
    answer(closed, in: &form)
    var authoring = try context.authoring(for: journal.snapshot)
    // Whatever is wrong with the options shows before anybody writes in an editor.
    let files = FilesToAttach(
      names: form.list(.attach).map { Typed($0) }, keepsMetadata: form[.keepMetadata] == "yes")
    try files.refuseOthers(in: text.text, context)
    let attachments = try files.attachments(in: context)
    try edit(&form, of: journal.event, in: place, by: authoring)
    let writer = try journal.snapshot.publicName(of: authoring.identity.author)
    let author = try form.publishAuthor(in: journal.snapshot)
    author?.apply(to: &authoring)
    var (entry, date) = try form.entry(of: journal.event, writer: writer)
    if form[.newProject] != "yes" { try journal.snapshot.refuseMistyped(entry.projects) }
    entry.closes = closed.map(\.value.id)
    entry.closesEarlier = earlier.map(\.reference)
    let filed = try journal.write(
      AddEntry(entry, on: date, origin: text.provenance, attachments: attachments), by: authoring)
    for found in earlier { context.output.say(found.sentence) }
    try tell(of: author, in: journal.snapshot, context)
    return (journal.snapshot, filed, closed, attachments)
  }

  /// The author of a commit stands there with the address.
  private func tell(of author: Author?, in journal: Snapshot, _ context: Context) throws {
    guard let author, let address = author.email, try journal.hides(address: address) else {
      return
    }
    context.output.say(
      "\(VisibleText.line(address)) is in the journal's commit, for everybody to read, which the roster "
        + "keeps private; the next time without it: --by \(Shell.quoted(author.name))")
  }

  /// Lets the person write, where that is wanted: text and fields are what came back.
  private func edit(
    _ form: inout TextForm, of event: Event, in place: CommandOutbox, by authoring: Authoring
  ) throws {
    guard text.edit || form.source == nil else { return }
    let date = try form.entry(of: event, writer: authoring.identity.author.name).date
    let configuration = authoring.settings.configuration
    let template = EntryTemplate(
      form, about: Sentences.datedPlace(event, date: date), kinds: event.allKinds,
      sign: configuration.string("core.commentchar"))
    try place.edit(&form, above: template.text, by: configuration) { page, form in
      try template.take(page, into: &form)
    }
  }

  /// Each once; not those that it closed before, if it is added again.
  private func closed(
    by words: [String], of form: TextForm, in journal: Snapshot
  ) throws -> [Filed<Entry>] {
    var closed: [Filed<Entry>] = []
    for word in words {
      do {
        let filed = try journal.openFollowUp(word)
        if !closed.contains(where: { $0.value.id == filed.value.id }) { closed.append(filed) }
      } catch JournalProblem.closedAlready(_, let path)
        where Layout.identifier(inName: path) == form.id
      {
        continue
      }
    }
    return closed
  }

  /// What of an earlier event it closes, and the words that are of this one.
  private static func closedEarlier(
    by form: TextForm, than journal: Snapshot, in context: Context
  ) throws -> (words: [String], earlier: [FoundEarlier]) {
    var (words, earlier) = ([String](), [FoundEarlier]())
    for word in form.list(.closes) {
      guard word.contains("/") else {
        words.append(word)
        continue
      }
      let found = try context.earlierFollowUp(word)
      if found.reference.event == journal.event.id {
        words.append(found.reference.id.description)
      } else if !earlier.contains(where: { $0.reference == found.reference }) {
        earlier.append(found)
      }
    }
    return (words, earlier)
  }

  /// Gives a follow-up that is done without another word its own headline.
  private func answer(_ closed: [Filed<Entry>], in form: inout TextForm) {
    guard answered != nil, !text.edit, form.text.trimmed.isEmpty,
      let headline = closed.first?.value.headline
    else { return }
    form.take(headline, from: .headline)
  }
}
