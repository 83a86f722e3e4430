import type { FieldName } from '../../model/field.ts'
import { doubtNamePair } from '../../normalise/names/pair.ts'
import { swapFinder } from '../../normalise/names/swapped.ts'
import { titleAgainstName } from '../../normalise/names/title-against.ts'
import type { RowView } from '../row-view.ts'
import type { RowCheck } from './check.ts'
import { ByCell, ByCells } from './remembered.ts'

/** Names that stand in each other's column, that are no names together, or that the title doesn't fit. */
export function nameChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const checks: RowCheck[] = []
  const [given, family, title] = [places.get('given_name'), places.get('family_name'), places.get('title')]
  if (given !== undefined && family !== undefined) checks.push(pairCheck(given, family))
  if (given !== undefined && title !== undefined) checks.push(titleCheck(title, given))
  return checks
}

function pairCheck(given: number, family: number): RowCheck {
  const findSwap = swapFinder()
  // What not even the least likely given name would be exchanged for is the family name that it seems.
  const mayBeGiven = (name: string): boolean => findSwap('de x', name) !== undefined
  const worth = new ByCell(family, (row) => {
    const name = row.value(family)
    return mayBeGiven(name) || mayBeFiller(name)
  })
  return (row, tell) => {
    if (!areSound(row, given, family) || !worth.of(row)) return
    const doubt = doubtNamePair(row.value(given), row.value(family))
    if (doubt !== undefined) return tell(doubt.reason, family)
    const swap = findSwap(row.cell(given), row.cell(family))
    if (swap === undefined) return
    tell(swap.reason, given, swap.given_name, swap.confidence)
    tell(swap.reason, family, swap.family_name, swap.confidence)
  }
}

const areSound = (row: RowView, a: number, b: number): boolean => row.isSound(a) && row.isSound(b)

/** Can a family name be half of a pair that is no name? */
const mayBeFiller = (name: string): boolean =>
  strangers.has(name) || doubtNamePair('test', name) !== undefined || doubtNamePair(name, name) !== undefined

/** Family names of people who don't exist, with a given name of many who do. */
const strangers: ReadonlySet<string> = new Set(['Doe', 'Mustermann'])

function titleCheck(title: number, given: number): RowCheck {
  const answers = new ByCells([title, given], (row) => titleAgainstName(row.value(title), row.value(given)))
  return (row, tell) => {
    if (!areSound(row, title, given)) return
    const said = answers.of(row)
    if (said !== undefined) tell(said.reason, title, said.value, said.confidence)
  }
}
