/// What a sum is made of: by customer type, product line, source and region.
public struct ShareReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  /// The sum of the whole scope.
  public var total: Figure?
  /// One for each dimension that the metric's facts know, the parts of each adding up to the total.
  public var cuts: [ShareCut]
  /// A report.
  public init(question: Question, metric: String, total: Figure?, cuts: [ShareCut]) {
    (self.question, self.metric, self.total, self.cuts) = (question, metric, total, cuts)
  }
}

/// The parts of a sum by one dimension, the largest first, what is missing last.
public struct ShareCut: Hashable, Sendable {
  public var dimension: Dimension
  public var parts: [SharePart]
  /// A cut.
  public init(_ dimension: Dimension, _ parts: [SharePart]) { (self.dimension, self.parts) = (dimension, parts) }
}

/// One part of a sum.
public struct SharePart: Hashable, Sendable {
  public var value: DimensionValue
  public var figure: Figure
  /// Thousandths of the whole, rounded by largest remainder so that all parts together show 100.0%.
  public var thousandths: Int64
  /// A part.
  public init(_ value: DimensionValue, _ figure: Figure, thousandths: Int64) {
    (self.value, self.figure, self.thousandths) = (value, figure, thousandths)
  }

  /// The share as it is shown.
  public var share: Figure? { Figure(thousandths, over: 1000, unit: .ratio, cases: 0) }
}

extension Reports {
  /// By what sums are divided.
  public static let shareDimensions: [Dimension] = [.segment, .product, .source, .region]

  /// What a sum is made of; of a metric that does not sum, what sales are made of.
  public func shares(_ question: Question) -> ShareReport {
    let question = settled(question)
    let asked = metricIds(question, default: ["sales"]).first.flatMap { catalog[$0] }
    let metric = asked.flatMap { $0.sums ? $0 : nil } ?? .sales
    let cuts = Reports.shareDimensions.filter(metric.has).compactMap { dimension -> ShareCut? in
      let parts = parts(of: metric.id, by: dimension, question)
      return parts.isEmpty ? nil : ShareCut(dimension, parts)
    }
    let total = numbers.value(metric.id, in: question.period.range, scope: question.scope)
    return ShareReport(question: question, metric: metric.id, total: total, cuts: cuts)
  }

  private func parts(of id: String, by dimension: Dimension, _ question: Question) -> [SharePart] {
    let table = numbers.table([id], in: question.period.range, scope: question.scope, by: [dimension])
    let values = table.keys.compactMap { key -> (value: DimensionValue, figure: Figure)? in
      guard let code = key.codes.first, let figure = table.figure(id, key), figure.numerator != 0 else { return nil }
      return (labels.value(dimension, code), figure)
    }.stablySorted { left, right in
      (left.value.id == nil) != (right.value.id == nil)
        ? right.value.id == nil : right.figure.isLess(than: left.figure)
    }
    let shares = LargestRemainder.parts(of: 1000, weights: values.map { $0.figure.numerator })
    return zip(values, shares).map { SharePart($0.value, $0.figure, thousandths: $1) }
  }
}
