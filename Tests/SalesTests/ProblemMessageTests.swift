internal import Sales
import Testing

/// Every kind of problem with its sentences, word for word: a changed sentence is a changed test.
private let sentences: [(kind: Problem.Kind, english: String, chinese: String)] = [
  (
    .blankKey,
    "The key is blank. Give the row a key of its own; until then it is not counted.",
    "主键为空。请填写唯一的编号；在此之前该行不计入。"
  ),
  (
    .missingRequired,
    "This cell must not be blank. Fill it in; until then the row is not counted.",
    "此单元格不能为空。请补填；在此之前该行不计入。"
  ),
  (
    .unreadableNumber,
    "Not a number. Expected one such as 1,234.50, ¥12万 or (1,200); until then the row is not counted.",
    "不是数字。应为 1,234.50、¥12万、(1,200) 这样的数值；在此之前该行不计入。"
  ),
  (
    .unreadableDay,
    "Not a day of the calendar. Expected one such as 2026-08-15, 2026/8/15 or 2026年8月15日; until then the row is not counted.",
    "不是有效日期。应为 2026-08-15、2026/8/15、2026年8月15日 这样的日期；在此之前该行不计入。"
  ),
  (
    .numberTooLarge,
    "Larger than one trillion, the most a cell may hold. Check the number and its unit; until then the row is not counted.",
    "超过单元格上限一万亿。请核对数值和单位；在此之前该行不计入。"
  ),
  (
    .badBytes,
    "These bytes fit no encoding. Save the file as UTF-8, or name its encoding in a [[source]] of attain.toml; until then the row is not counted.",
    "这些字节不属于任何编码。请将文件存为 UTF-8，或在 attain.toml 的 [[source]] 中写明 encoding；在此之前该行不计入。"
  ),
  (
    .wonWithoutAmount,
    "The deal is won but has no amount. Fill in the amount; until then the deal is not counted.",
    "商机已赢单但没有金额。请补填金额；在此之前该商机不计入。"
  ),
  (
    .closedWithoutDay,
    "The deal is closed but has no day at all. Fill in closed or stage_since; until then the deal is not counted.",
    "商机已关闭但没有任何日期。请补填 closed 或 stage_since；在此之前该商机不计入。"
  ),
  (
    .unreadablePeriod,
    "Not a period. Expected one such as 2026, 2026-H1, 2026-Q3, 2026-08, 2026-W31 or 2026-08-15; until then the row is not counted.",
    "不是有效期间。应为 2026、2026-H1、2026-Q3、2026-08、2026-W31、2026-08-15 这样的期间；在此之前该行不计入。"
  ),
  (
    .unknownMetric,
    "No metric has this id. Use one such as sales or new_customers, or define it with [[metric]] in attain.toml; until then the row is not counted.",
    "没有这个指标。请使用 sales、new_customers 等编号，或在 attain.toml 中用 [[metric]] 定义；在此之前该行不计入。"
  ),
  (
    .unknownCalendarKind,
    "Not a kind of day. Expected holiday or workday; until then the row is not counted.",
    "不是有效的日期类型。应为 holiday（假日）或 workday（工作日）；在此之前该行不计入。"
  ),
  (
    .tooManyFields(expected: 18),
    "More fields than the 18 of the header. Quote the field that holds a separator; until then the row is not counted.",
    "字段数超过表头的 18 个。请给含分隔符的字段加引号；在此之前该行不计入。"
  ),
  (
    .unclosedQuote,
    "A quotation mark opens here and never closes. Close it, or double it where it is part of the text; until then the row is not counted.",
    "引号从这里开始但没有结束。请补上结束引号，文本中的引号请写两次；在此之前该行不计入。"
  ),
  (
    .unreadableFile(reason: "Permission denied"),
    "The file cannot be read: Permission denied. Make it readable; until then its last good version counts, if there is one.",
    "文件无法读取：没有权限。请使其可读；在此之前沿用上一个有效版本（如有）。"
  ),
  (
    .notARegularFile,
    "Not a plain file but a pipe, socket or device, so it is not opened. Put a plain file in its place.",
    "不是普通文件，而是管道、套接字或设备，因此不打开。请换成普通文件。"
  ),
  (
    .leadsOutOfDirectory,
    "The link leads out of the data directory, so it is not followed. Copy the file into the directory.",
    "链接指向数据目录之外，因此不打开。请将文件复制到目录内。"
  ),
  (
    .fileTooLarge(limit: 4096),
    "The file is larger than 4096 bytes. Split it, or raise file_bytes under [limits] in attain.toml.",
    "文件超过 4096 字节。请拆分文件，或在 attain.toml 的 [limits] 中调高 file_bytes。"
  ),
  (
    .lineTooLong(limit: 1024),
    "A record is longer than 1024 bytes. Look for a quotation mark that never closes, or raise record_bytes under [limits] in attain.toml.",
    "有一条记录超过 1024 字节。请检查是否有未结束的引号，或在 attain.toml 的 [limits] 中调高 record_bytes。"
  ),
  (
    .noHeader,
    "No header was found. Expected one row with the names of the columns, such as deal, stage and amount.",
    "没有找到表头。应有一行列名，例如 deal、stage、amount。"
  ),
  (
    .missingColumn,
    "The file has no column stage, which its table needs. Add it, or name its header under columns in a [[source]] of attain.toml.",
    "文件缺少该表必需的列 stage。请添加此列，或在 attain.toml 的 [[source]] 中用 columns 指明表头。"
  ),
  (
    .unsettledDayOrder,
    "Day and month of this column cannot be told apart. Say date_order = \"dmy\" or \"mdy\" in a [[source]] of attain.toml.",
    "无法判断此列日期的日、月顺序。请在 attain.toml 的 [[source]] 中写明 date_order = \"dmy\" 或 \"mdy\"。"
  ),
  (
    .unsupportedFormat,
    "Files of this format are not read. Save it as CSV.",
    "不支持此格式的文件。请另存为 CSV。"
  ),
  (
    .settingsSyntax(.pair),
    "Not valid TOML: a line reads: key = value. Correct it; until then the last good settings stay in force.",
    "不是有效的 TOML：每行应写成：键 = 值。请改正；在此之前沿用上一份有效设置。"
  ),
  (
    .settingsValue(expected: Phrase("a share from 0 to 1", "0 到 1 的比例")),
    "Expected a share from 0 to 1. Correct it; until then the last good settings stay in force.",
    "应为 0 到 1 的比例。请改正；在此之前沿用上一份有效设置。"
  ),
  (
    .unknownSetting,
    "No setting has this name, so it does nothing. Check its spelling and the section it stands in.",
    "没有这个设置项，因此不起作用。请检查拼写和所在的节。"
  ),
  (
    .sourceMatchesNoFile,
    "No file of the data directory fits this path. Check the path; * stands for any part of a name.",
    "数据目录中没有符合此路径的文件。请检查路径；* 代表名称中的任意部分。"
  ),
  (
    .merged(otherLine: 7),
    "The same row stands in line 7 already; both count once. Remove one of them.",
    "与第 7 行完全相同，只计一次。请删除其中一行。"
  ),
  (
    .replaced(by: Place(file: "deals/2026-09.csv", line: 3)),
    "The same key stands in deals/2026-09.csv:3 again with other values; that row counts. Keep one of them.",
    "同一主键在 deals/2026-09.csv:3 再次出现且内容不同，以那一行为准。请只保留一行。"
  ),
  (
    .unknownStage,
    "The funnel has no stage of this name; it is kept as an open stage after the last one. Add it to the aliases of a [[stage]] in attain.toml.",
    "漏斗中没有这个阶段，暂作为最后的在途阶段保留。请在 attain.toml 中加入某个 [[stage]] 的 aliases。"
  ),
  (
    .unsettledAmountStyle,
    "The column does not settle whether , parts thousands or decimals; it is read as thousands. If that is wrong, say decimal_mark = \",\" in a [[source]] of attain.toml.",
    "此列无法判断逗号是千位分隔符还是小数点，按千位分隔符读取。如有误，请在 attain.toml 的 [[source]] 中写明 decimal_mark = \",\"。"
  ),
  (
    .missingRate,
    "No exchange rate is known for this currency on that day; the amount is kept out of totals. Add the rate to rates.csv.",
    "没有该币种当日的汇率，金额不计入合计。请在 rates.csv 中补充汇率。"
  ),
  (
    .closedDayAssumed(from: "stage_since", deals: 1),
    "1 deal is closed without a closing day, from here on; stage_since is taken. Fill in closed.",
    "自此行起有 1 个商机已关闭但没有关闭日，取 stage_since 的日期。请补填 closed。"
  ),
  (
    .keysMade,
    "The file has no key column; keys are made from title, customer and created. Add a column deal, so that a changed deal is known again.",
    "文件没有主键列，用标题、客户和创建日生成主键。请添加 deal 列，以便识别变更后的商机。"
  ),
  (
    .ambiguousName,
    "Several have this name, so nobody is credited. Write the id instead.",
    "有多个同名项，无法归属。请改写为编号。"
  ),
  (
    .unknownReference(table: .reps),
    "Not found in reps.csv. Add it there or correct the spelling; until then nothing more is known of it.",
    "在 reps.csv 中没有找到。请在其中补充或改正拼写；在此之前没有它的更多信息。"
  ),
  (
    .sharesDoNotSumToOne,
    "The shares of this deal do not add up to 1, so it is credited to its owner alone. Correct the shares.",
    "该商机的分成比例之和不为 1，因此全部计给负责人。请改正比例。"
  ),
  (
    .duplicateHeader,
    "This header stands in the file more than once; the first column counts. Rename or remove the others.",
    "此表头出现多次，以第一列为准。请重命名或删除其余列。"
  ),
  (
    .unknownTable,
    "Nothing says which table this file belongs to, so it is not read. Name it in a [[source]] of attain.toml.",
    "无法判断此文件属于哪张表，因此不读取。请在 attain.toml 的 [[source]] 中指明。"
  ),
  (
    .paymentOnVoidDeal,
    "This payment is on a void deal; it counts as collected and nowhere else. Check the deal's stage.",
    "这笔回款属于无效商机，只计入回款额。请核对商机的阶段。"
  ),
  (
    .targetDiffersFromParts(parts: "¥1,500,000"),
    "The targets of its parts add up to ¥1,500,000 instead; the given target counts. Correct one of them.",
    "各组成部分的目标合计为 ¥1,500,000，与此不同；以给定目标为准。请改正其一。"
  ),
  (
    .journalNotWritten(reason: "Read-only file system"),
    "Nothing is written down here, no change of the pipeline and no note: Read-only file system. Make the directory writable; everything else works.",
    "此处不保存商机变动和备注：Read-only file system。请使目录可写；其他功能不受影响。"
  ),
  (
    .journalDamaged(keptAs: "journal-damaged-2026-08-21-143200.sqlite"),
    "The journal was damaged; it is kept as journal-damaged-2026-08-21-143200.sqlite, and a new one begins today. Earlier movement is not shown.",
    "日志已损坏，已另存为 journal-damaged-2026-08-21-143200.sqlite，并从今天起新建。此前的变动不再显示。"
  ),
  (
    .journalDamaged(keptAs: nil),
    "The journal is damaged, so earlier movement is not shown. The next open dashboard sets it aside and begins anew.",
    "日志已损坏，因此不显示此前的变动。下次打开看板时会将其另存并新建。"
  ),
  (
    .journalNewer,
    "A newer attain wrote the journal, so it is left as it is and nothing is recorded. Update attain.",
    "日志由更新版本的 attain 写入，因此保持原样且不再记录。请升级 attain。"
  ),
  (
    .secretInSettings,
    "A secret does not belong into a file that many may read. Name a file with secret_file or a variable with secret_env; change the secret, for it has been seen.",
    "密钥不应写在许多人能读的文件里。请用 secret_file 指明文件或用 secret_env 指明环境变量，并更换已暴露的密钥。"
  ),
  (
    .accessUnreadable(reason: "Permission denied"),
    "Who may see pay cannot be read: Permission denied. Correct it; until then nobody's pay is shown to anybody.",
    "无法读取谁可以查看薪酬：Permission denied。请改正；在此之前不向任何人显示任何人的薪酬。"
  ),
  (
    .accessNoPlainFile,
    "Not a plain file but a link, a folder or a device, so it is not opened. Put a plain file in its place; until then nobody's pay is shown to anybody.",
    "不是普通文件，而是链接、文件夹或设备，因此不打开。请换成普通文件；在此之前不向任何人显示任何人的薪酬。"
  ),
  (
    .accessTooLarge(limit: 4_194_304),
    "The file is larger than 4194304 bytes. Shorten it; until then nobody's pay is shown to anybody.",
    "文件超过 4194304 字节。请缩短；在此之前不向任何人显示任何人的薪酬。"
  ),
  (
    .accessElsewhere,
    "Another directory has taken the place of the one that was opened. Start attain anew; until then nobody's pay is shown to anybody.",
    "打开时的目录已被另一个目录取代。请重新启动 attain；在此之前不向任何人显示任何人的薪酬。"
  ),
  (
    .accessSyntax(.twice("role")),
    "Who may see pay cannot be read: 'role' is set twice; keep one. Correct it; until then nobody's pay is shown to anybody.",
    "无法读取谁可以查看薪酬：“role”写了两次；请只保留一处。请改正；在此之前不向任何人显示任何人的薪酬。"
  ),
  (
    .accessValue(expected: Phrase("a role", "角色")),
    "Expected a role. Correct it; until then this person sees nobody's pay.",
    "应为角色。请改正；在此之前此人看不到任何人的薪酬。"
  ),
  (
    .accessGone,
    "The file has gone. Put it back; until then nobody's pay is shown to anybody. To show everything, start attain without it.",
    "文件已不见。请放回；在此之前不向任何人显示任何人的薪酬。如要显示一切，请在没有它时重新启动 attain。"
  ),
  (
    .accessOpenToChange,
    "Others than its owner may change who sees pay. Take that away: chmod go-w access.toml.",
    "所有者以外的人可以修改谁能查看薪酬。请执行 chmod go-w access.toml。"
  ),
  (
    .dataOpenToAll,
    "Everyone on this machine may read the files and work out anybody's pay. Take that away (chmod o-rx on the directory) and let people in with attain --kiosk.",
    "本机所有人都能读取文件并算出任何人的薪酬。请取消目录的其他人权限（chmod o-rx），让大家通过 attain --kiosk 查看。"
  ),
  (
    .messageNotSent(deal: "D-7", .failed(500)),
    "The congratulation on D-7: the service answered 500. It is tried again.",
    "D-7 的祝贺消息：对方返回 500，将重试。"
  ),
]

@Test func everyKindOfProblemSaysWhatIsWrongAndWhatToDoInBothLanguages() {
  for (kind, english, chinese) in sentences {
    let problem = Problem(kind, at: Place(file: "deals.csv", line: 12, column: "stage"))
    #expect(problem.message(in: .english) == english)
    #expect(problem.message(in: .chinese) == chinese)
  }
}

@Test func everyKindOfProblemIsInTheTable() {
  // 50 kinds, one of which says two things; the table of sentences is an exhaustive switch, this keeps the test as complete as it.
  #expect(Set(sentences.map(\.kind)).count == 55)
  #expect(Set(sentences.map(\.english)).count == sentences.count)
  #expect(Set(sentences.map(\.chinese)).count == sentences.count)
}

@Test func aProblemIsOneLineWithItsPlaceAndWhatWasFound() {
  let place = Place(file: "deals.csv", line: 12, column: "amount")
  #expect(
    Problem(.unreadableNumber, at: place, found: "abc").line(in: .english)
      == "deals.csv:12: amount: “abc”: Not a number. Expected one such as 1,234.50, ¥12万 or (1,200); until then the row is not counted."
  )
  #expect(
    Problem(.unsupportedFormat, at: Place(file: "a.xls")).line(in: .chinese) == "a.xls: 不支持此格式的文件。请另存为 CSV。")
}

@Test func aHostileTextCannotBreakTheLineOrReachTheTerminal() {
  let place = Place(file: "a\u{1b}[2J.csv", line: 1, column: "na\nme")
  let line = Problem(.unreadableDay, at: place, found: "x\u{1b}]0;y\u{7}\n" + String(repeating: "长", count: 100)).line(
    in: .english)
  #expect(line.hasPrefix("a␛[2J.csv:1: na me: “x␛]0;y␇ 长"))
  #expect(line.contains("长…”: Not a day"))
}
