import type { Context } from '../../../cli/context.ts'
import type { DonePlace } from '../../../forget/certificate.ts'
import type { RecordEdit } from '../../../io/csv/cutout.ts'
import { writeCsvWithout } from '../../../io/erasing/csv.ts'
import type { Encoding } from '../../../io/encodings/encoding.ts'
import { openReplacement, type OldBlocks } from '../../../io/replace.ts'
import { openSource } from '../../../io/source.ts'
import type { ForgetOptions } from '../../forget.ts'
import type { LookedPart } from './look.ts'
import type { PlannedFile } from './plan.ts'
import type { TablePlan } from '../../../forget/files/plan.ts'

/** What was done to a file. */
export interface ErasedFile {
  readonly places: readonly DonePlace[]
  readonly old: OldBlocks
}

/**
 * Does what was planned for a file: written anew beside it, given its name, and the old contents overwritten.
 *
 * @throws {DataError} when the file was changed since it was looked at, or can't be written
 */
export async function eraseFromFile(
  { file, tables }: PlannedFile,
  options: ForgetOptions,
  context: Context,
): Promise<ErasedFile> {
  const edits = tables.map((plan, at) => editsOf(plan, file.parts[at]!))
  const replacement = openReplacement(file.state, context.self)
  try {
    const given = { delimiter: options.delimiter, encoding: options.encoding as Encoding | undefined }
    const source = await openSource(file.path, given, context.stdin, context.self)
    try {
      const { content } = source
      if (content.form === 'csv') await writeCsvWithout(content, source.compressed === true, edits[0]!, replacement)
    } finally {
      source.close()
    }
    const old = replacement.commit()
    return { places: tables.flatMap((plan, at) => doneIn(plan, file.path, file.kind, file.parts[at]!.part)), old }
  } catch (error) {
    replacement.abandon()
    throw error
  }
}

function editsOf({ changes }: TablePlan, { lines }: LookedPart): RecordEdit[] {
  return changes.map(({ row, cells }) => {
    const line = lines[row]!
    return { line, cells: cells?.map((cell) => ({ line, ...cell })) }
  })
}

function doneIn({ changes }: TablePlan, path: string, kind: string, table: string | undefined): DonePlace[] {
  if (changes.length === 0) return []
  const deleted = changes.filter(({ cells }) => cells === undefined).length
  return [{ path, kind, table, deleted, anonymised: changes.length - deleted, kept: 0 }]
}
