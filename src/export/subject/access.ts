import type { Kept } from '../../model/subject.ts'
import type { PersonTable } from './person-tables.ts'

/** What recency, frequency and monetary say of a person: as `rfm` writes it, by column. */
export type Scores = Readonly<Record<string, string>>

/** How long something of a person is kept, and who says so. Days are YYYY-MM-DD; '' where none is known. */
export interface AccessRetention {
  readonly what: 'customers' | 'prospects' | 'orders'
  /** As settings write it: 10y. */
  readonly term: string
  readonly from: string
  readonly until: string
  /** Of the GDPR. */
  readonly article: string
  readonly source: string
}

/** What the right of access covers beside a person's own data. */
export interface Access {
  /** The day it was looked at, YYYY-MM-DD. */
  readonly asOf: string
  /** How it was made sure who asks; '' where nobody said. */
  readonly verified: string
  readonly scores: Scores | undefined
  readonly retention: readonly AccessRetention[]
  /** Who answers for the data; '' where nobody set it. */
  readonly controller: string
}

/** What `access.json` is called by those who read it. */
const accessFormat = 'clientele-access-1'

/**
 * `access.json`: what was inferred, where everything came from, to whom it may have gone, how long it is kept.
 *
 * @see GDPR Art. 15(1)
 */
export function accessJson(
  { asOf, verified, scores, retention, controller }: Access,
  kept: Omit<Kept, 'customers' | 'records'>,
  tables: readonly PersonTable[],
): object {
  return {
    format: accessFormat,
    as_of: asOf,
    controller: controller === '' ? null : controller,
    identity_check: verified === '' ? null : verified,
    purposes: purposesOf(tables),
    derived: {
      scores:
        scores === undefined
          ? null
          : Object.fromEntries(Object.entries(scores).map(([name, text]) => [name, scoreOf(name, text)])),
      segments: kept.segments.map(({ segment, entered, left, enteredBecause, leftBecause }) => ({
        segment,
        entered,
        left: left === '' ? null : left,
        entered_because: enteredBecause,
        left_because: leftBecause === '' ? null : leftBecause,
      })),
      forecasts: kept.forecasts.map(({ asOf: made, horizonDays, model, orders, low, high }) => ({
        as_of: made,
        horizon_days: horizonDays,
        model,
        expected_orders: orders,
        low,
        high,
      })),
      corrections: kept.corrections.map(({ column, cell, before, after, rule, confidence, stands, on }) => ({
        column,
        cell,
        before,
        after,
        rule,
        confidence,
        stands,
        on,
      })),
    },
    sources: kept.sources.map(({ table, source, file, importedOn, line, cells }) => ({
      table,
      source,
      file,
      imported_on: importedOn === '' ? null : importedOn,
      line: line === 0 ? null : line,
      cells: Object.fromEntries(cells),
    })),
    recipients: kept.recipients.map(({ on, recipient, purpose, columns }) => ({ recipient, purpose, on, columns })),
    retention: retention.map(({ from, until, ...rule }) => ({
      ...rule,
      from: from === '' ? null : from,
      until: until === '' ? null : until,
    })),
    requests: kept.requests.map(({ kind, received, identifiers, steps }) => ({ kind, received, identifiers, steps })),
    marks: kept.marks.map(({ kind, since, until }) => ({ kind, since, until: until === '' ? null : until })),
    warned_on: kept.warnedOn === '' ? null : kept.warnedOn,
  }
}

/** Scores and measures are numbers; what is put together of letters or digits is a name. */
function scoreOf(name: string, text: string): number | string | null {
  return text === '' ? null : name === 'rfm' || name === 'segment' ? text : Number(text)
}

/** What consents say that the data is used for. */
function purposesOf(tables: readonly PersonTable[]): string[] {
  const consents = tables.find(({ name }) => name === 'consents')
  const at = consents?.header.indexOf('purpose') ?? -1
  return [...new Set(consents?.rows.map((row) => row[at] ?? '').filter((purpose) => purpose !== '') ?? [])].toSorted()
}
