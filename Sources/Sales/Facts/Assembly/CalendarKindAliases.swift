/// Spellings of the kinds of calendar.csv.
enum CalendarKindAliases {
  enum Kind { case holiday, workday }

  /// What a spelling means.
  static func kind(of text: String) -> Kind? {
    switch text.matchingForm {
    case "holiday", "dayoff", "off", "节假日", "假日", "放假", "休息", "休", "假期": .holiday
    case "workday", "workingday", "work", "工作日", "调休", "上班", "补班", "班": .workday
    default: nil
    }
  }
}
