import type { Batch } from '../../dedupe/people.ts'
import { serve } from '../../io/workers.ts'
import { goldenWork, type GoldenSetting } from './golden-work.ts'
import { notationOf } from './notation-of.ts'

// The module that threads run to make golden records.
serve((setting) => {
  const table = setting as GoldenSetting
  const work = goldenWork(table, notationOf(table))
  return (batch) => {
    const result = work(batch as Batch)
    return { result, transfer: [result.picked.buffer] }
  }
})
