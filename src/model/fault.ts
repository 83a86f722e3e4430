import type { RuleFault } from './rule-fault.ts'
import type { RunKind } from './run.ts'

/** Why a piece of JSON was refused. */
export type JsonWhy =
  'unexpected' | 'unclosed' | 'line-break' | 'escape' | 'number' | 'depth' | 'oversize' | 'scalar' | 'mixed' | 'no-rows'

/**
 * Every fault a user can meet in data or on disk: one key a fault, and the facts that its sentence must name.
 * The sentences are in messages/; a fault without one, in either language, does not compile.
 */
export interface Faults {
  unreadable: { readonly path: string; readonly why: string }
  unwritable: { readonly path: string; readonly why: string }
  'no-room-to-spill': { readonly folder: string; readonly why: string }
  locked: { readonly path: string; readonly pid: number; readonly host: string }
  'is-link': { readonly path: string }
  /** Rows are erased, bytes are not yet: another program reads the base as it was, or writes it. */
  'held-open': { readonly path: string }
  /** An erasure of other people in these files was cut off, and only its own command can go on. */
  'begun-by-another': { readonly path: string; readonly state: string }
  'still-there': { readonly path: string; readonly hits: number }
  /** A pipe, a device or a folder, where a file must be written anew. */
  'no-file': { readonly path: string }
  'changed-meanwhile': { readonly path: string }
  'open-to-others': { readonly path: string }
  /** An age file, and nothing to open it with; what was given does not open it; it is not as it was written. */
  sealed: { readonly path: string }
  'other-secret': { readonly path: string }
  'sealed-broken': { readonly path: string }
  /** A bundle of one person whose `file` is not what its manifest says. */
  'bundle-changed': { readonly path: string; readonly file: string }
  /** A list of people who must not come back, and no key to read it with. */
  'no-pepper': { readonly path: string; readonly list: string }
  'bad-pepper': { readonly path: string }
  'bad-list': { readonly path: string; readonly line: number }
  'not-a-base': { readonly path: string }
  'is-base': { readonly path: string }
  'not-a-table': { readonly path: string }
  'newer-base': { readonly path: string; readonly version: number }
  /** `last` is the number of the last request, 0 where there is none. */
  'no-such-request': { readonly path: string; readonly request: number; readonly last: number }
  'nothing-to-undo': { readonly path: string; readonly kind: RunKind }
  /** `last` is the number of the last run, 0 where there was none. */
  'no-such-run': { readonly path: string; readonly run: number; readonly last: number }
  /** `kind` is that of the run. */
  'run-of-other-kind': { readonly path: string; readonly run: number; readonly kind: RunKind }
  'run-undone': { readonly path: string; readonly run: number; readonly undoneOn: string }
  /** `later` must be taken back first, in this order. */
  'run-built-on': { readonly path: string; readonly run: number; readonly later: readonly number[]; readonly kind: RunKind }
  'bad-mapping': { readonly path: string }
  'unknown-format': { readonly path: string }
  'no-such-part': { readonly path: string; readonly part: string; readonly parts: readonly string[] }
  'old-workbook': { readonly path: string }
  'no-table': { readonly path: string }
  'bad-json': { readonly path: string; readonly line: number; readonly why: JsonWhy }
  'cell-too-long': {
    readonly path: string
    readonly row: number
    readonly column: string
    readonly length: number
    readonly most: number
  }
  'too-many-columns': { readonly path: string; readonly columns: number; readonly most: number }
  undecodable: {
    readonly path: string
    readonly encoding: string
    readonly line: number
    readonly column: number
    readonly byte: number
    readonly offset: number
  }
  'foreign-encoding': { readonly path: string; readonly encoding: string }
  /** `place` is the way to it from the top, with dots between; '' for the whole. */
  'settings-key': { readonly path: string; readonly place: string; readonly nearest: string | undefined }
  'settings-value': {
    readonly path: string
    readonly place: string
    readonly wanted:
      | 'object'
      | 'rule'
      | 'picking_rules'
      | 'text'
      | 'texts'
      | 'column'
      | 'severity'
      | 'flag'
      | 'share'
      | 'pattern'
      | 'limit'
      | 'tolerance'
      | 'check'
      | 'name'
      | 'new_name'
      | 'type'
      | 'schema_type'
      | 'field_name'
      | 'key_column'
      | 'some_texts'
      | 'ordered'
      | 'tolerances'
      | 'count'
      | 'term'
  }
  'settings-rule': {
    readonly path: string
    readonly place: string
    readonly rule: string
    readonly nearest: string | undefined
    readonly rules: readonly string[]
  }
  'settings-column': {
    readonly path: string
    readonly place: string
    readonly column: string
    readonly nearest: string | undefined
  }
  /** `at` counts characters of the expression from 1; `found` is '' at its end. */
  'settings-expression': {
    readonly path: string
    readonly place: string
    readonly at: number
    readonly found: string
    readonly why: 'sign' | 'missing' | 'column' | 'function' | 'values' | 'long'
    readonly wanted?: string
  }
  /** `character` counts from 1; `shown` is the rule with carets under the fault. */
  'settings-condition': {
    readonly path: string
    readonly place: string
    readonly character: number
    readonly shown: string
    readonly fault: RuleFault
  }
  /** Columns that are not compared, and why. */
  'no-column-compared': {
    readonly path: string
    readonly columns: readonly {
      readonly name: string
      readonly why: 'identifier_of_row' | 'says_nothing' | 'about_the_row' | 'repeats_names' | 'one_too_many' | 'in_one_file'
    }[]
  }
  'pairs-columns': { readonly path: string }
  'no-identifiers': { readonly path: string }
  'plan-columns': { readonly path: string }
  'plan-column': { readonly path: string; readonly line: number; readonly column: string; readonly nearest: string | undefined }
  /** `row` as it stands in the file of pairs; rows of `of` are numbered 1 to `rows`. */
  'no-such-row': {
    readonly path: string
    readonly line: number
    readonly row: string
    readonly rows: number
    readonly of: string
  }
  'no-such-record': { readonly path: string; readonly line: number; readonly row: string; readonly of: string }
  'same-and-different': { readonly path: string; readonly line: number; readonly a: string; readonly b: string }
  /** Fields of orders that no column is. */
  'orders-columns': {
    readonly path: string
    readonly missing: readonly ('customer' | 'date' | 'product' | 'category')[]
    readonly columns: readonly string[]
  }
  /** `place` is the way to it from the top, with dots between; '' for the whole. */
  scheme: {
    readonly path: string
    readonly place: string
    readonly wanted: 'scheme' | 'segments' | 'name' | 'range' | 'key' | 'points' | 'rule' | 'number'
    readonly nearest?: string | undefined
  }
  cuts: { readonly path: string; readonly measure: string }
  /** Money of several currencies, or of some for which there is no rate. */
  currencies: {
    readonly path: string
    /** `until`, YYYY-MM-DD: there are rates, but none before that day. */
    readonly currencies: readonly { readonly currency: string; readonly rows: number; readonly until?: string | undefined }[]
    readonly isRated: boolean
  }
  rates: {
    readonly path: string
    readonly why: 'shape' | 'currency' | 'rate' | 'day' | 'twice' | 'base'
    readonly found: string
  }
  'refreshed-later': { readonly path: string; readonly segment: string; readonly refreshed: string; readonly asOf: string }
  /** `place` is the name of the rule; '' for the whole. */
  'rules-file': { readonly path: string; readonly place: string }
  /** `place` is the rule, or its place in the list from 1; '' for the whole. */
  'points-file': { readonly path: string; readonly place: string }
  'bad-yaml': { readonly path: string; readonly line: number }
  /** Amounts that together are more than can be summed exactly. */
  'amounts-too-large': { readonly path: string }
}
