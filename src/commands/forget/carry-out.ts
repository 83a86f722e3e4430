import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { certificateJson, type Certificate } from '../../forget/certificate.ts'
import { isAnythingPlanned } from '../../forget/plan.ts'
import type { ForgetOptions } from '../forget.ts'
import { writeCertificate } from './certificate-page.ts'
import { certify } from './certify.ts'
import { eraseInBase, type ErasedBase } from './erase-base.ts'
import { eraseFromFiles } from './files/erase-all.ts'
import { refuseUnread, tellNobody, tellStillIn } from './files/tell.ts'
import type { PlannedRun } from './plan-run.ts'
import { noteTold, tellRecipients } from './recipients.ts'
import { tellNext, typed } from './tell.ts'

/**
 * Does what a run has planned: recipients get their letters while there is somebody to name, then bases lose their people, then files, and
 * the certificate says what came of it. Cut off anywhere, the same command goes on.
 */
export async function carryOut(
  { request, asking, bases, files, work, plan }: PlannedRun,
  options: ForgetOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, say, stdout, paint } = context
  const { wanted, today } = asking
  const paths = [...bases.keys()]
  const plans = [...bases.values()].map(({ plan: one }) => one)
  const told = await tellRecipients(paths, options.notices, plans, wanted, today, context)
  if (isAnythingPlanned(plan)) work.keep(files)
  const terms = { ...asking, operation: 'erase', request: options.request, suppresses: options.suppress !== false } as const
  const erased: ErasedBase[] = []
  for (const [path, planned] of bases) {
    const done = await eraseInBase(path, terms, context, planned)
    if (done !== undefined) erased.push(done)
  }
  const ended = erased.reduce((sum, one) => sum + one.ended, 0)
  if (ended > 0) say(words.forget.ended(ended))
  const fromFiles = await eraseFromFiles(work, files, options, context)
  if (erased.every(({ people }) => people === 0) && files.places.length === 0 && !work.begun) {
    for (const one of erased) one.finish()
    await tellNobody(plan, files, options, context)
    refuseUnread(files, context)
    return ExitCode.no
  }
  if (request !== undefined) await noteTold(paths, request.request, told, today, context)
  const certificate = certify(plan, erased, fromFiles, told, request, today)
  if (options.certificate !== undefined) await writeCertificate(options.certificate, certificate, context).commit()
  for (const one of erased) one.finish()
  work.drop()
  if (options.json === true) stdout.write(`${JSON.stringify(certificateJson(certificate))}\n`)
  const done = doneIn(certificate)
  if (certificate.scan.hits > 0) say(words.forget.partly(done))
  else say(paint.good(words.forget.done({ ...done, files: certificate.scan.files })))
  tellStillIn(fromFiles.stillIn, context)
  if (request !== undefined)
    tellNext([words.requests.letterNext({ base: typed(paths[0]!), request: request.request, letter: 'done' })], context)
  refuseUnread(files, context)
  return fromFiles.stillIn.length === 0 ? ExitCode.ok : ExitCode.no
}

const doneIn = ({ people, places }: Certificate): { people: number; deleted: number; anonymised: number } => ({
  people,
  deleted: places.reduce((sum, { deleted }) => sum + deleted, 0),
  anonymised: places.reduce((sum, { anonymised }) => sum + anonymised, 0),
})
