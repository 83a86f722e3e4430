import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { backUp } from '../../io/backup.ts'
import { leadsToFile } from '../../io/beside.ts'
import { utf8ToUtf16, type Utf16 } from '../../io/csv/utf16.ts'
import { packed, type Encoded } from '../../io/encode.ts'
import { openByteSink, openSink, type ByteSink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import type { Reject } from '../../model/row.ts'
import { openRejects } from '../import/rejects.ts'
import { toChange, type CellChange, type MendForm } from './mend.ts'

/** Where a mended file goes: in parts, in the order of its source. */
export interface MendedFile {
  readonly form: MendForm
  append(rows: Encoded): void | Promise<void>
  /** Takes rows that could not be read: they are kept beside a file that can't hold them. */
  reject(rejects: readonly Reject[]): void
  /** Where those are; undefined where there are none, or they are in the file. */
  rejects(): string | undefined
  /**
   * Gives it its name; answers with that of the backup, if there had to be one.
   *
   * @param changed cells that were mended: a file that is mended in its place stays untouched without any
   */
  commit(changed: number): Promise<string | undefined>
  abandon(): void
}

export interface MendTarget {
  /** `-` is standard output; undefined when the file itself gets other contents. */
  readonly output: string | undefined
  readonly excel: boolean
  /** Where rows go that could not be read, when the file can't hold them. */
  readonly rejects: string
  /** Is all done but the writing? */
  readonly dryRun: boolean
}

/**
 * Opens what a mended source is written to. A CSV file stays the file that it is, in its encoding, with its delimiter and
 * every byte but those of the mended cells, unless another format is asked for.
 *
 * @param names the columns of the source
 * @throws {DataError} when it can't be written
 * @throws {CommanderError} when a source can't be mended in its place
 */
export async function openMended(
  source: Source,
  names: readonly string[],
  { output, excel, rejects: rejectsPath, dryRun }: MendTarget,
  context: Context,
): Promise<MendedFile> {
  const { content } = source
  const inPlace = output === undefined
  if (inPlace && (content.form !== 'csv' || source.path === '-' || !leadsToFile(source.path)))
    throw usageFault(context.words.validate.usage.inPlace(source.path))
  const target = output ?? source.path
  if (content.form !== 'csv' || (!inPlace && (excel || !keepsFormat(target, content.setting.dialect.delimiter)))) {
    if (dryRun) return { ...nowhere, form: { as: 'rows', form: { as: 'rows' } } }
    const sink = await openSink(target, names, context.stdout, context.self, { excel })
    const rejects = openRejects(source, rejectsPath, context)
    return {
      form: { as: 'rows', form: sink.form },
      append: (rows) => sink.append(rows),
      reject(found) {
        if (found.length > 0) rejects.add(found)
      },
      rejects: () => rejects.path(),
      async commit() {
        rejects.commit() // first: what is nowhere else is safe before the rest shows
        await sink.commit()
        return undefined
      },
      abandon() {
        rejects.abandon()
        sink.abandon()
      },
    }
  }
  const sink = dryRun ? noSink(target) : openByteSink(target, context.stdout, context.self)
  const { encoding } = content.encoding
  const utf16: Utf16 | undefined = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : undefined
  const { mark, lines } = content.before
  const above = Buffer.from(lines)
  let begun = false
  const begin = async (): Promise<void> => {
    begun = true
    const start = Buffer.concat([mark, utf16 === undefined ? above : utf8ToUtf16(above, utf16)])
    if (start.length > 0) await sink.write(packed(start, sink.gzip))
  }
  return {
    form: { as: 'file', setting: content.setting, utf16, gzip: sink.gzip },
    async append(rows) {
      if (!begun) await begin()
      if ('bytes' in rows) await sink.write(rows.bytes)
    },
    reject: () => {}, // they are in it, as they were
    rejects: () => undefined,
    async commit(changed) {
      if (inPlace && changed === 0) {
        sink.abandon()
        return undefined
      }
      if (!begun) await begin()
      const backup = inPlace && !dryRun ? backUp(source.path) : undefined
      sink.commit()
      return backup
    },
    abandon: () => sink.abandon(),
  }
}

/** Where nothing is written. */
const nowhere = {
  append: () => {},
  reject: () => {},
  rejects: () => undefined,
  commit: () => Promise.resolve(undefined),
  abandon: () => {},
} satisfies Omit<MendedFile, 'form'>

const noSink = (target: string): ByteSink => ({
  gzip: /\.gz$/i.test(target),
  write: () => {},
  commit: () => {},
  abandon: () => {},
})

/** Where what would be mended goes when that is done elsewhere: it is only collected. */
export function collectMended(changes: CellChange[]): MendedFile {
  return {
    ...nowhere,
    form: { as: 'changes' },
    append(encoded) {
      if ('rows' in encoded) for (const row of encoded.rows) changes.push(toChange(row))
    },
    abandon: () => void changes.splice(0),
  }
}

/** Does a name ask for no other format than a CSV file of this delimiter has? */
function keepsFormat(target: string, delimiter: string): boolean {
  const ending = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(target)?.[1]?.toLowerCase()
  if (ending === 'tsv' || ending === 'txt') return delimiter === '\t'
  return target === '-' || ending === 'csv'
}
