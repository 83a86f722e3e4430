import { openHand } from './hand.ts'
import type { Answer, Job } from './work.ts'

/**
 * Who does the work: this thread, or some threads, each with a memory of its own. Plain data goes in and comes out; what is
 * large lies in shared memory.
 */
export interface Crew {
  /** How many work at a time. */
  readonly hands: number
  /** Every hand does this job: it tells what the next ones are about. */
  all(job: Job): Promise<unknown>
  /** Each job is done by one of them; answers come in the order of the jobs. */
  each(jobs: readonly Job[]): AsyncIterable<Answer>
  /** Between two pieces of work that this thread does on the side: lets others have their turn. It throws when the work is to stop. */
  pause(): Promise<void>
}

/** All answers to some jobs, in their order. */
export async function answersTo(crew: Crew, jobs: readonly Job[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of crew.each(jobs)) answers.push(answer)
  return answers
}

/**
 * This thread alone.
 *
 * @param pause between two jobs: lets others have their turn, and throws when the work is to stop
 */
export function alone(pause: () => Promise<void> = () => Promise.resolve()): Crew {
  const work = openHand(0)
  return {
    hands: 1,
    all: (job) => Promise.resolve(work(job)),
    async *each(jobs) {
      for (const job of jobs) {
        yield work(job)
        await pause()
      }
    },
    pause,
  }
}
