import type { FieldName } from '../../model/field.ts'
import { doubtNamePair } from '../../normalise/names/pair.ts'
import { swapFinder } from '../../normalise/names/swapped.ts'
import { titleAgainstName } from '../../normalise/names/title-against.ts'
import type { RowCheck } from './check.ts'

/** Distinct names remembered. */
const mostRemembered = 20_000

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
  const isWorthALook = remembered((family) => mayBeGiven(family) || mayBeFiller(family))
  return ({ values, sound, cells, columns }, tell) => {
    const [first, second] = [values[given]!, values[family]!]
    if (first === '' || second === '' || !sound[given]! || !sound[family]! || !isWorthALook(second)) return
    const doubt = doubtNamePair(first, second)
    if (doubt !== undefined) return tell(doubt.reason, family)
    const swap = findSwap(cells[columns[given]!]!, cells[columns[family]!]!)
    if (swap === undefined) return
    tell(swap.reason, given, swap.given_name, swap.confidence)
    tell(swap.reason, family, swap.family_name, swap.confidence)
  }
}

/** Can a family name be half of a pair that is no name? */
const mayBeFiller = (name: string): boolean =>
  strangers.has(name) || doubtNamePair('test', name) !== undefined || doubtNamePair(name, name) !== undefined

/** Family names of people who don't exist, with a given name of many who do. */
const strangers: ReadonlySet<string> = new Set(['Doe', 'Mustermann'])

function titleCheck(title: number, given: number): RowCheck {
  const known = new Map<string, ReturnType<typeof titleAgainstName>>()
  return ({ values, sound }, tell) => {
    const [his, name] = [values[title]!, values[given]!]
    if (his === '' || name === '' || !sound[title]! || !sound[given]!) return
    const key = `${his}\n${name}`
    let said = known.get(key)
    if (said === undefined && !known.has(key)) {
      said = titleAgainstName(his, name)
      if (known.size < mostRemembered) known.set(key, said)
    }
    if (said !== undefined) tell(said.reason, title, said.value, said.confidence)
  }
}

function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return (name) => {
    let answer = known.get(name)
    if (answer === undefined) {
      answer = ask(name)
      if (known.size < mostRemembered) known.set(name, answer)
    }
    return answer
  }
}
