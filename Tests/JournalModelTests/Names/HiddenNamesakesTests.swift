import JournalModel
import Testing

@Suite("Whose name a name is")
struct HiddenNamesakesTests {
  private let hidden = [
    "Ute Fischer", "Käthe Großmann", "Kim", "Ольга Иванова", "山田太郎", "Maria de Fátima da Silva",
  ].enumerated().map { Attendee(key: "p-\($0)", name: $1, named: .no) }

  @Test(
    "the same person, in whatever order and spelling",
    arguments: [
      ("ute fischer", "Ute Fischer"), ("Fischer, Ute", "Ute Fischer"),
      ("UTE FISCHER", "Ute Fischer"),
      ("Dr. Ute Fischer", "Ute Fischer"), ("Ute M. Fischer", "Ute Fischer"),
      ("Ute Fischer Weber", "Ute Fischer"), ("Ute Fischer (SUSE)", "Ute Fischer"),
      ("Prof. Dr. Kathe Grossmann", "Käthe Großmann"), ("Kaethe Großmann", "Käthe Großmann"),
      ("Kim", "Kim"), ("Olga Ivanova", "Ольга Иванова"), ("山田太郎", "山田太郎"),
      ("Fátima Silva", "Maria de Fátima da Silva"),
    ])
  func isFound(name: String, person: String) {
    #expect(HiddenNamesakes(hidden).people(called: name).map(\.name) == [person])
    #expect(HiddenNamesakes(hidden, for: [name]).people(called: name).map(\.name) == [person])
  }

  @Test(
    "other people",
    arguments: ["Kim Lee", "Ute Weber", "Tom Fischer", "Ute", "Olga Petrova", "Maria", ""])
  func isNobody(name: String) {
    #expect(HiddenNamesakes(hidden).people(called: name).isEmpty)
  }

  @Test("of two of one name both are found, and nobody who may be named")
  func findsAll() {
    let people = [
      Attendee(key: "p-1", name: "Ute Fischer", named: .no),
      Attendee(key: "p-2", name: "Fischer Ute", named: .open),
      Attendee(key: "ute-fischer", name: "Ute Fischer", named: .yes),
    ]
    #expect(HiddenNamesakes(people).people(called: "Ute Fischer").map(\.key) == ["p-1", "p-2"])
  }

  @Test(
    "nearly the same",
    arguments: [
      ("Ute Fisher", "Ute Fischer"), ("Grossman Kathe", "Käthe Großmann"),
      ("Grosmann", "Käthe Großmann"), ("Ude Fischer", "Ute Fischer"),
    ])
  func isNearly(name: String, person: String) {
    #expect(NearlyHidden(hidden).people(nearly: name).map(\.name) == [person])
  }

  @Test("not nearly the same", arguments: ["Tom Fischer", "Ute Weber", "Bea Carl", "Xenia Novák"])
  func isFar(name: String) {
    #expect(NearlyHidden(hidden).people(nearly: name).isEmpty)
  }

  @Test(
    "of whole names one word is not nearly two, and the rest is as of others",
    arguments: [
      ("Ute Fisher", "Ute Fischer"), ("Fátima de Silva", "Maria de Fátima da Silva"),
      ("Kimm", "Kim"),
      ("Fischer", nil), ("Kim Lee", nil), ("Ute Weber", nil),
    ])
  func isNearlyWhole(name: String, person: String?) {
    let people = NearlyHidden(hidden).people(nearlyWhole: name)
    #expect(people.map(\.name) == [person].compactMap(\.self))
  }

  @Test("addresses tell two of one name apart, and none do not")
  func tellsApart() {
    var (one, other) = (hidden[0], hidden[0])
    #expect(!one.isToldApart(from: other))
    one.emails = ["Ute@example.org"]
    #expect(one.isToldApart(from: other) && !other.isToldApart(from: one))
    other.emails = ["ute@example.org", "ute@suse.example"]
    #expect(!one.isToldApart(from: other))
  }

  @Test(
    "a name is that of somebody in every form that people write it in",
    arguments: [
      "Dr. Bob Miller", "Bob J. Miller", "Bob Miller (IBM)", "Bob Miller Jr.", "Bob Miller, PhD",
      "Mr Bob Miller", "Bob James Miller", "B. Miller", "BobMiller", "Miller, Bob", "MILLER Bob",
      "Bob Miller Ltd", "Bob Former",
    ])
  func forms(_ name: String) {
    var bob = Attendee(key: "p-1", name: "Bob Miller", named: .no)
    bob.formerNames = ["Bob Former"]
    #expect(HiddenNamesakes([bob]).people(called: name).map(\.key) == ["p-1"])
    #expect(HiddenNamesakes([bob], for: [name]).people(called: name).map(\.key) == ["p-1"])
  }

  @Test("other people are others", arguments: ["Rob Miller", "Ann Miller", "Bob Stone", "Bob"])
  func otherPeople(_ name: String) {
    let bob = Attendee(key: "p-1", name: "Bob Miller", named: .no)
    #expect(HiddenNamesakes([bob]).people(called: name).isEmpty)
  }

  @Test("a name without spaces is the one of a table with the family name last")
  func unspaced() {
    let people = [
      Attendee(key: "p-1", name: "さくら 田中", named: .no),
      Attendee(key: "p-2", name: "지우 박", named: .no),
    ]
    let namesakes = HiddenNamesakes(people, for: ["田中さくら", "박지우"])
    #expect(namesakes.people(called: "田中さくら").map(\.key) == ["p-1"])
    #expect(namesakes.people(called: "박지우").map(\.key) == ["p-2"])
    #expect(namesakes.people(called: "田中").isEmpty)
  }

  @Test("a name that is one word is that of a table with two")
  func parted() {
    let people = [
      Attendee(key: "p-1", name: "王小明", named: .no), Attendee(key: "p-2", name: "박지우", named: .no),
    ]
    let namesakes = HiddenNamesakes(people, for: ["小明 王", "지우 박"])
    #expect(namesakes.people(called: "小明 王").map(\.key) == ["p-1"])
    #expect(namesakes.people(called: "지우 박").map(\.key) == ["p-2"])
    #expect(namesakes.people(called: "小明 李").isEmpty)
  }

  @Test("a longer name may be that of who said no and has one name, and of nobody else")
  func within() {
    let people = [
      Attendee(key: "p-1", name: "Suharto", named: .no),
      Attendee(key: "p-2", name: "Kim", named: .open),
      Attendee(key: "p-3", name: "小明", named: .no),
    ]
    let namesakes = HiddenNamesakes(people)
    #expect(namesakes.refusers(within: "Haji Suharto").map(\.key) == ["p-1"])
    #expect(namesakes.refusers(within: "王小明").map(\.key) == ["p-3"])
    for name in ["Kim Lee", "Haji Sukarno", "Suhartono", "小", ""] {
      #expect(namesakes.refusers(within: name).isEmpty, "\(name)")
    }
  }

  @Test("at one address a letter more, or a given name less, is the same person")
  func alike() {
    #expect(HiddenNamesakes.isAlike("Jan Park", "Jan Parkk"))
    #expect(HiddenNamesakes.isAlike("Bob", "Bob Miller"))
    #expect(!HiddenNamesakes.isAlike("Ann Miller", "Bob Miller"))
  }
}
