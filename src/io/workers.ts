import { setImmediate as turn } from 'node:timers/promises'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** A job's answer, with the buffers that are handed over rather than copied. */
export interface Answer<Result> {
  readonly result: Result
  readonly transfer: readonly ArrayBuffer[]
}

/** The worker's side: does each job that comes. */
export function serve(prepare: (setting: unknown) => (job: unknown) => Answer<unknown>): void {
  const work = prepare(workerData)
  parentPort!.on('message', (job: unknown) => {
    const { result, transfer } = work(job)
    parentPort!.postMessage(result, [...transfer])
  })
}

/**
 * Does each job in one of some worker threads, and in this one where it can, and yields the results **in the order of the
 * jobs**, whichever thread was faster, so that an output does not depend on how many there are. A worker holds at most two
 * jobs.
 *
 * @param script the worker's module, which calls `serve`
 * @param count threads, this one included where it takes jobs
 * @param buffers the buffers of a job that are handed over
 * @param here does a job in this thread, when all others have their two; undefined where it has enough to do
 */
export async function* inWorkers<Job, Result>(
  script: URL,
  setting: unknown,
  count: number,
  jobs: AsyncIterable<Job>,
  buffers: (job: Job) => ArrayBuffer[],
  here?: (job: Job) => Result,
): AsyncGenerator<Result> {
  const workers = Array.from({ length: here === undefined ? count : count - 1 }, () => new Hand<Job, Result>(script, setting))
  const waiting: Waiting<Result>[] = []
  try {
    for await (const job of jobs) {
      // What is done already is handed on first, so that as little as can be waits.
      while (waiting.length > 0 && (waiting[0]!.done || waiting.length >= jobsAHand * count + 1))
        yield await waiting.shift()!.result
      let free = leastBusy(workers)
      if (here === undefined) for (; free.jobs === jobsAHand; free = leastBusy(workers)) yield await waiting.shift()!.result
      if (free.jobs < jobsAHand) waiting.push(free.ask(job, buffers(job)))
      else {
        waiting.push({ result: Promise.resolve(here!(job)), done: true })
        await turn() // lets in what the others have to say
      }
    }
    while (waiting.length > 0) yield await waiting.shift()!.result
  } finally {
    await Promise.all(workers.map((worker) => worker.close()))
  }
}

const jobsAHand = 2

/** A result that is due. */
interface Waiting<Result> {
  readonly result: Promise<Result>
  done: boolean
}

const leastBusy = <Job, Result>(workers: readonly Hand<Job, Result>[]): Hand<Job, Result> =>
  workers.reduce((least, worker) => (worker.jobs < least.jobs ? worker : least))

/** A worker, and how many jobs it has. */
class Hand<Job, Result> {
  jobs = 0
  readonly #worker: OpenWorker<Job, Result>

  constructor(script: URL, setting: unknown) {
    this.#worker = openWorker(script, setting)
  }

  ask(job: Job, transfer: ArrayBuffer[]): Waiting<Result> {
    this.jobs++
    const waiting = { result: this.#worker.ask(job, transfer), done: false }
    const end = (): void => {
      this.jobs--
      waiting.done = true
    }
    waiting.result.then(end, end) // a fault is thrown to whoever awaits the result in its turn
    return waiting
  }

  close(): Promise<unknown> {
    return this.#worker.close()
  }
}

/** A thread's garbage is collected before it piles up: some ten chunks' worth. A record of the longest kind still fits. */
const youngMb = 24
const oldMb = 192

/** A thread that answers jobs in the order in which it is asked. */
export interface OpenWorker<Job, Result> {
  ask(job: Job, transfer: ArrayBuffer[]): Promise<Result>
  close(): Promise<unknown>
}

export function openWorker<Job, Result>(script: URL, setting: unknown): OpenWorker<Job, Result> {
  const worker = new Worker(script, {
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb, maxOldGenerationSizeMb: oldMb },
  })
  const asked: { resolve: (result: Result) => void; reject: (error: unknown) => void }[] = []
  let broken: unknown
  worker.on('message', (result: Result) => asked.shift()!.resolve(result))
  worker.on('error', (error) => {
    broken = error
    for (const { reject } of asked) reject(error)
  })
  return {
    ask(job, transfer) {
      if (broken !== undefined) return Promise.reject(broken)
      worker.postMessage(job, transfer)
      return new Promise((resolve, reject) => void asked.push({ resolve, reject }))
    },
    close: () => worker.terminate(),
  }
}
