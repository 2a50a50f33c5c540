import JournalModel
import Publishing
import Terminal

/// A wall as lines of a terminal: exactly as many as it has, none wider than it is.
struct WallLayout {
  let page: WallPage
  let columns: Int
  let rows: Int

  /// Below this the clock stands in the first line, and nothing beside the entries.
  private static let narrowest = 60
  private static let traceRows = 3

  /// The whole screen.
  var lines: [Line] {
    guard rows > Self.traceRows + 4, columns >= 20 else {
      return filled(newest(within: columns), to: rows)
    }
    let middle = rows - Self.traceRows - 3
    let left = filled(entries(within: leftWidth, rows: middle), to: middle)
    let beside = hasSide ? side(rows: middle) : []
    let joined = left.enumerated().map { index, line in
      var line = line
      if index < beside.count { line.append(beside[index], at: leftWidth + 3) }
      return line
    }
    return [top, Line()] + joined + [Line()]
      + WallTrace(page: page, columns: columns).lines
  }

  private var hasSide: Bool { columns >= Self.narrowest }

  private var sideWidth: Int { max(WallClock(page.clock, isLarge: isLarge).columns, columns / 4) }

  /// Whether there is room for the larger of two clocks.
  private var isLarge: Bool { columns >= 150 && rows >= 40 }

  private var leftWidth: Int { hasSide ? columns - sideWidth - 3 : columns }

  /// The event and where it stands, and without a side the clock.
  private var top: Line {
    let clock = hasSide ? "" : "\(page.clock)"
    let room = columns - (clock.isEmpty ? 0 : clock.columns + 2)
    let name = VisibleText.line(page.event).shortened(toColumns: room)
    var line = Line([Span(name, as: .strong)])
    let rest = room - name.columns - 2
    if rest > 8 {
      line.append(
        Line([Span(page.standing.shortened(toColumns: rest), as: .faint)]), at: name.columns + 2)
    }
    line.append(Line([Span(clock, as: .strong)]), at: columns - clock.columns)
    return line
  }

  /// The newest whole, and those before it as far as they fit whole.
  private func entries(within width: Int, rows: Int) -> [Line] {
    var lines = newest(within: width)
    guard lines.count <= rows else { return cut(lines, to: rows) }
    for entry in page.entries.dropFirst() {
      let more = [Line()] + older(entry, within: width)
      guard lines.count + more.count <= rows else { break }
      lines += more
    }
    return lines
  }

  /// With a bar before it, and with lines between its lines where there is room for them.
  private func newest(within width: Int) -> [Line] {
    guard let entry = page.entries.first else {
      return Paragraph([Span("Nothing to read yet.", as: .faint)]).lines(within: width)
    }
    let words = Paragraph([Span(entry.text, as: .strong)]).lines(within: width - 3)
    let source = [page.moment(of: entry), entry.source].filter { !$0.isEmpty }
    let told = Paragraph([Span(source.joined(separator: ", "), as: .faint)])
      .lines(within: width - 3)
    let isSpaced = isLarge && words.count * 2 + told.count < rows / 2
    let spaced = isSpaced ? words.flatMap { [$0, Line()] } : words
    return (spaced + told).map { Self.barred($0) }
  }

  private static func barred(_ line: Line) -> Line {
    var barred = Line([Span("▌", as: .hint)])
    barred.append(line, at: 3)
    return barred
  }

  private func older(_ entry: WallEntry, within width: Int) -> [Line] {
    let moment = page.moment(of: entry)
    let start = max(8, moment.columns + 3)
    let words =
      Paragraph([Span(entry.text)]).lines(within: width - start)
      + (entry.source.isEmpty
        ? [] : Paragraph([Span(entry.source, as: .faint)]).lines(within: width - start))
    return words.enumerated().map { index, words in
      var line = index == 0 ? Line([Span(moment, as: .faint)]) : Line()
      line.append(words, at: start)
      return line
    }
  }

  /// The clock, what is next, and at the bottom how to say something.
  private func side(rows: Int) -> [Line] {
    let upper =
      WallClock(page.clock, isLarge: isLarge).lines + [Line()] + next(within: sideWidth)
    let lower = ["What just worked?", "hackjournal add \"…\""].enumerated().map { index, words in
      Line([Span(words.shortened(toColumns: sideWidth), as: index == 0 ? .faint : .code)])
    }
    guard upper.count + lower.count < rows else { return cut(upper, to: rows) }
    return filled(upper, to: rows - lower.count) + lower
  }

  private func next(within width: Int) -> [Line] {
    guard let next = page.schedule.first else { return [] }
    let title = Paragraph([Span(VisibleText.line(next.title), as: .strong)]).lines(within: width)
    let place = next.place.map { [Line([Span($0.shortened(toColumns: width), as: .faint)])] } ?? []
    let later = page.schedule.dropFirst().flatMap { item in
      Paragraph([Span(VisibleText.line("\(item.at)  \(item.title)"), as: .faint)])
        .lines(within: width)
    }
    return [Line([Span("Next, at \(next.at)", as: .faint)])] + title + place
      + [Line([Span(WallPage.countdown(page.minutes(to: next)), as: .faint)])]
      + (later.isEmpty ? [] : [Line()] + later)
  }

  /// The first lines, the last of which says that there is more.
  private func cut(_ lines: [Line], to rows: Int) -> [Line] {
    guard lines.count > rows else { return lines }
    return lines.prefix(max(0, rows - 1)) + [Line([Span("…", as: .faint)])]
  }

  private func filled(_ lines: [Line], to rows: Int) -> [Line] {
    lines.prefix(rows) + Array(repeating: Line(), count: max(0, rows - lines.count))
  }
}
