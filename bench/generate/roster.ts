import { copy } from './copies.ts'
import { makeCustomer, type Customer, type World } from './customers.ts'
import { Permutation, Random, Stream } from './random.ts'

/** Which person stands in which row of a customer file. Any row can be made without the others, in constant memory. */
export class Roster {
  readonly rows: number
  readonly #world: World
  readonly #order: Permutation

  /** `world.people` people in `rows` rows: each once, and copies in the rows that are left. */
  constructor(world: World, rows: number) {
    this.rows = rows
    this.#world = world
    this.#order = new Permutation(rows, world.seed)
  }

  /** The person of a row; rows count from 0. */
  personAt(row: number): number {
    const slot = this.#order.to(row)
    return personIn(slot, this.#world)
  }

  /** The customer of a row, as written there but for spelling. The id is the row's own: two records of one person have two. */
  customerAt(row: number): Customer {
    const slot = this.#order.to(row)
    const { people, seed } = this.#world
    const customer = makeCustomer(this.#world, personIn(slot, this.#world))
    if (slot >= people) copy(customer, new Random(seed, Stream.copy, slot), this.#world)
    customer['id'] = String(1_000_001 + row)
    return customer
  }
}

/**
 * Who stands in a slot: the first slots hold each person once. Half of the copies in the others are of anybody, half of one
 * person in twenty: so some have two records and a few have nine.
 */
export function personIn(slot: number, { people, seed }: { readonly people: number; readonly seed: number }): number {
  if (slot < people) return slot
  const random = new Random(seed, Stream.duplicate, slot)
  return random.chance(0.5) ? random.below(people) : (random.below(Math.ceil(people / 20)) * 20) % people
}
