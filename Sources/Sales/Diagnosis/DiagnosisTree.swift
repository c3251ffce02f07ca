/// A change as a tree that can be walked to its deals: driver, then the segments in which it worked, then causes.
/// (numbers.md, Diagnosis)
///
/// What stands below a driver adds up to it: the segments' own parts, and what is left to all others and to the shift
/// between segments (a segment with dearer deals growing raises the average deal though none got dearer).
public struct DiagnosisTree: Hashable, Sendable {
  /// The drivers, the one that did most of the change first.
  public var branches: [Branch]

  /// A driver and what stands below it.
  public struct Branch: Hashable, Sendable {
    public var change: DriverChange
    /// The causes that reach sales through it, for everything asked about.
    public var causes: [Cause]
    /// The segments in which it did most.
    public var segments: [Segment]
    /// Its part in all other segments, and the shift between segments; `nil` where nothing is left.
    public var rest: Money?
  }

  /// A segment under a driver.
  public struct Segment: Hashable, Sendable {
    public var group: [DimensionValue]
    /// The driver's own change there.
    public var change: DriverChange
    /// What went down there, of what reaches sales through the driver; only for those that did most.
    public var causes: [Cause]
  }

  /// More segments than these under a driver are added up.
  static let mostSegments = 5
  /// Causes are looked for in so many segments of each driver.
  static let mostExplained = 2

  /// Fewer cases than these on either side are chance, not a cause within a segment.
  static let fewestCases = 10

  /// The tree of a report, without causes of segments.
  public init(_ report: DiagnosisReport) {
    let change = report.change?.numerator ?? 0
    let drivers = report.drivers.stablySorted { left, right in
      change < 0 ? left.contribution < right.contribution : right.contribution < left.contribution
    }
    branches = drivers.map { driver in
      Branch(driver, report.causes.filter { $0.driver == driver.driver }, report.segments)
    }
  }
}

extension DiagnosisTree.Branch {
  /// The segments in which a driver moved sales most, whichever way, and what is left.
  fileprivate init(_ driver: DriverChange, _ causes: [Cause], _ all: [SegmentChange]) {
    let parts = all.compactMap { segment in
      segment.drivers.first { $0.driver == driver.driver && $0.contribution != .zero }.map {
        DiagnosisTree.Segment(group: segment.group, change: $0, causes: [])
      }
    }
    let largest = parts.stablySorted { left, right in
      left.change.contribution.minorUnits.magnitude > right.change.contribution.minorUnits.magnitude
    }
    (change, self.causes) = (driver, causes)
    segments = Array(largest.prefix(DiagnosisTree.mostSegments)).stablySorted { left, right in
      driver.contribution < .zero
        ? left.change.contribution < right.change.contribution
        : right.change.contribution < left.change.contribution
    }
    let left = segments.reduce(driver.contribution) { $0 - $1.change.contribution }
    rest = left == .zero ? nil : left
  }
}

extension Reports {
  /// The report's tree, with the causes of the segments that did most.
  func tree(of report: DiagnosisReport, _ spans: DiagnosisSpans) -> DiagnosisTree {
    var tree = DiagnosisTree(report)
    var known: [[DimensionValue]: [Cause]] = [:]
    let change = Money(minorUnits: report.change?.numerator ?? 0)
    for branch in tree.branches.indices {
      let driver = tree.branches[branch].change.driver
      for place in tree.branches[branch].segments.indices.prefix(DiagnosisTree.mostExplained) {
        let group = tree.branches[branch].segments[place].group
        let causes = known[group] ?? causes(spans, of: group)
        known[group] = causes
        // Shares in one column are all of the same change.
        tree.branches[branch].segments[place].causes = causes.filter { $0.driver == driver }.map { cause in
          var cause = cause
          cause.share = cause.contribution.flatMap { $0.share(of: change) }
          return cause
        }
      }
    }
    return tree
  }

  private func causes(_ spans: DiagnosisSpans, of group: [DimensionValue]) -> [Cause] {
    let part = spans.narrowed(to: group)
    let found = salesChange(part, by: []).first.map { causes(part, of: $0) } ?? []
    return found.filter { min($0.before.cases, $0.after.cases) >= DiagnosisTree.fewestCases }
  }
}
