import type { FieldName } from '../../model/field.ts'
import { codeAt } from '../../text/code-at.ts'
import { fold } from '../../text/fold.ts'
import type { RowCheck } from './check.ts'
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
  let [given, family] = [nothing, nothing]
  const check: RowCheck = (row, tell) => {
    const [givenAbove, familyAbove] = row.row === 0 ? [nothing, nothing] : [given, family]
    given = givenOf.of(row)
    family = familyOf.of(row)
    if (givenAbove.text.length < shortest || familyAbove.text.length < shortest || !row.isFilled(column)) return
    // Hardly an address has all the letters of two names that it is not made of.
    if (((givenAbove.letters | familyAbove.letters) & ~row.letters(column)) !== 0) return
    const email = row.value(column)
    const at = email.lastIndexOf('@')
    if (at < givenAbove.text.length + familyAbove.text.length) return
    const local = email.slice(0, at)
    if (isIn(familyAbove, local) && isIn(givenAbove, local) && !isIn(given, local) && !isIn(family, local))
      tell('row_shifted', column)
  }
  return [check]
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
