import Screen
import TestSupport
import Testing

private func edited(_ text: String, _ keys: Key...) -> TextField {
  var field = TextField(text)
  for key in keys { _ = field.handle(key) }
  return field
}

@Test func keysEditWholeCharacters() {
  #expect(edited("达成", .backspace).text == "达")
  #expect(edited("e\u{301}x", .left, .backspace).text == "x")
  #expect(edited("ac", .left, .character("b")).text == "abc")
  #expect(edited("ab", .home, .delete).text == "b")
  #expect(edited("one two  ", .control("w")).text == "one ")
  #expect(edited("one two", .control("u")).text == "")
  #expect(edited("one two", .home, .right, .control("k")).text == "o")
  #expect(edited("", .backspace, .delete, .left, .right, .control("w")).text == "")
  #expect(edited("abc", .control("a"), .character("x"), .end, .character("y")).text == "xabcy")
}

@Test func keysThatAreNotForEditingAreLeftToOthers() {
  var field = TextField("a")
  #expect(!field.handle(.enter) && !field.handle(.escape) && !field.handle(.up) && !field.handle(.control("c")))
  #expect(field == TextField("a"))
}

@Test func aMarkTypedAfterALetterJoinsIt() {
  var field = TextField("e")
  field.insert("\u{301}")
  #expect(field.characters.count == 1 && field.cursor == 1)
  field.deleteBackward()
  #expect(field.text == "")
}

@Test func pastedLineBreaksBecomeBlanks() {
  var field = TextField()
  field.insert("one\r\ntwo\nthree")
  #expect(field.text == "one two three")
}

@Test func theCursorStaysInViewBesideWideCharacters() {
  var grid = Grid(size: Size(width: 14, height: 6))
  var field = TextField("客户达成率回款额", prompt: "/ ", placeholder: "筛选")
  field.draw(into: &grid, in: grid.bounds.row(0))
  field.move(by: -3)
  field.draw(into: &grid, in: grid.bounds.row(1))
  field.move(by: -9)
  field.draw(into: &grid, in: grid.bounds.row(2))
  TextField(prompt: "/ ", placeholder: "筛选").draw(into: &grid, in: grid.bounds.row(3))
  TextField("ab").draw(into: &grid, in: grid.bounds.row(4))
  expectGolden(grid, named: "field")
}

@Test(arguments: 0..<100)
func anyKeysLeaveTheCursorWithinTheText(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let keys: [Key] = [
    .character("a"), .character("达"), .character("\u{301}"), .character("👍"), .character(" "), .backspace, .delete,
    .left, .right,
    .home, .end, .control("w"), .control("u"), .control("k"),
  ]
  var field = TextField("start 开始")
  for _ in 0..<60 {
    _ = field.handle(keys.randomElement(using: &random) ?? .left)
    #expect((0...field.characters.count).contains(field.cursor))
    #expect(Array(field.text) == field.characters)
    _ = drawn(field, 7, 1)
  }
}
