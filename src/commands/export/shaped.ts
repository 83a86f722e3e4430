import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { personReader } from '../../export/person.ts'
import { lostPhones } from '../../export/phones.ts'
import { neededColumns, type Needed, type Shape } from '../../export/shape.ts'
import { shapes, type ShapeName } from '../../export/shapes.ts'
import { vcardOf, type VcardVersion } from '../../export/vcard.ts'
import { packed, rowEncoder, type RowEncoder } from '../../io/encode.ts'
import { openSealedSink, openSink, type Sink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import type { ExportOptions, ToolName } from '../export.ts'
import { refuseClashes } from '../targets.ts'
import type { Chosen } from './chosen.ts'
import type { Exported } from './exported.ts'
import { sinkOptions } from './sink-options.ts'
import { peopleOf, type People } from './people.ts'
import type { EncryptedTarget } from './recipients.ts'

/**
 * Writes customers as another tool takes them; the output has no name yet.
 *
 * @param whole all rows of the input, of which some were chosen
 * @throws {CommanderError} when the input holds no customers
 */
export async function exportShaped(
  whole: Source,
  chosen: Chosen | undefined,
  target: EncryptedTarget,
  options: ExportOptions & { readonly for: ToolName },
  context: Context,
): Promise<Exported> {
  const { words } = context
  if ([options.columns, options.with, options.sheets].some((option) => option !== undefined))
    throw usageFault(words.export.usage.shapeHasColumns)
  if (isCards(options.for) && target.target !== '-' && !/\.vcf(?:\.gz)?(?:\.age)?$/i.test(target.target))
    throw usageFault(words.export.usage.vcardName(target.target))
  const tool = options.for
  const shape = isCards(tool) ? { columns: [] } : shapes[tool]
  let needed: Needed = neededColumns(shape)
  const look = (columns: readonly string[]): ((cells: readonly string[]) => void) => {
    const personOf = personReader(columns)
    needed = neededColumns(shape)
    return (cells) => needed.see(personOf(cells))
  }
  const people = await peopleOf(whole, chosen?.source ?? whole, look, options, context)
  const written = isCards(tool)
    ? await writeCards(people, tool === 'vcard' ? '4.0' : '3.0', target, context)
    : await writeRows(people, tool, needed, target, options, context, whole.path)
  return { ...written, left: written.left + (chosen?.left() ?? 0), withheld: chosen?.withheld() ?? written.withheld }
}

const isCards = (tool: ToolName): tool is 'vcard' | 'vcard3' => tool === 'vcard' || tool === 'vcard3'

/** One of the files that rows go to: the tool takes so many in one. */
interface PartFile {
  readonly name: string
  readonly encoder: RowEncoder
  sink: Sink | undefined
  rows: number
}

async function writeRows(
  people: People,
  name: ShapeName,
  needed: Needed,
  { target, encrypt }: EncryptedTarget,
  options: ExportOptions,
  context: Context,
  input: string,
): Promise<Exported> {
  const columns = needed.columns()
  const header = columns.map((column) => column.header)
  const shape: Shape = shapes[name]
  const sift = shape.sift?.()
  const mostRows = target === '-' ? Infinity : (shape.mostRows ?? Infinity)
  const personOf = personReader(people.columns)
  const open = (path: string): Promise<Sink> =>
    openSink(path, header, context.stdout, context.self, sinkOptions(options, encrypt))
  const first = await open(target)
  const { form } = first
  const files: PartFile[] = [{ name: target, encoder: rowEncoder(form), sink: first, rows: 0 }]
  const counts = { rows: 0, unreachable: 0, repeated: 0, phones: 0 }
  const take = (kept: readonly string[]): void => {
    let file = files.at(-1)!
    if (file.rows >= mostRows) {
      file = { name: numbered(target, files.length + 1), encoder: rowEncoder(form), sink: undefined, rows: 0 }
      files.push(file)
    }
    file.rows++
    file.encoder.add(kept)
  }
  let done = 0
  const flush = async (): Promise<void> => {
    for (; done < files.length; done++) {
      const file = files[done]!
      if (file.sink === undefined) {
        refuseClashes([input], { output: file.name }, context)
        file.sink = await open(file.name)
      }
      await file.sink.append(file.encoder.take())
      if (done === files.length - 1) return
    }
  }
  const abandon = (): void => {
    for (const { sink } of files) sink?.abandon()
  }
  try {
    const left = await people.read((row) => {
      const person = personOf(row)
      counts.phones += lostPhones(person)
      const cells = columns.map(({ cell }) => cell(person))
      const kept = sift === undefined ? cells : sift(cells)
      if (kept === undefined) counts.unreachable++
      else {
        counts.rows++
        if (kept !== cells) counts.repeated += kept.filter((cell, at) => cell !== cells[at]).length
        take(kept)
      }
    }, flush)
    await flush()
    const output = {
      async commit() {
        for (const { sink } of files) await sink!.commit()
      },
      abandon,
    }
    return { ...counts, left, withheld: new Map(), columns: header, parts: files.map((file) => file.name), output }
  } catch (error) {
    abandon()
    throw error
  }
}

/** The name of a further file: `brevo.csv`, `brevo-2.csv`. */
const numbered = (path: string, nth: number): string => path.replace(/((?:\.[a-z0-9]+)*)$/i, `-${nth}$1`)

/** What a card may hold, as columns: for those who ask what was given on. */
const cardColumns = ['FN', 'N', 'EMAIL', 'TEL', 'ADR', 'ORG', 'TITLE', 'BDAY']

async function writeCards(
  people: People,
  version: VcardVersion,
  { target, encrypt }: EncryptedTarget,
  { stdout, self, stop }: Context,
): Promise<Exported> {
  const personOf = personReader(people.columns)
  const sink = openSealedSink(target, stdout, self, encrypt)
  const counts = { rows: 0, unreachable: 0, repeated: 0, phones: 0 }
  let cards: string[] = []
  try {
    const left = await people.read(
      (row) => {
        const person = personOf(row)
        counts.phones += lostPhones(person)
        counts.rows++
        cards.push(vcardOf(person, version))
      },
      async () => {
        stop.throwIfAborted()
        await sink.write(packed(Buffer.from(cards.join('')), sink.gzip))
        cards = []
      },
    )
    return { ...counts, left, withheld: new Map(), columns: cardColumns, parts: [target], output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}
