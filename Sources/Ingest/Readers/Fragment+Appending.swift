internal import Sales

extension Fragment {
  /// The same rows, followed by those of a later part of the same file.
  func followed(by other: Fragment) -> Fragment {
    var result = self
    for index in result.columns.indices { result.columns[index].append(other.columns[index]) }
    result.attributes = attributes.compactMap { attribute in
      guard let more = other.attributes.first(where: { $0.header == attribute.header }) else { return nil }
      var attribute = attribute
      attribute.cells.append(more.cells)
      return attribute.cells.values.count > BlockParser.mostAttributeValues ? nil : attribute
    }
    result.lines += other.lines
    result.count += other.count
    return result
  }
}

extension FragmentColumn {
  fileprivate mutating func append(_ other: FragmentColumn) {
    let mine = self
    // While the new cells are added nobody else holds the old ones: they are not copied twice.
    self = .absent
    switch (mine, other) {
    case (.text(var texts), .text(let more)):
      let before = UInt32(truncatingIfNeeded: texts.bytes.count)
      texts.bytes += more.bytes
      texts.ends.append(contentsOf: more.ends.lazy.map { $0 &+ before })
      self = .text(texts)
    case (.names(var names), .names(let more)):
      names.append(more)
      self = .names(names)
    case (.amounts(var amounts), .amounts(let more)):
      amounts += more
      self = .amounts(amounts)
    case (.days(var days), .days(let more)):
      days += more
      self = .days(days)
    default: self = mine
    }
  }
}

extension CodedColumn {
  fileprivate mutating func append(_ other: CodedColumn) {
    // By their bytes, as everywhere in reading: texts that only look alike stay two.
    let known = FoundNames(values)
    let renumbering = other.values.map { known.code(of: $0) }
    values = known.texts
    codes.append(contentsOf: other.codes.lazy.map { $0 < 0 ? $0 : renumbering[Int($0)] })
  }
}
