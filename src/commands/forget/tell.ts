import type { Context } from '../../cli/context.ts'
import { harmless, wrap } from '../../cli/table.ts'
import type { NextStep } from '../../messages/facts.ts'

/** Says a sentence, broken between words where a terminal ends. */
export function tell(text: string, { say, stderr }: Context, paint: (line: string) => string = String): void {
  const lines = stderr.columns === undefined ? [text] : wrap(text, stderr.columns, '  ')
  for (const line of lines) say(paint(line))
}

/** Says what to do now: each command on a line of its own, to be copied. */
export function tellNext(steps: readonly NextStep[], { say }: Context): void {
  for (const { why, command } of steps) {
    say(why)
    say(`  ${command}`)
  }
}

/** A path as a shell takes it. */
export function typed(path: string): string {
  const shown = harmless(path)
  return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`
}
