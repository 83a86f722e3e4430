import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { departmentField, type Truth } from '../../rule/bind.ts'
import { printRule } from '../../rule/print.ts'
import { isRuleFault } from '../../rule/read.ts'
import type { Operand } from '../../rule/tree.ts'
import { explainRule, isTest, type Clause } from '../../segment/explain.ts'
import { isAnswerFault } from '../../segment/table.ts'
import { readGiven, ruleRefused, type GivenRule } from './given-rules.ts'
import { requireSegment } from './named.ts'
import type { ExplainOptions } from './rule-verbs.ts'
import { openSubject, type Subject } from './subject.ts'

/** What a test looked at: a cell, a figure, or whether somebody is in a segment. */
interface Seen {
  readonly field: string
  /** '' for nothing. */
  readonly value: string | number | boolean
}

/** Runs `clientele segment explain`: clause by clause, why a rule holds somebody or not. */
export async function runExplain(
  input: string,
  name: string | undefined,
  options: ExplainOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, say, stdout } = context
  const { usage } = words.segmentExplain
  const { where, customer } = options
  if ((where === undefined) === (name === undefined)) throw usageFault(usage.oneRule)
  if (customer === undefined) throw usageFault(usage.noCustomer)
  const subject = await openSubject(input, options, context)
  try {
    if (name !== undefined && subject.base === undefined) throw usageFault(usage.noBase(harmless(name)))
    const stored = name === undefined ? undefined : requireSegment(subject.base!.database, name, context)
    const given = readGiven(name ?? '', where ?? stored!.rule, context)
    await subject.ready([given.rule])
    const rows = subject.findRows(customer)
    const [row] = rows
    if (row === undefined || rows.length > 1) {
      say(context.paint.bad(row === undefined ? words.segmentExplain.nobody : words.segmentExplain.several(rows.length)))
      return ExitCode.no
    }
    const clause = explainAt(subject, given, row, context)
    const who = subject.nameOf(row)
    say(words.segmentExplain.head({ who: harmless(who), truth: clause.truth, asOf: words.day(subject.asOf) }))
    for (const line of clauseLines(clause, subject, row, 1, context)) say(line)
    if (options.json === true)
      stdout.write(
        `${JSON.stringify({
          customer: who,
          segment: name ?? null,
          rule: printRule(given.rule),
          as_of: subject.asOf,
          in: clause.truth === true,
          truth: clause.truth ?? null,
          clause: clauseJson(clause, subject, row),
        })}\n`,
      )
    return ExitCode.ok
  } finally {
    subject.close()
  }
}

const truths: readonly Truth[] = [false, undefined, true]

function explainAt({ asker }: Subject, given: GivenRule, row: number, context: Context): Clause {
  const whole = asker.truthsOf(given.rule)
  if (isAnswerFault(whole)) throw ruleRefused(given, whole, context)
  return explainRule(given.rule, (test) => {
    const found = asker.truthsOf(test)
    if (isAnswerFault(found)) throw new TypeError(found.why)
    return truths[found[row]!]
  })
}

/** What a test looked at of somebody. */
function seenBy({ rule: test, truth }: Clause, subject: Subject, row: number): Seen | undefined {
  const cellOf = (name: string): Seen => {
    const at = subject.table.names.indexOf(name)
    const { texts, ids } = subject.table.cells(at)
    return { field: name, value: texts[ids[row]!]! }
  }
  switch (test.is) {
    case 'orders':
    case 'spend':
    case 'interactions': {
      if (test.where === undefined && test.within === undefined && subject.table.names.includes(test.is)) return cellOf(test.is)
      const figures = subject.figures(test)
      const value = figures === undefined || isRuleFault(figures) ? '' : figures[row]!
      return { field: test.is, value }
    }
    case 'near':
      return cellOf(departmentField)
    case 'compare':
      return fieldOf(test.left, cellOf)
    case 'between':
    case 'in':
    case 'like':
    case 'null':
    case 'during':
      return fieldOf(test.of, cellOf)
    case 'segment':
      return { field: 'segment', value: truth === true }
    default:
      return undefined
  }
}

const fieldOf = (operand: Operand, cellOf: (name: string) => Seen): Seen | undefined =>
  operand.is === 'field' ? cellOf(operand.name) : undefined

function clauseLines(clause: Clause, subject: Subject, row: number, depth: number, context: Context): string[] {
  const { words, paint } = context
  const say = words.segmentExplain
  const { rule, truth, parts, decides } = clause
  const mark = truth === undefined ? paint.warn('?') : truth ? paint.good('✓') : paint.bad('✗')
  const indent = '  '.repeat(depth)
  if (!isTest(rule)) {
    const word = rule.is === 'and' ? say.and : rule.is === 'or' ? say.or : say.not
    return [
      `${indent}${mark} ${decides ? paint.strong(word) : word}`,
      ...parts.flatMap((part) => clauseLines(part, subject, row, depth + 1, context)),
    ]
  }
  const seen = seenBy(clause, subject, row)
  const told = seen === undefined ? '' : `: ${valueText(seen, context)}`
  const line = `${harmless(printRule(rule))}${told}`
  return [`${indent}${mark} ${decides ? paint.strong(line) : line}`]
}

function valueText({ field, value }: Seen, { words }: Context): string {
  const say = words.segmentExplain
  if (typeof value === 'boolean') return say.inSegment(value)
  if (value === '') return say.empty(harmless(field))
  if (field === 'orders') return typeof value === 'number' ? say.orders(value) : value
  if (field === 'interactions') return typeof value === 'number' ? say.interactions(value) : value
  if (field === 'spend') return typeof value === 'number' ? say.spend(value) : value
  return say.value({ field: harmless(field), value: harmless(String(value)) })
}

function clauseJson(clause: Clause, subject: Subject, row: number): unknown {
  const { rule, truth, decides, parts } = clause
  const seen = isTest(rule) ? seenBy(clause, subject, row) : undefined
  return {
    clause: printRule(rule),
    is: rule.is,
    truth: truth ?? null,
    decides,
    ...(seen && { field: seen.field, value: seen.value === '' ? null : seen.value }),
    ...(parts.length > 0 && { parts: parts.map((part) => clauseJson(part, subject, row)) }),
  }
}
