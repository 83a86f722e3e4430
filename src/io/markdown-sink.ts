import type { SlowWriter } from './encrypted.ts'
import type { Sink } from './sink.ts'

/** A table as Markdown has it: for eyes, in a letter or a ticket. A line break in a cell becomes a space. */
export function markdownSink(writer: SlowWriter, header: readonly string[]): Sink {
  let begun = false
  const put = (lines: readonly string[]): void | Promise<void> => writer.write(Buffer.from(lines.join('')))
  async function begin(): Promise<void> {
    if (begun) return
    begun = true
    await put([lineOf(header), lineOf(header.map(() => '---'))])
  }
  return {
    form: { as: 'rows' },
    async append(encoded) {
      await begin()
      if ('rows' in encoded && encoded.rows.length > 0) await put(encoded.rows.map(lineOf))
    },
    async commit() {
      await begin()
      await writer.commit()
    },
    abandon: () => writer.abandon(),
  }
}

const lineOf = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`

/** What Markdown would take for its own, behind a backslash. */
const escaped = (cell: string): string => cell.replace(/[\\|`*_[\]<>]/g, String.raw`\$&`).replace(/\s*[\r\n]+\s*/g, ' ')
