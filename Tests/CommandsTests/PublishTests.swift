import Foundation
import TestSupport
import Testing

@Suite("Posts that Hugo and Jekyll build")
struct PublishTests {
  private static let surroundings = ProcessInfo.processInfo.environment
  private static func has(_ program: String) -> Bool {
    (try? Command(["sh", "-c", "command -v \(program)"], in: "/", environment: surroundings)
      .run().status) == 0
  }

  /// What somebody would write who wants the blog to run it.
  private static let hostile = """
    $PROGRAM init j --event 'Xen: "{{ site.secret }}"' --start 2011-03-23 --days 1 &&
    printf '\(picture)' | base64 -d >p.png && cd j && $PROGRAM add -d 1 'A picture' --attach ../p.png &&
    $PROGRAM add -d 1 'One {{< readfile "/etc/passwd" >}} and {{ site.secret }} {% include x %}' &&
    $PROGRAM add -d 1 'Two `{{ site.secret }}` `{{% x %}}` `{% include x %}` `{{< x` end'
    """
  private static let picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="

  /// What a line of shell prints in a folder with a journal `j`.
  private func run(_ line: String) throws -> String {
    let scratch = try Scratch()
    let named = ["PROGRAM": Built.hackjournal, "JEKYLL_ENV": "production", "LC_ALL": "C.UTF-8"]
    let outcome = try Command(
      ["sh", "-c", "(\(Self.hostile)) >log 2>&1 || { cat log; exit 1; }\n\(line)"],
      in: scratch.path,
      environment: Self.surroundings.merging(scratch.environment.merging(named) { $1 }) { $1 }
    ).run()
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    return outcome.output
  }

  private func expectText(_ page: String) {
    #expect(!page.contains("root:") && !page.contains("do not tell"), "\(page)")
    for words in ["site.secret", "include x", "readfile", "A picture"] {
      #expect(page.contains(words), "\(words) in \(page)")
    }
  }

  @Test(
    "Hugo shows a day with its picture, and runs nothing of it",
    .enabled(if: has("hugo"), "hugo is not installed: apt-get install hugo"))
  func hugo() throws {
    let page = try run(
      """
      set -e; mkdir -p b/layouts/_default; echo 'baseURL = "https://b.example/"' >b/hugo.toml
      printf '<h1>{{ .Title }}</h1>{{ .Content }}' >b/layouts/_default/single.html
      cd j; for n in 1 2; do $PROGRAM publish --hugo ../b -d 1 >&2; md5sum ../b/content/posts/*/* >../$n; done
      cmp ../1 ../2; cd ../b; hugo >&2
      cd public/posts/*-day-1; cat index.html; ls *.png
      """)
    expectText(page)
    #expect(page.contains(/<img src="\.\/[^"]+\.png"/), "\(page)")
    #expect(page.contains(/\n[^\n<]+\.png\n$/), "\(page)")
  }

  @Test(
    "Jekyll shows the event with its picture, and runs nothing of it",
    .enabled(if: has("jekyll"), "jekyll is not installed: apt-get install jekyll"))
  func jekyll() throws {
    let page = try run(
      """
      set -e; mkdir -p b/_layouts; printf 'secret: do not tell\\nbaseurl: /blog\\n' >b/_config.yml
      cd j; for n in 1 2; do $PROGRAM publish --jekyll ../b >&2
      cat ../b/_posts/* ../b/assets/*/*/* | md5sum >../$n; done
      cmp ../1 ../2; cd ../b; jekyll build >&2
      find _site -name '*.html' -exec cat {} +; cd _site; ls assets/hackjournal/*/*.png
      """)
    expectText(page)
    #expect(page.contains(/<img src="\/blog\/assets\/hackjournal\/[^"]+\.png"/), "\(page)")
    #expect(page.contains(/\nassets\/[^\n<]+\.png\n$/), "\(page)")
  }
}
