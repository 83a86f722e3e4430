/**
 * Every fault a user can meet in data or on disk: one key a fault, and the facts that its sentence must name.
 * The sentences are in messages/; a fault without one, in either language, does not compile.
 */
export interface Faults {
  'unreadable': { readonly path: string; readonly why: string }
  'unwritable': { readonly path: string; readonly why: string }
  'undecodable': { readonly path: string; readonly encoding: string; readonly line: number; readonly column: number; readonly byte: number; readonly offset: number }
}
