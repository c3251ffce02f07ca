import Foundation
import Screen
import Testing

@Test(arguments: ThemeSource.builtIn)
func everyRoleThatIsReadStandsOutFromWhatLiesBehindIt(_ source: ThemeSource) {
  let (theme, problems) = Theme.read(source)
  #expect(problems.isEmpty)
  #expect(theme == Theme.builtIn.first { $0.name == source.name })
}

@Test(arguments: ThemeSource.builtIn)
func builtInThemesNameEveryRoleAndSurface(_ source: ThemeSource) {
  #expect(Set(source.sections["roles", default: [:]].keys) == Set(Role.allCases.map { "\($0)" }))
  #expect(Set(source.sections["surfaces", default: [:]].keys) == Set(Surface.allCases.map { "\($0)" }))
  let (palette, basic) = (source.sections["palette"] ?? [:], source.sections["basic"] ?? [:])
  #expect(Set(palette.keys) == Set(basic.keys))
  let names = Set(BasicColor.allCases.map(\.name) + ["default"])
  #expect(basic.values.filter { !names.contains($0) } == [])
}

@Test(arguments: ThemeSource.builtIn)
func themeFilesAreTheBuiltInThemesWrittenOut(_ source: ThemeSource) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../themes")
  let file = folder.appendingPathComponent("\(source.name).toml")
  if ProcessInfo.processInfo.environment["ATTAIN_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try source.toml.write(to: file, atomically: true, encoding: .utf8)
  }
  #expect(try String(contentsOf: file, encoding: .utf8) == source.toml)
}

@Test func contrastFollowsWCAG() {
  #expect(Contrast.ratio(RGB(xterm: 16), RGB(xterm: 231)) == 21)
  let gray = Contrast.ratio(RGB(red: 119, green: 119, blue: 119), RGB(red: 255, green: 255, blue: 255))
  #expect(abs(gray - 4.478) < 0.001)
}

@Test func whatAThemeFileGetsWrongIsSaidAndTheRestCounts() {
  let source = ThemeSource(
    name: "own",
    sections: [
      "palette": ["red": "#ff0000", "odd": "puce"], "frills": [:],
      "roles": ["accent": "red bold blink", "good": "odd", "gold": "red", "dim": "234"],
    ])
  let (theme, problems) = Theme.read(source)
  #expect(
    problems.prefix(4).map { $0 } == [
      .unknownSection("frills"), .unknownAttribute(section: "roles", key: "accent", value: "blink"),
      .unknownKey(section: "roles", key: "gold"), .unknownColor(section: "roles", key: "good", value: "odd"),
    ])
  #expect(problems.contains(.lowContrast(role: .dim, surface: .ground, hundredths: 100)))
  #expect(theme.rgb(of: .accent) == RGB(red: 255, green: 0, blue: 0))
  #expect(theme.paint(Style(.accent), .colors256).foreground == .indexed(196))
  #expect(theme.paint(Style(.accent), .direct).attributes == .bold)
  #expect(theme.rgb(of: .good) == Theme.midnight.rgb(of: .good))
}

@Test func withoutColoursOnlyAttributesAreLeft() {
  for theme in Theme.builtIn {
    let paint = theme.paint(Style(.strong, on: .selection), .mono)
    #expect(paint == Theme.Paint(foreground: .standard, background: .standard, attributes: [.bold, .reverse]))
  }
  #expect(Theme.mono.paint(Style(.bad), .direct).foreground == .standard)
}

@Test func eightColoursMakeBrightOnesBold() {
  let paint = Theme.midnight.paint(Style(.bad), .colors8)
  #expect(paint == Theme.Paint(foreground: .indexed(1), background: .standard, attributes: .bold))
  #expect(Theme.midnight.paint(Style(.dim), .colors8).attributes == .dim)
  #expect(Theme.midnight.paint(Style(.bad), .colors16).foreground == .indexed(9))
}
