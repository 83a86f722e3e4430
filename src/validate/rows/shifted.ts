import type { FieldName } from '../../model/field.ts'
import { codeAt } from '../../text/code-at.ts'
import { fold } from '../../text/fold.ts'
import type { RowView } from '../row-view.ts'
import type { RowCheck, TellRow } from './check.ts'
import { ByCell } from './remembered.ts'

/** Shorter names stand in many an address by chance. */
const shortest = 3

/** An e-mail address made of the names of the row above, and of none of its own: cells have slipped by a row. */
export function shiftedChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const column = places.get('email')
  const [givenAt, familyAt] = [places.get('given_name'), places.get('family_name')]
  if (column === undefined || givenAt === undefined || familyAt === undefined) return []
  const [lettersOfGiven, lettersOfFamily] = [letterReader(givenAt), letterReader(familyAt)]
  const askRows: RowCheck['ask'] = (rows, count, tell) => {
    let above = 0
    for (let row = 0; row < count; row++) {
      rows.go(row)
      const [given, family] = [lettersOfGiven(rows), lettersOfFamily(rows)]
      // Hardly an address has all the letters of two names that it is not made of.
      if (above !== 0 && rows.isFilled(column) && (above & ~rows.letters(column)) === 0) ask(rows, tell)
      above = given === 0 || family === 0 ? 0 : given | family
    }
  }
  const ask = (row: RowView, tell: TellRow): void => {
    const email = row.value(column)
    const here = row.row
    row.go(here - 1)
    const [givenAbove, familyAbove] = [spelled(row.value(givenAt)), spelled(row.value(familyAt))]
    row.go(here)
    const at = email.lastIndexOf('@')
    if (at < givenAbove.length + familyAbove.length) return
    const local = email.slice(0, at)
    if (!isIn(familyAbove, local) || !isIn(givenAbove, local)) return
    if (!isIn(spelled(row.value(givenAt)), local) && !isIn(spelled(row.value(familyAt)), local)) tell('row_shifted', column)
  }
  return [{ columns: [column, givenAt, familyAt], ask: askRows }]
}

/** The letters and digits of a name as addresses spell it, as bits: `1 << code`. */
function letterReader(column: number): (row: RowView) => number {
  const remembered = new ByCell(column, (row) => lettersOf(spelled(row.value(column))))
  return (row) => {
    const judge = row.judges[column]!
    return judge.column.kind === 'family_name' && judge.isPlain(row.row) ? judge.plainNameLetters(row.row) : remembered.of(row)
  }
}

function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << codeAt(text, at)
  return letters
}

/** A name as addresses spell it: small letters of ASCII and digits, no spaces. */
const spelled = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '')

const isIn = (name: string, local: string): boolean => name.length >= shortest && local.includes(name)
