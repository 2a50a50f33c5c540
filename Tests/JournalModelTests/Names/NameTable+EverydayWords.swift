/// People whose names are words of every day, each with sentences that name nobody.
extension NameTable {
  static let ofEverydayWords: [Row] = [
    Row(
      "Will Power",
      [
        "Will power be enough for twelve boards?", "Will power supplies arrive before noon?",
        "The battery will power the whole stack",
        "Which one will, power permitting, run until Sunday", "We ran on will power and pizza",
        "It takes willpower to read this parser", "Will: power off the rack at ten",
        "This will double the power draw",
      ]),
    Row(
      "Rocky Stone",
      [
        "Rocky stone paths in the game engine", "A rocky stone texture for the terrain",
        "Rocky start, stone cold finish", "The stone, rocky and grey, is a shader",
        "Rocky Linux boots on a stone-age laptop",
      ]),
    Row(
      "Hope Summers",
      [
        "Hope: summers of code will come back", "We hope summers stay this long",
        "I hope summer's heat does not kill the servers", "No hope, summers are for hiking",
      ]),
    Row(
      "Wolf Lange",
      [
        "Der Wolf, lange Zeit still, heult wieder im Spiel", "Der Wolf lange vor dem Schaf",
        "Wie lange braucht der Wolf bis zum Ziel?", "Lange Rede, kurzer Sinn: der Wolf läuft",
      ]),
    Row(
      "Blanche Neige",
      [
        "Page blanche, neige dehors, tout va bien", "La neige blanche tombe sur la carte",
        "Neige blanche sur le toit du jeu", "Une nuit blanche ; neige au réveil",
      ]),
    Row(
      "Pierre Martin",
      [
        "La pierre de Martin n'est plus dans le jeu", "Une pierre, Martin-pêcheur et un pont",
        "Pierre, feuille, ciseaux et saint Martin",
      ]),
    Row(
      "Mark May",
      [
        "Mark May 5 in your calendars", "Mark May 12th as the deadline",
        "A mark may be lost when the buffer moves", "Mark: may we merge it?",
        "Question mark, may be a typo", "The mark, may it rest, is gone",
      ]),
    Row(
      "Bob Miller",
      [
        "Bob: Miller–Rabin is fast enough", "Bob, Miller-Rabin tests 2048 bits in 3 ms",
        "Alice and Bob run Miller-Rabin on their keys",
        "Alice, Bob; Miller columns in the file browser",
      ]),
    Row(
      "Alan Turing",
      [
        "Alan, turing test passed at 03:00", "Alan passed the turing test",
        "The turing machine of alan.js halts",
      ]),
    Row(
      "John Smith",
      [
        "The village smith of St. John's church in 3D",
        "Smith–Waterman aligned what John's script cut",
      ]),
    Row(
      "Will",
      [
        "ein Will-Haben-Marktplatz für Lötkolben", "Last will: the server goes to the museum",
        "Will anybody test on ARM?", "Will someone please restart the router",
        "Will the tests pass?", "Will-o'-the-wisp lights in the shader",
        "Free will is a myth, says our scheduler", "Wer will, der darf; Will wer Kaffee?",
        "Will jemand noch Pizza?",
      ]),
    Row("Mark", ["Mark the branch as stale", "Mark each commit with a ticket"]),
    Row("Hope", ["Hope this works on Monday"]),
    Row("Drew", ["Drew a new logo for the fox"]),
    Row("Pat", ["Pat yourselves on the back"]),
    Row(
      "Grant Green",
      [
        "Grant green builds the right to deploy", "The grant, green at last, pays the pizza",
        "Grant: green energy in data centres",
      ]),
    Row("Art Young", ["Art, young and wild, on the LED wall", "Art. Young people drew it"]),
    Row(
      "Dawn French",
      [
        "At dawn French toast for everybody", "Dawn: French fries for breakfast",
        "By dawn, French translations were complete",
      ]),
    Row("Rose Tyler", ["The price rose, Tyler's laws notwithstanding"]),
    Row(
      "Penny Lane",
      [
        "A penny, lane by lane, for each car of the simulation",
        "Penny per lane, says the toll model",
      ]),
    Row(
      "Ruby Stone",
      [
        "Ruby, stone and paper: a new game", "Ruby stone age code runs again",
        "A ruby stone in the logo",
      ]),
    Row(
      "Crystal Waters",
      [
        "Crystal: waters run deep in this compiler", "Crystal waters rendered with Fresnel",
        "The crystal, waters and rocks are shaders",
      ]),
    Row(
      "Frank Ernst",
      ["Frank, ernst gemeint: es geht nicht", "Ganz frank, ernst und ehrlich: kein Backup"]),
    Row("Ernst Klein", ["Ernst: klein anfangen, dann messen", "Im Ernst, klein ist schön"]),
    Row(
      "Rosa Luz",
      [
        "Una rosa, luz y sombra en el juego", "La luz rosa del LED parpadea",
        "Rosa: luz apagada, sensor roto",
      ]),
    Row("Paz Cruz", ["En paz, cruz y raya con el viejo código"]),
    Row(
      "Alma Blanco", ["El alma en blanco del documento", "Alma: blanco sobre negro en la terminal"]),
    Row(
      "Angel Castillo", ["El ángel, castillo y dragón ya se mueven", "Angel del castillo en 3D"]),
    Row(
      "Chiara Luce",
      ["La chiara luce del mattino sullo schermo", "Chiara, luce e ombra: lo shader va"]),
    Row("Gioia Rossi", ["Che gioia, rossi e verdi i LED"]),
    Row("Franco Bello", ["Sarò franco, bello non è", "Franco: bello il codice, lento il server"]),
    Row(
      "Bianca Neve", ["Neve bianca sul tetto del gioco", "Bianca, neve e ghiaccio sono texture"]),
    Row("Вера Мороз", ["Вера есть, мороз на улице", "Вера, мороз и солнце: день чудесный"]),
    Row("Надежда Победа", ["Надежда: победа в конкурсе", "Есть надежда, победа близка"]),
    Row("Лев Зимин", ["Лев рычит, Зимин код не компилируется"]),
    Row("Лев Мирный", ["Лев мирный, код чистый"]),
    Row("Слава Мир", ["Слава, мир и чай всем участникам"]),
    Row("Роза Белая", ["Роза белая нарисована шейдером", "Белая роза ветров на карте"]),
    Row(
      "Max Sommer",
      [
        "Max. Sommer-Temperatur im Serverraum: 40 Grad",
        "Der max, Sommer wie Winter, bleibt gleich",
      ]),
    Row(
      "Claire Fontaine",
      [
        "Claire fontaine en 3D, eau calme", "Une nuit claire, fontaine éteinte",
        "La fontaine claire coule encore",
      ]),
    Row("Olive Martin", ["Huile d'olive, Martin apporte le pain"]),
    Row("Jean Petit", ["Un jean, petit sac et un câble", "Jean petit modèle en stock"]),
    Row("Aurore Blanc", ["L'aurore, blanc sur bleu, en WebGL"]),
    Row("Rich Field", ["Rich field types in the form", "A rich, field-tested library"]),
    Row("Chase Winter", ["We chase winter bugs all year", "Chase: winter is coming"]),
    Row(
      "Summer Rain",
      ["Summer rain on the roof, and in the shader", "Last summer, rain broke the antenna"]),
    Row("Joy Law", ["Joy, law and order in the board game"]),
    Row("Kay King", ["The kay, king of all constants"]),
    Row("Drew Banks", ["We drew banks and rivers on the map", "Drew: banks have no API"]),
    Row("Earl Grey", ["Earl grey tea for the night shift"]),
    Row("Sandy Beach", ["Sandy beach scene with waves", "A sandy beach in the game"]),
    Row("Rusty Gates", ["Rusty gates open in level 2", "Logic gates, rusty ones, in the museum"]),
    Row("Ivy Bridge", ["Ivy bridge laptops are too old"]),
    Row("Heather Fields", ["Heather, fields and hills rendered"]),
    Row(
      "Jack Black",
      [
        "The jack, black and shiny, fits", "Audio jack: black is ground",
        "Jack black on the left, red on the right",
      ]),
    Row(
      "Faith Hill", ["Have faith, hill climbing converges", "Faith: hill climbing will converge"]),
    Row("Mark Page", ["Mark page 12 as read", "A mark, page and chapter number"]),
    Row("Bill Gates", ["Pay the bill, gates open at nine", "Bill: gates, wires and a battery"]),
    Row("Lily White", ["A lily, white on black, as a logo", "Lily white background, black text"]),
    Row("Pearl Harbour", ["Pearl: harbour simulation in Perl"]),
    Row("Olive Green", ["Olive green is our colour", "The olive, green and round, is a sprite"]),
    Row("Jade Green", ["Jade green theme for the terminal"]),
    Row("Violet Sky", ["Violet sky at dawn in the shader"]),
    Row(
      "Amber Light",
      [
        "Amber light means the build is pending", "The amber light blinks",
        "Amber: light theme added",
      ]),
    Row("Rob Banks", ["Rob banks in the heist game"]),
    Row("Ginger Root", ["Ginger root tea for sore throats", "Ginger: root access granted"]),
    Row("Gene Pool", ["The gene pool of our genetic algorithm", "Gene pool size is 200"]),
    Row("Herb Garden", ["The herb garden has a sensor in each pot"]),
    Row("Miles Long", ["Miles long queues at the coffee machine", "The queue is miles long"]),
    Row("Terry Long", ["Terry, long time no see"]),
    Row("Sue Law", ["They sue, law takes its time"]),
    Row("Jan Kurz", ["Im Jan. kurz vor Schluss", "Jan: kurz und gut, es läuft"]),
    Row("Carol Singer", ["A carol singer on the stage, as a hologram"]),
    Row("Holly Wood", ["Holly wood texture for the table", "Holly, wood and wax: decorations"]),
    Row("Cliff Hanger", ["A cliff hanger: will the build pass?"]),
    Row("Robin Hood", ["Robin hood hashing beats linear probing"]),
    Row("Rosemary Cook", ["Rosemary, cook until soft"]),
    Row("Chip Stone", ["A chip, stone dead, in the bin"]),
    Row("Clay Potts", ["Clay, potts and other models of physics"]),
    Row("Kitty Hawk", ["Hello kitty, hawk eyes on the camera"]),
    Row("Red Fox", ["Red fox in the logo", "The red fox jumps"]),
    Row("Don Quick", ["We don quick hats for the photo"]),
  ]
}
