extension Problem.Kind {
  /// The sentences of every kind of problem: what is wrong, what was expected, what to do. One exhaustive table, so
  /// that a kind without its sentences does not compile.
  func phrase(column: String) -> Phrase {
    switch self {
    // Rows that are quarantined.
    case .blankKey:
      Phrase(
        "The key is blank. Give the row a key of its own; until then it is not counted.",
        "主键为空。请填写唯一的编号；在此之前该行不计入。")
    case .missingRequired:
      Phrase(
        "This cell must not be blank. Fill it in; until then the row is not counted.",
        "此单元格不能为空。请补填；在此之前该行不计入。")
    case .unreadableNumber:
      Phrase(
        "Not a number. Expected one such as 1,234.50, ¥12万 or (1,200); until then the row is not counted.",
        "不是数字。应为 1,234.50、¥12万、(1,200) 这样的数值；在此之前该行不计入。")
    case .unreadableDay:
      Phrase(
        "Not a day of the calendar. Expected one such as 2026-08-15, 2026/8/15 or 2026年8月15日; until then the row is not counted.",
        "不是有效日期。应为 2026-08-15、2026/8/15、2026年8月15日 这样的日期；在此之前该行不计入。")
    case .numberTooLarge:
      Phrase(
        "Larger than one trillion, the most a cell may hold. Check the number and its unit; until then the row is not counted.",
        "超过单元格上限一万亿。请核对数值和单位；在此之前该行不计入。")
    case .badBytes:
      Phrase(
        "These bytes fit no encoding. Save the file as UTF-8, or name its encoding in a [[source]] of attain.toml; until then the row is not counted.",
        "这些字节不属于任何编码。请将文件存为 UTF-8，或在 attain.toml 的 [[source]] 中写明 encoding；在此之前该行不计入。")
    case .wonWithoutAmount:
      Phrase(
        "The deal is won but has no amount. Fill in the amount; until then the deal is not counted.",
        "商机已赢单但没有金额。请补填金额；在此之前该商机不计入。")
    case .closedWithoutDay:
      Phrase(
        "The deal is closed but has no day at all. Fill in closed or stage_since; until then the deal is not counted.",
        "商机已关闭但没有任何日期。请补填 closed 或 stage_since；在此之前该商机不计入。")
    case .unreadablePeriod:
      Phrase(
        "Not a period. Expected one such as 2026, 2026-H1, 2026-Q3, 2026-08, 2026-W31 or 2026-08-15; until then the row is not counted.",
        "不是有效期间。应为 2026、2026-H1、2026-Q3、2026-08、2026-W31、2026-08-15 这样的期间；在此之前该行不计入。")
    case .unknownMetric:
      Phrase(
        "No metric has this id. Use one such as sales or new_customers, or define it with [[metric]] in attain.toml; until then the row is not counted.",
        "没有这个指标。请使用 sales、new_customers 等编号，或在 attain.toml 中用 [[metric]] 定义；在此之前该行不计入。")
    case .unknownCalendarKind:
      Phrase(
        "Not a kind of day. Expected holiday or workday; until then the row is not counted.",
        "不是有效的日期类型。应为 holiday（假日）或 workday（工作日）；在此之前该行不计入。")
    case .tooManyFields(let expected):
      Phrase(
        "More fields than the \(expected) of the header. Quote the field that holds a separator; until then the row is not counted.",
        "字段数超过表头的 \(expected) 个。请给含分隔符的字段加引号；在此之前该行不计入。")
    case .unclosedQuote:
      Phrase(
        "A quotation mark opens here and never closes. Close it, or double it where it is part of the text; until then the row is not counted.",
        "引号从这里开始但没有结束。请补上结束引号，文本中的引号请写两次；在此之前该行不计入。")
    // Files that could not be read.
    case .unreadableFile(let reason):
      Phrase(
        "The file cannot be read: \(reason). Make it readable; until then its last good version counts, if there is one.",
        "文件无法读取：\(SystemReason.phrase(reason).chinese)。请使其可读；在此之前沿用上一个有效版本（如有）。")
    case .notARegularFile:
      Phrase(
        "Not a plain file but a pipe, socket or device, so it is not opened. Put a plain file in its place.",
        "不是普通文件，而是管道、套接字或设备，因此不打开。请换成普通文件。")
    case .leadsOutOfDirectory:
      Phrase(
        "The link leads out of the data directory, so it is not followed. Copy the file into the directory.",
        "链接指向数据目录之外，因此不打开。请将文件复制到目录内。")
    case .fileTooLarge(let limit):
      Phrase(
        "The file is larger than \(limit) bytes. Split it, or raise file_bytes under [limits] in attain.toml.",
        "文件超过 \(limit) 字节。请拆分文件，或在 attain.toml 的 [limits] 中调高 file_bytes。")
    case .lineTooLong(let limit):
      Phrase(
        "A record is longer than \(limit) bytes. Look for a quotation mark that never closes, or raise record_bytes under [limits] in attain.toml.",
        "有一条记录超过 \(limit) 字节。请检查是否有未结束的引号，或在 attain.toml 的 [limits] 中调高 record_bytes。")
    case .noHeader:
      Phrase(
        "No header was found. Expected one row with the names of the columns, such as deal, stage and amount.",
        "没有找到表头。应有一行列名，例如 deal、stage、amount。")
    case .missingColumn:
      Phrase(
        "The file has no column \(column), which its table needs. Add it, or name its header under columns in a [[source]] of attain.toml.",
        "文件缺少该表必需的列 \(column)。请添加此列，或在 attain.toml 的 [[source]] 中用 columns 指明表头。")
    case .unsettledDayOrder:
      Phrase(
        "Day and month of this column cannot be told apart. Say date_order = \"dmy\" or \"mdy\" in a [[source]] of attain.toml.",
        "无法判断此列日期的日、月顺序。请在 attain.toml 的 [[source]] 中写明 date_order = \"dmy\" 或 \"mdy\"。")
    case .unsupportedFormat:
      Phrase(
        "Files of this format are not read. Save it as CSV.",
        "不支持此格式的文件。请另存为 CSV。")
    // attain.toml.
    case .settingsSyntax(let fault):
      Phrase(
        "Not valid TOML: \(fault.phrase.english). Correct it; until then the last good settings stay in force.",
        "不是有效的 TOML：\(fault.phrase.chinese)。请改正；在此之前沿用上一份有效设置。")
    case .settingsValue(let expected):
      Phrase(
        "Expected \(expected.english). Correct it; until then the last good settings stay in force.",
        "应为\(expected.chineseAfterWords)。请改正；在此之前沿用上一份有效设置。")
    case .unknownSetting:
      Phrase(
        "No setting has this name, so it does nothing. Check its spelling and the section it stands in.",
        "没有这个设置项，因此不起作用。请检查拼写和所在的节。")
    case .secretInSettings:
      Phrase(
        "A secret does not belong into a file that many may read. Name a file with secret_file or a variable with secret_env; change the secret, for it has been seen.",
        "密钥不应写在许多人能读的文件里。请用 secret_file 指明文件或用 secret_env 指明环境变量，并更换已暴露的密钥。")
    case .plan(let fault): fault.phrase
    case .planForStranger:
      Phrase(
        "Nobody in the company is described so; the plan is not for anybody by this name. Check the spelling.",
        "公司中没有符合此名称的人员，方案不会因此适用于任何人。请检查拼写。")
    // access.toml.
    case .accessUnreadable(let reason): AccessStrings.unreadable(Phrase(reason, reason))
    case .accessNoPlainFile: AccessStrings.noPlainFile
    case .accessTooLarge(let limit): AccessStrings.tooLarge(limit)
    case .accessSyntax(let fault): AccessStrings.unreadable(fault.phrase)
    case .accessValue(let expected): AccessStrings.value(expected)
    case .accessGone: AccessStrings.gone
    case .accessElsewhere: AccessStrings.elsewhere
    case .accessOpenToChange: AccessStrings.openToChange
    case .dataOpenToAll: AccessStrings.dataOpenToAll
    case .sourceMatchesNoFile:
      Phrase(
        "No file of the data directory fits this path. Check the path; * stands for any part of a name.",
        "数据目录中没有符合此路径的文件。请检查路径；* 代表名称中的任意部分。")
    // Warnings: every row still counts.
    case .merged(let line):
      Phrase(
        "The same row stands in line \(line) already; both count once. Remove one of them.",
        "与第 \(line) 行完全相同，只计一次。请删除其中一行。")
    case .replaced(let place):
      Phrase(
        "The same key stands in \(place.text) again with other values; that row counts. Keep one of them.",
        "同一主键在 \(place.text) 再次出现且内容不同，以那一行为准。请只保留一行。")
    case .unknownStage:
      Phrase(
        "The funnel has no stage of this name; it is kept as an open stage after the last one. Add it to the aliases of a [[stage]] in attain.toml.",
        "漏斗中没有这个阶段，暂作为最后的在途阶段保留。请在 attain.toml 中加入某个 [[stage]] 的 aliases。")
    case .unsettledAmountStyle:
      Phrase(
        "The column does not settle whether , parts thousands or decimals; it is read as thousands. If that is wrong, say decimal_mark = \",\" in a [[source]] of attain.toml.",
        "此列无法判断逗号是千位分隔符还是小数点，按千位分隔符读取。如有误，请在 attain.toml 的 [[source]] 中写明 decimal_mark = \",\"。")
    case .missingRate:
      Phrase(
        "No exchange rate is known for this currency on that day; the amount is kept out of totals. Add the rate to rates.csv.",
        "没有该币种当日的汇率，金额不计入合计。请在 rates.csv 中补充汇率。")
    case .closedDayAssumed(let source, let deals):
      Phrase(
        "\(deals == 1 ? "1 deal is" : "\(deals) deals are") closed without a closing day, from here on; \(source) is taken. Fill in closed.",
        "自此行起有 \(deals) 个商机已关闭但没有关闭日，取 \(source) 的日期。请补填 closed。")
    case .keysMade:
      Phrase(
        "The file has no key column; keys are made from title, customer and created. Add a column deal, so that a changed deal is known again.",
        "文件没有主键列，用标题、客户和创建日生成主键。请添加 deal 列，以便识别变更后的商机。")
    case .ambiguousName:
      Phrase(
        "Several have this name, so nobody is credited. Write the id instead.",
        "有多个同名项，无法归属。请改写为编号。")
    case .unknownReference(let table):
      Phrase(
        "Not found in \(table.fileName). Add it there or correct the spelling; until then nothing more is known of it.",
        "在 \(table.fileName) 中没有找到。请在其中补充或改正拼写；在此之前没有它的更多信息。")
    case .sharesDoNotSumToOne:
      Phrase(
        "The shares of this deal do not add up to 1, so it is credited to its owner alone. Correct the shares.",
        "该商机的分成比例之和不为 1，因此全部计给负责人。请改正比例。")
    case .duplicateHeader:
      Phrase(
        "This header stands in the file more than once; the first column counts. Rename or remove the others.",
        "此表头出现多次，以第一列为准。请重命名或删除其余列。")
    case .unknownTable:
      Phrase(
        "Nothing says which table this file belongs to, so it is not read. Name it in a [[source]] of attain.toml.",
        "无法判断此文件属于哪张表，因此不读取。请在 attain.toml 的 [[source]] 中指明。")
    case .paymentOnVoidDeal:
      Phrase(
        "This payment is on a void deal; it counts as collected and nowhere else. Check the deal's stage.",
        "这笔回款属于无效商机，只计入回款额。请核对商机的阶段。")
    case .targetDiffersFromParts(let parts):
      Phrase(
        "The targets of its parts add up to \(parts) instead; the given target counts. Correct one of them.",
        "各组成部分的目标合计为 \(parts)，与此不同；以给定目标为准。请改正其一。")
    // The journal.
    case .journalNotWritten(let reason):
      Phrase(
        "Nothing is written down here, no change of the pipeline and no note: \(reason). Make the directory writable; everything else works.",
        "此处不保存商机变动和备注：\(reason)。请使目录可写；其他功能不受影响。")
    case .journalDamaged(let name?):
      Phrase(
        "The journal was damaged; it is kept as \(name), and a new one begins today. Earlier movement is not shown.",
        "日志已损坏，已另存为 \(name)，并从今天起新建。此前的变动不再显示。")
    case .journalDamaged(nil):
      Phrase(
        "The journal is damaged, so earlier movement is not shown. The next open dashboard sets it aside and begins anew.",
        "日志已损坏，因此不显示此前的变动。下次打开看板时会将其另存并新建。")
    case .journalNewer:
      Phrase(
        "A newer attain wrote the journal, so it is left as it is and nothing is recorded. Update attain.",
        "日志由更新版本的 attain 写入，因此保持原样且不再记录。请升级 attain。")
    case .statementChanged(let period):
      Phrase(
        "The published statement of \(period) was changed afterwards, or what was done to it: a digest does not fit. Compare it with the paper that was handed out; it is not shown, confirmed or paid.",
        "\(period) 的激励结算单或其处理记录在公布后被改动：摘要不符。请与已发出的纸件核对；在此之前不显示、不确认、不发放。")
    case .messageNotSent(let deal, let outcome):
      Phrase(
        "The congratulation on \(deal): \(outcome.phrase.english)", "\(deal) 的祝贺消息：\(outcome.phrase.chinese)")
    }
  }
}
