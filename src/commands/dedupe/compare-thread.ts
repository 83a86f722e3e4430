import type { ComparedRole } from '../../dedupe/comparison.ts'
import { serve } from '../../io/workers.ts'
import { compareWork, type CompareSetting } from './compare-work.ts'

// The module that threads run to make columns comparable; what they make is in shared memory.
serve((setting) => {
  const work = compareWork(setting as CompareSetting)
  return (roles) => ({ result: work(roles as readonly ComparedRole[]), transfer: [] })
})
