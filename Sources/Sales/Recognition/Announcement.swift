/// What is sent about a big deal: one sentence for a group of people, and its parts for a program.
///
/// Everything in it is on the public board: who signed what with whom for how much; no pay.
public struct Announcement: Hashable, Sendable {
  public var company: String
  public var deal: BigDeal
  public var currency: String
  public var language: Language

  /// An announcement in a language.
  public init(_ deal: BigDeal, company: String, currency: String, in language: Language) {
    (self.deal, self.company, self.currency, self.language) = (deal, company, currency, language)
  }

  /// The sentence, on one line; texts of files are made safe to print, and long names cut. Never above 2,048 bytes.
  public var text: String {
    let amount = FigureText(language: language, currency: currency).money(deal.amount)
    let what = [deal.customer, deal.title].compactMap { $0.map(Announcement.brief) }.filter { !$0.isEmpty }
    let rep = deal.rep.label.map(Announcement.brief)
    return AnnouncementStrings.signed(by: rep, what, amount, Announcement.brief(company))[language]
  }

  /// So many bytes of each name: with the four there are and the amount it stays below the 2,048 that the narrowest
  /// service takes, even where every sign of them is written as three bytes.
  private static let mostBytes = 150

  /// A name safe to print and, where it is too long for a sentence, cut at a character.
  private static func brief(_ name: String) -> String {
    let line = VisibleText.line(name)
    guard line.utf8.count > mostBytes else { return line }
    var (kept, left) = ("", mostBytes)
    for character in line {
      left -= character.utf8.count
      guard left >= 0 else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The parts as one JSON object; keys are never translated. Money is in whole currency with at most 2 decimals.
  public var json: String {
    JSONText.object([
      ("event", JSONText.string("big_deal")), ("company", JSONText.string(company)),
      ("deal", JSONText.string(deal.deal)), ("title", optional(deal.title)), ("customer", optional(deal.customer)),
      ("rep", optional(deal.rep.id)), ("rep_name", optional(deal.rep.label)), ("region", optional(deal.region.id)),
      ("amount", MachineNumber.text(Figure(deal.amount, cases: 1))), ("currency", JSONText.string(currency)),
      ("signed", JSONText.string(deal.signed.iso)), ("text", JSONText.string(text)),
    ])
  }

  private func optional(_ text: String?) -> String { text.map(JSONText.string) ?? "null" }
}
