import { naturalOrder } from '../natural-order.ts'
import type { Plan } from '../plan.ts'
import { initialsIn, wordsIn } from '../spelled-out.ts'
import { spellingOf, spellingOfSigns } from '../spelling.ts'
import { Step, type Chain } from './chain.ts'
import { narrow, type Weigher } from './narrow.ts'
import type { Offers } from './offers.ts'
import { mostMembers, type Members } from './members.ts'
import { bitOf, firstOf, has, isSingle, sizeOf } from './sets.ts'

/** Chooses among the members of a small cluster in one column: the short form of `choose` on a `ColumnContest`. */
export class Columns implements Weigher {
  readonly members: Members
  readonly offers: Offers
  private readonly traits: Plan['traits']
  /** The column that says when a record was made. */
  private readonly createdIn: number | undefined

  constructor(members: Members, offers: Offers, { traits, columns }: Plan) {
    const created = columns.findIndex(({ field }) => field === 'created_at')
    this.members = members
    this.offers = offers
    this.traits = traits
    this.createdIn = created === -1 ? undefined : created
  }

  /** The member whose cell an open column takes. */
  elect(column: number, { first, rest, verbatim }: Chain): number {
    const { offers } = this
    offers.see(column)
    const scope = offers.candidates[column]!
    const preferred = narrow(this, column, scope, scope, first)
    const member = firstOf(narrow(this, column, scope, preferred, rest))
    return verbatim && preferred !== scope ? member : this.bestSpelling(column, scope, member)
  }

  /** What a step gives a member, of those in scope. */
  points(column: number, scope: number, member: number, step: Step): number {
    const { members, offers } = this
    switch (step) {
      case Step.quality:
        return offers.quality[column * mostMembers + member]!
      case Step.count:
        return sizeOf(offers.sameAs(member, column, scope))
      case Step.support:
        return this.support(column, scope, member)
      case Step.fewInitials:
        return -initialsIn(offers.key(member, column))
      case Step.words:
        return this.words(column, scope, member)
      case Step.commonness:
        return this.commonness(column, scope, member)
      case Step.near:
        return this.near(column, scope, member)
      case Step.completeness:
        return members.completeness(member)
      case Step.recency:
        return members.recency(member)
      case Step.latestImport:
        return members.order(member)
      case Step.earliestImport:
        return -members.order(member)
      case Step.created:
        return this.createdIn === undefined ? 0 : early(this.date(member, this.createdIn))
      case Step.early:
        return early(this.date(member, column))
      case Step.late:
        return this.date(member, column)
      default:
        return 0
    }
  }

  private date(member: number, column: number): number {
    return this.traits[column]!.dateOf(this.members.cell(member, column))
  }

  private support(column: number, scope: number, member: number): number {
    const { offers } = this
    let support = 0
    for (let rest = scope; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (offers.isSame(member, other, column) || offers.agree(member, other, column)) support++
    }
    return support
  }

  words(column: number, scope: number, member: number): number {
    const { offers } = this
    for (let rest = scope; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (offers.isSame(member, other, column) || !offers.agree(member, other, column)) continue
      const key = offers.key(member, column)
      return wordsIn(key) - initialsIn(key)
    }
    return 0
  }

  commonness(column: number, scope: number, member: number): number {
    const { members, offers } = this
    if (!members.knowsFrequency) return 0
    for (let rest = scope; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (!offers.isSame(member, other, column) && offers.isSlip(member, other, column)) return members.frequency(member, column)
    }
    return 0
  }

  private near(column: number, scope: number, member: number): number {
    const { offers } = this
    let near = 0
    for (let rest = scope; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (offers.isSame(member, other, column) || offers.isSlip(member, other, column)) near++
    }
    return near
  }

  /** Those whose text comes first, numbers in it by what they count. */
  lowest(column: number, members: number): number {
    let lowest = 0
    let text = ''
    for (let rest = members; rest !== 0; rest &= rest - 1) {
      const other = this.members.cell(firstOf(rest), column)
      const order = lowest === 0 ? -1 : naturalOrder(other, text)
      if (order > 0) continue
      lowest = order === 0 ? lowest | (rest & -rest) : rest & -rest
      text = other
    }
    return lowest
  }

  /** The member with the best spelling of what one says: see `bestSpelling`. */
  bestSpelling(column: number, scope: number, chosen: number): number {
    const { members, offers } = this
    const same = offers.sameAs(chosen, column, scope) | bitOf(chosen)
    if (isSingle(same)) return chosen
    const id = members.id(chosen, column)
    let isEven = true
    for (let rest = same; rest !== 0; rest &= rest - 1) if (members.id(firstOf(rest), column) !== id) isEven = false
    if (isEven) return firstOf(same)
    let best = -1
    let most = Number.NEGATIVE_INFINITY
    let mostHave = 0
    for (let rest = same; rest !== 0; rest &= rest - 1) {
      const member = firstOf(rest)
      const isCanonical = has(offers.canonical[column]!, member)
      const points = offers.isOfSigns(member, column)
        ? spellingOfSigns(isCanonical)
        : spellingOf(members.cell(member, column), isCanonical)
      const have = this.alike(column, same, member)
      if (points < most || (points === most && have <= mostHave)) continue
      best = member
      most = points
      mostHave = have
    }
    return best
  }

  /** How many of some members have the very cell of one of them. */
  private alike(column: number, among: number, member: number): number {
    const { members } = this
    const id = members.id(member, column)
    let alike = 0
    for (let rest = among; rest !== 0; rest &= rest - 1) if (members.id(firstOf(rest), column) === id) alike++
    return alike
  }
}

/** Earlier is better, and no date is worst. */
const early = (date: number): number => (date === -1 ? Number.NEGATIVE_INFINITY : -date)
