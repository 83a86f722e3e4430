import type { Batch } from '../../dedupe/people.ts'
import { serve } from '../../io/workers.ts'
import { goldenWork, type GoldenSetting } from './golden-work.ts'

// The module that threads run to make golden records.
serve((setting) => {
  const work = goldenWork(setting as GoldenSetting)
  return (batch) => {
    const result = work(batch as Batch)
    return { result, transfer: [result.picked.buffer] }
  }
})
