/// Names of a roster, and texts that name these people, each in one form.
enum NameTable {
  struct Row: Sendable, CustomStringConvertible {
    let name: String
    let forms: [String]

    init(_ name: String, _ forms: [String]) { (self.name, self.forms) = (name, forms) }

    var description: String { name }
  }

  static let allRows = rows + withInitials + ofScripts
  static let allOthers = others + ofEverydayWords

  static let rows: [Row] = [
    Row(
      "Grace Hopper",
      [
        "Grace Hopper", "HOPPER Grace", "Hopper, Grace", "grace hopper", "GRACE HOPPER",
        "by Grace Hopper's team",
        "Grace Hopper’s compiler", "Grace Hoppers Demo", "Dr. Grace Hopper", "Grace M. Hopper",
        "Grace “Amazing” Hopper", "Grace (Navy) Hopper", "Ms. Hopper, Grace", "#GraceHopper",
        "#gracehopper", "@grace_hopper", "grace.hopper", "grace-hopper", "GraceHopper",
        "gracehopper pushed it", "@Grace_Hopper85", "grace.hopper85", "grace-hopper-85",
        "gracehopper85", "https://github.com/gracehopper", "hopper.grace@navy.example",
        "Gr\u{AD}ace Hop\u{200B}per", "Grace\u{200B}Hopper", "grace\u{200D}hopper",
        "Grace\u{2060} Hopper",
        "\u{202A}Grace\u{202C} Hopper", "Gr\u{FE0F}ace Hopper", "Ｇｒａｃｅ Ｈｏｐｐｅｒ", "𝐆𝐫𝐚𝐜𝐞 𝐇𝐨𝐩𝐩𝐞𝐫",
        "Grácê Höpper", "Grace\u{A0}Hopper", "Grace\nHopper", "**Grace** *Hopper*", "Grace, Hopper",
        "> thanks to Grace\n> Hopper", "GraceHopper2026", "hopper, grace", "Ｇｒａｃｅ－Ｈｏｐｐｅｒ",
        "chez Grace Hopper",
        "l'idée de Grace Hopper",
        "_Grace Hopper_", "[Grace Hopper](https://x.example)", "Grace\tHopper", "Hopper Grace",
      ]),
    Row(
      "Dr. Ada M. Lovelace",
      [
        "Ada Lovelace", "Ada M. Lovelace", "Lovelace, Ada", "Ada Lovelaces Programm",
        "d'Ada Lovelace",
        "Frau Dr. Lovelace, Ada", "ADA LOVELACE", "#AdaLovelace", "adalovelace",
        "Prof. Ada Lovelace", "Ada Lovelace, PhD", "l’Ada Lovelace",
        "die Ada Lovelacesche Maschine",
      ]),
    Row(
      "Beispiel, Nora",
      [
        "Nora Beispiel", "Beispiel Nora", "No\u{AD}ra Beispiel", "Nora Beispiels Entwurf",
        "NORA BEISPIEL",
      ]),
    Row(
      "Jürgen Groß",
      [
        "Jürgen Groß", "Juergen Gross", "Jurgen Gross", "JÜRGEN GROSS", "Ju\u{308}rgen Gro\u{DF}",
        "Groß, Jürgen", "Jürgen Groß' Vortrag", "#JuergenGross", "juergengross", "JÜRGEN GROẞ",
      ]),
    Row(
      "Juergen Mueller",
      ["Jürgen Müller", "Jurgen Muller", "Juergen Müllers Idee", "Müller, Jürgen"]),
    Row(
      "Søren Kierkegaard",
      [
        "Soren Kierkegaard", "Soeren Kierkegaard", "Søren Kierkegaards tale", "SØREN KIERKEGAARD",
        "Kierkegaard, Søren", "Sören Kierkegård",
      ]),
    Row("Håkon Ås", ["Haakon Aas", "Hakon As", "HÅKON ÅS", "Håkon Ås' demo"]),
    Row(
      "Nguyễn Văn An",
      [
        "Nguyen Van An", "Nguyễn An", "nguyen an", "An Nguyễn", "An Nguyen", "NGUYỄN VĂN AN",
        "Nguyê\u{303}n Va\u{306}n An",
      ]),
    Row(
      "Владимир Петров",
      [
        "Владимир Петров", "Петров Владимир", "Владимира Петрова", "Wladimir Petrows Demo",
        "Vladimir Petrovs", "Владимиру Петрову",
        "Владимиром Петровым",
        "о Владимире Петрове", "ВЛАДИМИР ПЕТРОВ", "Vladimir Petrov", "Wladimir Petrow",
        "#ВладимирПетров",
        "Петров, В. Владимир",
      ]),
    Row(
      "Анна Сергеевна Королёва",
      [
        "Анна Королева", "Анны Королёвой", "Анной Королёвой", "Анна Сергеевна", "Анне Сергеевне",
        "Anna Korolyova",
        "Anna Koroleva", "Королёва Анна Сергеевна", "Anna Koroljowa",
      ]),
    Row("Sergei Prokofiev", ["Сергей Прокофьев", "Sergei Prokofievs Oper", "Prokofiev Sergei"]),
    Row(
      "Γιώργος Παπαδόπουλος",
      [
        "Γιωργος Παπαδοπουλος", "ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", "του Γιώργου Παπαδόπουλου",
        "Παπαδόπουλος Γιώργος",
      ]),
    Row("张伟", ["我和张伟一起写的", "张 伟", "＠张伟", "张\u{200B}伟", "谢谢张伟！"]),
    Row("阿达·洛芙莱斯", ["感谢阿达·洛芙莱斯的演示", "阿达洛芙莱斯", "阿达・洛芙莱斯"]),
    Row("山田 太郎", ["山田太郎さんのデモ", "山田　太郎", "山田 太郎"]),
    Row(
      "さくら 田中",
      ["田中さくらがデモ", "田中 さくら", "さくら田中", "さくら 田中", "田中・さくらさん", "謝謝田中さくら！"]),
    Row("지우 박", ["박지우가고쳤다", "박 지우", "지우 박", "박지우"]),
    Row("小平 邓", ["邓小平讲话", "邓 小平", "小平邓"]),
    Row("伟明 欧阳", ["欧阳伟明做了演示", "欧阳 伟明"]),
    Row("伟 王", ["王伟修好了", "王 伟", "谢谢王伟"]),
    Row("エマ・ワトソン", ["エマ・ワトソンさん", "ワトソン・エマ", "エマワトソン"]),
    Row("김철수", ["김철수가 발표했다", "김 철수", "김철수의 데모"]),
    Row(
      "Kim Min-jun",
      ["Kim Min-jun", "Kim Minjun", "Min-jun Kim", "Kim Min Jun", "Minjun Kim's demo"]),
    Row("محمد علي", ["محمد علي", "مُحَمَّد عَلِي", "ومحمد علي", "محمـد علي", "علي محمد"]),
    Row("דוד כהן", ["דוד כהן", "כהן דוד", "לדוד כהן", "דָּוִד כֹּהֵן"]),
    Row("สมชาย ใจดี", ["โดยสมชายใจดีครับ", "สมชาย ใจดี"]),
    Row("ग्रेस हॉपर", ["ग्रेस हॉपर ने दिखाया", "हॉपर ग्रेस"]),
    Row(
      "Robert \"Bob\" Martin (Acme)",
      [
        "Robert Martin", "Bob Martin", "Martin, Robert", "Robert Martins Talk", "Robert Bob Martin",
        "RobertMartin",
      ]),
    Row(
      "Anne-Marie O'Brien",
      [
        "Anne-Marie O'Brien", "Anne Marie OBrien", "Annemarie O’Brien", "d'Anne-Marie O'Brien",
        "O'Brien, Anne-Marie",
        "AnneMarieOBrien", "anne-marie o\u{2BC}brien",
      ]),
    Row(
      "María José García López",
      [
        "María José García López", "Maria Garcia", "María García López", "García López, María José",
        "Maria Lopez", "#MariaGarcia",
      ]),
    Row(
      "Sjoerd",
      ["sjoerd fixed it", "SJOERD", "Sjoerds Server", "Sjoerd's server", "@sjoerd", "#sjoerd"]),
    Row("Will", ["Will made it work", "Will's demo", "thanks, Will"]),
    Row("Mark May", ["Mark May", "May, Mark", "MARK MAY", "#MarkMay", "Mark May's demo"]),
    Row(
      "Prof. Dr. Hans Weiß, PhD",
      ["Hans Weiss", "Weiß, Hans", "Hans Weiß' Idee", "Prof. Hans Weiß"]),
    Row(
      "Shaun O’Neill",
      ["Shaun O'Neill", "Shaun ONeill", "Oneill, Shaun", "#ShaunONeill", "shaun o’neills"]),
    Row(
      "Nguyễn Văn An",
      ["nguyenvanan", "An Nguyen Van", "#NguyenVanAn", "nguyen.an"]),
    Row("Ada Augusta King", ["#adaaugusta", "#adaking", "ada_augusta", "augustaking wrote it"]),
    Row(
      "Ludwig van Beethoven",
      [
        "ludwigvanbeethoven", "#LudwigVanBeethoven", "Ludwig Beethoven", "Beethoven, Ludwig van",
        "Ludwig v. Beethoven",
      ]),
    Row("Kim Lund (she/her) | Acme", ["Kim Lund", "Lund, Kim", "kim lund"]),
    Row("Anna Nowak she/her", ["Anna Nowak"]),
    Row("Jo Park - Kernel Works", ["Jo Park", "Park, Jo"]),
    Row("Max Berg <max@example.org>", ["Max Berg", "Max Bergs Idee"]),
    Row("HOPPER Konrad", ["Konrad Hopper", "Hopper Konrad"]),
    Row("Anna Schmidt", markup + written),
    Row(
      "Petra Grüning-Maß",
      [
        "Petra Grüning", "Petra Maß", "Petra Gruening", "petra mass", "Grüning, Petra",
        "Petra Grünings Entwurf", "#PetraMaß", "petra.gruening", "petragruening",
        "Petra Grüning-Maß", "Petra Maß-Grüning", "Petra Gr&uuml;ning-Ma&szlig;",
      ]),
    Row(
      "Ann O'Connor-Smith",
      [
        "Ann O'Connor", "Ann O’Connor", "Ann OConnor", "Ann Smith", "Smith, Ann", "#AnnOConnor",
        "Ann O’Connor‐Smith",
      ]),
    Row(
      "Sinead O'Brien-O'Connorly",
      [
        "Sinead O'Brien-O'Connorly", "Sinead O'Brien", "Sinead O'Connorly",
        "O'Brien-O'Connorly, Sinead",
      ]),
    Row("ז׳אן ז׳בוטינסקי", ["ז׳אן ז׳בוטינסקי", "ז'אן ז'בוטינסקי"]),
    Row("יעל כהן־צדק", ["יעל כהן־צדק", "יעל כהן-צדק", "יעל כהן", "יעל צדק"]),
    Row("Marc Smithox-O'Neilox", ["Marc Smithox-O'Neilox", "Marc Smithox-O’Neilox"]),
    Row("Hans-Peter Kühnel", ["Hans Kühnel", "Peter Kühnel", "Hanspeter Kuehnel"]),
    Row(
      "Jan van der Berg",
      [
        "janvanderberg", "#JanVanDerBerg", "Jan vd Berg", "Jan vd. Berg", "Jan v.d. Berg",
        "Jan v. d. Berg", "Jan van den Berg",
        "Jan Berg", "Berg, Jan v.d.", "Jan v/d Berg", "van der Berg, Jan", "Jan vander Berg",
      ]),
    Row(
      "Günther von der Weidenau",
      [
        "Günther von der Weidenau", "Günther Weidenau", "Günther von Weidenau",
        "Guenther von der Weidenau", "Weidenau, Günther von der", "von der Weidenau, Günther",
        "G. von der Weidenau", "Günther v. d. Weidenau", "Rev. Günther von der Weidenau",
      ]),
    Row(
      "Peter auf der Heidenau", ["Peter auf der Heidenau", "Peter Heidenau", "P. auf der Heidenau"]),
    Row("Joris aan den Dijkstra", ["Joris aan den Dijkstra", "Joris Dijkstra"]),
    Row(
      "Graf Otto von Kreidenstein",
      ["Otto von Kreidenstein", "Graf Otto von Kreidenstein", "Otto Graf von Kreidenstein"]),
    Row(
      "Clara von und zu Steinau",
      ["Clara von und zu Steinau", "Clara Steinau", "Clara von Steinau"]),
    Row("Jack Black", ["jackblack", "jackblack.github.io", "@jackblack", "Jack Black"]),
    Row("Dan Brown", ["danbrown.github.io", "danbrown-kernel", "Dan Brown"]),
    Row(
      "Bob Miller",
      ["bobmiller", "bobmiller-kernel", "Miller, Bob", "bob miller", "B. Bob Miller"]),
    Row("Tim Cook", ["timcook.dev", "@timcook", "Tim Cook"]),
    Row(
      "Petra Klampfl",
      [
        "Petra „die Bastlerin“ Klampfl", "Petra \"die Bastlerin\" Klampfl",
        "Petra (the great fixer) Klampfl", "Petra «la petite» Klampfl",
      ]),
    Row("François D'Aubigné", ["François Aubigné", "François D’Aubigné", "d'Aubigné, François"]),
    Row("Jan van den Berg", ["Jan VanDenBerg", "jan-vandenberg", "VanDenBerg, Jan"]),
    Row("Renée de la Cruz", ["renee-delacruz", "Renée DelaCruz", "renee.delacruz"]),
    Row("अर्जुन शर्मा", ["अर्जुन शर्माजी ने दिखाया", "अर्जुन शर्मा"]),
    Row(
      "Jürgen Großmann",
      ["Grossmanns Jürgen", "Großmanns Juergen", "J. Großmann", "J. Grossmanns Demo"]),
    Row(
      "Conor McGregor",
      [
        "Conor Mc Gregor", "Conor Mc Gregors Demo", "Mc Gregor, Conor", "Conor Mc-Gregor",
        "C. McGregor",
      ]),
    Row(
      "Fiona Mac Donald",
      ["Fiona MacDonald", "Fiona Mac Donald", "MacDonald, Fiona", "fiona.macdonald"]),
    Row("Aoife OBrien", ["Aoife O'Brien", "Aoife O Brien", "O’Brien, Aoife"]),
    Row("Pat O Leary", ["Pat O'Leary", "Pat OLeary", "O'Leary, Pat"]),
    Row("Piet Vandenberg", ["Piet van den Berg", "Piet Van Denberg", "van den Berg, Piet"]),
    Row("Luz Delacruz", ["Luz de la Cruz", "Luz De Lacruz", "Luz dela Cruz"]),
    Row(
      "Ulrike Fischer",
      ["U. Fischer", "Lars, U. Fischer", "U. M. Fischer", "Fischer, U.", "U.Fischer"]),
    Row("Ольга Иванова", ["О. Иванова"]),
    Row(
      "Rose Green",
      [
        "https://blog.example/rose-green-demo",
        "https://blog.example/2011/demo-by-rose-green-and-us",
        "https://blog.example/the-demo-of-rose-green", "blog.example/people/rose_green/",
        "https://blog.example/?by=rose+green&x=1", "[it](https://blog.example/rose-green)",
      ]),
    Row("Will Young", ["Will Young", "#WillYoung", "#willyoung", "@willyoung", "Young, Will"]),
  ]

  /// What a page does not show.
  private static let markup = [
    "Anna&nbsp;Schmidt", "A&#110;na Schmidt", "A&#x6E;na Schmidt", "Anna&shy; Schmidt",
    "An&shy;na Schmidt", "Anna&ThinSpace;Schmidt", "&Aopf;nna Schmidt", "&Aacute;nna Schmidt",
    "An<!-- x -->na Schmidt", "Anna <!-- and\nothers --> Schmidt", "Anna<!-->Schmidt",
    "A**nn**a Schmidt", "*Anna* **Schmidt**", "***An**n*a __Schmidt__", "A*_nn_*a Sch~~mi~~dt",
    "A`nn`a Schmidt", "~~Anna~~ Schmidt", "[Anna](https://x) [Schmidt](https://y)",
    "[An](https://x \"t\")na [Schmidt](<y>)", "[Anna][1] [Schmidt][2]", "[An][x]na Schmidt",
    "![Anna](https://x/(y).png) Schmidt", "Anna[^1] Schmidt", "[**Anna**](x) Schmidt",
    "<b>Anna</b> <i>Schmidt</i>", "A<b>nn</b>a Schmidt", "<b>A</b>nna<br/>Schmidt",
    "<a href=\"x\" title='y'>Anna</a> Schmidt", "<td>anna</td><td>schmidt</td>",
    "An<?x y?>na Schmidt", "An<wbr>na Schmidt", "Anna\\ Schmidt",
    "Anna\\_Schmidt", "Anna\\\nSchmidt", "anna\\.schmidt", "| Anna | Schmidt |",
  ]

  /// What addresses, programs and terminals have for characters.
  private static let written = [
    "https://example.org/people/Anna%20Schmidt", "https://example.org/?q=Anna+Schmidt",
    "%41nna%2DSchmidt", "Anna%C2%A0Schmidt", "%C3%81nna Schmidt", "mailto:anna%2Eschmidt",
    "Anna\\u0020Schmidt", "\\u0041nna Schmidt", "\\U00000041nna Schmidt", "\\u{41}nna Schmidt",
    "\\ud835\\udd38nna Schmidt", "\\\\u0041nna Schmidt", "Anna\\nSchmidt", "Anna\\tSchmidt",
    "\\x41nna Schmidt", "\\xc3\\x81nna Schmidt", "\\xc1nna Schmidt", "\\303\\201nna Schmidt",
    "\u{1B}[1mAnna\u{1B}[0m Schmidt", "An\u{1B}[31mna\u{1B}[0m\u{1B}[KSchmidt",
    "\u{1B}]8;;https://x\u{1B}\\Anna\u{1B}]8;;\u{1B}\\ Schmidt", "\u{1B}]0;x\u{7}Anna Schmidt",
    "\\x1b[1mAnna\\x1b[0m Schmidt", "\\033[1mAn\\033[0mna Schmidt",
    "\\u001b[1mAnna\\u001b[0mSchmidt", "\\e[1;31mAnna\\e[m Schmidt",
  ]

  /// People of other names that look alike, each with texts that name nobody of the roster.
  static let others: [Row] = [
    Row("Andrea", ["Andreas showed a driver"]),
    Row("Andrea Müller", ["Andreas Müller", "Andreas Müllers Demo"]),
    Row("Kim Min-jun", ["Kim Min-seo", "Min-jun", "Kim"]),
    Row("Nguyễn Văn An", ["Nguyễn Văn Bình", "Nguyễn"]),
    Row("An Na", ["Anna", "#anna", "anna"]),
    Row("Rose Mary", ["rosemary", "Rosemary and thyme"]),
    Row("Mark May", ["may mark", "We mark may 5", "may we mark it"]),
    Row("Will", ["it will work", "#WillPower"]),
    Row("will", ["it will work"]),
    Row(
      "Petra Grüning-Maß",
      [
        "Petra", "Grüning", "Maß", "Grüning-Maß", "Petra Grüning-Lutz", "Lutz-Maß, Petra",
        "Petra hat das Maß", "eine Maß für Petra",
      ]),
    Row("Kim Min-jun", ["Kim Min", "Kim Jun"]),
    Row("Jan van der Berg", ["Jan", "van der Berg", "vd Berg", "Jan vd Bergen"]),
    Row("Will Young", ["the young will", "will young people come", "#will #young", "willyoung"]),
    Row("Ilse", ["il_se", "https://example.org/il%0se", "il&se", "Il &lt;se", "i\\lse"]),
    Row("Sunday", ["See you on Sunday", "sunday", "#sunday"]),
    Row("A", ["I saw a cat", "A cat"]),
    Row("May", ["May 5", "on 5 May"]),
    Row("Guest 2", ["guest 2 was here"]),
    Row("Plus One", ["plus one for that"]),
    Row("Info Requested Info Requested", ["Info requested"]),
    Row("TBA", ["the room is TBA"]),
    Row("Highlights", ["Highlights"]),
    Row("李", ["李小龙和桃李"]),
    Row(
      "さくら 田中",
      ["田中さんがデモをした", "さくらの季節", "田んぼの中のさくら", "中田さくら"]),
    Row("지우 박", ["박수를 치고 지우개를 썼다", "지우", "박"]),
    Row("伟 王", ["伟大的国王", "王先生很伟大", "伟", "王"]),
    Row("国 王", ["国王修好了编译器"]),
    Row("준 이", ["준이 말했다"]),
    Row("An Do", ["do an export", "an do", "Do an export"]),
    Row(
      "Ada Lovelace",
      [
        "The tests of Lovelace. Ada compiled", "Ada", "Lovelace", "Canada Lovelace",
        "ada1 lovelace",
      ]),
    Row("Ian Campbell", ["Campbell soup for Ian"]),
    Row("Will Driver", ["the driver will load", "a driver, and it will load"]),
    Row("May Hopper", ["the hopper may jam"]),
    Row("Hope Summers", ["We hope summers in Berlin are hot", "Hope: summers of code"]),
    Row("Wolf Lange", ["Der Wolf, lange Zeit still", "Wolf: lange nicht gesehen"]),
    Row("Blanche Neige", ["La neige blanche", "Page blanche, neige dehors"]),
    Row("Pierre Martin", ["La pierre de Martin n'est pas un bug"]),
    Row("Alan Turing", ["Alan, turing test passed", "Alan: turing complete"]),
    Row("Bob Miller", ["Bob: Miller–Rabin is fast", "Bobs miller rabin test passes"]),
    Row("Jan Berg", ["Jan. Berg-Hütte: we meet"]),
    Row("Mark May", ["Mark May 5 as release day"]),
    Row("Will", ["ein Will-Haben-Marktplatz"]),
    Row("Rose Mary", ["rosemary"]),
    Row(
      "Ulrike Fischer",
      ["Fischer", "U. Fisher", "A. Fischer", "See option u. Fischer came", "U-Bahn", "U. K."]),
    Row("Conor McGregor", ["Conor", "Mc Gregor", "Gregor", "Conor Gregor", "Conor Mc Dermott"]),
    Row("Mark Stone", ["m. Stone", "M Stone", "z. M. Stone"]),
    Row("Bea Weiß", ["z. B. Weiß", "z.B. Weiß als Farbe"]),
    Row("Hans-Peter Weiß", ["Hp Weiß", "H Weiß", "hp weiß"]),
    Row("Bob Miller", ["Bobs Miller", "millers bob"]),
    Row(
      "Will Young",
      ["https://blog.example/why-will-young-hackers-come", "and/or will young people"]),
    Row("Александр Петров", ["Александра Иванова", "Пётр Александров"]),
  ]
}
