/// Words of everyday use that are also names of people, and words that stand in a roster and name
/// nobody.
enum EverydayWords {
  /// Whether a word of a text is one of a sentence, unless it has a capital.
  static func contains(_ word: String) -> Bool {
    names.contains(word) || isTold(word)
      || word.utf8.last == UInt8(ascii: "s") && names.contains(String(word.dropLast()))
  }

  /// Whether it is a month, behind which a day stands.
  static func isMonth(_ word: String) -> Bool { months.contains(word) }

  /// Whether two parts of names make another word.
  static func isJoined(_ word: String) -> Bool { joined.contains(word) }

  private static let joined = set(
    """
    rosemary robinson harrison johnson jackson dickson masterson graceful markdown harrows maybe \
    willpower hopeful joyful playground marketing blackberry blackbird westwood greenwood sherwood
    """)

  /// Whether a name in a roster is such a word, so that in texts it can only be meant by a mention:
  /// `Sunday`, `A`, `TBA`, `Guest 2`. Somebody called Will is told by the capital.
  static func isNobody(_ words: [String]) -> Bool {
    if let first = words.first, words.count > 1, groups.contains(first) {
      return words.dropFirst().allSatisfy { contains($0) || isNobody($0) }
    }
    guard words.allSatisfy({ isNobody($0) }), words.count > 1 else {
      return words.count == 1 && isNobody(words[0])
    }
    return words.contains { tickets.contains($0) || !$0.contains(where: \.isLetter) }
      || words.allSatisfy { $0.count == 1 && $0.utf8.count < 3 }
  }

  private static func isNobody(_ word: String) -> Bool {
    isTold(word) || word.utf8.count < 5 && word.count == 1
      || !word.utf8.contains { $0 > 0x40 }
  }

  /// Before another word of every day: `Team Blue`.
  private static let groups = set("team group gruppe groupe équipe table tisch")

  private static func isTold(_ word: String) -> Bool {
    others.contains(word) || tickets.contains(word) || months.contains(word)
  }

  /// By their keys, as all of these.
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { NameKey.of($0) })
  }

  private static let months: Set<String> = [
    "april", "may", "june", "august", "march", "mai", "juni",
  ]

  private static let names = set(
    """
    amber april art august bill blau blue bob brook carol chance chase chip clay cliff crystal \
    daisy dawn dean dick don drew earl ernst eve faith flora frank frost gene ginger glen grace \
    grant gray green guy hand hank harry hazel heather herb holly honey hope iris ivy jack jade \
    jet joy june juni kay king klein lance lily mai man march mark max may mike miles nick norm \
    olive page park pat pearl penny phil pierce rain ray red reed rich rob robin rock rod root \
    rose ruby rusty sandy skip sky stark star stein sterling stone sue summer ted terry tip tom \
    trace van victor violet wade will winter wolf young baker bell brown cook fox hill hunter lake \
    lane law long moon price rivers sage short storm swift walker ward west white wood woods autumn \
    angel groß gross kurz lang roth schwarz weiß weiss blanc petit grand leblanc вера надежда \
    любовь роза \
    слава света лев мир злата lange blanche neige pierre noir noire rouge vert bleu summers
    """)

  /// Days, months, and what stands on tickets and in headings.
  private static let tickets = set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun weekday \
    weekend montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende lundi \
    mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado \
    domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag \
    donderdag vrijdag zaterdag zondag january february july september october november december \
    januar jänner februar märz juli oktober dezember janvier février mars avril juin juillet août \
    septembre octobre novembre décembre today tomorrow yesterday tonight heute morgen gestern \
    aujourd'hui demain hier morning afternoon evening night noon midnight vormittag mittag \
    nachmittag abend nacht day days tag tage jour jours week woche semaine year jahr \
    tba tbd tbc na none nil null nothing nobody noone somebody someone anybody everybody unknown \
    unbekannt inconnu anonymous anonym anonyme anon nn test tests tester testing dummy example \
    beispiel exemple sample placeholder todo wip xx xxx xyz abc asdf foo bar baz qwerty name names \
    nickname surname first last full empty blank leer vide hidden deleted removed requested info \
    information announced confirmed pending missing open yes no maybe ja nein oui non vielleicht \
    guest guests gast gäste invité invités visitor visitors besucher attendee attendees \
    participant participants teilnehmer teilnehmerin teilnehmende person people personne leute \
    user users admin administrator root owner member members mitglied friend friends freund \
    freunde amis plus extra reserved reserviert réservé vip crew staff team teams helper \
    helfer volunteer volunteers organiser organisers organizer organizers orga organisator host \
    hosts sponsor sponsors speaker speakers sprecher referent mentor mentors coach jury judge \
    judges press presse media student students studentin étudiant pupil schüler kid kids child \
    children kind kinder enfant family familie adult adults erwachsene early late bird regular \
    standard free gratis kostenlos gratuit paid ticket tickets karte pass badge seat platz place \
    entry entries eintrag booking order bestellung group gruppe groupe company firma university \
    school schule école online remote onsite hybrid stream event events hackathon hackday hack \
    hacker hackers workshop workshops talk talks keynote session sessions lecture vortrag meeting \
    lunch dinner breakfast coffee mittagessen abendessen frühstück kaffee déjeuner dîner café \
    party pizza beer bier bière water wasser food essen drinks \
    highlight highlights demo demos outcome outcomes idea ideas decision decisions blocker \
    blockers follow-up followup followups follow-ups award awards thanks thank social socials \
    note notes impression impressions project projects projekt projekte projet projets tag tags \
    linux unix bsd debian ubuntu fedora windows macos android rust python java javascript typescript \
    golang kotlin php perl html css sql git github docker kernel hardware software firmware source \
    code coding developer developers dev devs engineer engineers designer designers \
    journal summary schedule programme program programm response responses ergebnis ergebnisse \
    idee ideen entscheidung entscheidungen hindernis hindernisse preis preise dank danke merci \
    höhepunkt höhepunkte eindruck eindrücke vorführung vorführungen moment moments idée idées \
    décision décisions résultat résultats prix obstacle obstacles démonstration démonstrations \
    suites échos \
    auszeichnung auszeichnungen erledigt reaktionen тест гость участник студент имя 测试 嘉宾 学生 匿名 テスト ゲスト 学生 匿名 테스트 게스트 학생
    """)

  /// The commonest words of English, German and French: in a roster by mistake, or short names.
  private static let others = set(
    """
    a an the and or but if then else so as at by for from in into of off on onto out over to under \
    up with without about after again all also am any are be because been before being between \
    both can could did do does doing done down each every few get gets go goes going got had has \
    have having he her here him his how i is it its just let like made make many me mine more most \
    much my new next not now old once one only other our ours own same see seen she should some \
    soon still such than that their them there these they this those through too two three four \
    five six seven eight nine ten us use used very was we well were what when where which while \
    who whom whose why you your yours good great best big small bad real true false high low left \
    right here home work works working worked time times thing things way ways world life light \
    dark hard soft fast slow hot cold early announced announce soon \
    ab aber alle alles als am an auch auf aus bei beim bin bis bist da dann das dass dein dem den \
    der des die dies doch du durch ein eine einem einen einer er es für gegen gut hab habe haben \
    hat hatte hier ich ihm ihn ihr im ist jetzt jede jeder kann kein keine man mehr mein mich mir \
    mit nach neu neue nicht noch nun nur ob oder ohne schon sehr sein seine sich sie sind so über \
    um und uns unser unter vom von vor war waren was weil wenn wer wie wieder wir wird wo zu zum \
    zur zwei drei vier fünf sechs sieben acht neun zehn \
    au aux avec ce ces cette dans de des du elle en est et été être il ils je la le les leur lui \
    ma mais mes moi mon ne nos notre nous on ou où par pas plus pour qu que qui sa sans se ses son \
    sont sur ta te tes toi ton tout tous très tu un une va vos votre vous bien bon bonne deux trois
    """)
}
