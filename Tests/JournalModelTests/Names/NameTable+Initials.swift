/// Names with the first letters of given names, and in the spellings of other alphabets.
extension NameTable {
  static let withInitials: [Row] = [
    Row(
      "Shaun O'Brien",
      ["S. O'Brien", "S. O’Brien's demo", "S. OBrien", "O'Brien, S.", "S. O Brien"]),
    Row("Shaun OBrien", ["S. O'Brien"]),
    Row(
      "Rania Al-Khatib",
      ["R. Al-Khatib", "R. Al Khatib", "R. Alkhatib", "R. Khatib", "Al-Khatib, R."]),
    Row("Rania Al Khatib", ["R. Al-Khatib", "R. Alkhatib"]),
    Row("Rania Alkhatib", ["R. Al-Khatib"]),
    Row(
      "Petra Meier-Vogt",
      [
        "P. Meier-Vogt", "P. Meier-Vogts Demo", "P. Meier", "P. Vogt", "Meier-Vogt, P.",
        "P. M. Meier-Vogt",
      ]),
    Row(
      "Jan van den Berg",
      [
        "J. van den Berg", "J. Berg", "J. VanDenBerg", "J. Vandenberg", "J.W. van den Berg",
        "van den Berg, J.",
      ]),
    Row("Jan Vandenberg", ["J. van den Berg"]),
    Row("François D'Aubigné", ["F. D'Aubigné", "F. Aubigné"]),
    Row(
      "Ирина Сидорова",
      [
        "И. Сидорова", "И. Сидоровой", "И. Сидоров", "с И. Сидоровой", "И.П. Сидоровой",
        "Сидоровой И.", "Сидорова, И.", "Сидорова И. П.", "I. Sidorova", "I. Sidorov",
        "I. Sidorovas Demo", "I. P. Sidorova", "Sidorova, I.",
      ]),
    Row("Ирина Сидоров", ["И. Сидорова", "I. Sidorova"]),
    Row("Владимир Петров", ["В. Петрова", "В. Петрову", "В. Петровым", "V. Petrov", "W. Petrow"]),
    Row(
      "Юлия Чернова",
      ["Ю. Черновой", "Yu. Chernova", "J. Tschernowa", "Iu. Chernova", "Y. Chernova"]),
    Row("Жанна Цветкова", ["Zh. Tsvetkova", "Ж. Цветковой"]),
    Row(
      "Γιώργος Παπαδόπουλος",
      ["Γ. Παπαδόπουλος", "του Γ. Παπαδόπουλου", "τον Γ. Παπαδόπουλο", "Παπαδόπουλος Γ."]),
    Row("Μαρία Παπαδοπούλου", ["Μ. Παπαδοπούλου"]),
    Row("Ulrike Weiß", ["U. Weiß", "U. Weiss", "Weiß, U."]),
    Row("Hans Groß", ["H. Groß", "H. Gross", "H. GROSS"]),
    Row("Hans-Peter Weiß", ["H.-P. Weiß", "H. P. Weiß", "H.P. Weiß", "H. Weiß", "HP Weiß"]),
    Row(
      "Hans-Peter Kühnel",
      ["H.-P. Kühnel", "H.P. Kühnel", "H. Kühnel", "P. Kühnel", "Kühnel, H.-P.", "H-P Kühnel"]),
    Row("Jean-Luc Picard", ["J.-L. Picard", "JL Picard"]),
    Row("Jean-Luc Petit", ["J.-L. Petit"]),
    Row("Anne-Marie O'Brien", ["A.-M. O'Brien", "A.M. O'Brien"]),
    Row("Ewan MacGregor", ["E. Mac Gregor", "E. MacGregor"]),
    Row("Ewan Mac Gregor", ["E. MacGregor", "E. Mac Gregor"]),
    Row("Conor McGregor", ["C. Mc Gregor"]),
    Row("Mark Stone", ["M. Stone"]),
    Row("Will Young", ["W. Young"]),
    Row("Rose Green", ["R. Green", "Green, R."]),
    Row("Иван Кузнецов", ["Iwan Kusnezow", "Ivan Kuznetsov", "Iwan Kusnetzow", "I. Kusnezow"]),
    Row("Захар Зайцев", ["Sachar Saizew", "Zakhar Zaitsev"]),
    Row("Елизавета Жукова", ["Jelisaweta Schukowa", "Elizaveta Zhukova"]),
    Row("Кузьма Цой", ["Kusma Zoi"]),
    Row("Ivan Kuznetsov", ["Иван Кузнецов"]),
    Row("Iwan Kusnezow", ["Иван Кузнецов"]),
    Row("Роза Зеленина", ["Rosa Selenina"]),
    Row("Зоя Лазарева", ["Soja Lasarewa"]),
    Row(
      "María José García López",
      ["M. García", "M. García López", "M.J. García López", "M. J. Garcia"]),
    Row("Karl-Theodor zu Guttenberg", ["K.-T. zu Guttenberg", "K. T. Guttenberg"]),
    Row("Ann O'Connor-Smith", ["A. O'Connor", "A. O'Connor-Smith", "A. Smith"]),
    Row("Ludwig van Beethoven", ["L. v. Beethoven", "L. van Beethoven"]),
    Row("Renée de la Cruz", ["R. de la Cruz", "R. Delacruz"]),
    Row("Luz Delacruz", ["L. de la Cruz"]),
    Row(
      "Hope Young",
      [
        "hope_young", "@hope-young", "hope.young@example.org", "the demo by hope young",
        "young_hope",
      ]),
  ]
}
