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
 * Does each job in one of some worker threads and yields the results **in the order of the jobs**, whichever thread was
 * faster, so that an output does not depend on how many there are. Holds at most two jobs a worker.
 *
 * @param script the worker's module, which calls `serve`
 * @param buffers the buffers of a job that are handed over
 */
export async function* inWorkers<Job, Result>(
  script: URL,
  setting: unknown,
  count: number,
  jobs: AsyncIterable<Job>,
  buffers: (job: Job) => ArrayBuffer[],
): AsyncGenerator<Result> {
  const workers = Array.from({ length: count }, () => openWorker<Job, Result>(script, setting))
  const waiting: Promise<Result>[] = []
  try {
    let turn = 0
    for await (const job of jobs) {
      if (waiting.length === 2 * count) yield await waiting.shift()!
      waiting.push(workers[turn++ % count]!.ask(job, buffers(job)))
      waiting.at(-1)!.catch(() => {}) // it is awaited in its turn
    }
    while (waiting.length > 0) yield await waiting.shift()!
  } finally {
    await Promise.all(workers.map((worker) => worker.close()))
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
