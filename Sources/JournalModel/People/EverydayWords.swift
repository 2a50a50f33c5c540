/// Words of everyday English and German that are also names of people.
///
/// Somebody called Will must not be named, and "it will work" names nobody: in lower case these
/// words are words. Every other name of one word is a name in any case.
enum EverydayWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "amber", "april", "art", "august", "bill", "blau", "blue", "bob", "brook", "carol", "chance",
    "chase", "chip", "clay", "cliff", "crystal", "daisy", "dawn", "dean", "dick", "don", "drew",
    "earl", "ernst", "eve", "faith", "flora", "frank", "frost", "gene", "ginger", "glen", "grace",
    "grant", "gray", "green", "guy", "hand", "hank", "harry", "hazel", "heather", "herb", "holly",
    "honey", "hope", "iris", "ivy", "jack", "jade", "jet", "joy", "june", "juni", "kay", "king",
    "klein", "lance", "lily", "mai", "man", "march", "mark", "max", "may", "mike", "miles", "nick",
    "norm", "olive", "page", "park", "pat", "pearl", "penny", "phil", "pierce", "rain", "ray",
    "red", "reed", "rich", "rob", "robin", "rock", "rod", "root", "rose", "ruby", "rusty", "sandy",
    "skip", "sky", "stark", "star", "stein", "sterling", "stone", "sue", "summer", "ted", "terry",
    "tip", "tom", "trace", "van", "victor", "violet", "wade", "will", "winter", "wolf", "young",
  ]
}
