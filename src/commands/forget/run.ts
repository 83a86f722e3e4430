import { askLine } from '../../cli/confirm.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { isAnythingPlanned, type ForgetPlan } from '../../forget/plan.ts'
import type { ForgetOptions } from '../forget.ts'
import { refuseClashes } from '../targets.ts'
import { carryOut } from './carry-out.ts'
import { refuseUnread, tellNobody } from './files/tell.ts'
import { planRun } from './plan-run.ts'
import { planJson, planLines } from './show.ts'

/** Runs `clientele forget`: plans, shows, asks, and has it carried out. */
export async function runForget(inputs: readonly string[], options: ForgetOptions, context: Context): Promise<ExitCode> {
  const { words, say, stdout, paint } = context
  refuseClashes(inputs, { certificate: options.certificate }, context)
  const planned = await planRun(inputs, options, context)
  if (typeof planned === 'string') {
    say(paint.warn(planned))
    return ExitCode.no
  }
  const { plan, files, work } = planned
  const isAnything = isAnythingPlanned(plan)
  const isShown = isAnything && !(options.dryRun === true && options.json === true)
  if (options.dryRun === true && options.json === true) stdout.write(`${JSON.stringify(planJson(plan, files.unread))}\n`)
  if (isShown) for (const line of planLines(plan, context)) say(line)
  // Without anybody to erase, what was cut off may still have to be ended.
  if (options.dryRun === true || (!isAnything && options.yes !== true && !work.begun)) {
    if (!isAnything) await tellNobody(plan, files, options, context)
    refuseUnread(files, context)
    return isAnything ? ExitCode.ok : ExitCode.no
  }
  if (isAnything) {
    work.refuseAnother()
    if (options.yes !== true && !(await isConfirmed(plan, context))) {
      say(words.forget.left)
      return ExitCode.no
    }
  }
  return carryOut(planned, options, context)
}

async function isConfirmed(plan: ForgetPlan, context: Context): Promise<boolean> {
  const { words } = context
  const people = plan.subjects.filter(({ records }) => records > 0).length
  const answer = await askLine(words.forget.confirm(people), context)
  if (answer === undefined) throw usageFault(words.forget.usage.yes)
  return words.forget.yes.includes(answer.toLowerCase())
}
