import { buffersOf } from '../../io/encode.ts'
import { serve } from '../../io/workers.ts'
import type { Job, WorkSetting } from './work.ts'
import { worker } from './work.ts'

// The module that worker threads run: nothing but the work.
serve((setting: WorkSetting) => {
  const work = worker(setting)
  return (job: Job) => {
    const result = work(job)
    return { result, transfer: buffersOf(result.encoded) }
  }
})
