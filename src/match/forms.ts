import type { Dictionary, ValueColumn } from '../model/columns.ts'
import { mostGrowth, type PlainForm } from '../model/plain-form.ts'
import type { Texts } from '../model/texts.ts'
import { writeLetters } from './kernels/letters.ts'
import { mix } from './mix.ts'
import { sharedBytes, sharedInt32 } from './shared.ts'

/** A column as it was read, and the form in which its values are compared: '' for those that say nothing. */
export interface ToIntern {
  readonly column: ValueColumn
  comparable(cell: string): string
  /** Writes the form of cells that a look at their bytes is enough for, as most are. */
  readonly plain?: PlainForm | undefined
}

/** The comparable forms of some values of a column, one behind the other, one byte a letter; in shared memory. */
export interface Forms {
  readonly bytes: Uint8Array<SharedArrayBuffer>
  /** Where each ends. Those that say nothing are empty. */
  readonly ends: Int32Array<SharedArrayBuffer>
  /** 32 bits of the letters of each. */
  readonly hashes: Int32Array<SharedArrayBuffer>
}

/** The forms of a column's values from one on, until another. Any thread may make them. */
export function formsOf(column: ToIntern, texts: Texts, from: number, to: number): Forms {
  return writeForms(asMostAre(column), texts, from, to, new FormWriter(to - from))
}

/** So many values are dealt with while the processor remembers them. */
const stretch = 1 << 10

/** The forms of all of a column's values but the empty one, in stretches. Each is good until the next is asked for. */
export function* eachForms(column: ToIntern, texts: Texts): Iterable<Forms> {
  const { count } = column.column.values
  const writer = new FormWriter(stretch)
  const known = asMostAre(column)
  for (let from = 1; from < count; from += stretch) yield writeForms(known, texts, from, Math.min(count, from + stretch), writer)
}

function writeForms(
  { column: { values }, comparable, plain }: ToIntern,
  texts: Texts,
  from: number,
  to: number,
  writer: FormWriter,
): Forms {
  if (plain === undefined) texts.each(values, (text) => writer.add(comparable(text)), from, to)
  else for (let id = from; id < to; id++) if (!writer.addPlain(values, id, plain)) writer.add(comparable(texts.of(values, id)))
  return writer.take()
}

/** A column whose cells are only looked at for plain ones where at least half are: one by one, texts are dear. */
function asMostAre(column: ToIntern): ToIntern {
  const { plain } = column
  return plain === undefined || areMostlyPlain(column.column.values, plain) ? column : { ...column, plain: undefined }
}

/** So many values tell how a column is written. */
const tried = 256

function areMostlyPlain({ bytes, starts, count }: Dictionary, plain: PlainForm): boolean {
  const step = Math.max(1, Math.floor(count / tried))
  let [asked, found] = [0, 0]
  for (let id = 1; id < count; id += step) {
    const [start, end] = [starts[id]!, starts[id + 1]!]
    asked++
    if (plain(bytes, start, end, new Uint8Array(mostGrowth * (end - start)), 0) !== -1) found++
  }
  return 2 * found >= asked
}

/** Bytes that there is room for to begin with, a value: most forms are shorter. */
const usualLength = 32

/** Takes down forms. */
class FormWriter {
  #bytes: Uint8Array<SharedArrayBuffer>
  readonly #ends: Int32Array<SharedArrayBuffer>
  readonly #hashes: Int32Array<SharedArrayBuffer>
  #count = 0
  #end = 0

  /** @param most how many values there may be before they are taken */
  constructor(most: number) {
    this.#bytes = sharedBytes(usualLength * most)
    this.#ends = sharedInt32(most)
    this.#hashes = sharedInt32(most)
  }

  add(form: string): void {
    const from = this.#end
    this.#reserve(2 * form.length)
    this.#close(writeLetters(form, this.#bytes, from), form.length)
  }

  /** @returns whether the value has a plain form, which then is taken down */
  addPlain({ bytes, starts }: Dictionary, id: number, plain: PlainForm): boolean {
    const [start, end] = [starts[id]!, starts[id + 1]!]
    this.#reserve(mostGrowth * (end - start))
    const to = plain(bytes, start, end, this.#bytes, this.#end)
    if (to === -1) return false
    this.#close(to, to - this.#end)
    return true
  }

  /** What was taken down; what comes next begins anew, in the same place. */
  take(): Forms {
    const forms = {
      bytes: this.#bytes.subarray(0, this.#end),
      ends: this.#ends.subarray(0, this.#count),
      hashes: this.#hashes.subarray(0, this.#count),
    }
    this.#count = this.#end = 0
    return forms
  }

  /** @param length of the text, in code units */
  #close(to: number, length: number): void {
    this.#hashes[this.#count] = hashOfForm(this.#bytes, this.#end, to, length)
    this.#ends[this.#count++] = this.#end = to
  }

  #reserve(length: number): void {
    if (this.#end + length <= this.#bytes.length) return
    const wider = sharedBytes(2 * (this.#end + length))
    wider.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = wider
  }
}

function hashOfForm(forms: Uint8Array, from: number, to: number, length: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ forms[at]!, 0x01000193)
  return mix(hash ^ length)
}
