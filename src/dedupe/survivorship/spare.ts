import { phoneNormaliser } from '../../normalise/phone.ts'
import { foldHeader } from '../../normalise/header.ts'
import type { SurvivorshipSettings } from '../settings.ts'
import type { EvidenceColumn } from './evidence.ts'

/** A column with room for what loses elsewhere. */
export interface Spare {
  readonly column: number
  /** Where values may come from, the best first. */
  readonly from: readonly number[]
  /** Does the column take this cell? */
  readonly takes: (cell: string) => boolean
}

/** The columns that take a second phone or e-mail address, if they would be empty otherwise and no setting names them. */
export function sparesOf(columns: readonly EvidenceColumn[], settings: SurvivorshipSettings, country: string): Spare[] {
  const at = (wanted: (column: EvidenceColumn) => boolean): number[] =>
    columns.flatMap((column, place) => (wanted(column) ? [place] : []))
  const [phones, mobiles, emails] = (['phone', 'mobile', 'email'] as const).map((field) => at((column) => column.field === field))
  const custom = (name: string): number[] => at((column) => column.field === undefined && foldHeader(column.name) === name)
  const readPhone = phoneNormaliser({ country })
  const isMobile = (cell: string): boolean => readPhone(cell).type === 'mobile'
  const spares: Spare[] = [
    ...mobiles!.map((column) => ({ column, from: phones!, takes: isMobile })),
    ...custom('other phone').map((column) => ({ column, from: [...phones!, ...mobiles!], takes: any })),
    ...custom('other email').map((column) => ({ column, from: emails!, takes: any })),
  ]
  return spares.filter(({ column, from }) => from.length > 0 && !settings.columns.has(column))
}

const any = (): boolean => true
