import type { Points } from './points.ts'

/** `standard`: mean 0, population deviation 1. `log`: ln(1 + x) first, then so. */
export const scales = ['none', 'standard', 'log'] as const
export type Scale = (typeof scales)[number]

/** Mean and population deviation of each column, over rows. */
export interface Spread {
  readonly mean: Float64Array
  readonly deviation: Float64Array
}

export function spreadOf({ count, width, at, rows, total }: Points): Spread {
  const mean = new Float64Array(width)
  const deviation = new Float64Array(width)
  for (let point = 0; point < count; point++)
    for (let column = 0; column < width; column++) mean[column]! += (rows[point]! * at[point * width + column]!) / total
  for (let point = 0; point < count; point++)
    for (let column = 0; column < width; column++)
      deviation[column]! += (rows[point]! * (at[point * width + column]! - mean[column]!) ** 2) / total
  for (let column = 0; column < width; column++) {
    const isOne = at.every((x, place) => place % width !== column || x === at[column])
    deviation[column] = isOne ? 0 : Math.sqrt(deviation[column]!) // roundings of the mean are no deviation
  }
  return { mean, deviation }
}

/** Points on a scale on which columns of any unit weigh the same. A column of one number alone becomes zeros. */
export function scaled(points: Points, scale: Scale): Points {
  if (scale === 'none') return points
  const at = scale === 'log' ? points.at.map((x) => Math.log1p(x)) : points.at.slice()
  const { mean, deviation } = spreadOf({ ...points, at })
  for (let place = 0; place < at.length; place++) {
    const column = place % points.width
    at[place] = deviation[column]! > 0 ? (at[place]! - mean[column]!) / deviation[column]! : 0
  }
  return { ...points, at }
}
