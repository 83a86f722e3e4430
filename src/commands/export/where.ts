import type { Context } from '../../cli/context.ts'
import type { Source } from '../../io/source.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { bindRule } from '../../rule/bind.ts'
import { kindTeller } from '../../rule/cell-values.ts'
import { isRuleFault } from '../../rule/read.ts'
import { readGiven, ruleRefused, type GivenRule } from '../segment/given-rules.ts'
import { readParts } from './read.ts'

/** Is a row one of those that were asked for? Its number is that of the customer, in a base. */
export type Keeps = (cells: readonly string[], line: number) => boolean

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
  const given = readGiven('', text, context)
  const columns = names.map((name, column) => ({ name, column, kind: undefined }))
  const spoken = bound(given, { columns, asOf }, context).columns
  const tellers = new Map(spoken.map((column) => [column, kindTeller()]))
  const look = (cells: readonly string[]): void => {
    for (const [column, teller] of tellers) teller.see(cells[column]!)
  }
  for await (const _ of readParts(source, look)) context.stop.throwIfAborted()
  const known = columns.map((column) => ({ ...column, kind: tellers.get(column.column)?.kind() }))
  const { test } = bound(given, { columns: known, asOf }, context)
  return (cells) => test((column) => cells[column]!) === true
}

function bound(
  given: GivenRule,
  scope: Parameters<typeof bindRule>[1],
  context: Context,
): Exclude<ReturnType<typeof bindRule>, RuleFault> {
  const ready = bindRule(given.rule, scope)
  if (isRuleFault(ready)) throw ruleRefused(given, ready, context)
  return ready
}
