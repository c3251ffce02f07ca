import Documents
import Screen
import TestSupport
import Testing

@Test func `a screen becomes the same picture every time`() {
  expectGolden(SVG(SampleScreen.grid, theme: .midnight).text, named: "sample.svg")
}

@Test func `a screen becomes the same page every time`() {
  expectGolden(HTML(SampleScreen.grid, theme: .daylight).text, named: "sample.html")
}

@Test func `a bar of many cells is one rectangle, so that no seam can show`() {
  var grid = Grid(size: Size(width: 10, height: 1))
  grid.draw("████████▌", at: Point(x: 1, y: 0), style: Style(.good))
  let paths = SVG(grid, theme: .midnight).text.split(separator: "\n").filter { $0.hasPrefix("<path") }
  #expect(paths.count == 1)
  #expect(paths.first?.contains("d=\"M9 0h77v19h-77z\"") == true)
}

@Test func `a line down many rows is one rectangle`() {
  var grid = Grid(size: Size(width: 1, height: 3))
  for y in 0..<3 { grid.draw("│", at: Point(x: 0, y: y), style: .border) }
  #expect(SVG(grid, theme: .midnight).text.contains("d=\"M4 0h1v57h-1z\""))
}

@Test func `every wide character stands in the middle of its two columns`() {
  var grid = Grid(size: Size(width: 6, height: 1))
  grid.draw("a达成b", at: Point(x: 0, y: 0))
  let picture = SVG(grid, theme: .midnight).text
  #expect(picture.contains("<text x=\"18\" y=\"14\" font-size=\"17\" text-anchor=\"middle\">达</text>"))
  #expect(picture.contains("<text x=\"36\" y=\"14\" font-size=\"17\" text-anchor=\"middle\">成</text>"))
  #expect(picture.contains("<text x=\"45\" y=\"14\" textLength=\"9\" lengthAdjust=\"spacingAndGlyphs\">b</text>"))
}

@Test(arguments: [Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 0, height: 5)])
func `the smallest screens are documents too`(size: Size) {
  let grid = Grid(size: size)
  #expect(SVG(grid, theme: .mono).text.hasSuffix("</svg>\n"))
  #expect(HTML(grid, theme: .mono).text.hasSuffix("</html>\n"))
}

@Test func `text of the data cannot become markup`() {
  var grid = Grid(size: Size(width: 60, height: 1))
  grid.draw("<script>alert('&\"')</script>\u{1b}[31m\u{0}", at: Point(x: 0, y: 0))
  for document in [SVG(grid, theme: .midnight, title: "<b>").text, HTML(grid, theme: .midnight, title: "<b>").text] {
    #expect(!document.contains("<script"))
    #expect(!document.contains("<b>"))
    #expect(document.contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;"))
    #expect(document.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }
}
