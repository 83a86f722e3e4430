import { normaliseFlag } from '../../normalise/flag.ts'
import type { CellColumn } from '../table.ts'
import { fold } from '../../text/fold.ts'
import { cellsOf } from './cells.ts'
import type { DerivedField } from './fields.ts'

/** Consents given or withdrawn: a row each. */
export interface ConsentRows {
  /** Of each row that of its customer, −1 for none. */
  readonly rowOf: Int32Array
  readonly channel: CellColumn
  /** Days, YYYY-MM-DD. */
  readonly date: CellColumn
  /** `true` or `false`. */
  readonly given: CellColumn
}

/** The ways to reach somebody, and what they are called, folded. */
const channels = {
  consent_email: ['email', 'e-mail', 'mail', 'courriel', 'newsletter'],
  consent_sms: ['sms', 'text', 'texto'],
  consent_phone: ['phone', 'telephone', 'tel', 'call', 'appel'],
  consent_post: ['post', 'postal', 'courrier', 'letter'],
} as const

export const consentFieldNames = Object.keys(channels) as (keyof typeof channels)[]

/**
 * What customers last said to each channel up to a day; nothing where they were never asked. Of two rows of a day the later
 * stands.
 *
 * @param rows of customers
 */
export function consentFields(known: () => ConsentRows, rows: number, asOf: string): DerivedField[] {
  return consentFieldNames.map((name) => ({
    name,
    kind: 'flag',
    cells() {
      const { rowOf, channel, date, given } = known()
      const isMeant = channel.texts.map((text) => (channels[name] as readonly string[]).includes(fold(text.trim())))
      const last = new Int32Array(rows).fill(-1)
      const dayAt = (row: number): string => date.texts[date.ids[row]!]!.slice(0, 10)
      for (let row = 0; row < rowOf.length; row++) {
        const customer = rowOf[row]!
        if (customer < 0 || !isMeant[channel.ids[row]!]! || dayAt(row) > asOf) continue
        if (last[customer]! < 0 || dayAt(row) >= dayAt(last[customer]!)) last[customer] = row
      }
      return cellsOf(rows, (row) => (last[row]! < 0 ? '' : given.texts[given.ids[last[row]!]!]!))
    },
  }))
}

/** Of each row 1 where a column says yes, in whatever words. */
export function saysYes({ texts, ids }: CellColumn): Uint8Array {
  const isYes = Uint8Array.from(texts, (text) => Number(normaliseFlag(text).value === 'true'))
  return Uint8Array.from(ids, (id) => isYes[id]!)
}
