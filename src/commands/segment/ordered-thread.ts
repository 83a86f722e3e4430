import { serve } from '../../io/workers.ts'
import { readOrdersJob, type OrdersJob } from './ordered-work.ts'

// The module that a thread runs to read orders while this one reads their customers.
serve(() => (job) => {
  const result = readOrdersJob(job as OrdersJob)
  const { customer, row, day, order, amount, margin, product } = result.table.lines
  const arrays = [customer, row, day, order, amount, margin, product?.ids].filter((array) => array !== undefined)
  return { result, transfer: [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))] }
})
