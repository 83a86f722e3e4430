import type { FieldName } from '../../model/field.ts'
import { doubtNamePair, mayBeNobodys } from '../../normalise/names/pair.ts'
import { swapFinder } from '../../normalise/names/swapped.ts'
import { titleAgainstName } from '../../normalise/names/title-against.ts'
import { codeAt } from '../../text/code-at.ts'
import { fold } from '../../text/fold.ts'
import type { ValidatePlan } from '../plan.ts'
import type { RowView } from '../row-view.ts'
import type { RowCheck, TellRow } from './check.ts'
import { ByCell, ByCells } from './remembered.ts'

/** Names that stand in each other's column, that are no names together, or that the title doesn't fit. */
export function nameChecks(places: ReadonlyMap<FieldName, number>, names: ValidatePlan['names']): RowCheck[] {
  const checks: RowCheck[] = []
  const [given, family, title] = [places.get('given_name'), places.get('family_name'), places.get('title')]
  if (given !== undefined && family !== undefined) checks.push(pairCheck(given, family, names))
  if (given !== undefined && title !== undefined) checks.push(titleCheck(title, given))
  return checks
}

function pairCheck(given: number, family: number, names: ValidatePlan['names']): RowCheck {
  const findSwap = swapFinder(names)
  // What not even the least likely given name would be exchanged for is the family name that it seems.
  const mayBeGiven = (name: string): boolean => findSwap('de x', name) !== undefined
  const swappable = new ByCell(family, (row) => mayBeGiven(row.cell(family)))
  const nobodys = new ByCell(family, (row) => mayBeNobodys(row.value(family)))
  // Names of other letters are not the same.
  const lettersOfGiven = new ByCell(given, (row) => lettersOf(row.value(given)))
  const lettersOfFamily = new ByCell(family, (row) => lettersOf(row.value(family)))
  const ask = (row: RowView, tell: TellRow): void => {
    // Of a plain family name neither is asked: the glance at it knows the words.
    const plain = row.judges[family]!.isPlain(row.row)
    const letters = plain ? row.judges[family]!.plainNameLetters(row.row) : lettersOfFamily.of(row)
    if (letters === lettersOfGiven.of(row) || (!plain && nobodys.of(row))) {
      const doubt = doubtNamePair(row.value(given), row.value(family))
      if (doubt !== undefined) return tell(doubt.reason, family)
    }
    if (plain || !swappable.of(row)) return
    const swap = findSwap(row.cell(given), row.cell(family))
    if (swap === undefined) return
    tell(swap.reason, given, swap.given_name, swap.confidence)
    tell(swap.reason, family, swap.family_name, swap.confidence)
  }
  return ofSound(given, family, ask)
}

/** The letters of a folded name, as bits, those of other alphabets among them; no signs between words. */
function lettersOf(name: string): number {
  const folded = fold(name)
  let letters = 0
  for (let at = 0; at < folded.length; at++) {
    const code = codeAt(folded, at)
    if (code > 0x2d) letters |= 1 << code
  }
  return letters
}

/** Asks each row in which both cells could be read. */
const ofSound = (a: number, b: number, ask: (row: RowView, tell: TellRow) => void): RowCheck => ({
  columns: [a, b],
  ask(rows, count, tell) {
    const [judgeOfA, judgeOfB] = [rows.judges[a]!, rows.judges[b]!]
    for (let row = 0; row < count; row++) {
      if (!judgeOfA.isSound(row) || !judgeOfB.isSound(row)) continue
      rows.go(row)
      ask(rows, tell)
    }
  },
})

function titleCheck(title: number, given: number): RowCheck {
  const answers = new ByCells([title, given], (row) => titleAgainstName(row.value(title), row.value(given)))
  return ofSound(title, given, (row, tell) => {
    const said = answers.of(row)
    if (said !== undefined) tell(said.reason, title, said.value, said.confidence)
  })
}
