/**
 * Every fault a user can meet in data or on disk: one key a fault, and the facts that its sentence must name.
 * The sentences are in messages/; a fault without one, in either language, does not compile.
 */
export interface Faults {
  unreadable: { readonly path: string; readonly why: string }
  unwritable: { readonly path: string; readonly why: string }
  locked: { readonly path: string; readonly pid: number; readonly host: string }
  'is-link': { readonly path: string }
  'not-a-base': { readonly path: string }
  'is-base': { readonly path: string }
  'not-a-table': { readonly path: string }
  'newer-base': { readonly path: string; readonly version: number }
  'bad-mapping': { readonly path: string }
  'unknown-format': { readonly path: string }
  'no-such-part': { readonly path: string; readonly part: string; readonly parts: readonly string[] }
  'old-workbook': { readonly path: string }
  'no-table': { readonly path: string }
  'bad-json': { readonly path: string; readonly line: number; readonly why: string }
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
}
