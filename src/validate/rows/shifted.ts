import type { FieldName } from '../../model/field.ts'
import { fold } from '../../text/fold.ts'
import { valueReader, type RowView, type ValueOf } from '../row-view.ts'
import type { RowCheck } from './check.ts'

/** Shorter names stand in many an address by chance. */
const shortest = 3

/** An e-mail address made of the names of the row above, and of none of its own: cells have slipped by a row. */
export function shiftedChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const column = places.get('email')
  const givenOf = valueReader(places, 'given_name')
  const familyOf = valueReader(places, 'family_name')
  if (column === undefined || givenOf === undefined || familyOf === undefined) return []
  const folded = foldReader()
  const nameIn = (local: string, of: ValueOf, row: RowView): boolean => {
    const name = folded(of(row))
    return name.length >= shortest && local.includes(name)
  }
  let [given, family] = ['', '']
  let part = -1
  return [
    (row, tell) => {
      const [givenAbove, familyAbove] = part === row.part ? [given, family] : ['', '']
      part = row.part
      given = folded(givenOf(row))
      family = folded(familyOf(row))
      const email = row.values[column]!
      if (email === '' || givenAbove.length < shortest || familyAbove.length < shortest) return
      const at = email.lastIndexOf('@')
      if (at < givenAbove.length + familyAbove.length) return
      const local = email.slice(0, at)
      if (!local.includes(familyAbove) || !local.includes(givenAbove)) return
      if (!nameIn(local, givenOf, row) && !nameIn(local, familyOf, row)) tell('row_shifted', column)
    },
  ]
}

const mostRemembered = 20_000

/** A name as addresses spell it: small letters of ASCII, no spaces. */
function foldReader(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    let found = known.get(name)
    if (found === undefined) {
      found = fold(name).replace(/[^a-z0-9]/g, '')
      if (known.size < mostRemembered) known.set(name, found)
    }
    return found
  }
}
