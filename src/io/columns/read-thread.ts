import { serve } from '../workers.ts'
import { threadWork, type ThreadJob, type ThreadSetting } from './threads.ts'

// The module that threads run to read columns.
serve((setting) => {
  const work = threadWork(setting as ThreadSetting)
  return (job) => ({ result: work(job as ThreadJob), transfer: [] })
})
