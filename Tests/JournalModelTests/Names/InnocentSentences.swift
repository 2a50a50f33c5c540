/// Sentences as people type them at a hackathon: none names anybody, though many have words that are
/// parts of names.
enum InnocentSentences {
  static let all = text.split(separator: "\n").map(String.init)

  private static let text = """
    It boots
    The display server ran for the first time
    The grain hopper now reports its level over CAN
    We gave the build a grace period of ten seconds
    The hopper jams when the grain is wet
    A crop bin, a hopper and a conveyor: the farm demo runs
    The fall from grace of our cache took an hour to debug
    With good grace the old parser went away
    Grass hoppers in the logo, drawn by hand
    The rose in the background is a shader
    Temperature rose by two degrees when the GPU woke up
    Stock prices rose, our coverage did not
    Mark the date: the next meetup is in May
    We may merge it tomorrow
    We mark may 5 as the deadline
    May we have more tables?
    Will it work without a network?
    it will work, and it may even be fast
    The demo will start at noon
    We will, we may, we might
    Mark and sweep, then compact
    A question mark in a file name broke the importer
    The benchmark will rose the bar, said a typo in the README
    Bill of materials: 34 euros
    We pay the bill with the sponsor's card
    Grant the token read access only
    Grants for travel are open until Sunday
    The max of both lengths counts
    max and min were swapped
    Jack in the box: the audio jack is loose
    Art made of commit graphs
    Dawn in the office, and the tests are green
    Frost on the window, fire in the CPU
    April fools' patch reverted
    In August we will do it again
    On Sunday the doors open at nine
    Sunday's highlights are in the schedule
    Saturday and Sunday are for hacking, Friday is for pizza
    Guests are welcome at the demo session
    A guest wifi password hangs on the wall
    The guest 2 account was locked
    I saw a cat on the keyboard
    A cat sat on the server
    Plan A failed, plan B works
    Info requested: which driver do you use?
    The room is TBA
    The second talk is tba, the third one tbd
    Highlights of the day
    Team A and team B merged their branches
    Plus one for dark mode
    No name yet for the project
    The name is hidden until the award
    First name and last name are two columns
    Student tickets are free
    Early bird tickets are gone
    A speaker was loud, a microphone was not
    The mentor round begins at ten
    Lunch is at one, dinner is not
    Thanks to everybody who stayed
    Thanks to our hosts for the coffee
    Thank you, kind stranger with the HDMI adapter
    Demo of the Linpicker display server on the secure virtual platform
    Linpicker, with sound
    The kernel panics when you look at it
    A love letter to the kernel, in lace
    Lace patterns from a knitting machine that speaks G-code
    The tests of the loader pass. Ada compiled at the first try
    Ada and SPARK prove that the pump stops
    We rewrote the Ada bindings
    Canada has good servers
    Love, lace and laser cutters
    The Hopper GPU has more memory than our laptops
    Grace and Hopper are two chips that share memory, somebody said
    We train on a Hopper; Grace is the CPU beside it
    Grace, Will and Rose are characters of our test data
    A rose is a rose is a rose
    Rosemary bread was the best snack
    Rosemary and thyme, and a soldering iron
    The market data feed is down
    Carpet tiles as a pixel display
    We park the bike at the park
    Jo parks the robot in the lot
    Long live the short option
    The young project has an old dependency
    Green tests, brown coffee, white board
    A white fox in the logo
    The bell rings when the build breaks
    King of the hill is our scheduler
    The law of leaky abstractions
    Cook the books, or at least the recipes
    Price per request fell by half
    A storm of events, a swift parser
    Sage and Julia notebooks work offline
    Andreas is not here, somebody said
    Anna and Anne have the same phonetic key
    Martin is a bird, too
    Robert is the test user of the login page
    Bob and Alice exchange keys
    Bob's your uncle
    Hans in luck is the name of the game
    The Müller pan filter works
    Garcia is the name of the font
    The Kim build is reproducible
    Minjun is a test fixture
    The Nguyen window function is slow
    An update a day keeps the bugs away
    An na value in the table became NaN
    Do an export, then an import
    do an upgrade
    Peter Pan is our mascot
    The weiss beer is in the fridge
    Jurgen is a codename
    Søren is the name of the printer
    We named the three printers Ada, Grace and Linus
    Ludwig is a font for music
    Beethoven's fifth as a boot sound
    Max, our robot dog, walks
    Mountain, mountain rescue maps work offline
    Kim's convenience store is the test data of the cash desk
    The Lund dataset has gaps
    Nora is a language model for dialects
    A beispiel of bad mixing of languages
    Example Inc. is our fake company
    A mega menu with an alley of links
    Prof. Unknown wrote the paper
    Dr. No is the villain of our game
    Mr. Robot is the theme of room 3
    Ms. Pac-Man runs on a badge
    Dr. Martens are fine for the server room
    Who may push to main? Will CI mark it?
    Will May be a month in the calendar widget?
    The month picker shows Mar, Apr, May
    From May on, will the API be stable?
    Rosé or red wine after the demos
    Ivy bridge machines are too old
    Ruby, Crystal and Jade are all languages
    Perl's pearl is CPAN
    Skip the slow tests
    Trace the ray, ray the trace
    Rich text, robust links
    Rob the cache to pay the database
    Root cause: a missing root certificate
    Rock solid since Friday
    Pat the dog, patch the kernel
    Tip: use the tip of the branch
    Tom's hardware page about SSDs was right
    Summer of code, winter of bugs
    Miles and kilometres were mixed up again
    Victor wins, in Latin
    Reed switches detect the open door
    The page has a grant for a young robin
    Harry, the test harness, is flaky
    Hazel nuts in the cookies
    Joy division of labour
    Faith in tests, hope in deploys
    Hope for the best, test for the worst
    See the README for details
    See issue 12, and fix it by tomorrow
    Can we have one more hour?
    Does anybody have a USB-C cable?
    Has the red team found the flag?
    This is his and hers: two badges, one antenna
    https://example.org/gracenotes/rose-garden
    The e-mail of the guest list is guest@example.org
    Write to info@example.org for a badge
    #hackathon #demo #sunday
    #will #may #rose
    #TeamRose won the relay
    #MarkDown is not a person
    MarkDown, CommonMark and reStructuredText
    GraceNote, HopperBot and RoseWire are our three services
    WillPower is the name of the battery project
    JavaScript, TypeScript and CoffeeScript
    LaTeX and OpenGL on one slide
    macOS, iOS and FreeBSD build
    `grace` is a flag of the scheduler
    grace.period and hopper.size are settings
    hopper_size, grace_ms, rose_index
    grace=10 hopper=3 may=1 will=0
    The method is called mayMark, and it will
    rose.mark(will)
    Wir haben heute den ersten Treiber zum Laufen gebracht
    Die Gnade der späten Stunde: es baut
    Das Beispiel läuft
    Beispiele für die neue Schnittstelle
    Der Groß-Einkauf für das Buffet ist da
    Groß und klein werden gleich behandelt
    Ein großes Danke an die Küche
    Am 3. Mai treffen wir uns wieder
    Im Mai und im Juni geht es weiter
    Am Sonntag wird abgebaut
    Gast-WLAN geht wieder
    Ein Mann, ein Wort, ein Commit
    Weiß jemand, wo der Beamer steht?
    Das weiß ich nicht
    Schwarz auf weiß: alle Tests sind grün
    Zimmer 12 ist für die Lötstation
    Hans Dampf in allen Gassen
    Der Müller mahlt, der Parser parst
    Jürgens Anruf kam zu spät
    Der Berg ruft, der Server nicht
    Koch, back, deploy
    Der König ist tot, es lebe der Kernel
    Danke für den Kaffee
    Frau Holle schüttelt die Schneekanone
    Herr der Ringe als ASCII-Film
    Wer will, der kann
    Das Team hat drei Stunden geschlafen
    Ein Adapter von USB auf RS-232
    Lovelace ist auch eine Grafikkarte
    On a réparé le pilote d'affichage
    La grâce d'un code simple
    Une rose des vents en SVG
    Le grand jour est là
    Le petit robot marche
    Martin-pêcheur est le nom du projet
    Il y a un blanc dans le fichier
    Rien de neuf dimanche
    Merci pour le café
    Le mois de mai est complet
    On se voit lundi
    Nous avons mesuré la marque du couteau
    El mercado de datos está abierto
    La rosa de los vientos gira
    Una garcía es una garza, dice el diccionario
    El domingo cerramos a las seis
    De hopper van de silo is leeg
    We markeren de maand mei
    Il server rosa non risponde
    Мы починили драйвер
    Роза ветров на карте
    Вера в тесты есть
    Мир без багов
    Петров день был в июле
    Владимир стоит на реке Клязьме
    Города Владимира и Петрозаводск на карте
    Королева шахматной доски ходит сама
    Анна Каренина лежит на столе
    Сергеевна пока не готова
    Спасибо за кофе
    Сейчас будет демо
    Ο Γιώργος είναι το όνομα του ρομπότ
    Καλημέρα σε όλους
    Η ομάδα τελείωσε
    我们修好了驱动
    伟大的一天
    张开双手
    李子很好吃
    今天下午演示
    感谢赞助商
    ドライバが動いた
    太郎は例の名前です
    山田の地図が動いた
    デモは三時から
    드라이버를 고쳤다
    철수는 예시 이름이다
    데모는 세 시에 시작한다
    أصلحنا برنامج التشغيل
    محمد اسم المثال
    علي أن أصلح هذا
    שלום לכולם
    דוד היה מלך
    כהן הוא שם נפוץ
    เราแก้ไดรเวอร์แล้ว
    ใจดีมากครับ
    हमने ड्राइवर ठीक किया
    ग्रेस पीरियड बढ़ाया
    Naprawiliśmy sterownik
    Opravili jsme ovladač
    Korjasimme ajurin
    Vi har lagat drivrutinen
    The [grain](https://example.org/a%20b) [hopper](https://example.org) &amp; the bin
    <b>Love</b> &amp; <i>lace</i>, by hand
    `hop\\\\u0065r` was a typo in **our** JSON
    See [the notes][1], [the slides][2] and the photos[^1]
    https://example.org/search?q=grace%20period+rose%2Fgarden
    5 * 3 * 2 is 30, 2*3*5 as well, and ~20 % of it is 6
    \u{1B}[32mok\u{1B}[0m 12 tests, \u{1B}[31m0 failed\u{1B}[0m
    {"text":"It\\u0020boots\\nand it may even be fast"}
    a < b && c > d, x[i](y), y[a][b], 100%25
    <!-- grace --> The hopper is empty
    | max | mark |
    C:\\new\\tests\\rose.txt and \\\\server\\share
    Petra-cotta and Will-o'-the-wisp, said the spelling checker
    Smith charts and the Connor problem
    Peter und der Wolf, Hans im Glück
    Die Maß Bier kostet zwölf Euro
    Van den Bergh measured the berg
    我们今天修好了编译器，明天开会
    国王的新衣是一个很好的演示
    今日はさくらの花が咲いた、コードも動いた
    田んぼの真ん中でデモをした
    오늘 우리는 커널을 고쳤다
    지우개와 박수 소리
    """
}
