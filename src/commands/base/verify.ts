import { readAudit } from '../../base/audit.ts'
import { openToPlan } from '../../base/open.ts'
import { checkDatabase, danglingRows } from '../../base/verify.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless } from '../../cli/table.ts'
import type { BaseOptions } from '../base.ts'

/** Runs `clientele base verify BASE`: the database's own check, the chain of its log and its end, and references. */
export function verifyBase(path: string, options: BaseOptions, { words, say, paint, stdout }: Context): Promise<ExitCode> {
  const { database, close } = openToPlan(path)
  try {
    const found = checkDatabase(database)
    const { seq, fault } = readAudit(path, database)
    const dangling = found === 'ok' ? danglingRows(database) : []
    const ok = found === 'ok' && fault === undefined && dangling.length === 0
    if (options.json === true) {
      const audit = { ok: fault === undefined, entries: seq, reason: fault === undefined ? null : `${fault.why} ${fault.seq}` }
      stdout.write(`${JSON.stringify({ ok, database: found, audit, references: { ok: dangling.length === 0, dangling } })}\n`)
    }
    if (found !== 'ok') say(paint.bad(words.base.verify.database(harmless(found))))
    if (fault !== undefined) say(paint.bad(words.base.verify.audit[fault.why](fault.seq)))
    for (const one of dangling) say(paint.bad(words.base.verify.dangling(one)))
    if (ok) say(paint.good(words.base.verify.ok(seq)))
    return Promise.resolve(ok ? ExitCode.ok : ExitCode.no)
  } finally {
    close()
  }
}
