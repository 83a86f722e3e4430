/** Where a French number without its own country code belongs, when that is not the mainland. */
export interface Overseas {
  /** E.164. */
  readonly value: string
  readonly type: 'mobile' | 'landline'
}

interface Range {
  readonly code: string
  readonly type: Overseas['type']
}

const landline = (code: string): Range => ({ code, type: 'landline' })
const mobile = (code: string): Range => ({ code, type: 'mobile' })

/**
 * National prefixes (without the trunk zero) of the territories that have their own country code but share France's
 * numbering plan. The library, asked with region FR, takes half of them for mainland land lines and refuses the others.
 * Ranges are trusted whole: the operators' blocks inside them change more often than any metadata.
 * @see libphonenumber 1.13 metadata for GP, MQ, GF, RE, YT, PM
 */
const ranges: Readonly<Record<string, Range>> = {
  590: landline('590'),
  690: mobile('590'),
  691: mobile('590'),
  5987: landline('590'),
  7090: mobile('590'),
  594: landline('594'),
  694: mobile('594'),
  5988: landline('594'),
  596: landline('596'),
  696: mobile('596'),
  697: mobile('596'),
  5989: landline('596'),
  7091: mobile('596'),
  262: landline('262'),
  263: landline('262'),
  692: mobile('262'),
  693: mobile('262'),
  7092: mobile('262'),
  269: landline('262'),
  2688: landline('262'),
  2689: landline('262'),
  639: mobile('262'),
  7084: mobile('508'),
  7085: mobile('508'),
}

/** Guyane has 07093 0 to 3 of a range that the Indian Ocean shares. */
const guyane = mobile('594')
const indianOcean = mobile('262')

function rangeOf(nine: string): Range | undefined {
  if (nine.startsWith('63998')) return undefined // 06 39 98 xx xx is kept for films and tests (ARCEP 2018-0881): no Mayotte number
  if (nine.startsWith('7093')) return nine.charCodeAt(4) <= 0x33 ? guyane : indianOcean
  return ranges[nine.slice(0, 3)] ?? ranges[nine.slice(0, 4)]
}

/**
 * The overseas number behind nine national digits (those after the trunk zero); undefined when they are the mainland's.
 * @example findOverseas('690001234')?.value // '+590690001234'
 */
export function findOverseas(nine: string): Overseas | undefined {
  const first = nine.charCodeAt(0)
  if (first !== 0x32 && (first < 0x35 || first > 0x37)) return undefined // only 02, 05, 06, 07 have overseas ranges
  if (nine.startsWith('508')) return { value: `+508${nine.slice(3)}`, type: 'landline' } // St-Pierre keeps six digits
  const range = rangeOf(nine)
  return range && { value: `+${range.code}${nine}`, type: range.type }
}

const regions: Readonly<Record<string, string>> = {
  971: 'GP',
  972: 'MQ',
  973: 'GF',
  974: 'RE',
  975: 'PM',
  976: 'YT',
  986: 'WF',
  987: 'PF',
  988: 'NC',
  980: 'MC',
}

/** The ISO region of a French postal code outside the mainland; undefined for the mainland. */
export function overseasRegion(postalCode: string): string | undefined {
  const first = postalCode.charCodeAt(0)
  if (first >= 0x30 && first < 0x39) return undefined
  const code = postalCode.trimStart()
  if (code.charCodeAt(0) !== 0x39) return undefined
  return regions[code.replace(/\s/, '').slice(0, 3)]
}

/** Regions that dial France's ten digits and have a country code of their own. */
export const frenchPlanOverseas: ReadonlySet<string> = new Set(['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF'])
