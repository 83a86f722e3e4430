import { dice } from '../../../src/numeric/random.ts'
import type { Split } from '../../../src/rfm/predict/observed.ts'

/** How invented customers buy and leave. */
interface Habits {
  readonly customers: number
  /** Mean of purchases a day, spread over customers as Gamma(shape, …). */
  readonly shape: number
  readonly dailyRate: number
  /** Mean days until a customer leaves; undefined: nobody does. */
  readonly stays: number | undefined
  readonly days: number
  readonly apart: number
}

/** A cohort of invented customers, the same at every run: what is known of them, and what comes in the days kept apart. */
export function cohort({ customers, shape, dailyRate, stays, days, apart }: Habits, seed = 1): Split {
  const random = dice(seed)
  const wait = (rate: number): number => -Math.log(1 - random()) / rate
  // of a whole shape: a sum of exponentials; of a smaller one, thinned by Jöhnk's method
  const gamma = (): number => (shape === 1 ? wait(1) : wait(1) * random() ** (1 / shape))
  const rows = Array.from({ length: customers }, (_, at) => {
    const birth = at % 60
    const rate = (gamma() * dailyRate) / shape
    const leaves = stays === undefined ? Infinity : birth + wait(1 / stays)
    const bought = new Set<number>([birth])
    for (let at = birth + wait(rate); at < Math.min(leaves, days + apart); at += wait(rate)) bought.add(Math.floor(at))
    const known = [...bought].filter((day) => day < days)
    const spend = 20 + 30 * random()
    return { birth, known, after: bought.size - known.length, last: Math.max(...known) - birth, spend }
  })
  return {
    repeats: Uint32Array.from(rows, ({ known }) => known.length - 1),
    last: Uint32Array.from(rows, ({ last }) => last),
    observed: Uint32Array.from(rows, ({ birth }) => days - 1 - birth),
    spend: Float64Array.from(rows, ({ known, spend }) => (known.length > 1 ? spend : 0)),
    days: apart,
    actual: Float64Array.from(rows, ({ after }) => after),
  }
}

/** Customers picked out of a cohort. */
export function only({ repeats, last, observed, spend, days, actual }: Split, isWanted: (at: number) => boolean): Split {
  const pick = <T extends Uint32Array | Float64Array>(column: T): T => column.filter((_, at) => isWanted(at)) as T
  return {
    repeats: pick(repeats),
    last: pick(last),
    observed: pick(observed),
    spend: spend && pick(spend),
    days,
    actual: pick(actual),
  }
}
