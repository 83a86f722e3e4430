import type { ComparedRole } from '../../dedupe/comparison.ts'
import { serve } from '../../io/workers.ts'
import { compareWork, type CompareSetting } from './compare-work.ts'
import { notationOf } from './notation-of.ts'

// The module that threads run to make columns comparable; what they make is in shared memory.
serve((setting) => {
  const table = setting as CompareSetting
  const work = compareWork(table.columns, notationOf(table))
  return (roles) => ({ result: work(roles as readonly ComparedRole[]), transfer: [] })
})
