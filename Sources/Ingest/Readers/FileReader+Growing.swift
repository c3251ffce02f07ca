internal import Sales

extension FileReader {
  /// Reads on where a file ended before; `nil` where it did more than grow, or what was added casts another light on what
  /// stood there: then it has to be read from its beginning.
  func readRest(descriptor: Int32, size: Int, after before: Continuation, _ fragment: Fragment) -> Outcome? {
    let text = ByteSource.file(descriptor: descriptor, count: size)
    guard size > before.offset, before.isFront(of: text, threads: threads) else { return nil }
    let plan = before.planOfRest
    let kept = before.plan.columns.indices.filter { index in
      plan.columns.contains { $0.field == before.plan.columns[index].field }
    }
    let parse = FileParse(
      source: text, plan: plan, styles: kept.map { before.styles[$0] }, zone: zone, limits: settings.limits,
      blockBytes: blockBytes, keepsPieces: true)
    let built = parse.run(threads: threads)
    guard built.excess == nil, built.strangeBytes.isEmpty else { return nil }
    var evidence = before.evidence
    for (slot, index) in kept.enumerated() { evidence[index].add(built.evidence[slot], linesBefore: 0) }
    let settled = before.plan.settled(evidence, source)
    guard !before.plan.mustBeReadAgain(evidence, was: before.styles, is: settled.styles) else { return nil }
    return outcome(built, before, text, parse.pieces, fragment, evidence, settled.problems)
  }

  private func outcome(
    _ built: FragmentBuilder, _ before: Continuation, _ text: ByteSource, _ pieces: [Continuation.Piece],
    _ fragment: Fragment, _ evidence: [ColumnEvidence], _ open: [Problem]
  ) -> Outcome? {
    var outcome = outcome(built, before, .utf8, open)
    guard let rest = outcome.fragment else { return nil }
    let whole = fragment.followed(by: rest)
    let leftOut = before.plan.columns.filter { column in
      column.index == nil && !whole.attributes.contains { $0.header == column.header }
    }.map(\.header)
    outcome.fragment = whole
    outcome.layout?.leave(out: leftOut)
    outcome.continuation = before.through(built, text, pieces: pieces, evidence: evidence, leftOut: leftOut)
    outcome.continuation?.counts = outcome.counts
    return outcome
  }
}
