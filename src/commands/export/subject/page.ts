import type { Access } from '../../../export/subject/access.ts'
import type { PersonTable } from '../../../export/subject/person-tables.ts'
import type { Language, Messages } from '../../../messages/messages.ts'
import { customerFields, fieldsOf, type CustomerField, type FieldName } from '../../../model/field.ts'
import type { RequestStep } from '../../../model/request.ts'
import type { Kept } from '../../../model/subject.ts'
import { renderFacts, type Fact } from '../../../report/facts.ts'
import type { Part } from '../../../report/html.ts'
import { renderPage } from '../../../report/page.ts'
import { renderSection, renderText } from '../../../report/section.ts'
import { renderTitledTable, type Head } from '../../../report/table.ts'
import { visible } from '../../../report/unseen.ts'
import { sayOf } from '../../validate/problem-rows.ts'

/** What the page of a person is made of, and the language it speaks. */
export interface PersonPage {
  readonly tables: readonly PersonTable[]
  readonly kept: Kept
  /** Undefined for the right to portability: nothing that was inferred is shown. */
  readonly access: Access | undefined
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly lang: Language
  readonly words: Messages
}

/** The page that a person reads: what is kept of them, in their language. */
export function renderPerson(of: PersonPage): string {
  const { words, lang, access, tables, asOf } = of
  const say = words.subject.page
  const day = words.day(asOf)
  const body: Part = [
    tables.length === 0 ? renderText(say.empty) : tables.map((table) => renderOwn(table, words)),
    access === undefined ? undefined : renderBeyond(of, access),
    renderSection(
      2,
      'rights',
      say.rights,
      renderText(
        access === undefined || access.controller === ''
          ? say.rightsText
          : [say.rightsText, ' ', say.controller(visible(access.controller))],
      ),
    ),
  ]
  return renderPage({
    lang,
    title: say.title,
    lede: access === undefined ? say.portable(day) : say.lede(day),
    body,
    foot: say.foot,
  })
}

function renderOwn({ name, header, rows }: PersonTable, words: Messages): Part {
  const say = words.subject.page
  const label = (column: string): string => labelOf(column, words)
  const shown = (column: string, cell: string): string => shownCell(name, column, cell, words)
  if (name === 'customer') {
    const facts = header.map((column, at): Fact => [label(column), shown(column, rows[0]![at]!)])
    const classes = header.map((column) => customerFields[column as CustomerField]?.class ?? 'activity')
    const groups = [...new Set(classes)].map((group): Part =>
      renderSection(3, `about-${group}`, words.base.classes[group], renderFacts(facts.filter((_, at) => classes[at] === group))),
    )
    return renderSection(2, name, say.tables[name], groups)
  }
  const kinds = fieldsOf[name]
  const heads = header.map((column): Head => {
    const kind = kinds[column as FieldName]?.kind
    return { head: label(column), numbers: kind === 'amount' || kind === 'count' }
  })
  const cells = rows.map((row) => row.map((cell, at): Part => shown(header[at]!, cell)))
  return renderSection(2, name, say.tables[name], renderTitledTable(say.tables[name], heads, [{ rows: cells }]))
}

/** What only the right of access covers. */
function renderBeyond({ kept, words }: PersonPage, { scores, retention }: Access): Part {
  const say = words.subject.page
  const { heads } = say
  const day = (iso: string): string => (iso === '' ? '' : words.day(iso))
  const facts = Object.entries(scores ?? {}).map(([name, value]): Fact => [
    say.scoreNames[name] ?? name,
    name === 'segment'
      ? (words.rfm.segmentNames[value] ?? visible(value))
      : name === 'monetary'
        ? words.rfm.money(value, '')
        : value,
  ])
  const derived = [
    facts.length === 0 ? undefined : renderSection(3, 'scores', say.scores, renderFacts(facts)),
    tableUnder(
      3,
      'segments',
      say.segments,
      [heads.segment, heads.entered, heads.left],
      kept.segments.map((stay) => [visible(stay.segment), day(stay.entered), day(stay.left)]),
    ),
    tableUnder(
      3,
      'forecasts',
      say.forecasts,
      [heads.day, heads.period, heads.expected, heads.between],
      kept.forecasts.map(({ asOf, horizonDays, orders, low, high }) => [
        day(asOf),
        say.forecast(words.number(horizonDays)),
        words.number(orders),
        `${words.number(low)} – ${words.number(high)}`,
      ]),
    ),
    tableUnder(
      3,
      'corrections',
      say.corrections,
      [say.column, heads.before, heads.after, heads.reason, heads.day],
      kept.corrections.map(({ column, before, after, rule, on }) => [
        labelOf(column, words),
        visible(before),
        visible(after),
        sayOf(rule, words) || rule,
        day(on),
      ]),
    ),
  ].filter((part) => part !== undefined)
  return [
    derived.length === 0 ? undefined : renderSection(2, 'derived', say.derived, derived),
    tableUnder(
      2,
      'sources',
      say.sources,
      [heads.source, heads.imported, heads.line, heads.cells],
      kept.sources.map(({ file, importedOn, line, cells }) => [
        visible(file),
        day(importedOn),
        line === 0 ? '' : String(line),
        [...cells].map(([column, cell]) => say.cell(visible(column), visible(cell))).join(' · '),
      ]),
    ),
    tableUnder(
      2,
      'recipients',
      say.recipients,
      [heads.recipient, heads.purpose, heads.day, heads.columns],
      kept.recipients.map(({ recipient, purpose, on, columns }) => [
        visible(recipient),
        visible(purpose),
        day(on),
        columns.map((column) => labelOf(column, words)).join(', '),
      ]),
      say.recipientsNote,
    ) ?? renderSection(2, 'recipients', say.recipients, renderText(say.noRecipients)),
    tableUnder(
      2,
      'retention',
      say.retention,
      [say.column, heads.period, heads.end],
      retention.map(({ what, term, until }) => [
        say.retained[what],
        `${say.term(term)} (${say.bases[what]})`,
        until === '' ? '' : say.until(day(until)),
      ]),
    ),
    kept.requests.length + kept.marks.length === 0 ? undefined : renderAsked(kept, words),
  ]
}

/** What the person asked for before, and what they are no longer used for since. */
function renderAsked({ requests, marks }: Kept, words: Messages): Part {
  const say = words.subject.page
  const day = (iso: string): string => (iso === '' ? '' : words.day(iso))
  return [
    tableUnder(
      2,
      'asked',
      say.asked,
      [say.column, say.heads.day, say.heads.steps],
      requests.map(({ kind, received, steps }) => [
        say.kinds[kind] ?? kind,
        day(received),
        steps.map(({ step, on }) => `${words.requests.stations[step as RequestStep] ?? step} ${day(on)}`).join(' · '),
      ]),
    ),
    tableUnder(
      2,
      'marks',
      say.marks,
      [say.column, say.heads.entered, say.heads.left],
      marks.map(({ kind, since, until }) => [say.kinds[kind] ?? kind, day(since), day(until)]),
    ),
  ]
}

/** A table under its title, unless it has no rows. */
function tableUnder(
  rank: 2 | 3,
  id: string,
  title: string,
  names: readonly string[],
  rows: readonly (readonly Part[])[],
  note?: string,
): Part {
  if (rows.length === 0) return undefined
  const heads = names.map((head) => ({ head }))
  return renderSection(rank, id, title, [note && renderText(note), renderTitledTable(title, heads, [{ rows }])])
}

const labelOf = (column: string, { fields }: Messages): string =>
  Object.hasOwn(fields, column) ? fields[column as FieldName] : visible(column)

/** An amount to the hundredth: finer ones are shown as they stand. */
const plainAmount = /^-?\d{1,12}(?:\.\d{1,2})?$/

/** A cell as a person reads it: days, amounts and flags in their language. */
function shownCell(name: PersonTable['name'], column: string, cell: string, words: Messages): string {
  const kind = fieldsOf[name === 'customer' ? 'customers' : name][column as FieldName]?.kind
  if (kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell)) return words.day(cell)
  if (kind === 'amount' && plainAmount.test(cell)) return words.rfm.money(cell, '')
  if (kind === 'flag') return cell === 'true' ? words.subject.page.yes : cell === 'false' ? words.subject.page.no : visible(cell)
  return visible(cell)
}
