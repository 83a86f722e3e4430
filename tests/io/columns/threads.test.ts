import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readColumns } from '../../../src/io/columns/read.ts'
import { openThreads, threadWork, type Thread, type ThreadSetting } from '../../../src/io/columns/threads.ts'
import { csvSource, inChunks } from './reading.ts'

/** A thread that is none, and takes its time: each answer so many turns of the clock later than it could. */
function slowThread(turns: readonly number[]): (setting: ThreadSetting) => Thread {
  return (setting) => {
    const work = threadWork(setting)
    let before: Promise<unknown> = Promise.resolve()
    let asked = 0
    return {
      ask(job) {
        const wait = turns[asked++ % turns.length]!
        const answer = before.then(async () => {
          for (let k = 0; k < wait; k++) await sleep(0)
          return work(job)
        })
        before = answer.catch(() => {})
        return answer
      },
      close: () => Promise.resolve(),
    }
  }
}

const text = `id;name;town\n${Array.from({ length: 500 }, (_, k) => `${k};n${k % 37};t${(k * k) % 101}`).join('\n')}\n`

it.each<[string, number, number[][]]>([
  ['one thread', 1, [[0]]],
  ['two, one of them slow', 2, [[0], [3]]],
  [
    'three, each now and then',
    3,
    [
      [0, 2],
      [1, 0, 4],
      [3, 0, 0],
    ],
  ],
  ['more threads than columns', 5, [[1], [0], [2], [0], [1]]],
])('%s: the columns are those of reading in this thread', async (_says, cores, turns) => {
  const source = await csvSource(text)
  const file = inChunks(source.content, 100)
  const { columns, lines } = await readColumns(source, { cores: 1, stop: new AbortController().signal, progress() {} })
  const threads = turns.map(slowThread)
  const reading = openThreads(file, cores, undefined, (setting) => threads.shift()!(setting))
  const found: number[] = []
  for await (const { cut } of reading.parts(() => {})) found.push(...cut.lines.subarray(0, cut.rows))
  expect(found).toEqual([...lines])
  expect(await reading.columns()).toEqual(columns)
  await reading.close()
})

const broken = (): Thread => ({ ask: () => Promise.reject(new Error('out of memory')), close: () => Promise.resolve() })

it('fails when a thread does', async () => {
  const { content } = await csvSource(text)
  const reading = openThreads(inChunks(content, 100), 2, undefined, broken)
  await expect(
    (async () => {
      for await (const _part of reading.parts(() => {}));
    })(),
  ).rejects.toThrow('out of memory')
})
