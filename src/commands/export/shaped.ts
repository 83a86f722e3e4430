import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { personReader } from '../../export/person.ts'
import { lostPhones } from '../../export/phones.ts'
import { neededColumns, type Needed } from '../../export/shape.ts'
import { shapes, type ShapeName } from '../../export/shapes.ts'
import { vcardOf } from '../../export/vcard.ts'
import { packed, rowEncoder } from '../../io/encode.ts'
import { openSealedSink, openSink } from '../../io/sink.ts'
import type { Source } from '../../io/source.ts'
import type { ExportOptions } from '../export.ts'
import type { Chosen } from './chosen.ts'
import type { Exported } from './exported.ts'
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
  options: ExportOptions & { readonly for: ShapeName | 'vcard' },
  context: Context,
): Promise<Exported> {
  const { words } = context
  if (options.columns !== undefined) throw usageFault(words.export.usage.shapeHasColumns)
  if (options.for === 'vcard' && target.target !== '-' && !/\.vcf(?:\.gz)?(?:\.age)?$/i.test(target.target))
    throw usageFault(words.export.usage.vcardName(target.target))
  const shape = options.for === 'vcard' ? { columns: [] } : shapes[options.for]
  let needed: Needed = neededColumns(shape)
  const look = (columns: readonly string[]): ((cells: readonly string[]) => void) => {
    const personOf = personReader(columns)
    needed = neededColumns(shape)
    return (cells) => needed.see(personOf(cells))
  }
  const people = await peopleOf(whole, chosen?.source ?? whole, look, options, context)
  const written =
    options.for === 'vcard'
      ? await writeCards(people, target, context)
      : await writeRows(people, options.for, needed, target, options, context)
  return { ...written, left: written.left + (chosen?.left() ?? 0), withheld: chosen?.withheld() ?? written.withheld }
}

async function writeRows(
  people: People,
  name: ShapeName,
  needed: Needed,
  { target, encrypt }: EncryptedTarget,
  options: ExportOptions,
  context: Context,
): Promise<Exported> {
  const columns = needed.columns()
  const header = columns.map((column) => column.header)
  const shape = shapes[name]
  const sift = 'sift' in shape ? shape.sift() : undefined
  const personOf = personReader(people.columns)
  const sink = await openSink(target, header, context.stdout, context.self, { excel: options.excel === true, encrypt })
  const encoder = rowEncoder(sink.form)
  const counts = { rows: 0, unreachable: 0, repeated: 0, phones: 0 }
  try {
    const left = await people.read(
      (row) => {
        const person = personOf(row)
        counts.phones += lostPhones(person)
        const cells = columns.map(({ cell }) => cell(person))
        const kept = sift === undefined ? cells : sift(cells)
        if (kept === undefined) counts.unreachable++
        else {
          counts.rows++
          if (kept !== cells) counts.repeated += kept.filter((cell, at) => cell !== cells[at]).length
          encoder.add(kept)
        }
      },
      () => sink.append(encoder.take()),
    )
    return { ...counts, left, withheld: new Map(), columns: header, output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}

/** What a card may hold, as columns: for those who ask what was given on. */
const cardColumns = ['FN', 'N', 'EMAIL', 'TEL', 'ADR', 'ORG', 'TITLE', 'BDAY']

async function writeCards(
  people: People,
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
        cards.push(vcardOf(person))
      },
      async () => {
        stop.throwIfAborted()
        await sink.write(packed(Buffer.from(cards.join('')), sink.gzip))
        cards = []
      },
    )
    return { ...counts, left, withheld: new Map(), columns: cardColumns, output: sink }
  } catch (error) {
    sink.abandon()
    throw error
  }
}
