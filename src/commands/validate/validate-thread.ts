import { buffersOf } from '../../io/encode.ts'
import { serve } from '../../io/workers.ts'
import type { Part } from '../parts.ts'
import { numbersOf } from './observer.ts'
import type { WorkSetting } from './work.ts'
import { worker } from './work.ts'

// The module that worker threads run: nothing but the work.
serve((setting) => {
  const work = worker(setting as WorkSetting)
  return (part) => {
    const result = work(part as Part)
    const { keys, problems, changes, stale, mended, observed, marked } = result
    const numbers = [keys.lines, ...keys.prints, ...(observed === undefined ? [] : numbersOf(observed))].map(
      ({ buffer }) => buffer,
    )
    const encoded = [problems, changes, stale?.rows, mended?.rows].flatMap((rows) => (rows === undefined ? [] : buffersOf(rows)))
    const packed = [...keys.cells, marked?.rows].flatMap((texts) =>
      texts === undefined ? [] : [texts.bytes.buffer, texts.ends.buffer],
    )
    return { result, transfer: [...numbers, ...encoded, ...packed] }
  }
})
