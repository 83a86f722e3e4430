import { Random, Stream } from './random.ts'

/** People are laid out in blocks of this many, so that the group of any one of them is found without the others. */
const BLOCK = 16

/** Sizes of households of more than one, in customers; weights set by hand, near those of INSEE's households. */
const SIZES = [2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5]

/** Those who share an address: a household, or the people of one company. */
export interface Group {
  readonly kind: 'home' | 'company'
  /** The number of its first person: its own number too. */
  readonly first: number
  readonly size: number
}

/** How people are grouped, as shares 0..1 of all groups. */
export interface Grouping {
  readonly seed: number
  readonly families: number
  readonly companies: number
}

/** The group of a person. */
export function groupOf(person: number, { seed, families, companies }: Grouping): Group {
  const block = Math.floor(person / BLOCK)
  const end = (block + 1) * BLOCK
  const random = new Random(seed, Stream.group, block)
  let first = block * BLOCK
  for (;;) {
    const draw = random.next()
    const several = random.pick(SIZES)
    const kind = draw < companies ? 'company' : 'home'
    const wanted = kind === 'company' ? (random.chance(0.5) ? 1 : several) : draw < companies + families ? several : 1
    const size = Math.min(wanted, end - first)
    if (person < first + size) return { kind, first, size }
    first += size
  }
}
