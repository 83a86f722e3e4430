import { dice } from '../../numeric/random.ts'
import { spread, type Points } from './points.ts'

/** Points in k groups, none of them empty. */
export interface Grouping {
  readonly k: number
  /** Of each point its group, from 0. */
  readonly group: Uint8Array
  /** k × width numbers: the means of the groups' rows. */
  readonly centres: Float64Array
  /** The squared distances of all rows to the centre of their group, added up. */
  readonly wcss: number
}

/** Starts are tried on so many points. */
const tried = 5000
/** So many starts, of which the best are taken further. */
const starts = 32
const finalists = 4
/** A start whose sum shrinks by less than this share a step has shown what it is worth. */
const shown = 1e-3
const nearTheEnd = 1e-5
/** A move must lessen the sum by more than what floats round. */
const slack = 1e-10

/**
 * Puts points in k groups so that the squared distances to the groups' means are small: many starts by greedy k-means++, each
 * taken further by Lloyd's steps, and the best until no move of a single point lessens the sum (Hartigan). Points as near to
 * several centres are in the group of the lowest number.
 *
 * @param points at least k
 * @see Arthur & Vassilvitskii (2007), "k-means++: The Advantages of Careful Seeding", SODA.
 * @see Hartigan & Wong (1979), "Algorithm AS 136", Applied Statistics 28(1).
 */
export function kMeans(points: Points, k: number, seed: number, most = starts): Grouping {
  const { points: few } = spread(points, Math.max(tried, k))
  const roll = dice(Math.imul(seed, 0x9e3779b1) + k)
  const begun: Grouping[] = []
  for (let start = 0; start < most; start++) {
    begun.push(lloyd(few, k, firstCentres(few, k, roll), shown))
    begun.sort((a, b) => a.wcss - b.wcss) // stable: of equals the earlier start
    if (begun.length > finalists) begun.pop()
  }
  if (few.count === points.count) return best(begun.map((grouping) => settle(points, grouping)))
  return settle(points, best(begun.map(({ centres }) => lloyd(points, k, centres, nearTheEnd))))
}

/** Of equals the first. */
const best = (groupings: readonly Grouping[]): Grouping =>
  groupings.reduce((least, other) => (other.wcss < least.wcss ? other : least))

/** Centres far from one another: each drawn by its squared distance to those before, the best of a few draws. */
function firstCentres({ count, width, at, rows, total }: Points, k: number, roll: () => number): Float64Array {
  const centres = new Float64Array(k * width)
  const nearest = new Float64Array(count).fill(Infinity)
  const draws = 2 + Math.floor(Math.log(k))
  let sum = total
  for (let centre = 0; centre < k; centre++) {
    let best = { point: 0, sum: Infinity, distances: nearest }
    for (let draw = 0; draw < (centre === 0 ? 1 : draws); draw++) {
      let left = roll() * sum
      let point = 0
      for (; point < count - 1; point++) {
        left -= rows[point]! * (centre === 0 ? 1 : nearest[point]!)
        if (left < 0) break
      }
      const distances = new Float64Array(count)
      let after = 0
      for (let other = 0; other < count; other++) {
        distances[other] = Math.min(nearest[other]!, squared(at, other * width, at, point * width, width))
        after += rows[other]! * distances[other]!
      }
      if (after < best.sum) best = { point, sum: after, distances }
    }
    centres.set(at.subarray(best.point * width, (best.point + 1) * width), centre * width)
    nearest.set(best.distances)
    sum = best.sum
  }
  return centres
}

/** The centre nearest to a point, of equals the lowest. */
function nearestTo(at: Float64Array, from: number, centres: Float64Array, k: number, width: number): number {
  let [nearest, least] = [0, Infinity]
  for (let centre = 0, place = 0; centre < k; centre++, place += width) {
    let sum = 0
    for (let column = 0; column < width; column++) {
      const apart = at[from + column]! - centres[place + column]!
      sum += apart * apart
    }
    if (sum < least) {
      nearest = centre
      least = sum
    }
  }
  return nearest
}

function squared(a: Float64Array, from: number, b: Float64Array, to: number, width: number): number {
  let sum = 0
  for (let column = 0; column < width; column++) {
    const apart = a[from + column]! - b[to + column]!
    sum += apart * apart
  }
  return sum
}

/** Assigns points to the nearest centre and moves centres to the mean of theirs, until hardly anything changes. */
function lloyd(points: Points, k: number, from: Float64Array, enough: number): Grouping {
  const { count, width, at, rows } = points
  const group = new Uint8Array(count)
  let centres: Float64Array = from
  const nearest = new Float64Array(count)
  let before = Infinity
  for (;;) {
    let wcss = 0
    for (let point = 0; point < count; point++) {
      const own = nearestTo(at, point * width, centres, k, width)
      const least = squared(at, point * width, centres, own * width, width)
      group[point] = own
      nearest[point] = least
      wcss += rows[point]! * least
    }
    fillEmpty(group, nearest, k)
    centres = meansOf(points, group, k)
    if (!(wcss < before * (1 - enough))) return { k, group, centres, wcss: wcssOf(points, group, centres) }
    before = wcss
  }
}

/** A group that nobody is in gets the point that is farthest from its centre. */
function fillEmpty(group: Uint8Array, nearest: Float64Array, k: number): void {
  const sizes = new Uint32Array(k)
  for (const own of group) sizes[own]!++
  for (let centre = 0; centre < k; centre++) {
    if (sizes[centre]! > 0) continue
    let farthest = -1
    for (let point = 0; point < group.length; point++)
      if (sizes[group[point]!]! > 1 && (farthest === -1 || nearest[point]! > nearest[farthest]!)) farthest = point
    sizes[group[farthest]!]!--
    group[farthest] = centre
    sizes[centre] = 1
    nearest[farthest] = 0
  }
}

function meansOf({ count, width, at, rows }: Points, group: Uint8Array, k: number): Float64Array {
  const means = new Float64Array(k * width)
  const many = new Float64Array(k)
  for (let point = 0; point < count; point++) {
    const own = group[point]!
    many[own]! += rows[point]!
    for (let column = 0; column < width; column++) means[own * width + column]! += rows[point]! * at[point * width + column]!
  }
  for (let place = 0; place < means.length; place++) means[place]! /= many[Math.floor(place / width)]!
  return means
}

function wcssOf({ count, width, at, rows }: Points, group: Uint8Array, centres: Float64Array): number {
  let wcss = 0
  for (let point = 0; point < count; point++)
    wcss += rows[point]! * squared(at, point * width, centres, group[point]! * width, width)
  return wcss
}

/** Moves single points to other groups as long as that lessens the sum, counting how the centres move with them. */
function settle(points: Points, { k, group: from }: Grouping): Grouping {
  const { count, width, at, rows } = points
  const group = from.slice()
  let centres = meansOf(points, group, k)
  const many = new Float64Array(k)
  for (let point = 0; point < count; point++) many[group[point]!]! += rows[point]!
  const shift = (centre: number, point: number, by: number): void => {
    for (let column = 0; column < width; column++)
      centres[centre * width + column]! += by * (at[point * width + column]! - centres[centre * width + column]!)
  }
  for (let moved = true; moved;) {
    moved = false
    for (let point = 0; point < count; point++) {
      const [own, weight] = [group[point]!, rows[point]!]
      const left = many[own]! - weight
      if (left === 0) continue
      const saved = ((many[own]! * weight) / left) * squared(at, point * width, centres, own * width, width)
      let [to, least] = [own, saved * (1 - slack)]
      for (let centre = 0; centre < k; centre++) {
        if (centre === own) continue
        const share = (many[centre]! * weight) / (many[centre]! + weight)
        const cost = share * squared(at, point * width, centres, centre * width, width)
        if (cost < least) [to, least] = [centre, cost]
      }
      if (to === own) continue
      shift(own, point, -weight / left)
      shift(to, point, weight / (many[to]! + weight))
      many[own] = left
      many[to]! += weight
      group[point] = to
      moved = true
    }
    centres = meansOf(points, group, k) // from the start, lest roundings add up
  }
  return { k, group, centres, wcss: wcssOf(points, group, centres) }
}

/** Numbers groups by size: 0 has most rows; of equals, whose centre has the lower first number, then second … */
export function bySize(points: Points, { k, group, centres, wcss }: Grouping): Grouping {
  const { width } = points
  const many = rowsIn(points, group, k)
  const order = Array.from({ length: k }, (_, at) => at).toSorted((a, b) => {
    if (many[a] !== many[b]) return many[b]! - many[a]!
    for (let column = 0; column < width; column++) {
      const apart = centres[a * width + column]! - centres[b * width + column]!
      if (apart !== 0) return apart
    }
    return 0
  })
  const ranked = new Float64Array(centres.length)
  for (const [to, from] of order.entries()) ranked.set(centres.subarray(from * width, (from + 1) * width), to * width)
  const place = Uint8Array.from({ length: k }, (_, at) => order.indexOf(at))
  return { k, group: group.map((own) => place[own]!), centres: ranked, wcss }
}

/** How many rows each group has. */
export function rowsIn({ rows }: Points, group: Uint8Array, k: number): Float64Array {
  const many = new Float64Array(k)
  for (let point = 0; point < group.length; point++) many[group[point]!]! += rows[point]!
  return many
}

/** The group of the nearest centre, for any points. */
export function nearestGroups({ count, width, at }: Points, { k, centres }: Grouping): Uint8Array {
  return Uint8Array.from({ length: count }, (_, point) => nearestTo(at, point * width, centres, k, width))
}
