import Foundation
import Testing

@testable import Exchange

@Suite("A message of e-mail")
struct MailTests {
  private func message(_ lines: String...) throws -> MailMessage {
    try MailMessage(Array(lines.joined(separator: "\r\n").utf8))
  }

  @Test(arguments: [
    ("Anna Müller <Anna@Example.org>", "Anna Müller", "anna@example.org"),
    ("\"Müller, Anna\" <anna@example.org>", "Müller, Anna", "anna@example.org"),
    ("=?utf-8?Q?Anna_M=C3=BCller?= <anna@example.org>", "Anna Müller", "anna@example.org"),
    ("=?iso-8859-1?Q?Anna?= =?utf-8?B?IE3DvGxsZXI=?= <a@b.c>", "Anna Müller", "a@b.c"),
  ])
  func senderHasNameAndAddress(_ header: String, _ name: String, _ address: String) throws {
    let message = try message("From: \(header)", "", "Text")
    #expect(message.name == name)
    #expect(message.address == address)
  }

  @Test(arguments: ["anna@example.org", "<anna@example.org>"])
  func senderWithoutNameHasAnAddress(_ header: String) throws {
    let message = try message("From: \(header)", "", "Text")
    #expect(message.name == nil)
    #expect(message.address == "anna@example.org")
  }

  @Test func quotedWordsAndSignatureAreLeftOut() throws {
    let message = try message(
      "From: a@b.c", "", "The best day.", "", "And night.", "",
      "On Wed, 23 Mar 2011 at 20:00, Lars <lars@example.org> wrote:", "> How was it?", ">",
      "> Tell us.",
      "", "-- ", "Anna")
    #expect(message.text == "The best day.\n\nAnd night.")
  }

  @Test(
    "mails below are left out, however a program puts them there",
    arguments: [
      "On Tue, Nov 24, 2026 at 9:00 AM Olga Organiser <olga@example.org>\r\nwrote:\r\n\r\n> q",
      "On Tue, Olga wrote:\r\n> q", "Am Dienstag schrieb Olga:\r\n> q",
      "-----Original Message-----\r\nFrom: Olga\r\n\r\nHow was it?",
      "Von: Olga <olga@example.org>\r\nGesendet: Dienstag\r\nAn: Anna\r\nBetreff: Tag 1\r\n\r\nUnd?",
    ])
  func mailsBelow(_ quoted: String) throws {
    let message = try message("From: a@b.c", "", "The best day:", "all of it.", "", quoted)
    #expect(message.text == "The best day:\nall of it.")
  }

  @Test(arguments: [
    ("quoted-printable", "utf-8", "Gr=C3=BC=\r\n=C3=9Fe"),
    ("quoted-printable", "iso-8859-1", "Gr=FC=DFe"),
    ("base64", "utf-8", "R3LDvMOf\r\nZQ=="), ("8bit", "utf-8", "Grüße"),
    ("base64", "windows-1252", "R3L832U="),
  ])
  func textIsDecoded(_ encoding: String, _ charset: String, _ body: String) throws {
    let message = try message(
      "From: a@b.c", "Content-Type: text/plain;", "\tcharset=\"\(charset)\"",
      "Content-Transfer-Encoding: \(encoding)", "", body)
    #expect(message.text == "Grüße")
  }

  @Test func firstPlainTextOfSeveralPartsCounts() throws {
    let message = try message(
      "From: a@b.c", "Content-Type: multipart/mixed; boundary=\"one\"", "", "preamble", "--one",
      "Content-Type: multipart/alternative; boundary=two", "", "--two", "Content-Type: text/html",
      "",
      "<p>no</p>", "--two", "Content-Type: text/plain", "", "Yes", "--two--", "--one",
      "Content-Type: text/plain", "Content-Disposition: attachment", "", "attached", "--one--")
    #expect(message.text == "Yes")
  }

  @Test func flowedLinesAreJoined() throws {
    let message = try message(
      "From: a@b.c", "Content-Type: text/plain; format=flowed", "", "One line ", "goes on.", "Next."
    )
    #expect(message.text == "One line goes on.\nNext.")
  }

  @Test(arguments: [
    ("Wed, 23 Mar 2011 21:15:02 +0100 (CET)", 1_300_911_302.0),
    ("23 Mar 2011 20:15:02 +0000", 1_300_911_302.0),
  ])
  func dateIsRead(_ header: String, _ seconds: Double) throws {
    let message = try message("From: a@b.c", "Date: \(header)", "", "Text")
    #expect(message.date?.timeIntervalSince1970 == seconds)
  }

  @Test(arguments: ["", "\n", "Hello", "From: nobody\n\nText", "Subject: x\n\nText"])
  func whatIsNoMessageIsRefused(_ text: String) {
    #expect(throws: MailMessage.Problem.noSender) { try MailMessage(Array(text.utf8)) }
  }

  @Test func messageOfHTMLAloneIsRefused() {
    let text = "From: a@b.c\nContent-Type: text/html\n\n<p>x</p>"
    #expect(throws: MailMessage.Problem.noPlainText) { try MailMessage(Array(text.utf8)) }
  }

  /// Broken in every place, it must not crash.
  @Test func brokenMessagesAreHarmless() {
    let whole = Array(
      "From: =?utf-8?Q?A=?= <a@b>\nContent-Type: multipart/x; boundary=b\n\n--b\n\nQ=\n--b--\n=4"
        .utf8)
    for length in whole.indices { _ = try? MailMessage(Array(whole[..<length])) }
    for index in whole.indices {
      var bytes = whole
      bytes[index] = 0xFF
      _ = try? MailMessage(bytes)
    }
  }
}
