import type { Context } from '../../cli/context.ts'
import { openOutput } from '../../io/beside.ts'
import { sentence } from '../../messages/sentence.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderAlarm, renderLink, renderSection } from '../../report/section.ts'
import { renderTable, type Head } from '../../report/table.ts'
import { visible } from '../../report/unseen.ts'
import { hasFailed, totalOf, type Imported, type Outcome } from './outcome.ts'
import { renderFile, rowParts } from './report-file.ts'

/**
 * Writes the page of an import: what was understood of each file, what became of its rows, and every kind of remark with
 * examples. It holds people's data, so it is closed to others.
 *
 * @throws {DataError} when it can't be written
 */
export async function writeReport(path: string, outcomes: readonly Outcome[], context: Context): Promise<void> {
  const writer = openOutput(path, context.self)
  try {
    writer.write(Buffer.from(renderImport(outcomes, context)))
    writer.commit()
  } catch (error) {
    writer.abandon()
    throw error
  }
}

/** The page of an import, as HTML. */
export function renderImport(outcomes: readonly Outcome[], context: Context): string {
  const { words, lang, today } = context
  return renderPage({
    lang,
    title: words.report.title,
    lede: words.report.unbroken(ledeOf(outcomes, context)),
    body: [
      outcomes.length > 1 ? renderSection(2, 'files', words.report.files, renderOverview(outcomes, context)) : undefined,
      ...outcomes.map((outcome, i) => renderOutcome(outcome, idOf(i), context)),
    ],
    foot: words.report.unbroken(words.report.footer(today)),
  })
}

const idOf = (at: number): string => `file-${at + 1}`

function renderOutcome(outcome: Outcome, id: string, context: Context): Part {
  if (!hasFailed(outcome)) return renderFile(outcome, id, context)
  const { words } = context
  return renderSection(2, id, visible(outcome.path), renderAlarm(words.report.unbroken(visible(sentence(words, outcome.fault)))))
}

function ledeOf(outcomes: readonly Outcome[], { words }: Context): string {
  const done = outcomes.filter((outcome): outcome is Imported => !hasFailed(outcome))
  const failed = outcomes.length - done.length
  const files = outcomes.length > 1 && done.length > 0 ? words.report.totals(done.length) : ''
  return (failed > 0 ? words.report.failed(failed) : '') + (done.length > 0 ? files + words.import.done(totalOf(done)) : '')
}

/** All files in one table, with the kinds of rows that any of them has. */
function renderOverview(outcomes: readonly Outcome[], { words }: Context): Part {
  const done = outcomes.filter((outcome): outcome is Imported => !hasFailed(outcome))
  const total = totalOf(done)
  const shown = rowParts.filter(({ key }) => key === 'stored' || total[key] > 0)
  const { heads, counts, notImported } = words.report
  const head: Head[] = [
    { head: words.report.file },
    { head: heads.rows, numbers: true },
    ...shown.map(({ key }) => ({ head: counts[key](2), numbers: true })),
  ]
  const rows = outcomes.map((outcome, i): Part[] => {
    const name = renderLink(idOf(i), visible(outcome.path))
    if (hasFailed(outcome)) return [name, notImported, ...shown.map(() => '')]
    return [name, words.number(outcome.rows.read), ...shown.map(({ key }) => words.number(outcome.rows[key]))]
  })
  return renderTable(words.report.rows, head, [{ rows }])
}
