/// What earlier versions of the files said about the pipeline: when versions were recorded, and what changed from each
/// to the next. (numbers.md, Movement)
///
///     versions   14 Sep 18:02 (the baseline) · 15 Sep 09:00 · …
///     changes    version 1 · deal D-7 · stage · proposal → negotiation
///
/// Only what changed is kept, so its size follows the changes and not the deals. A deal that came later has one change
/// of its existence, 0 → 1; what else it had then holds until it changes. A deal that left has one of 1 → 0 and keeps
/// its last values; one that came back has 0 → 1 and changes of what differs from those.
public struct PipelineHistory: Sendable {
  /// The moments at which versions were recorded, ascending, in local seconds since 1970-01-01T00:00; the first is the
  /// baseline, against which nothing has changed yet.
  public private(set) var versions: [Int64] = []
  /// The ids that stage, rep and other codes of this history stand for.
  public private(set) var names = Names()
  /// The deals that ever changed, came or left.
  public private(set) var deals = RecordedDealTable()
  /// The place in `deals` of each change; changes are in order of version.
  public private(set) var changedDeal: [Int32] = []
  /// What changed.
  public private(set) var field: [PipelineField] = []
  /// The value until then.
  public private(set) var before = NarrowAmounts()
  /// The value from then on.
  public private(set) var after = NarrowAmounts()
  /// The place in `versions` of the first version that has the new value.
  public private(set) var version = ChangeVersions()

  /// Nothing recorded yet.
  public init() {}

  /// How many changes there are.
  public var count: Int { changedDeal.count }

  /// The place in `versions` of the one that stood at a moment; −1 before the baseline.
  public func version(at moment: Int64) -> Int {
    var (low, high) = (0, versions.count)
    while low < high {
      let middle = (low + high) / 2
      if versions[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The code of an id (a stage's, a rep's …), added where it is new.
  public mutating func code(of id: String) -> Int64 { Int64(names.add(id)) }

  /// The id of a value of field `stage` or `owner`; `nil` where it is missing.
  public func id(_ value: Int64) -> String? {
    value >= 0 && value < Int64(names.count) ? names.values[Int(value)] : nil
  }

  /// Begins a version; the changes that follow were seen then. One not later than the last moves to a second after it,
  /// so that clocks that are set back cannot turn history around.
  public mutating func begin(version moment: Int64) {
    versions.append(max(moment, (versions.last ?? .min).addingStopping(1)))
    version.begin()
  }

  /// Adds a deal with what is known of it last; its place is what changes name it by.
  public mutating func add(_ deal: RecordedDeal) -> Int32 { deals.append(deal, &names) }

  /// Tells anew what is known of a deal last; its key stays.
  mutating func update(_ place: Int32, _ deal: RecordedDeal) { deals.update(Int(place), deal, &names) }

  /// Adds a change that was seen with the version begun last; one before the baseline or of an unknown deal is left out.
  public mutating func record(_ field: PipelineField, of deal: Int32, from before: Int64, to after: Int64) {
    guard versions.count > 1, deal >= 0, Int(deal) < deals.count, before != after else { return }
    changedDeal.append(deal)
    self.field.append(field)
    self.before.append(before)
    self.after.append(after)
    version.append()
  }
}
