internal import GRDB
public import Sales

extension Journal {
  /// Keeps forecasts as they are now; of one that was frozen already in the same week the first stays.
  public func freeze(_ forecasts: [FrozenForecast]) throws(JournalFailure) {
    do {
      try database.write { database in
        let statement = try database.makeStatement(
          sql: "INSERT OR IGNORE INTO forecast_freezes VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        for forecast in forecasts {
          try statement.execute(arguments: [
            forecast.week, forecast.frozenOn.number, forecast.method.rawValue, forecast.scope.kind, forecast.scope.id,
            forecast.metric, forecast.period, forecast.value,
          ])
        }
      }
    } catch { throw JournalFailure(error) }
  }

  /// Every frozen forecast, in order of week.
  public func frozenForecasts() throws(JournalFailure) -> [FrozenForecast] {
    do { return try database.read(Journal.frozenForecasts) } catch { throw JournalFailure(error) }
  }

  static func frozenForecasts(_ database: Database) throws -> [FrozenForecast] {
    let sql = """
      SELECT week, frozen_on, method, scope, scope_id, metric, period, value FROM forecast_freezes
      ORDER BY frozen_on, method, scope, scope_id, metric, period
      """
    return try Row.fetchAll(database, sql: sql).compactMap { row in
      // A newer program may know methods and scopes that this one does not.
      guard let method = ForecastMethod(rawValue: row[2]), let scope = FrozenScope(kind: row[3], id: row[4]) else {
        return nil
      }
      return FrozenForecast(
        week: row[0], frozenOn: Day(number: row[1]), method: method, scope: scope, metric: row[5], period: row[6],
        value: row[7])
    }
  }
}
