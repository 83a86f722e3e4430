import { expect, it } from 'vitest'
import { likelyOrders } from '../../../src/rfm/predict/likely-orders.ts'
import { orderModels } from '../../../src/rfm/predict/models.ts'

const history = { repeats: 3, last: 20, observed: 40 }

it.each([
  ['BG/NBD', 'bg-nbd', [0.3, 5, 0.7, 2.4], 0.369268138451],
  ['MBG/NBD', 'mbg-nbd', [0.3, 5, 0.7, 2.4], 0.409063369811],
  ['Pareto/NBD, whose β is less than α', 'pareto-nbd', [0.5, 8, 0.6, 3], 0.287095792345],
  ['Pareto/NBD, whose β is more than α', 'pareto-nbd', [0.5, 8, 0.6, 12], 0.349999753149],
] as const)('the chance of any order by %s is that of its process', (_says, name, theta, chance) =>
  expect(likelyOrders(orderModels[name], Float64Array.from(theta), history, 26).any).toBeCloseTo(chance, 10),
)
