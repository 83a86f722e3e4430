import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import type { Source } from '../../io/source.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { bindRule } from '../../rule/bind.ts'
import { caretUnder } from '../../rule/caret.ts'
import { kindTeller } from '../../rule/cell-values.ts'
import { isRuleFault, readRule } from '../../rule/read.ts'
import type { Condition } from '../../rule/tree.ts'
import { readParts } from './read.ts'

/** Is a row one of those that were asked for? */
export type Keeps = (cells: readonly string[]) => boolean

/**
 * Makes a rule ready for a source, which is read once for it: a column is numbers, days, truths or text by all of its cells.
 * What is neither true nor false is not kept.
 *
 * @param names the columns of the source
 * @param asOf the day the run believes it is, YYYY-MM-DD
 * @throws {CommanderError} with the place of the fault
 */
export async function keeperOf(
  text: string,
  source: Source,
  names: readonly string[],
  asOf: string,
  context: Context,
): Promise<Keeps> {
  const rule = readRule(text, { reckons: false })
  if (isRuleFault(rule)) throw refused(text, rule, context)
  const columns = names.map((name, column) => ({ name, column, kind: undefined }))
  const spoken = bound(text, rule, { columns, asOf }, context).columns
  const tellers = new Map(spoken.map((column) => [column, kindTeller()]))
  const look = (cells: readonly string[]): void => {
    for (const [column, teller] of tellers) teller.see(cells[column]!)
  }
  for await (const _ of readParts(source, look)) context.stop.throwIfAborted()
  const known = columns.map((column) => ({ ...column, kind: tellers.get(column.column)?.kind() }))
  const { test } = bound(text, rule, { columns: known, asOf }, context)
  return (cells) => test((column) => cells[column]!) === true
}

function bound(
  text: string,
  rule: Condition,
  scope: Parameters<typeof bindRule>[1],
  context: Context,
): Exclude<ReturnType<typeof bindRule>, RuleFault> {
  const ready = bindRule(rule, scope)
  if (isRuleFault(ready)) throw refused(text, ready, context)
  return ready
}

function refused(text: string, fault: RuleFault, { words }: Context): ReturnType<typeof usageFault> {
  const column = Array.from(text.slice(0, fault.at)).length + 1
  return usageFault(`${words.export.rule({ column, fault })}\n${caretUnder(text, fault)}`)
}
