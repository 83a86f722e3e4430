import { basename } from 'node:path'
import type { Context } from '../../../cli/context.ts'
import { harmless } from '../../../cli/table.ts'
import type { DonePlace, ScanSum } from '../../../forget/certificate.ts'
import type { Kept } from '../../../forget/plan.ts'
import { sentence } from '../../../messages/sentence.ts'
import { DataError } from '../../../model/error.ts'
import { neutralPath } from '../../../forget/files/neutral-path.ts'
import { leftToDo } from '../../../io/left-to-do.ts'
import { sweepReplaced } from '../../../io/replace.ts'
import { contentScanner } from './scan.ts'
import type { Limit } from '../../../model/certificate.ts'
import type { Wanted } from '../../../model/wanted.ts'
import { canonicalJson } from '../../../privacy/canonical-json.ts'
import { sealByWords, unsealByWords } from '../../../privacy/sealed-by-words.ts'
import type { ForgetOptions } from '../../forget.ts'
import { eraseFromDatabase, eraseFromFile } from './erase.ts'
import type { FilesAsking, FilesPlan } from './plan.ts'

/** A file in which something was still found, and how often. */
export interface StillIn {
  readonly path: string
  readonly hits: number
  /** Are there candidates in it, who may say it? Else it stands where there are no rows. */
  readonly inRows: boolean
}

/** What came of an erasure from files. */
export interface ErasedFiles {
  readonly places: readonly DonePlace[]
  readonly kept: readonly Kept[]
  readonly scan: ScanSum
  readonly stillIn: readonly StillIn[]
  readonly limits: readonly Limit[]
}

/** Files in which people are to be forgotten, and what a run that was cut off knew of them. */
export interface FilesWork {
  readonly paths: readonly string[]
  /** With what was learned before the run was cut off. */
  readonly asking: FilesAsking
  /** Was a run like this one cut off? */
  readonly begun: boolean
  /**
   * Says no where another command was cut off: what it knows of other people must not be lost.
   *
   * @throws {DataError} that names its state
   */
  refuseAnother(): void
  /** Notes what is known now, before anything is erased. */
  keep(plan: FilesPlan): void
  /** Takes that away: when all is proven. */
  drop(): void
}

/** What a run leaves behind when it is cut off. */
interface State {
  readonly people: readonly Wanted[]
}

const purpose = 'erasing files'

/**
 * Looks for what a run over these files left behind when it was cut off: it is asked for with what was learned then.
 *
 * @throws {DataError} when a file is not there
 */
export function resumeFiles(paths: readonly string[], asking: FilesAsking, context: Context): FilesWork {
  const { wanted, include } = asking
  // Only the same request opens what its run left behind.
  const words = canonicalJson({ wanted: JSON.stringify(wanted), include: [...include] })
  const left = paths[0] === undefined ? undefined : leftToDo(paths[0], context.self)
  const sealed = left?.read()
  const opened = sealed === undefined ? undefined : unsealByWords(words, purpose, sealed)
  const state = opened === undefined ? undefined : (JSON.parse(opened) as State)
  let isOurs = state !== undefined
  return {
    paths,
    asking: state === undefined ? asking : { ...asking, wanted: state.people },
    begun: state !== undefined,
    refuseAnother() {
      if (left === undefined || sealed === undefined || isOurs) return
      throw new DataError({ fault: 'begun-by-another', about: { path: paths[0]!, state: basename(left.path) } })
    },
    keep({ people }) {
      isOurs = true
      left?.keep(sealByWords(words, purpose, context.random, JSON.stringify({ people } satisfies State)))
    },
    drop() {
      if (isOurs) left?.drop()
    },
  }
}

/**
 * Erases people from files as planned: those of orders first, since the others say whose they are. Every step can be done again:
 * cut off anywhere, the same command goes on. Where one file can't be written, the others are done.
 *
 * @throws {DataError} when a file was changed meanwhile, or can't be written
 */
export async function eraseFromFiles(
  { paths, begun }: FilesWork,
  plan: FilesPlan,
  options: ForgetOptions,
  context: Context,
): Promise<ErasedFiles> {
  for (const path of paths) sweepReplaced(path, context.self)
  const places: DonePlace[] = []
  const limits = new Set<Limit>(plan.shared ? ['shared_identifiers'] : [])
  if (plan.files.length > 0) limits.add('names')
  if (plan.unread.length > 0) limits.add('unread_files')
  const failed: DataError[] = []
  const orders = plan.files.filter(({ file }) => file.parts.some(({ table }) => table.table === 'orders'))
  for (const planned of [...orders, ...plan.files.filter((one) => !orders.includes(one))]) {
    context.stop.throwIfAborted()
    const { kind } = planned.file
    const changes = planned.tables.some((table) => table.changes.length > 0)
    // A database may have lost its rows in a run that was cut off, and not yet their bytes.
    if (!changes && !(kind === 'sqlite' && begun)) continue
    try {
      const done = kind === 'sqlite' ? eraseFromDatabase(planned) : await eraseFromFile(planned, plan.own, options, context)
      places.push(...done.places)
      if (done.old !== 'overwritten') limits.add('old_blocks')
      if (done.indexes.length > 0) {
        limits.add('search_indexes')
        const left = context.words.forget.indexesLeft({ path: harmless(planned.file.path), indexes: done.indexes.map(harmless) })
        context.say(context.paint.warn(left))
      }
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      failed.push(error)
    }
  }
  const [first, ...others] = failed
  for (const { fault } of others) context.say(context.paint.bad(sentence(context.words, fault)))
  if (first !== undefined) throw first
  return {
    places: plan.files.flatMap(({ file }, at) =>
      places
        .filter(({ path }) => path === file.path)
        .map((place) => ({ ...place, path: neutralPath(place.path, at, plan.people) })),
    ),
    kept: plan.kept,
    ...(await tracesLeft(plan, context)),
    limits: [...limits],
  }
}

/** Looks through the bytes of all files for what must not be there any more. */
export async function tracesLeft(plan: FilesPlan, context: Context): Promise<Pick<ErasedFiles, 'scan' | 'stillIn'>> {
  const look = contentScanner(plan.needles, context)
  const stillIn: StillIn[] = []
  let [bytes, hits] = [0, 0]
  for (const { file } of plan.files) {
    const found = await look(file)
    bytes += found.bytes
    hits += found.hits
    const { path } = file
    const inRows = plan.candidates.some(({ record }) => record.startsWith(`${path}:`))
    if (found.hits > 0) stillIn.push({ path, hits: found.hits, inRows })
  }
  return { scan: { files: plan.files.length, bytes, hits }, stillIn }
}
