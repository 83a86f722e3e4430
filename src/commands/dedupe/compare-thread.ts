import { serve } from '../../io/workers.ts'
import { compareWork, type CompareJob, type CompareSetting } from './compare-work.ts'
import { notationOf } from './notation-of.ts'

// The module that threads run to make columns comparable; what they make is in shared memory.
serve((setting) => {
  const table = setting as CompareSetting
  const work = compareWork(table.columns, notationOf(table))
  return (job) => ({ result: work(job as CompareJob), transfer: [] })
})
