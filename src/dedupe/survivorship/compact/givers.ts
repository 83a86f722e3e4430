import type { Plan } from '../plan.ts'
import { refused } from '../reading.ts'
import type { Grouped } from './grouped.ts'
import { firstOf, has, isSingle } from './sets.ts'

/**
 * Who gives the value of each of the columns that belong together: the chosen member, and where it has none, members that agree
 * with it. The short form of what `chooseTogether` fills, and of `samePlace`.
 */
export class Givers {
  private readonly grouped: Grouped
  private readonly traits: Plan['traits']
  /** By place; -1 for nobody. */
  private readonly givers: Int8Array
  private readonly code: number
  private readonly city: number
  private readonly region: number
  private readonly country: number

  constructor(grouped: Grouped, traits: Plan['traits']) {
    this.grouped = grouped
    this.traits = traits
    this.givers = new Int8Array(grouped.columns.length)
    this.code = grouped.placeOf('postal_code')
    this.city = grouped.placeOf('city')
    this.region = grouped.placeOf('region')
    this.country = grouped.placeOf('country')
  }

  /** What the chosen member holds, and for what it leaves open, what members that agree do: those with most to give first. */
  fill(chosen: number, agreeing: number): void {
    const { givers } = this
    const { holders } = this.grouped
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
    for (let place = 0; place < this.givers.length; place++) {
      const giver = this.givers[place]!
      if (giver !== -1 && giver !== chosen && !this.grouped.agree(giver, member)) return false
    }
    return true
  }

  /** Who gives a column; -1 for nobody. */
  of(place: number, chosen: number): number {
    const { grouped } = this
    if (grouped.isEven(place)) return grouped.holds(place, chosen) ? chosen : -1
    const giver = this.givers[place]!
    return giver === -1 && grouped.isAddress ? this.neighbour(place, chosen) : giver
  }

  /** Who gives what goes with a postal code or a city, whatever the address: see `samePlace`. */
  private neighbour(place: number, chosen: number): number {
    const { code, city, region, country, grouped } = this
    if (place !== city && place !== region && place !== country) return -1
    let givers = 0
    for (let rest = grouped.candidates; rest !== 0; rest &= rest - 1) {
      const member = firstOf(rest)
      const isAbroad =
        grouped.holds(country, member) && grouped.holds(country, chosen) && !grouped.isSameIn(country, member, chosen)
      if (grouped.holds(place, member) && !isAbroad) givers |= rest & -rest
    }
    for (let rest = givers; rest !== 0; rest &= rest - 1) {
      const member = firstOf(rest)
      if (grouped.haveSame(code, member, chosen) || (place !== city && grouped.haveSame(city, member, chosen))) return member
    }
    if (place !== country || givers === 0) return -1
    const first = firstOf(givers)
    for (let rest = givers; rest !== 0; rest &= rest - 1) if (!grouped.isSameIn(place, firstOf(rest), first)) return -1
    return this.mayBeIn(first, chosen) ? first : -1
  }

  /** Is there such a postal code as the chosen member's in the country of another? */
  private mayBeIn(member: number, chosen: number): boolean {
    const { grouped, traits } = this
    if (!grouped.holds(this.code, chosen)) return true
    const { columns, members } = grouped
    const country = columns[this.country]!
    const code = columns[this.code]!
    const name = traits[country]!.read(members.cell(member, country), '').key
    return traits[code]!.read(members.cell(chosen, code), name).quality > refused
  }
}
