import { isBase, openToPlan } from '../../base/open.ts'
import { readSuppression } from '../../base/suppression.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { turnsAway } from '../../import/suppressed.ts'
import type { Source } from '../../io/source.ts'
import { DataError } from '../../model/error.ts'
import type { Suppression } from '../../model/suppressed.ts'
import { identifierReader } from '../../normalise/customer-identifier.ts'
import type { VerifyOptions } from '../forget.ts'
import { pass } from '../import/pass.ts'
import { openInput } from '../open-input.ts'
import { understand } from '../import/understand.ts'
import { findListed } from '../listed.ts'

/** Runs `clientele forget verify`: is anyone of the list in these inputs? */
export async function runVerify(inputs: readonly string[], options: VerifyOptions, context: Context): Promise<ExitCode> {
  const { words, say, stdout, paint } = context
  const base = options.base ?? inputs.find((path) => isBase(path))
  if (base === undefined) throw usageFault(words.forget.verify.noBase)
  if (!isBase(base)) throw new DataError({ fault: 'not-a-base', about: { path: base } })
  const suppression = readSuppression(base)
  const places: Looked[] = []
  for (const path of inputs) places.push(await lookInto(path, suppression, options, context))
  const sum = (of: (place: Looked) => number): number => places.reduce((total, place) => total + of(place), 0)
  const found = sum((place) => place.found)
  if (options.json === true)
    stdout.write(`${JSON.stringify({ found, places: places.map(({ path, found: rows }) => ({ path, found: rows })) })}\n`)
  const line = words.forget.verify.done({ rows: sum(({ rows }) => rows), found })
  say(found === 0 ? paint.good(line) : paint.bad(line))
  return found === 0 ? ExitCode.ok : ExitCode.no
}

interface Looked {
  readonly path: string
  readonly rows: number
  readonly found: number
}

async function lookInto(
  path: string,
  suppression: Suppression | undefined,
  options: VerifyOptions,
  context: Context,
): Promise<Looked> {
  if (options.table === undefined && isBase(path)) return lookIntoBase(path, suppression)
  const source = await openInput(path, options, context)
  try {
    return { path, ...(await rowsOf(source, suppression, options, context)) }
  } finally {
    source.close()
  }
}

function lookIntoBase(path: string, suppression: Suppression | undefined): Looked {
  const { database, close } = openToPlan(path)
  try {
    const rows = database.prepare('select count(*) from records').pluck().get() as number
    if (suppression === undefined) return { path, rows, found: 0 }
    const { records, orphans } = findListed(database, suppression)
    return { path, rows, found: records + orphans.length }
  } finally {
    close()
  }
}

/** Rows of a file, read as `import` reads them. */
async function rowsOf(
  source: Source,
  suppression: Suppression | undefined,
  options: VerifyOptions,
  { cores, stop, region, today }: Context,
): Promise<{ rows: number; found: number }> {
  const { plan } = understand(source, {
    table: undefined,
    given: new Map(),
    saved: () => undefined,
    shared: false,
    country: options.country,
    region,
    asOf: today,
  })
  const isTurnedAway = suppression && turnsAway(plan, suppression)
  const customer = plan.output.indexOf('customer')
  const identify = identifierReader(plan.country)
  let found = 0
  const { read } = await pass(source, plan, {
    form: { as: 'rows' },
    arrange: plan.output.map((_, at) => at),
    base: undefined,
    cores,
    stop,
    append(encoded) {
      if (!('rows' in encoded) || isTurnedAway === undefined) return
      for (const cells of encoded.rows) {
        const named = customer === -1 ? '' : cells[customer]!
        if (isTurnedAway(cells, { identifier: named === '' ? '' : identify(named), named })) found++
      }
    },
    reject: () => {},
    progress: () => {},
  })
  return { rows: read, found }
}
