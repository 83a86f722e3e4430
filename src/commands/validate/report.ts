import { basename } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { sourceHash } from '../../privacy/source-hash.ts'
import { browserScript, browserSource } from '../../report/browser-script.ts'
import { renderFacts, type Fact } from '../../report/facts.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderContents, renderSection } from '../../report/section.ts'
import { browse } from '../../report/style/browse.ts'
import { mark } from '../../report/style/mark.ts'
import { nameable } from '../../report/unseen.ts'
import { writePage } from '../page-file.ts'
import type { Since } from './base-history.ts'
import type { Outcome } from './outcome.ts'
import type { Pending } from './outputs.ts'
import { renderColumns, renderEmptiness } from './report-columns.ts'
import { renderAges, renderDates } from './report-dates.ts'
import { listFindings, renderGroups, renderList } from './report-findings.ts'
import { renderScore } from './report-score.ts'
import { renderSince } from './report-since.ts'
import { doneOf } from './summary.ts'

/**
 * Writes the page of a file that was checked. Its cells are on it only where somebody asked for them; it is closed to others all
 * the same.
 *
 * @param path `-` is standard output
 * @param since what became of it since the last run, where it is a base
 * @throws {DataError} when it can't be written
 */
export function writeValidateReport(
  path: string,
  outcome: Outcome,
  since: Since | undefined,
  showsValues: boolean,
  context: Context,
): Pending {
  return writePage(path, renderValidate(outcome, since, showsValues, context), context)
}

type Chapter = readonly [id: string, title: string, body: Part]

/** The page of a file that was checked, as HTML. */
function renderValidate(outcome: Outcome, since: Since | undefined, showsValues: boolean, context: Context): string {
  const { words, lang, today } = context
  const { validateReport: say, report } = words
  const observation = outcome.passed.observation!
  const items = listFindings(outcome, observation, context)
  const listed = new Set(items.map(({ group }) => group))
  const titles = say.sections
  const chapters: readonly Chapter[] = [
    ['score', titles.score, renderScore(outcome, observation, since !== undefined, context)],
    ['since', titles.since, since && renderSince(outcome, since, context)],
    ['columns', titles.columns, renderColumns(outcome, observation, showsValues, context)],
    ['holes', titles.holes, renderEmptiness(outcome, observation, context)],
    ['dates', titles.dates, renderDates(outcome, observation, context)],
    ['ages', titles.ages, renderAges(outcome, context)],
    ['groups', titles.groups, renderGroups(outcome, listed, context)],
    ['findings', titles.browse, renderList(outcome, items, showsValues, context)],
    ['read', titles.read, renderRead(outcome, context)],
  ]
  const there = chapters.filter(([, , body]) => body !== undefined)
  return renderPage({
    lang,
    title: say.title(nameable(outcome.path === '-' ? say.standardInput : basename(outcome.path))),
    lede: report.unbroken(doneOf(outcome, context)),
    body: [
      renderContents(there.map(([id, title]) => [id, title])),
      there.map(([id, title, body]) => renderSection(2, id, title, body)),
    ],
    foot: report.unbroken(say.footer(today, showsValues)),
    styles: [mark, browse],
    script: items.length === 0 ? undefined : { markup: browserScript, hash: sourceHash(browserSource) },
  })
}

/** What was understood of the file. */
function renderRead(outcome: Outcome, context: Context): Part {
  const { words } = context
  const { validateReport: say, report } = words
  const { plan, understood, passed } = outcome
  const { content } = understood.source
  const facts: Fact[] = [
    [report.terms.table, words.import.tables[plan.table]],
    ...(content.form === 'csv'
      ? ([
          [report.terms.encoding, words.import.encoding(content.encoding.encoding)],
          [report.terms.delimiter, report.unbroken(words.import.delimiter(content.dialect.dialect.delimiter ?? ''))],
        ] as const)
      : [[report.terms.format, content.format] as const]),
    [report.terms.country, new Intl.DisplayNames([words.locale], { type: 'region' }).of(plan.country) ?? plan.country],
    [say.facts.rows, words.number(passed.read)],
    [say.facts.asOf, say.asOf(plan.asOf)],
  ]
  return renderFacts(facts)
}
