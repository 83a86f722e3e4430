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
  const givenOf = new ByCell(givenAt, (row) => spelled(row.value(givenAt)))
  const familyOf = new ByCell(familyAt, (row) => spelled(row.value(familyAt)))
  const check: RowCheck = (rows, count, tell) => {
    let [given, family] = [nothing, nothing]
    for (let row = 0; row < count; row++) {
      rows.go(row)
      const [givenAbove, familyAbove] = [given, family]
      given = givenOf.of(rows)
      family = familyOf.of(rows)
      if (givenAbove.text.length < shortest || familyAbove.text.length < shortest || !rows.isFilled(column)) continue
      // Hardly an address has all the letters of two names that it is not made of.
      if (((givenAbove.letters | familyAbove.letters) & ~rows.letters(column)) === 0)
        ask(rows, { givenAbove, familyAbove, given, family }, tell)
    }
  }
  const ask = (row: RowView, { givenAbove, familyAbove, given, family }: TwoRows, tell: TellRow): void => {
    const email = row.value(column)
    const at = email.lastIndexOf('@')
    if (at < givenAbove.text.length + familyAbove.text.length) return
    const local = email.slice(0, at)
    if (isIn(familyAbove, local) && isIn(givenAbove, local) && !isIn(given, local) && !isIn(family, local))
      tell('row_shifted', column)
  }
  return [check]
}

/** The names of a row and of the one above. */
interface TwoRows {
  readonly givenAbove: Spelled
  readonly familyAbove: Spelled
  readonly given: Spelled
  readonly family: Spelled
}

/** A name as addresses spell it: small letters of ASCII and digits, no spaces. */
interface Spelled {
  readonly text: string
  /** As bits, as those of a cell. */
  readonly letters: number
}

const nothing: Spelled = { text: '', letters: 0 }

function spelled(name: string): Spelled {
  const text = fold(name).replace(/[^a-z0-9]/g, '')
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << codeAt(text, at)
  return { text, letters }
}

const isIn = ({ text }: Spelled, local: string): boolean => text.length >= shortest && local.includes(text)
