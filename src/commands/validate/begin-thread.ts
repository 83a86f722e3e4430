import { serve } from '../../io/workers.ts'
import { beginner, type BeginJob } from './begin.ts'

// The module that a worker thread runs: nothing but the work.
serve(() => {
  const begin = beginner()
  return (job) => ({ result: begin(job as BeginJob), transfer: [] })
})
