import { openToRead } from '../../base/open.ts'
import { readAudit } from '../../base/audit.ts'
import { countRequests } from '../../base/requests.ts'
import { countSuppressed } from '../../base/suppression.ts'
import { summarise } from '../../base/read.ts'
import { countSegments } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { BaseOptions } from '../base.ts'

const plainWidth = 100

/** Runs `clientele base BASE`: what is in it. */
export function showBase(path: string, options: BaseOptions, { words, say, stdout, stderr }: Context): Promise<ExitCode> {
  const database = openToRead(path)
  try {
    const summary = summarise(database)
    if (options.json === true) {
      const beside = {
        segments: countSegments(database),
        suppressed: countSuppressed(path),
        requests: countRequests(database),
        audit: auditOf(path, database),
      }
      const sources = summary.sources.map((source) => ({ ...source, last: source.last ?? null }))
      const columns = summary.columns.map((column) => ({ ...column, field: column.field ?? null }))
      stdout.write(`${JSON.stringify({ path, encrypted: false, ...summary, sources, columns, ...beside })}\n`)
    } else {
      const width = stderr.columns ?? plainWidth
      const sources = summary.sources.map(({ name, table, imports, last }) => [
        harmless(name),
        words.base.tables[table as 'customers'],
        words.number(imports),
        last === undefined ? '' : words.day(last),
      ])
      for (const line of renderTable([[...words.base.sourceHeads], ...sources], width)) stdout.write(`${line}\n`)
      stdout.write('\n')
      const columns = summary.columns.map(({ table, name, field, class: kind }) => [
        words.base.tables[table],
        harmless(name),
        field ?? '',
        words.base.classes[kind],
      ])
      for (const line of renderTable([[...words.base.columnHeads], ...columns], width)) stdout.write(`${line}\n`)
      say(words.base.others(summary))
      say(words.base.done(summary))
    }
    return Promise.resolve(ExitCode.ok)
  } finally {
    database.close()
  }
}

/** The log beside the base; without a path while nothing was noted. */
function auditOf(base: string, database: Database): object {
  const { path, seq, head } = readAudit(base, database)
  return seq === 0 ? { path: null, entries: 0, head: null } : { path, entries: seq, head }
}
