import { serve } from '../../io/workers.ts'
import { beginner, type BeginJob, type BeginSetting } from './begin.ts'

// The module that a worker thread runs: nothing but the work.
serve((setting) => {
  const begin = beginner(setting as BeginSetting)
  return (job) => ({ result: begin(job as BeginJob), transfer: [] })
})
