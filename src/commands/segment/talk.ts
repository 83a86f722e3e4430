import type { Context } from '../../cli/context.ts'
import { harmless } from '../../cli/table.ts'
import { jsonOfRule } from '../../rule/json.ts'
import { printRule } from '../../rule/print.ts'
import type { SegmentJob } from './job.ts'

/** Says how many rows a rule kept. */
export function printOne(
  { rules, output, options }: SegmentJob,
  { read, kept }: { readonly read: number; readonly kept: number },
  { words, say, paint, stdout }: Context,
): void {
  const line = words.segment.kept({ kept, read })
  say(paint.good(output === undefined || output === '-' ? line : `${line} ${words.import.where(output)}`))
  if (options.json !== true) return
  const { rule } = rules[0]!
  const rows = { read, kept, left_out: read - kept }
  stdout.write(`${JSON.stringify({ rows, rule: printRule(rule), tree: jsonOfRule(rule), output: output ?? null })}\n`)
}

/** Says how many customers are in each segment. */
export function printMany(
  { output, options }: SegmentJob,
  read: number,
  segments: readonly (readonly [string, number])[],
  { words, say, paint, stdout }: Context,
): void {
  for (const [name, members] of segments) say(words.segment.inSegment({ name: harmless(name), members }))
  const line = words.segment.many({ segments: segments.length, read })
  say(paint.good(output === undefined || output === '-' ? line : `${line} ${words.import.where(output)}`))
  if (options.json === true)
    stdout.write(`${JSON.stringify({ rows: { read }, segments: Object.fromEntries(segments), output: output ?? null })}\n`)
}
