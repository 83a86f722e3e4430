import type { FieldName } from '../../../model/field.ts'
import { Holding } from '../filler.ts'
import type { Group } from '../group.ts'
import type { Offers } from './offers.ts'
import { Unity, type Members } from './members.ts'
import { has } from './sets.ts'

/** Columns that belong together, by their places among them: -1 for a field that is not there. */
export type PlaceOf = (field: FieldName) => number

/**
 * What the members of a small cluster say in columns that belong together: the short form of `GroupContest`. Columns go by their
 * places among those of the group.
 */
export class Grouped {
  readonly columns: readonly number[]
  readonly members: Members
  readonly offers: Offers
  readonly placeOf: PlaceOf
  readonly isAddress: boolean
  /** By place: who holds a value. */
  readonly holders: Int32Array
  /** Places of columns in which members differ: no others make one better than another, or contradict it. */
  readonly open: number[] = []
  /** Who holds a value in any of the columns. */
  candidates = 0
  private readonly street: number
  private readonly code: number
  private readonly city: number
  private readonly country: number

  constructor(members: Members, offers: Offers, { name, columns, places }: Group) {
    this.columns = columns
    this.members = members
    this.offers = offers
    this.placeOf = (field) => columns.indexOf(places(field) ?? -1)
    this.isAddress = name === 'address'
    this.holders = new Int32Array(columns.length)
    this.street = this.placeOf('address')
    this.code = this.placeOf('postal_code')
    this.city = this.placeOf('city')
    this.country = this.placeOf('country')
  }

  /** Goes to the cluster at hand. */
  see(): void {
    const { columns, members, offers, holders, open } = this
    open.length = 0
    this.candidates = 0
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!
      if (this.isEven(place)) holders[place] = members.holding(0, column) === Holding.value ? members.all : 0
      else {
        offers.see(column)
        holders[place] = offers.holders[column]!
        if (offers.differ[column] === 1) open.push(place)
      }
      this.candidates |= holders[place]!
    }
  }

  isEven(place: number): boolean {
    return this.members.unities[this.columns[place]!] === Unity.even
  }

  holds(place: number, member: number): boolean {
    return place !== -1 && has(this.holders[place]!, member)
  }

  filled(member: number): number {
    let filled = 0
    for (let place = 0; place < this.columns.length; place++) if (has(this.holders[place]!, member)) filled++
    return filled
  }

  /** Do two members that have a value there say the same? */
  isSameIn(place: number, a: number, b: number): boolean {
    return this.isEven(place) || this.offers.isSame(a, b, this.columns[place]!)
  }

  /** Do two members have a value there, and the same? */
  haveSame(place: number, a: number, b: number): boolean {
    return this.holds(place, a) && this.holds(place, b) && this.isSameIn(place, a, b)
  }

  /** Do two members say the same in all columns? */
  isSame(a: number, b: number): boolean {
    const { columns, holders, offers } = this
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place]!
      if (this.isEven(place)) continue
      const holdsA = has(holders[place]!, a)
      const holdsB = has(holders[place]!, b)
      if (holdsA && holdsB ? !offers.isSame(a, b, column) : holdsA !== holdsB && offers.key(holdsA ? a : b, column) !== '')
        return false
    }
    return true
  }

  /** Do two members not contradict each other? Two addresses are one if they have one street, see `sameAddress`. */
  agree(a: number, b: number): boolean {
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

  private contradict(place: number, a: number, b: number): boolean {
    if (a === b || place === -1) return false
    const column = this.columns[place]!
    if (this.isEven(place) || this.offers.differ[column] === 0) return false
    return this.offers.contradict(a, b, column)
  }
}
