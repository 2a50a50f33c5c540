/// Words that people put beside a name, and leave out as easily: titles, degrees, `von` and `de`.
enum WordsBesideNames {
  /// By their keys, as `NameKey` has them.
  static let keys = titleKeys.union(particleKeys)

  /// Whether a word of a name can be left out; those of one letter are initials.
  static func contains(_ word: String) -> Bool {
    word.count == 1 && word.unicodeScalars.allSatisfy { $0.value < 0x590 } || keys.contains(word)
  }

  /// Words that belong to a particle behind them, as in `auf der` and `von und zu`, and say nothing alone.
  static let beforeParticles: Set<String> = Set(
    "und auf an am aus bei unter vor ob mit über nach aan over".split(separator: " ")
      .map { NameKey.of($0) })

  /// Whether a word after a comma says something of the person, as `Jr.` and `PhD` do.
  static func isTitle(_ word: String) -> Bool { word.count == 1 || titleKeys.contains(word) }

  /// Whether a word stands before a surname and belongs to it.
  static func isParticle(_ word: String) -> Bool { particleKeys.contains(word) }

  private static let particleKeys = Set(particles.split(separator: " ").map { NameKey.of($0) })
  private static let titleKeys = Set(titles.split(separator: " ").map { NameKey.of($0) })

  private static let titles = """
    dr drs dres prof professor professorin doktor doctor mr mrs ms miss mx sir dame lady lord herr \
    frau hr fr fräulein mme mlle monsieur madame mademoiselle dipl ing dring mag rer nat habil jr \
    jnr junior sr snr senior ii iii iv phd dphil md msc bsc mba bsc beng meng llm llb esq sra señor \
    señora srta dott dottssa ir drir pd mgr bc mudr judr rndr phdr she her hers he him his they \
    them theirs xe xem sie ihr ihre ihm er ihn dey deren elle elles il iel lui ella ellas él hän \
    any pronouns hon rev
    """

  private static let particles = """
    von van der den vd vdb vander vanden de del della dello di da dos das do du des la le les lo el \
    al bin ibn bint abu zu zur zum vom ter ten te op in of the af av y e i san thi
    """
}
