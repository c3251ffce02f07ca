/// Which deals that have left the files belong to a part of the company, by what was recorded of them last.
struct RecordedScope {
  private let filters: [Dimension: Set<String?>]
  private let company: Company

  /// What a scope says of time is left out, as for all deals.
  init(_ scope: Scope, _ company: Company) {
    (filters, self.company) = (scope.filters.filter { $0.key.grain == nil }, company)
  }

  /// Whether a deal belonged there.
  func contains(_ deal: RecordedDeal) -> Bool {
    filters.allSatisfy { dimension, ids in ids.contains(id(dimension, deal)) }
  }

  private func id(_ dimension: Dimension, _ deal: RecordedDeal) -> String? {
    switch dimension {
    case .region: deal.region ?? spell(deal).flatMap { company.regions.value($0.region) }
    case .team: spell(deal).flatMap { company.teams.value($0.team) }
    case .manager: spell(deal).flatMap { company.managers.value($0.manager) }
    case .rep: deal.rep
    case .product: product(deal).flatMap { company.products.lines.value($0) } ?? deal.product
    case .productItem: deal.product
    case .customer: deal.customer
    case .segment: segment(deal)
    case .source: deal.source
    case .stage: deal.stage
    case .pipeline: deal.pipeline
    case .year, .quarter, .month, .week, .day: nil
    }
  }

  private func spell(_ deal: RecordedDeal) -> Reps.Spell? {
    guard let code = deal.rep.flatMap(company.reps.ids.code(of:)), Int(code) < company.reps.spells.count else {
      return nil
    }
    return deal.created.flatMap { company.reps.spell(of: code, on: $0) } ?? company.reps.spells[Int(code)].last
  }

  private func product(_ deal: RecordedDeal) -> Int32? {
    deal.product.flatMap(company.products.ids.code(of:)).flatMap {
      Int($0) < company.products.line.count ? company.products.line[Int($0)] : nil
    }
  }

  private func segment(_ deal: RecordedDeal) -> String? {
    deal.customer.flatMap(company.customers.ids.code(of:)).flatMap {
      Int($0) < company.customers.segment.count ? company.segments.value(company.customers.segment[Int($0)]) : nil
    }
  }
}
