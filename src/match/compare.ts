import { aspectKeys, type Aspect } from './aspects.ts'
import type { Comparable } from './field.ts'
import { glancesOf, lookOf, type Glances, type LookName } from './glance.ts'
import type { Judge } from './judge.ts'
import { judgeOf } from './judges.ts'
import { LevelCache } from './level-cache.ts'
import type { Lexicon } from './lexicon.ts'

/** Compares rows of one file, or its entries: the level at which each field of two of them agrees. */
export class Comparer {
  /** Columns, and ids of a row. */
  readonly width: number
  /** Row-major: the ids of one row lie together. */
  readonly ids: Int32Array
  readonly #places: readonly (readonly number[])[]
  /** The column of each field, or `several`. */
  readonly #columns: Int32Array
  readonly #judges: readonly Judge['judge'][]
  readonly #glances: readonly (Judge['glance'] | undefined)[]
  readonly #caches: readonly (LevelCache | undefined)[]
  readonly #given: number
  readonly #family: number
  /** Levels of the last pair, one a field. */
  readonly levels: Uint8Array

  /** @param ids what is compared, row by row: the rows of the file, if nothing else is said */
  constructor({ rows, columns, fields }: Comparable, ids: Int32Array = rowMajor({ rows, columns, fields })) {
    this.width = columns.length
    this.ids = ids
    this.#places = fields.map((field) => field.columns)
    this.#columns = Int32Array.from(fields, (field) => (field.columns.length === 1 ? field.columns[0]! : several))
    const judges = fields.map(({ kind, columns: [first] }) => {
      const { lexicon } = columns[first!]!
      return judgeOf(kind, lexicon, {
        aspect: (aspect) => cachedAspect(lexicon, aspect),
        glances: () => cachedGlances(lexicon, lookOf[kind]!),
      })
    })
    this.#judges = judges.map(({ judge }) => judge)
    this.#glances = judges.map(({ glance }) => glance)
    this.#caches = fields.map(({ columns: [first] }) => cacheFor(rows, columns[first!]!.lexicon.count))
    this.#given = fields.findIndex(({ kind }) => kind === 'given_name')
    this.#family = fields.findIndex(({ kind }) => kind === 'family_name')
    if (this.#given === -1 || this.#family === -1) this.#given = this.#family = -1
    this.levels = new Uint8Array(fields.length)
  }

  /** Compares two rows; what it finds is in `levels` until the next pair. */
  compare(i: number, j: number): void {
    const { ids, levels } = this
    const columns = this.#columns
    const a = i * this.width
    const b = j * this.width
    for (let field = 0; field < columns.length; field++) {
      const column = columns[field]!
      if (column === several) levels[field] = this.#bestOf(field, this.#places[field]!, a, b)
      else {
        const [x, y] = [ids[a + column]!, ids[b + column]!]
        levels[field] = x === 0 || y === 0 ? 0 : x === y ? 1 : this.#judge(field, x, y)
      }
    }
    if (this.#given !== -1) this.#lookForSwap(a, b)
  }

  #levelOf(field: number, x: number, y: number): number {
    return x === 0 || y === 0 ? 0 : x === y ? 1 : this.#judge(field, x, y)
  }

  /** The level of two values that differ. */
  #judge(field: number, x: number, y: number): number {
    const glance = this.#glances[field]
    if (glance !== undefined) {
      const seen = glance(x, y)
      if (seen !== 0) return seen
    }
    const cache = this.#caches[field]
    if (cache === undefined) return this.#judges[field]!(x, y)
    const known = cache.find(x, y)
    if (known !== 0) return known
    const level = this.#judges[field]!(x, y)
    cache.keep(level)
    return level
  }

  #bestOf(field: number, columns: readonly number[], a: number, b: number): number {
    let best = 0
    for (const left of columns) {
      const x = this.ids[a + left]!
      if (x === 0) continue
      for (const right of columns) {
        const level = this.#levelOf(field, x, this.ids[b + right]!)
        if (level !== 0 && (best === 0 || level < best)) best = level
      }
    }
    return best
  }

  /** Given and family name may stand in each other's column: then the two fields are one observation. */
  #lookForSwap(a: number, b: number): void {
    const { levels } = this
    const given = this.#given
    const family = this.#family
    const [givenLevel, familyLevel] = [levels[given]!, levels[family]!]
    if ((givenLevel !== 0 && givenLevel < different[0]) || (familyLevel !== 0 && familyLevel < different[1])) return
    const ids = this.ids
    const [g, f] = [this.#places[given]![0]!, this.#places[family]![0]!]
    const one = this.#levelOf(family, ids[a + g]!, ids[b + f]!)
    if (one > alike) return
    const other = this.#levelOf(family, ids[a + f]!, ids[b + g]!)
    if (one === 0 && other === 0) return
    if (Math.min(one === 0 ? other : one, other === 0 ? one : other) <= 2 && Math.max(one, other) <= alike) {
      // Both crossed, or one crossed while nothing else can be compared.
      if ((one === 0 || other === 0) && (givenLevel !== 0 || familyLevel !== 0)) return
      levels[given] = swapped
      levels[family] = 0
    }
  }
}

const several = -1
/** From these levels on, given and family names do not agree. */
const different = [5, 4] as const
const swapped = 6
/** Up to this level a family name is still like another, if the given name agrees. */
const alike = 3

/** Values hardly ever met twice, as e-mail addresses, are judged faster than looked up. */
function cacheFor(rows: number, values: number): LevelCache | undefined {
  if (values > 2000 && 4 * values > rows) return undefined
  return new LevelCache(rows < 2000 ? 1 << 11 : rows < 20_000 ? 1 << 13 : 1 << 16)
}

/** The ids of every row, row by row, so that one look brings all of a row. */
function rowMajor({ rows, columns }: Comparable): Int32Array {
  const width = columns.length
  const ids = new Int32Array(new SharedArrayBuffer(4 * rows * width))
  for (const [at, column] of columns.entries()) {
    const from = column.ids
    for (let row = 0, to = at; row < rows; row++, to += width) ids[to] = from[row]!
  }
  return ids
}

const glancesMade = new WeakMap<Lexicon, Map<LookName, Glances>>()

/** What a glance at the values tells, looked up once. */
export function cachedGlances(lexicon: Lexicon, look: LookName): Glances {
  let known = glancesMade.get(lexicon)
  if (known === undefined) glancesMade.set(lexicon, (known = new Map()))
  let glances = known.get(look)
  if (glances === undefined) known.set(look, (glances = glancesOf(lexicon, look, (aspect) => cachedAspect(lexicon, aspect))))
  return glances
}

/** Takes what another thread has seen at a glance. */
export function knowGlances(lexicon: Lexicon, look: LookName, glances: Glances): void {
  let known = glancesMade.get(lexicon)
  if (known === undefined) glancesMade.set(lexicon, (known = new Map()))
  known.set(look, glances)
}

const aspects = new WeakMap<Lexicon, Map<Aspect, Int32Array<SharedArrayBuffer>>>()

/** An aspect's keys, made once. */
export function cachedAspect(lexicon: Lexicon, aspect: Aspect): Int32Array<SharedArrayBuffer> {
  let known = aspects.get(lexicon)
  if (known === undefined) aspects.set(lexicon, (known = new Map()))
  let keys = known.get(aspect)
  if (keys === undefined) known.set(aspect, (keys = aspectKeys(lexicon, aspect)))
  return keys
}

/** Takes keys of an aspect that another thread has made. */
export function knowAspect(lexicon: Lexicon, aspect: Aspect, keys: Int32Array<SharedArrayBuffer>): void {
  let known = aspects.get(lexicon)
  if (known === undefined) aspects.set(lexicon, (known = new Map()))
  known.set(aspect, keys)
}

/** Forgets the keys of all aspects: they are made again when they are asked for again. */
export function forgetAspects(lexicon: Lexicon): void {
  aspects.delete(lexicon)
}
