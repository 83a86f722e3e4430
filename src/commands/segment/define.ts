import { openToRead, openToWrite, storageFault } from '../../base/open.ts'
import { storedSegments, storeRule } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { jsonOfRule } from '../../rule/json.ts'
import { printRule } from '../../rule/print.ts'
import { spokenOf } from '../../segment/speaks-of.ts'
import { refreshOrder } from '../../segment/refresh-order.ts'
import type { DefineOptions } from '../segment.ts'
import { baseAsker } from './base-asker.ts'
import { whereOf } from './base.ts'
import { readGiven } from './given-rules.ts'
import { segmentsAsked } from './named.ts'

/** Runs `clientele segment define BASE NAME`: names a rule, or gives a segment another. */
export async function runDefine(path: string, name: string, options: DefineOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, self, stdout, today } = context
  if (options.where === undefined) throw usageFault(words.segment.usage.whereMissing)
  if (name.trim() === '') throw usageFault(words.segment.usage.nameMissing)
  const given = readGiven('', options.where, context)
  const asOf = options.asOf ?? today
  const rule = printRule(given.rule)
  openToRead(path).close() // who defines a segment makes no base
  const held = await openToWrite(path, self)
  try {
    const segments = storedSegments(held.database)
    const asker = baseAsker(held.database, path, asOf, {}, context)
    await whereOf(asker, given, context)
    // That field says in which segments somebody is, this one among them: no two refreshes would agree.
    if (spokenOf(given.rule).fields.has('segment') && !asker.columns.some(({ name: column }) => column === 'segment'))
      throw usageFault(words.segment.usage.segmentField)
    const asks = new Map(segments.map((segment) => [segment.name, segmentsAsked(segment.rule)]))
    const order = refreshOrder(asks.set(name, segmentsAsked(rule)))
    if ('circle' in order) throw usageFault(words.segment.usage.circle(order.circle.map((one) => harmless(one))))
    const before = segments.find((segment) => segment.name === name)
    const isNew = before?.rule !== rule
    const version = isNew ? storeRule(held.database, name, rule, asOf) : before.version
    if (isNew) held.commit()
    say(paint.good(words.segment.define.done({ name: harmless(name), version, rule, isNew })))
    if (options.json === true)
      stdout.write(`${JSON.stringify({ segment: name, rule, tree: jsonOfRule(given.rule), version, changed: isNew })}\n`)
    return ExitCode.ok
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    held.close()
  }
}
