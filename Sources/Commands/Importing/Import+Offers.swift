import Exchange
import JournalModel
import Terminal

extension Import {
  /// The table with what a person says at a terminal of columns that look like consent or like a project;
  /// elsewhere it stays as it is, and the line to paste is told.
  func table(of text: SheetText, in context: Context) throws -> SheetTable {
    var maps = map.map(\.text)
    while true {
      let table = try SheetTable(
        text.text, name: file.text,
        wishes: SheetWishes(kind, maps: maps, conditions: conditions.map(\.text)))
      guard canAsk(in: context),
        let offer = offers(of: table).first(where: { offer in
          !maps.contains { $0.hasPrefix("\(offer.label)=") }
        })
      else { return table }
      maps.append(try answer(to: offer, in: context))
    }
  }

  /// What may be meant, where nobody was asked.
  func tellOffers(of table: SheetTable, in context: Context) {
    guard !options.json, !canAsk(in: context) else { return }
    for offer in offers(of: table) where !map.contains(where: { $0.text == "\(offer.label)=" }) {
      let map = Shell.quoted(VisibleText.line("\(offer.label)=\(offer.field.rawValue)"))
      context.output.say("If \(Self.meaning(of: offer)): --map \(map)")
    }
    let field: SheetField = table.kind == .attendees ? .named : .publish
    for label in table.columns.turned(field)
    where !map.contains(where: { $0.text.hasPrefix("\(label)=") }) {
      context.output.say(
        "'\(VisibleText.line(label))' may ask the other way round, so that a yes is a no, and is not read: "
          + "write a column '\(field.rawValue)' into the file, with yes or no for each")
    }
  }

  private typealias Offer = (label: String, field: SheetField)

  private func offers(of table: SheetTable) -> [Offer] {
    switch table.kind {
    case .attendees: table.columns.likely([.named, .projects])
    case .notes: table.columns.likely([.publish])
    case .entries: []
    }
  }

  private func canAsk(in context: Context) -> Bool {
    file.text != "-" && context.input.isTerminal && context.output.showsMessages
      && !context.output.isQuiet && !quiet && !options.json
  }

  /// The value of `--map` that says what was answered; anything but a yes is a no.
  private func answer(to offer: Offer, in context: Context) throws -> String {
    context.output.write(.message, "Is it so that \(Self.meaning(of: offer))? [no] ")
    guard let line = context.input.line() else {
      context.output.say("")
      throw Explanation(
        code: .noAnswer, "The questions were not all answered; nothing was written.",
        hint: "--map \(Shell.quoted("\(offer.label)=")) keeps the column out")
    }
    let isYes = ["y", "yes", "j", "ja", "oui"].contains(line.trimmed.lowercased())
    return "\(offer.label)=\(isYes ? offer.field.rawValue : "")"
  }

  private static func meaning(of offer: Offer) -> String {
    let column = "'\(VisibleText.line(offer.label))'"
    return switch offer.field {
    case .projects: "\(column) says what somebody hacks on"
    case .publish: "\(column) says whether an answer may be published"
    default: "\(column) says whether a name may be published"
    }
  }
}
