import Screen
import TestSupport
import Testing

@Test func axesHaveRoundNumbers() {
  #expect(Axis(from: 0, to: 142).ticks == [0, 50, 100, 150])
  #expect(Axis(from: 62, to: 142).ticks == [60, 80, 100, 120, 140])
  #expect(Axis(from: 0, to: 21.7, labels: 4).ticks == [0, 10, 20])
  #expect(Axis(from: 0, to: 1).ticks == [0, 0.5, 1])
  #expect(Axis(from: -40, to: 90).ticks == [-50, 0, 50, 100])
  #expect(Axis(from: 0.1, to: 0.3).ticks == [0.1, 0.15, 0.2, 0.25, 0.3])
}

@Test func axesOfNothingOneValueAndNonsenseStillStand() {
  let ends: [(Double, Double)] = [
    (0.0, 0.0), (5, 5), (-3, -3), (.nan, .infinity), (-.infinity, 7), (1e300, -1e300), (1e15, 1e15 + 1),
  ]
  for (least, most) in ends {
    let axis = Axis(from: least, to: most)
    #expect(axis.high > axis.low)
    #expect((2...Axis.mostLabels).contains(axis.ticks.count))
  }
}

@Test(arguments: 0..<300)
func axesReachTheirValuesWithFewRisingLabels(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let scales: [Double] = [0.001, 1, 100, 1e6, 1e12]
  let scale = scales.randomElement(using: &random) ?? 1
  let ends = [Double.random(in: -1...1, using: &random) * scale, Double.random(in: -1...1, using: &random) * scale]
    .sorted()
  let labels = Int.random(in: 2...5, using: &random)
  let axis = Axis(from: ends[0], to: ends[1], labels: labels)
  #expect(axis.low <= ends[0] && axis.high >= ends[1])
  #expect((1...max(3, labels)).contains(axis.ticks.count))
  #expect(zip(axis.ticks, axis.ticks.dropFirst()).allSatisfy { $0 < $1 })
  #expect(axis.ticks.allSatisfy { axis.low <= $0 && $0 <= axis.high })
}
