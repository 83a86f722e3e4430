import { InvalidArgumentError } from 'commander'
import type { Messages } from '../../messages/messages.ts'
import type { Period } from '../../rule/tree.ts'

/** Reads a length of time as rules have it: `90d`, `12m`. */
export const toWithin =
  (words: Messages) =>
  (text: string): Period => {
    if (!/^[1-9]\d{0,4}[dwmy]$/.test(text)) throw new InvalidArgumentError(words.segmentKpis.usage.period)
    return { count: Number(text.slice(0, -1)), unit: text.at(-1) as Period['unit'] }
  }
