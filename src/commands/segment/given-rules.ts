import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { readWrittenFile } from '../../io/written-file.ts'
import { DataError } from '../../model/error.ts'
import type { RuleFault } from '../../model/rule-fault.ts'
import { caretUnder } from '../../rule/caret.ts'
import { printRule } from '../../rule/print.ts'
import { isJsonFault, ruleOfJson } from '../../rule/read-json.ts'
import { isRuleFault, readRule } from '../../rule/read.ts'
import type { Condition } from '../../rule/tree.ts'

/** A rule as somebody gave it. */
export interface GivenRule {
  /** '' for the one of the command line. */
  readonly name: string
  readonly text: string
  readonly rule: Condition
}

/**
 * Reads a rule, as it is written or as JSON: no rule that is written begins with a brace.
 *
 * @throws {CommanderError} with the place of the fault
 */
export function readGiven(name: string, given: string, context: Context): GivenRule {
  const text = given.trimStart().startsWith('{') ? textOfJson(name, parsed(given), context) : given
  const rule = readRule(text, { reckons: false })
  if (isRuleFault(rule)) throw ruleRefused({ name, text }, rule, context)
  return { name, text, rule }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A rule that came as JSON, as it would be written: what is wrong with it beside its shape is told of that. */
function textOfJson(name: string, json: unknown, { words }: Context): string {
  const rule = ruleOfJson(json)
  if (isJsonFault(rule)) throw usageFault(words.segment.jsonFault({ name, place: rule.place }))
  return printRule(rule)
}

/** A fault of a rule as a fault of the command line: which column, what, and a caret under it. */
export function ruleRefused(
  { name, text }: Pick<GivenRule, 'name' | 'text'>,
  fault: RuleFault,
  { words }: Context,
): ReturnType<typeof usageFault> {
  const column = Array.from(text.slice(0, fault.at)).length + 1
  return usageFault(`${words.segment.fault({ name, column, fault })}\n${caretUnder(text, fault)}`)
}

/**
 * Reads many rules, `{"name": "rule"}` or `{"name": {…}}`, in the order of the file.
 *
 * @throws {DataError} when it is no such file
 * @throws {CommanderError} when one of the rules has a fault
 */
export async function readRulesFile(path: string, context: Context): Promise<GivenRule[]> {
  const json = await readWrittenFile(path)
  const refuse = (place: string): DataError => new DataError({ fault: 'rules-file', about: { path, place } })
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refuse('')
  return Object.entries(json).map(([name, text]) => {
    if (typeof text === 'object' && text !== null) return readGiven(name, textOfJson(name, text, context), context)
    if (typeof text !== 'string') throw refuse(name)
    return readGiven(name, text, context)
  })
}
