import { nameOrderShape } from '../../../normalise/person-name.ts'
import type { Grouped } from './grouped.ts'
import { firstOf } from './sets.ts'

/** Tells which of two members has given and family name in the right columns, where they have them the other way round. */
export class NameOrder {
  private readonly grouped: Grouped
  private readonly given: number
  private readonly family: number

  constructor(grouped: Grouped) {
    this.grouped = grouped
    this.given = grouped.placeOf('given_name')
    this.family = grouped.placeOf('family_name')
  }

  /** How common the member's names are where they stand. */
  common(member: number): number {
    if (!this.isSwapped(member)) return 0
    const { columns, members } = this.grouped
    return members.frequency(member, columns[this.given]!) + members.frequency(member, columns[this.family]!)
  }

  /** Is it known which of the member's names is which? 1 if it has them right, -1 if the other has. */
  known(member: number): number {
    if (!this.isSwapped(member)) return 0
    const { columns, members } = this.grouped
    const shape = nameOrderShape(`${members.cell(member, columns[this.given]!)} ${members.cell(member, columns[this.family]!)}`)
    return shape === 'given_first' ? 1 : shape === 'family_first' ? -1 : 0
  }

  /** Has another candidate the member's given name as family name, and the other way round? */
  private isSwapped(member: number): boolean {
    const { given, family, grouped } = this
    if (given === -1 || family === -1 || grouped.isEven(given) || grouped.isEven(family)) return false
    const { columns, offers } = grouped
    const [givenIn, familyIn] = [columns[given]!, columns[family]!]
    const first = offers.key(member, givenIn)
    const last = offers.key(member, familyIn)
    if (first === last) return false
    for (let rest = grouped.candidates; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (offers.key(other, givenIn) === last && offers.key(other, familyIn) === first) return true
    }
    return false
  }
}
