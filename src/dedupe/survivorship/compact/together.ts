import type { FieldName } from '../../../model/field.ts'
import type { Group } from '../group.ts'
import type { Plan } from '../plan.ts'
import { Step, toGroupChain } from './chain.ts'
import type { Columns } from './columns.ts'
import { Givers } from './givers.ts'
import { Grouped } from './grouped.ts'
import { NameOrder } from './name-order.ts'
import { narrow, type Weigher } from './narrow.ts'
import { bitOf, firstOf, has, isSingle } from './sets.ts'

/** What a group goes by in any case. */
const before: Partial<Record<Group['name'], readonly Step[]>> = {
  name: [Step.filled, Step.orderCommon, Step.orderKnown],
  address: [Step.usable],
}
const { quality, count, support, fewInitials, words, commonness, near } = Step
/** Words give way to what others spell out, or spell more commonly; codes to what more records say. */
const wordsGiveWay: readonly Step[] = [quality, support, fewInitials, count, words, commonness, near]
const codesGiveWay: readonly Step[] = [quality, count]

const codes: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['postal_code', 'region', 'country'])

/** Chooses the record of a group of columns in a small cluster: the short form of `chooseTogether`. */
export class Together implements Weigher {
  private readonly chain: readonly Step[]
  private readonly parts: Columns
  private readonly grouped: Grouped
  private readonly givers: Givers
  private readonly names: NameOrder
  /** By what the cell of the chosen record gives way to others, by place. */
  private readonly givesWay: readonly (readonly Step[])[]
  private readonly street: number
  private readonly code: number
  private readonly city: number

  constructor(parts: Columns, group: Group, { columns: all, traits }: Plan, chain: readonly Step[]) {
    const grouped = new Grouped(parts.members, parts.offers, group)
    const { columns, isAddress, placeOf } = grouped
    this.chain = chain
    this.parts = parts
    this.grouped = grouped
    this.givers = new Givers(grouped, traits)
    this.names = new NameOrder(grouped)
    this.givesWay = columns.map((column) => (isAddress && codes.has(all[column]!.field) ? codesGiveWay : wordsGiveWay))
    this.street = placeOf('address')
    this.code = placeOf('postal_code')
    this.city = placeOf('city')
  }

  /** Writes the number of the value that each column takes. */
  settle(picks: Int32Array, at: number): void {
    const { chain, givers, grouped } = this
    const { columns, members } = grouped
    grouped.see()
    const { candidates } = grouped
    if (candidates === 0) {
      for (let place = 0; place < columns.length; place++) picks[at + columns[place]!] = this.leftover(place)
      return
    }
    const chosen = firstOf(narrow(this, columns[0]!, candidates, candidates, chain))
    let agreeing = bitOf(chosen)
    for (let rest = candidates; rest !== 0; rest &= rest - 1) if (grouped.agree(chosen, firstOf(rest))) agreeing |= rest & -rest
    givers.fill(chosen, agreeing)
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!
      const member = givers.of(place, chosen)
      picks[at + column] = member === -1 ? this.leftover(place) : members.id(this.mended(place, member, agreeing), column)
    }
  }

  /** What a column has that no record could give: filler where there is nothing else, and nothing where there is. */
  private leftover(place: number): number {
    const { columns, members, offers } = this.grouped
    const column = columns[place]!
    if (this.grouped.isEven(place)) return members.settledId(column)
    const candidates = offers.candidates[column]!
    if (candidates === 0 || has(offers.holders[column]!, firstOf(candidates))) return 0
    return members.id(firstOf(candidates), column)
  }

  points(column: number, scope: number, member: number, step: Step): number {
    switch (step) {
      case Step.filled:
        return this.grouped.filled(member)
      case Step.usable:
        return this.usable(member)
      case Step.orderCommon:
        return this.names.common(member)
      case Step.orderKnown:
        return this.names.known(member)
      case Step.count:
        return this.count(scope, member)
      case Step.support:
      case Step.near:
        return this.support(scope, member)
      case Step.quality:
      case Step.fewInitials:
      case Step.words:
      case Step.commonness:
        return this.sum(member, step)
      default:
        return this.parts.points(column, scope, member, step)
    }
  }

  lowest(column: number, members: number): number {
    return this.parts.lowest(column, members)
  }

  /** A refused value counts against a member; one that is missing doesn't: others may fill it. */
  private sum(member: number, step: Step): number {
    const { parts } = this
    const { columns, offers, open } = this.grouped
    let sum = 0
    for (let at = 0; at < open.length; at++) {
      const column = columns[open[at]!]!
      if (step === Step.quality) sum -= has(offers.refused[column]!, member) ? 1 : 0
      else if (has(offers.holders[column]!, member)) sum += parts.points(column, offers.candidates[column]!, member, step)
    }
    return sum
  }

  private usable(member: number): number {
    const { grouped } = this
    const isPlaced = grouped.holds(this.code, member) || grouped.holds(this.city, member)
    if (grouped.holds(this.street, member)) return isPlaced ? 3 : 2
    return isPlaced ? 1 : 0
  }

  private count(scope: number, member: number): number {
    let count = 0
    for (let rest = scope; rest !== 0; rest &= rest - 1) if (this.grouped.isSame(member, firstOf(rest))) count++
    return count
  }

  private support(scope: number, member: number): number {
    const { grouped } = this
    let support = 0
    for (let rest = scope; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (grouped.isSame(member, other) || grouped.agree(member, other)) support++
    }
    return support
  }

  /** The best cell among those of records that agree, that of the giver where nothing says otherwise. */
  private mended(place: number, giver: number, agreeing: number): number {
    const { grouped, parts } = this
    const { columns, offers } = grouped
    const column = columns[place]!
    if (isSingle(agreeing) || grouped.isEven(place)) return giver
    let member = giver
    const scope = offers.candidates[column]!
    const rivals = scope & (agreeing | bitOf(giver))
    if (offers.differ[column] === 1 && !offers.areSame(column, rivals)) {
      const left = narrow(parts, column, rivals, rivals, this.givesWay[place]!)
      if (offers.sameAs(giver, column, left) === 0) member = firstOf(left)
    }
    return parts.bestSpelling(column, (scope & agreeing) | bitOf(member), member)
  }
}

/** The short form of a group; undefined where what it goes by is not known here. */
export function toTogether(parts: Columns, group: Group, plan: Plan): Together | undefined {
  const own = before[group.name]
  const rule = plan.rules[group.columns[0]!]!
  const isDated = rule.kind === 'pick' && rule.date !== undefined
  const chain = own === undefined || isDated ? undefined : toGroupChain(own, group.rules)
  return chain && new Together(parts, group, plan, chain)
}
