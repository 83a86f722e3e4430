import { fstatSync, readSync } from 'node:fs'
import type { Needle } from '../../model/needle.ts'
import type { Encoding } from '../encodings/encoding.ts'
import { unreadable } from '../fault.ts'
import type { KeptOpen } from '../kept-open.ts'
import { inWorkers } from '../workers.ts'
import { byteScanner, mostPlaces, type BeginScan, type ScanFound } from './scanner.ts'

/** What a scan looks for: plain data. */
export interface ScanSetting {
  readonly needles: readonly Needle[]
  readonly borders: boolean
  readonly encodings: readonly Encoding[]
}

/** A piece of a file, by the descriptor that all threads share. */
export interface StretchJob {
  readonly fd: number
  readonly from: number
  readonly to: number
}

/** Bytes of a stretch: the same for any number of threads, and so is what is found. */
const stretchBytes = 1 << 23
const blockBytes = 1 << 20

/** Fewer stretches are done before a thread has begun. */
const fewStretches = 4

/** Does one stretch after the other, in whatever thread. */
export function stretchScanner({ needles, borders, encodings }: ScanSetting): (job: StretchJob) => ScanFound {
  const begin = byteScanner(needles, borders, encodings)
  const block = Buffer.allocUnsafeSlow(blockBytes)
  return (job) => scanStretch(begin, block, job)
}

function scanStretch(begin: BeginScan, block: Buffer, { fd, from, to }: StretchJob): ScanFound {
  const begins = Math.max(0, from - begin.overlap)
  const end = to + begin.overlap
  const scan = begin({ begins, from, to })
  for (let at = begins; at < end;) {
    const got = readSync(fd, block, 0, Math.min(block.length, end - at), at)
    if (got === 0) break
    scan.push(block.subarray(0, got))
    at += got
  }
  return scan.end()
}

/**
 * Looks through the bytes of files as they lie on the disk, a stretch a thread at a time. Answers with what was found in each;
 * nothing in one that isn't there.
 *
 * @param files keeps them open: a thread reads by the descriptor of this process, and closes nothing
 * @param cores threads, this one included
 * @throws {DataError} when one can't be read
 */
export async function scanInThreads(
  paths: readonly string[],
  setting: ScanSetting,
  cores: number,
  files: KeptOpen,
): Promise<ScanFound[]> {
  const jobs = paths.map((path) => stretchesOf(path, files))
  const all = jobs.flat()
  const here = stretchScanner(setting)
  const found: ScanFound[] = []
  try {
    if (cores < 2 || all.length < fewStretches) for (const job of all) found.push(here(job))
    else {
      const script = new URL('./scan-thread.js', import.meta.url)
      for await (const one of inWorkers<StretchJob, ScanFound>(script, setting, cores, asJobs(all), () => [], here))
        found.push(one)
    }
  } catch (cause) {
    throw unreadable(paths[0]!, cause)
  }
  let next = 0
  return jobs.map(({ length }) => together(found.slice(next, (next += length))))
}

function stretchesOf(path: string, files: KeptOpen): StretchJob[] {
  const fd = files.descriptor(path, 'r')
  if (fd === undefined) return []
  const count = Math.ceil(fstatSync(fd).size / stretchBytes)
  return Array.from({ length: count }, (_, at) => ({ fd, from: at * stretchBytes, to: (at + 1) * stretchBytes }))
}

async function* asJobs<Job>(jobs: readonly Job[]): AsyncGenerator<Job> {
  yield* jobs
}

/** What was found in the stretches of a file, in their order. */
const together = (stretches: readonly ScanFound[]): ScanFound => ({
  bytes: stretches.reduce((sum, { bytes }) => sum + bytes, 0),
  hits: stretches.reduce((sum, { hits }) => sum + hits, 0),
  needles: [...new Set(stretches.flatMap(({ needles }) => needles))].toSorted((a, b) => a - b),
  places: stretches.flatMap(({ places }) => places).slice(0, mostPlaces),
})
