/// First names that are others with an `s`, so that a single one has no such ending.
enum NamesInS {
  static func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    names.contains(NameKey.of(String(decoding: bytes, as: UTF8.self)))
  }

  private static let names: Set<String> = Set(
    """
    adams aldous alexis andreas andris anders boris brooks carlos charles chris claus collins davis \
    dennis doris edwards elias ellis evans francis gunnars hannes hans harris ines iris jacobs james \
    jens jesus johannes jonas joris jules julius klaus lars lois louis lucas luis lukas lydias maris \
    markus marcus mathias matthias mattis matteus mats miles moses myles nicholas nicolas niklas \
    nikolas nils parks peters phyllis robins rubens silas thomas tobias travis ursus viktoras vilnis \
    wallis wells williams yannis yanis yves
    """.split(separator: " ").map { NameKey.of($0) })
}
