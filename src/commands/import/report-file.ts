import type { Context } from '../../cli/context.ts'
import type { EncodingFound } from '../../io/encodings/found.ts'
import type { Reason, Verdict } from '../../model/reason.ts'
import { reasons } from '../../model/reason.ts'
import { renderFacts, type Fact } from '../../report/facts.ts'
import type { Part } from '../../report/html.ts'
import { renderAside, renderCode, renderName, renderSection } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderStackedBar, type Share } from '../../report/stacked-bar.ts'
import { renderTable, type Head } from '../../report/table.ts'
import type { Tone } from '../../report/tone.ts'
import { nameable, visible } from '../../report/unseen.ts'
import type { RowCounts } from '../../model/row.ts'
import type { Imported } from './outcome.ts'
import { renderRejected, renderRemarks } from './report-remarks.ts'
import { decisionOf } from './summary.ts'

/** What can become of a row, in the order in which it is drawn, and how. */
export const rowParts: readonly { readonly key: Exclude<keyof RowCounts, 'read'>; readonly tone: Tone }[] = [
  { key: 'stored', tone: 'deep' },
  { key: 'updated', tone: 'striped' },
  { key: 'unchanged', tone: 'light' },
  { key: 'rejected', tone: 'crossed' },
  { key: 'blank', tone: 'empty' },
  { key: 'suppressed', tone: 'grained' },
]

const cellParts: readonly { readonly key: Verdict | 'plain'; readonly tone: Tone }[] = [
  { key: 'plain', tone: 'light' },
  { key: 'repaired', tone: 'deep' },
  { key: 'doubted', tone: 'dotted' },
  { key: 'refused', tone: 'crossed' },
]

/** What calls for a person comes first, what was done without one comes last. */
const verdictsShown: readonly Verdict[] = ['refused', 'doubted', 'repaired']

/** The part of the page about one file. */
export function renderFile(imported: Imported, id: string, context: Context): Part {
  const { words } = context
  const { report } = words
  const under = (name: string, title: string, body: Part): Part | undefined =>
    body === undefined ? undefined : renderSection(3, `${id}-${name}`, title, body)
  return renderSection(2, id, visible(imported.path), [
    under('rows', report.rows, [renderRows(imported, id, context), renderCells(imported, id, context)]),
    under('read', report.read, renderFacts(factsAbout(imported, context))),
    under('understood', report.understood, renderColumns(imported, context)),
    under('rejected', report.rejected, renderRejected(imported, context)),
    ...verdictsShown.map((verdict) => under(verdict, report[verdict], renderRemarks(imported, verdict, context))),
  ])
}

function renderRows({ rows }: Imported, id: string, { words }: Context): Part {
  const shares = rowParts
    .filter(({ key }) => rows[key] > 0 || key === 'stored')
    .map(({ key, tone }): Share => {
      const more = key === 'rejected' ? `${id}-rejected` : undefined
      return { label: words.report.counts[key](rows[key]), value: rows[key], text: words.number(rows[key]), tone, id: more }
    })
  return renderStackedBar(words.report.rowsRead(rows.read), shares)
}

function renderCells({ seen }: Imported, id: string, { words }: Context): Part {
  const counts = { plain: 0, repaired: 0, doubted: 0, refused: 0 }
  for (const { filled, remarks } of seen.columns) {
    const verdicts = countVerdicts(remarks)
    const remarked = verdicts.repaired + verdicts.doubted + verdicts.refused
    for (const verdict of verdictsShown) counts[verdict] += verdicts[verdict]
    // A cell that a remark left empty counts as one that held something.
    counts.plain += Math.max(0, filled - remarked)
  }
  const shares = cellParts.map(({ key, tone }): Share => {
    const more = key === 'plain' ? undefined : `${id}-${key}`
    return {
      label: words.report.cellCounts[key](counts[key]),
      value: counts[key],
      text: words.number(counts[key]),
      tone,
      id: more,
    }
  })
  const filled = counts.plain + counts.repaired + counts.doubted + counts.refused
  return renderStackedBar(words.report.cellsFilled(filled), shares)
}

function countVerdicts(remarks: Imported['seen']['columns'][number]['remarks']): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { repaired: 0, doubted: 0, refused: 0 }
  for (const [reason, { count }] of Object.entries(remarks)) counts[reasons[reason as Reason]] += count
  return counts
}

/** How a file is written, term by term. */
function factsAbout({ understood, plan, rejects, keyColumn }: Imported, { words }: Context): Fact[] {
  const { content } = understood.source
  const { crm, tableConfidence } = understood.understanding
  const { terms, sure, above, otherParts } = words.report
  const say = words.import
  const aside = (text: string): Part => [' ', renderAside(words.report.unbroken(text))]
  const facts: Fact[] = [
    [terms.table, [say.tables[plan.table], crm === undefined ? '' : `, ${say.crm(crm)}`, aside(sure(tableConfidence))]],
  ]
  if (content.form === 'rows') {
    const { format, part, otherParts: others, headerLine } = content
    facts.push([
      terms.format,
      [
        format,
        part === undefined ? '' : ` ${say.sheetNamed(nameable(part))}`,
        others.length === 0 ? '' : aside(otherParts(others.map(nameable))),
      ],
    ])
    if (headerLine !== undefined) facts.push([terms.header, words.report.onLine(headerLine)])
  } else {
    const { encoding, dialect } = content
    facts.push([terms.encoding, say.encoding(encoding.encoding)])
    if (encoding.mixed) facts.push([terms.mixed, mixedLines(encoding, words)])
    facts.push([terms.delimiter, words.report.unbroken(delimiterOf(dialect.delimiter ?? '', words))])
    const header = dialect.headerLine === null ? words.report.noHeader : words.report.onLine(dialect.headerLine)
    facts.push([terms.header, [header, dialect.preamble === 0 ? '' : aside(above(dialect.preamble))]])
  }
  facts.push([terms.country, new Intl.DisplayNames([words.locale], { type: 'region' }).of(plan.country) ?? plan.country])
  if (keyColumn !== undefined) facts.push([terms.key, nameable(keyColumn)])
  if (rejects !== undefined) facts.push([terms.rejects, renderCode(visible(rejects))])
  return facts
}

const delimiterOf = (delimiter: string, { import: say }: Context['words']): string =>
  say.delimiter(delimiter === '\t' ? delimiter : visible(delimiter))

const placesShown = 8

function mixedLines(
  { irregularLines, irregularPlaces, encoding, fallback }: EncodingFound,
  { import: say, report }: Context['words'],
): Part {
  const places = irregularPlaces.slice(0, placesShown).map(say.place).join(', ')
  const more = irregularLines - Math.min(placesShown, irregularPlaces.length)
  // When most lines are in the single-byte encoding, it is the lines of UTF-8 that are the odd ones.
  const odd = encoding === 'utf-8' ? (fallback ?? '') : 'utf-8'
  return [
    report.mixed({ lines: irregularLines, encoding: odd }),
    ' ',
    renderAside(`${places}${more > 0 ? ` ${report.more(more)}` : ''}`),
  ]
}

function renderColumns({ plan, seen, rows, understood }: Imported, context: Context): Part {
  const { words } = context
  const { heads, why, columns, unbroken } = words.report
  const taken = rows.stored + rows.updated + rows.unchanged + rows.suppressed
  const number = (n: number): string => (n === 0 ? '' : words.number(n))
  const body = plan.columns.map((column, i): Part[] => {
    const { filled, remarks } = seen.columns[i]!
    const { repaired, doubted, refused } = countVerdicts(remarks)
    const share = taken === 0 ? 0 : filled / taken
    const found = understood.understanding.columns[i]
    const { field, confidence } = column
    return [
      renderName(nameable(column.header)),
      field === undefined
        ? renderAside(words.import.custom)
        : [renderCode(field), found === undefined ? '' : [' ', renderAside(why[found.why])]],
      field === undefined ? '' : renderShareBar(confidence, words.percent(confidence)),
      renderShareBar(share, words.percent(share)),
      unbroken(decisionOf(column, seen.columns[i]!, context)),
      number(repaired),
      number(doubted),
      number(refused),
    ]
  })
  const head: Head[] = [
    ...[heads.column, heads.field, heads.confidence, heads.filled, heads.decided].map((text) => ({ head: text })),
    ...[heads.repaired, heads.doubted, heads.refused].map((text) => ({ head: text, numbers: true })),
  ]
  const known = plan.columns.filter(({ field }) => field !== undefined).length
  return renderTable(columns({ all: plan.columns.length, known }), head, [{ rows: body }])
}
