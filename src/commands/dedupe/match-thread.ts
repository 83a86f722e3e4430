import { serve } from '../../io/workers.ts'
import { openHand } from '../../match/hand.ts'
import type { Job } from '../../match/work.ts'

// The module that threads run to match; what is large lies in shared memory.
serve((number) => {
  const work = openHand(number as number)
  return (job) => ({ result: work(job as Job), transfer: [] })
})
