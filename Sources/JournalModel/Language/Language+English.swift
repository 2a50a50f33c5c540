extension Language {
  static let english = Language(
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    numbers: [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ],
    moreNumbers: [
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
      + [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
      ].flatMap { ten in
        [ten]
          + ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
          .map { "\(ten)-\($0)" }
      },
    date: "{day} {month} {year}",
    longDate: "{weekday}, {date}",
    dayOf: "day {day} of {days}", dayAlone: "day {day}",
    several: .init(of: "days {day} of {days}", alone: "days {day}"),
    headings: [
      "highlight": "Highlights", "demo": "Demos", "outcome": "Outcomes",
      "idea": "Ideas", "decision": "Decisions", "blocker": "Blockers",
      "follow-up": "More on this later", "award": "Awards", "thanks": "Thank you",
      "social": "Around the hacking",
    ],
    impressions: "Impressions", followedUp: "Followed up", evening: "In the evening",
    responses: "Responses", privateNotes: "Private notes", before: "Before",
    afterwards: "Afterwards",
    answered: "Followed up", about: "About {name}",
    privateWarning: "Not for publication: this has private notes and names of people who are not "
      + "to be named.",
    and: "and", colon: ":", firstOfMonth: "1",
    nobody: "Nobody attended.", onePerson: "One person attended{from}.",
    manyPeople: "{count} people attended{from}.", peopleInWords: "{count} attended{from}.",
    from: ", from {origins}",
    online: .init(
      one: "One person attended online{from}.", many: "{count} people attended online{from}.",
      words: "{count} attended online{from}.", also: ", and {count} online"),
    theyCame: "They came from {origins}.", unknownPeople: "People from {origins} attended.",
    people: "people",
    quantities: [
      "several", "many", "few", "some", "dozen", "score", "hundred", "thousand", "couple of",
      "handful of", "dozens of", "hundreds of", "lots of", "twenty", "thirty", "forty", "fifty",
      "sixty", "seventy", "eighty", "ninety",
    ],
    collectives: [], partitives: [],
    declined: [:],
    verbs: [
      "came", "attended", "joined", "participated", "took", "were", "was", "are", "had", "met",
      "showed", "turned", "gathered", "followed", "watched", "hacked", "registered", "signed",
      "arrived", "stayed", "worked", "filled", "dialled",
    ],
    company: .init(one: "one company", singular: "company", plural: "companies"),
    university: .init(one: "one university", singular: "university", plural: "universities"),
    country: .init(one: "one country", singular: "country", plural: "countries"),
    lastDay: "That was the last day.", oneMoreDay: "One more day to go.",
    moreDays: "{days} more days to go.",
    gifts: .init(
      host: "{name} was our host", hosts: "{name} were our hosts",
      sponsor: "{name} was our sponsor", sponsors: "{name} were our sponsors",
      one: "{name} gave {purpose}", many: "{name} gave {purpose}", more: "{name} {purpose}",
      onDay: "{purpose} on day {day}", onDays: "{purpose} on days {days}"),
    projects: .init(
      heading: "Projects", project: "Project", about: "What it is", team: "Team", state: "State",
      others: "Everything else"),
    byline: "{author}, with {credits}", team: "by {people}", schedule: "Schedule",
    organised: "Organised by {people}.",
    quotation: "\"{text}\"",
    totals: .init(
      sentence: "{counts} in {days}.",
      person: .init(one: "one person", singular: "person", plural: "people"),
      project: .init(one: "one project", singular: "project", plural: "projects"),
      moment: .init(one: "one moment", singular: "moment", plural: "moments"),
      day: .init(one: "one day", singular: "day", plural: "days")),
    review: .init(
      title: "{year} in review", strip: "█ a hackathon, ▂ a post elsewhere about one",
      numbers: "In numbers", wentOn: "Projects that went on",
      promises: "Promises", best: "Best of", again: "Who came again", event: "Hackathon",
      when: "When", place: "Where", people: "People", days: "Days", entries: "Moments",
      projects: "Projects", kept: "Kept", open: "Open",
      keptThere: "Kept before the hackathon was over: {count}",
      earlier: "from an earlier hackathon",
      cameAgain: "{people} came to more than one.",
      hackathon: .init(one: "one hackathon", singular: "hackathon", plural: "hackathons"),
      other: .init(one: "one other", singular: "other", plural: "others")),
    site: .english)
}
