/// Words of everyday use that are first names or surnames as well.
///
/// A name of such words alone must have capitals, for a sentence has them beside each other as easily: `a
/// rocky stone`, `will power`. One of them alone is a name, unless `EverydayWords` has it, too.
enum CommonWords {
  static func contains(_ word: String) -> Bool {
    all.contains(word)
      || word.utf8.last == UInt8(ascii: "s") && all.contains(String(word.dropLast()))
      || EverydayWords.contains(word)
  }

  /// By their keys, as `NameKey` has them.
  static let all = Set(
    (english + french + spanish + italian + russian).split(separator: " ").map(String.init))

  private static let english = """
    ace apple bank bay beach bean bear bell berry bird bishop black block blossom bolt bond booth box \
    branch brick bridge bright bull burn bush candy card case cash castle charity cherry church close \
    cloud coin coral core cotton cream cross crow crown dale dance destiny door dove drum duke dust \
    dusty east edge fair farm fern field finch fire fish flint floor flower fog foot forest fork \
    french fry game garden gate gem glass gold golden goose grey hall hanger harbor harbour harmony \
    hart hat hawk hay head heart heath hood horn horse house hurt ice iron jewel judge key kitty lamb \
    land lark light little lock lord love magic major map marble marsh match meadow melody mercy \
    merry mill mint mist misty money moss nest night noble north nut oak ocean orange paper patience \
    peace peach peak pepper pike pine plant plum pole pond pool pope poppy post potter pound power \
    prince queen quick rabbit race rail raven rice ridge ring river road robot rocket rocky roof rush \
    rust salt sand savage sea shade shadow shark sharp shepherd shine ship shore silk silver singer \
    single slate smart snow south spark sparrow spice spring square steam steel stock stormy straw \
    stream street strong style sugar sun sunny swan sweet sword temple thorn thunder tide tiger \
    timber tower tree turtle twist valley velvet wall water wave wheel wild willow wind wine wing \
    wire wise wish wren yard
    """

  private static let french = """
     ange aube aurore beau belle brun cerise chaud claire colombe constance court douce doux etoile \
    fleur fontaine foret fort froid gentil grande gris jardin jaune jean joli jolie lac legrand lune \
    marin mer parfait petite prudence riche riviere roche roux soleil victoire
    """

  private static let spanish = """
     alma blanca blanco bravo buno calle campo casa castillo consulo cordero cruz delgado dolores \
    dulce esperanza estrella flor flores funte gloria gurra iglesia leal leon linda luz mar \
    marina mercedes mesa moreno nieves noche paz perla pilar prado punte reina rey reyes rico rio \
    rosa rubio santo sol soledad toro torre
    """

  private static let italian = """
     alba alto aurora basso bella bello bianca bianchi bianco chiara conti costa felice ferro fiore \
    fiori franco gatto gentile gioia greco leone luce luna lupo mare monte monti neri nero neve \
    pace piccolo riva rossi rosso serena sole speranza stella testa valle verde verdi villa viola
    """

  private static let russian = """
     белая белыи весна волк голубь горькии гроза добрыи дождь душа звезда калина камень князь король \
    красныи лебедь луна малина мирныи молодои мороз новыи орел победа радость роман свет снег сокол \
    соловеи тихии чаика черныи ясныи
    """
}
