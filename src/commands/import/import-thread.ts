import { buffersOf } from '../../io/encode.ts'
import { serve } from '../../io/workers.ts'
import type { Part } from '../parts.ts'
import type { WorkSetting } from './work.ts'
import { worker } from './work.ts'

// The module that worker threads run: nothing but the work.
serve((setting) => {
  const work = worker(setting as WorkSetting)
  return (part) => {
    const result = work(part as Part)
    return { result, transfer: buffersOf(result.encoded) }
  }
})
