extension Assembly {
  /// Courses and who took them.
  mutating func readCourses() {
    for fragment in fragments(.courses) {
      let (course, title, metric) = (fragment.names("course"), fragment.names("title"), fragment.names("metric"))
      for row in 0..<fragment.count {
        guard let id = course.name(row), let title = title.name(row), let metric = metric.name(row) else { continue }
        store.courses.removeAll { $0.id == id }
        store.courses.append(
          Course(
            id: id, title: title, metric: metric, url: fragment.texts("url").optional(row),
            minutes: fragment.amounts("minutes").amount(row)))
      }
      count(fragment) { $0.used += fragment.count }
    }
    readTrainings()
  }

  private mutating func readTrainings() {
    for fragment in fragments(.trainings) {
      let (reps, course, day) = (repCodes(fragment, "rep"), fragment.names("course"), fragment.days("day"))
      for row in 0..<fragment.count {
        guard reps[row] >= 0, let course = course.name(row), let day = day.day(row) else { continue }
        store.trainings.append(Training(rep: reps[row], course: course, day: day))
      }
      count(fragment) { $0.used += fragment.count }
    }
  }
}
