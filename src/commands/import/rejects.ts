import type { Context } from '../../cli/context.ts'
import type { ByteWriter } from '../../io/beside.ts'
import { openOutput } from '../../io/beside.ts'
import type { RejectForm } from '../../io/csv/rejects.ts'
import { rejectLine, rejectsHeader } from '../../io/csv/rejects.ts'
import { encodeSentence } from '../../io/encodings/encode.ts'
import type { Source } from '../../io/source.ts'
import type { Reject } from '../../model/row.ts'

/** The file of a source's rejected lines, which exists only if there are any. */
export interface RejectsFile {
  /** Where it is; undefined while nothing was rejected. */
  path(): string | undefined
  add(rejects: readonly Reject[]): void
  commit(): void
  abandon(): void
}

/** Opens lazily: its header and first line are written with the first reject. Lines keep their bytes, so they can be mended and imported again. */
export function openRejects({ content }: Source, target: string, { words, self }: Context): RejectsFile {
  let writer: ByteWriter | undefined
  return {
    path: () => (writer === undefined ? undefined : target),
    add(rejects) {
      if (content.form !== 'csv') return
      const { setting, headerBytes, dialect } = content
      const { encoding } = setting.decoding
      const form: RejectForm = {
        dialect: setting.dialect,
        encode: (text) => encodeSentence(text, encoding),
        eol: dialect.ends[0],
      }
      if (writer === undefined) {
        writer = openOutput(target, self)
        writer.write(rejectsHeader(Buffer.from(headerBytes), form))
      }
      for (const { line, reason, bytes, cells, goesOn } of rejects) {
        if (goesOn === true) {
          writer.write(bytes)
          continue
        }
        const message = words.rowReasons[reason]({ cells, width: setting.width })
        writer.write(rejectLine(Buffer.from(bytes), { line, reason, message }, form))
      }
    },
    commit: () => writer?.commit(),
    abandon: () => writer?.abandon(),
  }
}
