/// Names of more scripts and languages.
extension NameTable {
  static let ofScripts: [Row] = [
    Row(
      "Наталья Юрьевна Щербакова",
      [
        "Н. Ю. Щербакова", "Н.Ю. Щербаковой", "Щербаковой Н. Ю.", "Natalia Shcherbakova",
        "Natalja Schtscherbakowa", "Наталью Щербакову", "N. Yu. Shcherbakova",
        "@natalia_shcherbakova", "ЩЕРБАКОВА Н.Ю.",
      ]),
    Row(
      "Тарас Шевчук",
      ["Тараса Шевчука", "T. Shevchuk", "Taras Schewtschuk", "taras.shevchuk", "Т. Шевчуком"]),
    Row("Ελένη Νικολάου", ["Ελένης Νικολάου", "Ε. Νικολάου", "ΕΛΕΝΗ ΝΙΚΟΛΑΟΥ", "Νικολάου, Ελένη"]),
    Row("李雪梅", ["李 雪梅", "雪梅李", "#李雪梅", "李雪梅的演示"]),
    Row("渡辺 健二", ["渡辺健二", "健二 渡辺"]),
    Row("박서연", ["박 서연", "박서연님", "서연 박"]),
    Row("فاطمة الزهراء", ["فاطمه الزهراء", "لفاطمة الزهراء", "الزهراء فاطمة"]),
    Row("יעל לוי", ["ויעל לוי", "לוי, יעל", "י. לוי"]),
    Row("प्रिया नायर", ["प्रिया नायर की टीम", "नायर, प्रिया"]),
    Row("გიორგი ბერიძე", ["ბერიძე გიორგი"]),
    Row("Արմեն Պետրոսյան", ["Ա. Պետրոսյան", "ԱՐՄԵՆ ՊԵՏՐՈՍՅԱՆ"]),
    Row("Katarzyna Wójcik", ["K. Wójcik", "Katarzyna Wojcik", "K.Wójcik"]),
    Row("Aino Virtanen", ["A. Virtanen"]),
    Row(
      "Mehmet Yılmaz", ["Mehmet Yılmaz'ın demosu", "MEHMET YILMAZ", "Mehmet Yilmaz", "M. Yılmaz"]),
    Row("Ştefan Ionescu", ["Ștefan Ionescu", "lui Ştefan Ionescu"]),
    Row(
      "João Pedro dos Santos",
      ["João dos Santos", "J. P. dos Santos", "J.P. Santos", "JP Santos", "joaosantos"]),
    Row(
      "Þórdís Björnsdóttir", ["Thordis Bjornsdottir", "Þ. Björnsdóttir", "Thordis Bjoernsdottir"]),
    Row(
      "Marie-Claire Dubois-Lefèvre",
      ["M.-C. Dubois", "MC Dubois-Lefèvre", "Marie Claire Lefevre", "M.C. Dubois-Lefèvre"]),
    Row("Siobhán Ní Bhriain", ["S. Ní Bhriain", "Siobhan Ni Bhriain", "Siobhán NíBhriain"]),
    Row("Trần Thị Mai Lan", ["Tran T. M. Lan", "Mai Lan Trần", "Lan Tran"]),
    Row("Suresh Kumar R.", ["R. Suresh Kumar", "Suresh Kumar"]),
    Row(
      "Abdullah bin Rashid al-Maktoum",
      ["A. al-Maktoum", "Abdullah Al Maktoum", "Abdullah Almaktoum"]),
  ]
}
