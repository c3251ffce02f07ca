internal import Sales

extension DemoCompany {
  /// What customers think of us, asked about every four months; those who turned away had said so.
  var satisfactionFile: DemoFile {
    var random = SeededRandom(seed: seed, stream: "satisfaction")
    var rows: [(day: Day, customer: Int, tenths: Int)] = []
    let beginning = Month(offset: 1 - DemoCompany.monthCount, from: today).first
    for (number, customer) in customers.enumerated() where customer.hasBought {
      let usual = random.within(39...48)
      var day = max(beginning, customer.firstPurchase ?? beginning).adding(days: random.within(20...110))
      let end = min(today, customer.lastPurchase?.adding(days: -10) ?? today)
      while day <= end {
        rows.append((calendar.onOrBefore(day), number, min(50, usual + random.within(-2...2))))
        day = day.adding(days: random.within(100...140))
      }
      if let last = customer.lastPurchase {
        rows.append((calendar.onOrAfter(last.adding(days: 12)), number, usual - 15))
      }
    }
    rows.sort { ($0.day, $0.customer) < ($1.day, $1.customer) }
    var text = CSVText(header: "customer,at,score", capacity: rows.count * 24)
    for row in rows where row.day <= today {
      text.add(customers[row.customer].id)
      text.add(row.day)
      text.add("\(row.tenths / 10).\(row.tenths % 10)")
      text.endRow()
    }
    return DemoFile(path: "satisfaction.csv", text: text.text)
  }

  /// The courses, and who took which.
  var trainingFiles: [DemoFile] {
    [DemoFile(path: "courses.csv", text: Course.file), trainingsFile]
  }

  private var trainingsFile: DemoFile {
    var random = SeededRandom(seed: seed, stream: "trainings")
    var rows: [(day: Day, rep: Int, course: Int)] = []
    for month in months where month.offset < 0 && month.offset % 2 == 0 {
      let course = random.below(Course.all.count)
      let day = random.one(of: calendar.days(of: month), else: month.first)
      for rep in Roster.reps.indices where Roster.reps[rep].spell(in: month.offset) != nil && random.chance(180) {
        rows.append((day, rep, course))
      }
    }
    var text = CSVText(header: "rep,course,day")
    for row in rows {
      text.add(Roster.reps[row.rep].id)
      text.add(Course.all[row.course].id)
      text.add(row.day)
      text.endRow()
    }
    return DemoFile(path: "trainings.csv", text: text.text)
  }
}

/// What a weakness is trained with.
struct Course {
  let id: String
  let title: String
  let metric: String
  let minutes: Int

  static let all = [
    Course(id: "negotiation", title: "商务谈判与报价推进", metric: "win_rate", minutes: 240),
    Course(id: "discovery", title: "需求挖掘与提问", metric: "deal_conversion", minutes: 180),
    Course(id: "new-business", title: "新客户开发", metric: "new_customers", minutes: 180),
    Course(id: "lead-follow-up", title: "线索跟进节奏", metric: "lead_conversion", minutes: 90),
    Course(id: "value-selling", title: "价值销售与客单价提升", metric: "avg_deal", minutes: 200),
    Course(id: "collection", title: "回款管理与沟通", metric: "collection_rate", minutes: 120),
    Course(id: "key-account", title: "大客户经营", metric: "retention", minutes: 240),
    Course(id: "pipeline", title: "商机推进与周期管理", metric: "cycle_days", minutes: 120),
  ]

  /// The table.
  static var file: String {
    var text = CSVText(header: "course,title,metric,url,minutes")
    for course in all {
      text.add(course.id)
      text.add(course.title)
      text.add(course.metric)
      text.add("https://training.shili.example/\(course.id)")
      text.add(course.minutes)
      text.endRow()
    }
    return text.text
  }
}
