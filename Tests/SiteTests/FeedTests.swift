import Foundation
import JournalKit
import JournalModel
import TestSupport
import Testing

@testable import Site

/// Feeds hold in the eyes of the programs that read them, and their identifiers stay.
@Suite("Feeds")
struct FeedTests {
  @Test func identifiersAreOfVersionEightAndStay() throws {
    let event = try #require(Identifier("vdxj4g4q61"))
    let id = FeedID(of: event, "day", "2011-03-23").description
    #expect(
      id.wholeMatch(
        of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    // sha256sum of the parts with a NUL between, and the two fields of RFC 9562.
    #expect(id == "urn:uuid:5ef629bc-6b10-8db0-81ed-7a10c8a0bba5")
    #expect(id != FeedID(of: event, "day", "2011-03-24").description)
  }

  @Test(arguments: [
    ("a < b & \"c\" > d", "a &lt; b &amp; &quot;c&quot; &gt; d"), ("]]>", "]]&gt;"),
    ("\u{0}\u{8}\u{1B}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("\r\n\t", "&#13;\n\t"),
    ("e\u{301} 👩‍👩‍👧 \u{10FFFF}", "e\u{301} 👩‍👩‍👧 \u{10FFFF}"),
  ])
  func textsAreEscaped(_ text: String, _ escaped: String) {
    #expect(XMLElement.escaped(text) == escaped)
    #expect(XMLElement("a", ["b": text, "c": nil]).document.hasSuffix("<a b=\"\(escaped)\"/>\n"))
  }

  @Test(arguments: [
    ("https://xen.example/hackathon", "https://xen.example/hackathon/"),
    ("https://xen.example:8080/", "https://xen.example:8080/"), ("http://[::1]/", "http://[::1]/"),
    ("https://a:b@xen.example/", nil), ("https://xen.example/?a", nil), ("ftp://xen.example/", nil),
    ("https://xen.example/#a", nil), ("javascript:x", nil), ("https://xen.example/a b", nil),
  ])
  func addressesAreThoseOfAFolder(_ text: String, _ address: String?) {
    #expect(SiteAddress(text)?.description == address)
  }

  @Test func addressesOfFilesAreEncoded() throws {
    let site = try #require(SiteAddress("https://xen.example/a"))
    #expect(site.address(of: "index.html") == "https://xen.example/a/")
    #expect(
      site.address(of: "tags/größe.html") == "https://xen.example/a/tags/gr%C3%B6%C3%9Fe.html")
    #expect(site.path(of: "people/") == "/a/people/")
    #expect(SiteAddress("https://xen.example")?.path(of: "people/") == "/people/")
    #expect(site.host == "xen.example")
  }
}
