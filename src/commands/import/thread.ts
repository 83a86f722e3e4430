import { buffersOf } from '../../io/encode.ts'
import { serve } from '../../io/workers.ts'
import type { Job, WorkSetting } from './work.ts'
import { worker } from './work.ts'

// The module that worker threads run: nothing but the work.
serve((setting) => {
  const work = worker(setting as WorkSetting)
  return (job) => {
    const result = work(job as Job)
    return { result, transfer: buffersOf(result.encoded) }
  }
})
