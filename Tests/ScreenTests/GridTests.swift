import Screen
import Testing

@Test func wideCharactersAreNeverHalved() {
  var grid = Grid(size: Size(width: 5, height: 1))
  grid.draw("达成了", at: Point(x: 0, y: 0))
  #expect(grid.lines == ["达成 "])
  grid.draw("x", at: Point(x: 1, y: 0))
  #expect(grid.lines == [" x成 "])
  grid.draw("y", at: Point(x: 2, y: 0))
  #expect(grid.lines == [" xy  "])
}

@Test func drawingOutsideTheGridDrawsNothing() {
  var grid = Grid(size: Size(width: 3, height: 1))
  grid.draw("abcdef", at: Point(x: -2, y: 0))
  #expect(grid.lines == ["cde"])
  grid.draw("达", at: Point(x: -1, y: 0))
  #expect(grid.lines == [" de"])
  #expect(grid.draw("z", at: Point(x: 0, y: .max)) == 0)
  #expect(grid.draw("z", at: Point(x: .max, y: 0)) == 0)
  grid.fill(Rect(x: .min, y: .min, width: .max, height: .max))
}
