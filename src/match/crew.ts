import type { Job, JobAnswer } from './work.ts'

/**
 * Who does the work: this thread, or some threads, each with a state of its own. Plain data goes in and comes out; what is
 * large lies in shared memory.
 */
export interface Crew {
  /** How many work at a time. */
  readonly hands: number
  /** Every one of them does this job: it tells what the next ones are about. */
  all(job: Job): Promise<readonly JobAnswer[]>
  /** Each job is done by one of them; answers come in the order of the jobs. */
  each(jobs: readonly Job[]): Promise<readonly JobAnswer[]>
}
