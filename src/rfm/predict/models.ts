import type { ModelName, OrderModel } from './model.ts'
import { bgNbd, mbgNbd } from './models/chance-to-leave.ts'
import { nbd } from './models/nbd.ts'
import { paretoNbd } from './models/pareto-nbd.ts'

/** Every model of orders by its name; where two do equally well, the one named first is taken. */
export const orderModels: Readonly<Record<ModelName, OrderModel>> = {
  'pareto-nbd': paretoNbd,
  'mbg-nbd': mbgNbd,
  'bg-nbd': bgNbd,
  nbd,
}

export const modelNames = Object.keys(orderModels) as ModelName[]
