import Glibc
import Screen
import Testing

@Test(arguments: [
  ("", 0), ("attain", 6), ("达成率", 6), ("é", 1), ("e\u{301}", 1), ("한글", 4), ("ﾊﾝｶｸ", 4), ("Ａ", 2),
  ("\u{200B}a\u{FEFF}", 1),
  ("a\tb\n", 4), ("क्षि", 3), ("¥1,420", 6), ("●▲■", 3),
])
func widthIsTheNumberOfColumnsDrawn(_ text: String, _ columns: Int) {
  #expect(DisplayWidth.columns(text) == columns)
}

@Test func ambiguousCharactersAreWideWhereTheTerminalSaysSo() {
  #expect(DisplayWidth.columns("●§±达a", ambiguous: .wide) == 9)
  #expect(DisplayWidth.columns("⠋￥a", ambiguous: .wide) == 4)
  #expect(DrawContext(level: .braille, ambiguous: .wide).glyphs == .ascii)
}

@Test(arguments: [
  ("plain text 达成", "plain text 达成"), ("\u{1B}[31mred\u{7}", "␛[31mred␇"), ("a\u{7F}\u{9B}b", "a␡□b"),
  ("x\u{202E}drow\u{2066}", "xdrow"), ("soft\u{AD}hyphen", "softhyphen"), ("👍🏽 done", "□ done"), ("👨‍👩‍👧‍👦!", "□!"),
  ("I ❤️ it", "I ❤ it"), ("❤️‍🔥", "❤"), ("1️⃣", "1"), ("🇨🇳", "CN"), ("line\r\nbreak", "line  break"), ("\u{301}a", "□a"),
  ("\u{10FFFF}\u{378}", "□□"), ("葛󠄀城", "葛城"), ("a\u{2028}b", "a b"), ("\u{1F3FD}", "□"),
])
func textFromDataIsMadeSafe(_ text: String, _ safe: String) {
  #expect(Sanitize.clean(text) == safe)
}

@Test func marksBeyondFourAreLeftOut() {
  let text = "a" + String(repeating: "\u{301}", count: 9)
  #expect(Sanitize.clean(text).unicodeScalars.count == 1 + Glyph.mostMarks)
}

@Test func cuttingSaysThatItCut() {
  #expect(Truncate.fit("达成率 attainment", columns: 8) == "达成率 …")
  #expect(Truncate.fit("达成率", columns: 6) == "达成率")
  #expect(Truncate.fit("达成率", columns: 5) == "达成…")
  #expect(Truncate.fit("达成率", columns: 4) == "达…")
  #expect(Truncate.fit("达成率", columns: 1) == "…")
  #expect(Truncate.fit("达成率", columns: 1, sign: "..") == "")
  #expect(Truncate.fit("达成率", columns: 0) == "")
  #expect(Truncate.pad("达成", columns: 7, .right) == "   达成")
  #expect(Truncate.pad("达成", columns: 7, .center) == " 达成  ")
  #expect(Truncate.pad("达成率", columns: 4) == "达… ")
}

@Test func linesBreakAtBlanksAndBetweenWideCharacters() {
  #expect(Wrap.lines("needed per working day", columns: 10) == ["needed per", "working", "day"])
  #expect(Wrap.lines("达成率，等于实际÷目标。", columns: 8) == ["达成率，", "等于实际", "÷目标。"])
  #expect(Wrap.lines("目标达成率，差额", columns: 10) == ["目标达成", "率，差额"])
  #expect(Wrap.lines("成单 win rate率", columns: 6) == ["成单", "win", "rate率"])
  #expect(Wrap.lines("档次（保底）", columns: 6) == ["档次", "（保", "底）"])
  #expect(Wrap.lines("上次站会（standup）。", columns: 11) == ["上次站会", "（standup）", "。"])
  #expect(Wrap.lines("unbreakable", columns: 4) == ["unbr", "eaka", "ble"])
  #expect(Wrap.lines("one\n\ntwo", columns: 9) == ["one", "", "two"])
  #expect(Wrap.lines("达", columns: 1) == [""])
  #expect(Wrap.lines("达", columns: 0) == [])
}

@Test func everyGlyphThatIsDrawnHasTheWidthThatTheSystemGivesIt() throws {
  // The C library's table, which the terminal library uses, and ours must agree on what is drawn by the program itself.
  _ = setlocale(LC_CTYPE, "C.UTF-8")
  let systemWidth = try #require(
    dlsym(nil, "wcwidth").map { unsafeBitCast($0, to: (@convention(c) (wchar_t) -> CInt).self) })
  var drawn =
    "□␛␡…￥¥$€万亿KM−+–—×÷·›‹▀▄█" + String(String.UnicodeScalarView((0x2800...0x28FF).compactMap(Unicode.Scalar.init)))
  for level in GlyphSet.Level.allCases { drawn += glyphs(in: GlyphSet.of(level)) }
  for scalar in drawn.unicodeScalars {
    #expect(
      Int(systemWidth(wchar_t(bitPattern: scalar.value))) == DisplayWidth.columns(String(scalar)),
      "\(scalar) \(scalar.value)")
  }
}

/// Every character of a set, whatever its parts are called.
private func glyphs(in part: Any) -> String {
  if let character = part as? Character { return String(character) }
  if let text = part as? String { return text }
  if part is GlyphSet.Level { return "" }
  return Mirror(reflecting: part).children.map { glyphs(in: $0.value) }.joined()
}
