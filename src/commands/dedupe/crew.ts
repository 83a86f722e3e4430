import { setImmediate as turn } from 'node:timers/promises'
import type { Context } from '../../cli/context.ts'
import { openWorker } from '../../io/workers.ts'
import { alone, type Crew } from '../../match/crew.ts'
import { openHand } from '../../match/hand.ts'
import type { Answer, Job } from '../../match/work.ts'

/** Below so many rows threads cost more than they save. Measured. */
const worthThreads = 200_000

/** A crew that is to be closed when its work is done, or is no longer wanted. */
export interface OpenCrew extends Crew {
  close(): Promise<unknown>
}

/** Who matches so many rows: this thread, and as many others as there are cores left, where it is worth it. */
export function openCrew(rows: number, { cores, stop }: Pick<Context, 'cores' | 'stop'>): OpenCrew {
  const pause = async (): Promise<void> => {
    await turn() // lets in signals, and what threads have to say
    stop.throwIfAborted()
  }
  return cores < 2 || rows < worthThreads ? { ...alone(pause), close: () => Promise.resolve() } : together(cores, pause)
}

/** Jobs that a thread has at a time: one that it does, and one that waits for it. */
const atOnce = 2
/** Answers that may wait for one before them, for each thread. */
const ahead = 4

/** This thread and others. This one does one job after the other, and in between sees to it that the others have some. */
function together(hands: number, pause: () => Promise<void>): OpenCrew {
  const script = new URL('./match-thread.js', import.meta.url)
  const others = Array.from({ length: hands - 1 }, (_, at) => openWorker<Job, Answer>(script, at + 1))
  const own = openHand(0)
  return {
    hands,
    async all(job) {
      const answers = others.map((other) => other.ask(job, []))
      for (const answer of answers) answer.catch(() => {}) // it is awaited below
      own(job)
      await Promise.all(answers)
    },
    async *each(jobs) {
      const answers: (Answer | undefined)[] = []
      const coming: Promise<void>[] = []
      const busy = others.map(() => 0)
      let next = 0
      const handOut = (): void => {
        for (const [at, other] of others.entries())
          while (busy[at]! < atOnce && next < jobs.length) {
            const job = next++
            busy[at]!++
            coming[job] = other.ask(jobs[job]!, []).then((answer) => {
              answers[job] = answer
              busy[at]!--
            })
            coming[job].catch(() => {}) // it is awaited in its turn
          }
      }
      for (let at = 0; at < jobs.length; at++) {
        handOut()
        while (answers[at] === undefined)
          if (next < jobs.length && next <= at + ahead * hands) {
            const job = next++
            answers[job] = own(jobs[job]!)
            await pause()
            handOut()
          } else await coming[at]
        yield answers[at]!
        answers[at] = undefined
      }
      await pause()
    },
    pause,
    close: () => Promise.all(others.map((other) => other.close())),
  }
}
