import { nameOrderShape } from '../../../normalise/person-name.ts'
import type { FieldName } from '../../../model/field.ts'
import { Holding } from '../filler.ts'
import type { Group } from '../group.ts'
import type { Plan } from '../plan.ts'
import { refused } from '../reading.ts'
import { countsMembers, Step, toGroupChain } from './chain.ts'
import type { Columns } from './columns.ts'
import type { Members } from './members.ts'
import type { Offers } from './offers.ts'
import { Unity } from './overview.ts'
import { bitOf, firstOf, has, isSingle, sizeOf } from './sets.ts'

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
export class Together {
  readonly columns: readonly number[]
  private readonly chain: readonly Step[]
  private readonly parts: Columns
  private readonly members: Members
  private readonly offers: Offers
  private readonly traits: Plan['traits']
  private readonly isAddress: boolean
  private readonly givesWay: readonly (readonly Step[])[]
  /** Where fields are among the columns of the group; -1 for those that are not. */
  private readonly given: number
  private readonly family: number
  private readonly street: number
  private readonly code: number
  private readonly city: number
  private readonly region: number
  private readonly country: number
  /** By place among the columns, as the following: who holds a value. */
  private readonly holders: Int32Array
  /** Who gives the column's value; -1 for nobody. */
  private readonly givers: Int8Array
  /** Places of columns in which members differ: no others make one better than another, or contradict it. */
  private readonly open: number[] = []
  private candidates = 0

  constructor(
    parts: Columns,
    { columns, places }: Group,
    { columns: all, traits }: Plan,
    isAddress: boolean,
    chain: readonly Step[],
  ) {
    const placeOf = (field: FieldName): number => columns.indexOf(places(field) ?? -1)
    this.columns = columns
    this.chain = chain
    this.parts = parts
    this.members = parts.members
    this.offers = parts.offers
    this.traits = traits
    this.isAddress = isAddress
    this.givesWay = columns.map((column) => (isAddress && codes.has(all[column]!.field) ? codesGiveWay : wordsGiveWay))
    this.given = placeOf('given_name')
    this.family = placeOf('family_name')
    this.street = placeOf('address')
    this.code = placeOf('postal_code')
    this.city = placeOf('city')
    this.region = placeOf('region')
    this.country = placeOf('country')
    this.holders = new Int32Array(columns.length)
    this.givers = new Int8Array(columns.length)
  }

  /** Writes the number of the value that each column takes. */
  settle(picks: Int32Array, at: number): void {
    const { columns, members } = this
    this.see()
    if (this.candidates === 0) {
      for (const column of columns) picks[at + column] = this.leftover(column)
      return
    }
    const chosen = firstOf(this.narrow())
    let agreeing = bitOf(chosen)
    for (let rest = this.candidates; rest !== 0; rest &= rest - 1) if (this.agree(chosen, firstOf(rest))) agreeing |= rest & -rest
    this.fill(chosen, agreeing)
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!
      const member = this.giverOf(place, chosen)
      picks[at + column] = member === -1 ? this.leftover(column) : members.id(this.mended(place, member, agreeing), column)
    }
  }

  private see(): void {
    const { columns, members, offers, holders, open } = this
    open.length = 0
    this.candidates = 0
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!
      if (members.unities[column] === Unity.even) holders[place] = members.holding(0, column) === Holding.value ? members.all : 0
      else {
        offers.see(column)
        holders[place] = offers.holders[column]!
        if (offers.differ[column] === 1) open.push(place)
      }
      this.candidates |= holders[place]!
    }
  }

  /** What a column has that no record could give: filler where there is nothing else, and nothing where there is. */
  private leftover(column: number): number {
    const { members, offers } = this
    if (members.unities[column] === Unity.even) return members.settledId(column)
    const candidates = offers.candidates[column]!
    if (candidates === 0 || has(offers.holders[column]!, firstOf(candidates))) return 0
    return members.id(firstOf(candidates), column)
  }

  private narrow(): number {
    const { chain } = this
    const isCrowd = sizeOf(this.candidates) > 2
    let left = this.candidates
    for (let at = 0; at < chain.length && !isSingle(left); at++) {
      const step = chain[at]!
      if (!isCrowd && countsMembers(step)) continue
      left = this.best(left, step)
    }
    return left
  }

  private best(among: number, step: Step): number {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let rest = among; rest !== 0; rest &= rest - 1) {
      const points = this.points(firstOf(rest), step)
      if (points < most) continue
      best = points === most ? best | (rest & -rest) : rest & -rest
      most = points
    }
    return best
  }

  private points(member: number, step: Step): number {
    switch (step) {
      case Step.filled:
        return this.filled(member)
      case Step.usable:
        return this.usable(member)
      case Step.orderCommon:
        return this.orderCommon(member)
      case Step.orderKnown:
        return this.orderKnown(member)
      case Step.count:
        return this.count(member)
      case Step.support:
      case Step.near:
        return this.support(member)
      case Step.quality:
      case Step.fewInitials:
      case Step.words:
      case Step.commonness:
        return this.sum(member, step)
      default:
        return this.parts.points(this.columns[0]!, this.candidates, member, step)
    }
  }

  /** A refused value counts against a member; one that is missing doesn't: others may fill it. */
  private sum(member: number, step: Step): number {
    const { offers, open, columns, parts } = this
    let sum = 0
    for (let at = 0; at < open.length; at++) {
      const column = columns[open[at]!]!
      if (step === Step.quality) sum -= has(offers.refused[column]!, member) ? 1 : 0
      else if (has(offers.holders[column]!, member)) sum += parts.points(column, offers.candidates[column]!, member, step)
    }
    return sum
  }

  private filled(member: number): number {
    let filled = 0
    for (let place = 0; place < this.columns.length; place++) if (has(this.holders[place]!, member)) filled++
    return filled
  }

  private holds(place: number, member: number): boolean {
    return place !== -1 && has(this.holders[place]!, member)
  }

  private usable(member: number): number {
    const isPlaced = this.holds(this.code, member) || this.holds(this.city, member)
    if (this.holds(this.street, member)) return isPlaced ? 3 : 2
    return isPlaced ? 1 : 0
  }

  /** Has another candidate the member's given name as family name, and the other way round? */
  private isSwapped(member: number): boolean {
    const { members, offers, columns } = this
    if (this.given === -1 || this.family === -1) return false
    const [given, family] = [columns[this.given]!, columns[this.family]!]
    if (members.unities[given] === Unity.even || members.unities[family] === Unity.even) return false
    const first = offers.key(member, given)
    const last = offers.key(member, family)
    if (first === last) return false
    for (let rest = this.candidates; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (offers.key(other, given) === last && offers.key(other, family) === first) return true
    }
    return false
  }

  private orderCommon(member: number): number {
    if (!this.isSwapped(member)) return 0
    const { members, columns } = this
    return members.frequency(member, columns[this.given]!) + members.frequency(member, columns[this.family]!)
  }

  private orderKnown(member: number): number {
    if (!this.isSwapped(member)) return 0
    const { members, columns } = this
    const shape = nameOrderShape(`${members.cell(member, columns[this.given]!)} ${members.cell(member, columns[this.family]!)}`)
    return shape === 'given_first' ? 1 : shape === 'family_first' ? -1 : 0
  }

  private count(member: number): number {
    let count = 0
    for (let rest = this.candidates; rest !== 0; rest &= rest - 1) if (this.isSame(member, firstOf(rest))) count++
    return count
  }

  private support(member: number): number {
    let support = 0
    for (let rest = this.candidates; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest)
      if (this.isSame(member, other) || this.agree(member, other)) support++
    }
    return support
  }

  /** Do two members say the same in all columns? */
  private isSame(a: number, b: number): boolean {
    const { columns, holders, members, offers } = this
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!
      if (members.unities[column] === Unity.even) continue
      const [holdsA, holdsB] = [has(holders[place]!, a), has(holders[place]!, b)]
      if (holdsA && holdsB ? !offers.isSame(a, b, column) : holdsA !== holdsB && offers.key(holdsA ? a : b, column) !== '')
        return false
    }
    return true
  }

  private contradict(place: number, a: number, b: number): boolean {
    if (a === b || place === -1) return false
    const column = this.columns[place]!
    if (this.members.unities[column] === Unity.even || this.offers.differ[column] === 0) return false
    return this.offers.contradict(a, b, column)
  }

  /** Do two members not contradict each other? Two addresses are one if they have one street, see `sameAddress`. */
  private agree(a: number, b: number): boolean {
    if (a === b) return true
    if (this.isAddress && this.holds(this.street, a) && this.holds(this.street, b)) {
      if (this.contradict(this.street, a, b)) return false
      let slips = 0
      if (this.contradict(this.code, a, b)) slips++
      if (this.contradict(this.city, a, b)) slips++
      if (this.contradict(this.country, a, b)) slips++
      return slips <= 1
    }
    for (let at = 0; at < this.open.length; at++) if (this.contradict(this.open[at]!, a, b)) return false
    return true
  }

  /** What the chosen member holds, and for what it leaves open, what members that agree do: those with most to give first. */
  private fill(chosen: number, agreeing: number): void {
    const { givers, holders } = this
    let missing = 0
    for (let place = 0; place < givers.length; place++) {
      const isHeld = has(holders[place]!, chosen)
      givers[place] = isHeld ? chosen : -1
      if (!isHeld) missing++
    }
    while (missing > 0 && !isSingle(agreeing)) {
      let giver = -1
      let most = 0
      for (let rest = agreeing; rest !== 0; rest &= rest - 1) {
        const member = firstOf(rest)
        let gives = 0
        for (let place = 0; place < givers.length; place++) if (givers[place] === -1 && has(holders[place]!, member)) gives++
        if (gives <= most || !this.fits(chosen, member)) continue
        giver = member
        most = gives
      }
      if (giver === -1) return
      for (let place = 0; place < givers.length; place++)
        if (givers[place] === -1 && has(holders[place]!, giver)) {
          givers[place] = giver
          missing--
        }
    }
  }

  /** Does a member not contradict those that gave something before it? */
  private fits(chosen: number, member: number): boolean {
    for (const giver of this.givers) if (giver !== -1 && giver !== chosen && !this.agree(giver, member)) return false
    return true
  }

  /** Who gives a column; -1 for nobody. */
  private giverOf(place: number, chosen: number): number {
    if (this.members.unities[this.columns[place]!] === Unity.even) return has(this.holders[place]!, chosen) ? chosen : -1
    const giver = this.givers[place]!
    return giver === -1 && this.isAddress ? this.neighbour(place, chosen) : giver
  }

  /** Who gives what goes with a postal code or a city, whatever the address: see `samePlace`. */
  private neighbour(place: number, chosen: number): number {
    const { code, city, region, country } = this
    if (place !== city && place !== region && place !== country) return -1
    let givers = 0
    for (let rest = this.candidates; rest !== 0; rest &= rest - 1) {
      const member = firstOf(rest)
      const isAbroad = this.holds(country, member) && this.holds(country, chosen) && !this.isSameIn(country, member, chosen)
      if (this.holds(place, member) && !isAbroad) givers |= rest & -rest
    }
    for (let rest = givers; rest !== 0; rest &= rest - 1) {
      const member = firstOf(rest)
      if (this.haveSame(code, member, chosen) || (place !== city && this.haveSame(city, member, chosen))) return member
    }
    if (place !== country || givers === 0) return -1
    const first = firstOf(givers)
    for (let rest = givers; rest !== 0; rest &= rest - 1) if (!this.isSameIn(place, firstOf(rest), first)) return -1
    return this.mayBeIn(first, chosen) ? first : -1
  }

  private haveSame(place: number, a: number, b: number): boolean {
    return this.holds(place, a) && this.holds(place, b) && this.isSameIn(place, a, b)
  }

  private isSameIn(place: number, a: number, b: number): boolean {
    const column = this.columns[place]!
    return this.members.unities[column] === Unity.even || this.offers.isSame(a, b, column)
  }

  /** Is there such a postal code as the chosen member's in the country of another? */
  private mayBeIn(member: number, chosen: number): boolean {
    if (!this.holds(this.code, chosen)) return true
    const { members, columns, traits } = this
    const country = columns[this.country]!
    const code = columns[this.code]!
    const name = traits[country]!.read(members.cell(member, country), '').key
    return traits[code]!.read(members.cell(chosen, code), name).quality > refused
  }

  /** The best cell among those of records that agree, that of the giver where nothing says otherwise. */
  private mended(place: number, giver: number, agreeing: number): number {
    const { offers, parts } = this
    const column = this.columns[place]!
    if (isSingle(agreeing) || this.members.unities[column] === Unity.even) return giver
    let member = giver
    const scope = offers.candidates[column]!
    const rivals = scope & (agreeing | bitOf(giver))
    if (offers.differ[column] === 1 && !offers.areSame(column, rivals)) {
      const left = parts.narrow(column, rivals, rivals, this.givesWay[place]!)
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
  return chain && new Together(parts, group, plan, group.name === 'address', chain)
}
