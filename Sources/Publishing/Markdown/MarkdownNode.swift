internal import CMarkdown

/// A piece of a tree, for as long as that lives.
package struct MarkdownNode {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  init?(_ kind: cmark_node_type, literal: String? = nil) {
    self.init(cmark_node_new(kind))
    if let literal { self.literal = literal }
  }

  /// A new one that is written as it is, unread.
  init?(writing text: String) {
    self.init(CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(pointer, text)
  }

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
  var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }

  var children: [MarkdownNode] {
    Array(
      sequence(state: firstChild) { child in
        defer { child = child?.next }
        return child
      })
  }

  var descendants: [MarkdownNode] { children.flatMap { [$0] + $0.descendants } }

  var isInLink: Bool {
    sequence(first: self) { $0.parent }.dropFirst().contains { $0.kind == CMARK_NODE_LINK }
  }

  var isInLinkOrPicture: Bool {
    sequence(first: self) { $0.parent }
      .contains { [CMARK_NODE_LINK, CMARK_NODE_IMAGE].contains($0.kind) }
  }

  /// The words of a text, the code of a code block.
  var literal: String {
    get { Self.text(cmark_node_get_literal(pointer)) }
    nonmutating set { cmark_node_set_literal(pointer, newValue) }
  }

  /// Words behind the marks of a fence.
  var information: String {
    get { Self.text(cmark_node_get_fence_info(pointer)) }
    nonmutating set { cmark_node_set_fence_info(pointer, newValue) }
  }

  var target: String {
    get { Self.text(cmark_node_get_url(pointer)) }
    nonmutating set { cmark_node_set_url(pointer, newValue) }
  }

  var title: String {
    get { Self.text(cmark_node_get_title(pointer)) }
    nonmutating set { cmark_node_set_title(pointer, newValue) }
  }

  private static func text(_ copied: UnsafePointer<CChar>?) -> String {
    copied.map { String(cString: $0) } ?? ""
  }
}

extension MarkdownNode {
  func become(_ kind: cmark_node_type) {
    cmark_node_set_type(pointer, kind)
  }

  func append(_ child: MarkdownNode) {
    cmark_node_append_child(pointer, child.pointer)
  }

  func insert(before sibling: MarkdownNode) {
    cmark_node_insert_before(sibling.pointer, pointer)
  }

  func remove() {
    cmark_node_free(pointer)
  }

  func dissolve() {
    for child in children { child.insert(before: self) }
    remove()
  }

  /// Puts empty lines between the items of a list.
  func loosen() {
    cmark_node_set_list_tight(pointer, 0)
  }

  /// The box of an item of a task list; nil for all else.
  var box: String? {
    guard name == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer) ? "[x] " : "[ ] "
  }

  func removeBox() {
    cmark_node_set_syntax_extension(pointer, nil)
  }
}

extension MarkdownNode {
  /// From 1, of a heading.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// Nil for a list of bullets.
  var listStart: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }

  var isTable: Bool { name == "table" }

  /// The columns of a table whose line of dashes ends with a colon and does not begin with one.
  var columnsAlignedRight: Set<Int> {
    guard isTable, let signs = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    return Set((0..<count).filter { signs[$0] == UInt8(ascii: "r") })
  }

  var isTableHeader: Bool { name == "table_header" }

  var isDeleted: Bool { name == "strikethrough" }

  private var name: String { String(cString: cmark_node_get_type_string(pointer)) }
}
