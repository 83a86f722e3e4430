import { dayOf, isoOf } from './days.ts'
import { Permutation, Random, Stream } from './random.ts'
import type { Customer, World } from './customers.ts'
import type { Roster } from './roster.ts'
import { SEASON, WEEK } from './tables/products.ts'

/** How many days before `asOf` the first order, visit or consent lies: three years. */
const SPAN = 1_096

/**
 * How flat the head of the power law is: record x of 0..1 acts in proportion to 1 / (x + FLAT). At 0.015 a fifth of the
 * records has 63 % of what happens, and with comings and goings some three quarters.
 */
const FLAT = 0.015

/** A customer record that does something: by its row, with what an order may call it. */
export interface Actor {
  readonly person: number
  readonly customer: Customer
}

/**
 * Who is active when. Records differ in how often they act by a power law (a fifth of them act four fifths of the
 * time), come one day and leave another, as in the Pareto/NBD model.
 *
 * @see Schmittlein, Morrison & Colombo (1987), "Counting your customers", Management Science 33(1).
 */
export class Activity {
  readonly #world: World
  readonly #roster: Roster
  readonly #order: Permutation
  readonly #asOf: number

  constructor(world: World, roster: Roster) {
    this.#world = world
    this.#roster = roster
    this.#order = new Permutation(roster.rows, world.seed + 1)
    this.#asOf = dayOf(world.asOf)
  }

  /** Somebody who is active on this day. */
  actorOn(day: number, random: Random): Actor {
    let row = 0
    for (let tries = 0; tries < 12; tries++) {
      row = this.#order.to(Math.floor(this.#roster.rows * FLAT * ((1 / FLAT + 1) ** random.next() - 1)))
      const life = new Random(this.#world.seed, Stream.life, this.#roster.personAt(row) * 4 + 3)
      const from = this.#asOf - SPAN - 200 + Math.floor((SPAN + 200) * life.next())
      const until = from - Math.log(1 - life.next()) * 500
      if (from <= day && day <= until) break
    }
    return { person: this.#roster.personAt(row), customer: this.#roster.customerAt(row) }
  }

  /** The days of the span with the number of rows that fall on each, in order; they sum to `rows`. */
  *days(rows: number, season = true): Generator<readonly [day: number, rows: number]> {
    const weights = Array.from({ length: SPAN }, (_, at) => (season ? weightOf(this.#asOf - SPAN + 1 + at, at) : 1))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    let [weight, done] = [0, 0]
    for (const [at, own] of weights.entries()) {
      weight += own
      const due = at === SPAN - 1 ? rows : Math.floor((rows * weight) / total)
      yield [this.#asOf - SPAN + 1 + at, due - done]
      done = due
    }
  }
}

/** Month, weekday, and a growth of a tenth a year. Day 0 was a Thursday. */
const weightOf = (day: number, at: number): number =>
  SEASON[Number(isoOf(day).slice(5, 7)) - 1]! * WEEK[(day + 4) % 7]! * (1 + (0.1 * at) / 365)

/** What an order, a visit or a consent calls its customer by. */
export type Reference = 'id' | 'email' | 'phone' | 'mixed'

/** The identifier of a customer, in this or that kind; the id where they have no other. */
export function referenceTo(customer: Customer, kind: Reference, random: Random): string {
  const wanted = kind === 'mixed' ? random.pick(['id', 'id', 'email', 'phone']) : kind
  if (wanted === 'email') return customer['email'] || customer['id']!
  if (wanted === 'phone') return customer['mobile'] || customer['phone'] || customer['id']!
  return customer['id']!
}
