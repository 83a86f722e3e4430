import { fold, squeeze } from '../../text/fold.ts'

/** A cell of a town of France, taken apart. */
export interface AskedTown {
  /** Folded words, saints and rivers written out, articles first, without CEDEX, arrondissement and postal code. */
  readonly words: readonly string[]
  /** The words without anything between them, as the table has its towns; '' if there are none. */
  readonly key: string
  /** Does the cell say CEDEX? Then its code is an office's or a company's, of which only the department is known. */
  readonly cedex: boolean
  /** The number of an arrondissement; 0 if there is none. */
  readonly district: number
  /** A postal code in the same cell, four or five digits; '' if there is none. */
  readonly postalCode: string
}

/** Longer cells are no towns' names. */
const longest = 120

/** @example readTown('ST-DENIS (93200)').key // 'saintdenis' */
export function readTown(cell: string): AskedTown {
  const text = cell.length > longest ? '' : fold(squeeze(cell))
  const bare = toFront(text).replace(remark, ' ').replace(underRiver, '$1sous ').replace(onRiver, '$1sur ').replace(/&/g, ' et ')
  const all = bare.split(/[^a-z\d]+/).filter((word) => word !== '')
  const postalCode = /(?<!\d)\d{5}(?!\d)/.exec(text)?.[0] ?? /^\d{4}(?= \p{L})/u.exec(text)?.[0] ?? ''
  const spoken = all.filter((word) => word !== postalCode)
  const cedexAt = spoken.indexOf('cedex')
  const told = cedexAt === -1 ? spoken : spoken.slice(0, cedexAt)
  const { words, district } = withoutDistrict(told)
  const full = words.map((word, at, row) => inFull(word, at, row.length)).filter((word) => !/\d/.test(word))
  return { words: full, key: full.join(''), cedex: cedexAt !== -1, district: cedexAt === -1 ? district : 0, postalCode }
}

/** `Havre (Le)`, `HAYE, LA`, `HAYE LA`: as registers sort them. */
const toFront = (text: string): string => text.replace(/^([^,()]*[^,() ]) ?[ ,(] ?(les?|la|l['’]?) ?\)?$/, '$2 $1')
const remark = /\([^()]*\)/g
const underRiver = /([a-z] )s\/s /g
const onRiver = /([a-z] )(?:s\/ ?|\/s )/g

const shortened: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  dvt: 'devant',
  nd: 'notredame',
  gd: 'grand',
  gde: 'grande',
  gds: 'grands',
  gdes: 'grandes',
}

/** `Les 2 Alpes`. At the end of a name a number is an office's. */
const numbers: Readonly<Record<string, string>> = { 2: 'deux', 3: 'trois', 4: 'quatre' }

function inFull(word: string, at: number, count: number): string {
  if (Object.hasOwn(shortened, word)) return shortened[word]!
  const inside = at > 0 && at < count - 1
  if (inside && word === 's') return 'sur'
  if (inside && word === 'ss') return 'sous'
  if (inside && Object.hasOwn(numbers, word)) return numbers[word]!
  return at === 0 && count > 1 && word === 'mt' ? 'mont' : word
}

/** Cities of which each arrondissement has its own postal code, and how many they have. */
const districts: Readonly<Record<string, number>> = { paris: 20, lyon: 9, marseille: 16 }

/** Behind a town: `11`, `11e`, `11 eme arrondissement`, `XI`. */
function withoutDistrict(told: readonly string[]): { readonly words: readonly string[]; readonly district: number } {
  const [first = '', second = ''] = told
  const glued = /^(paris|lyon|marseille)(\d{1,2})$/.exec(first)
  if (glued !== null) return { words: [glued[1]!, ...told.slice(1)], district: Number(glued[2]) }
  if (!Object.hasOwn(districts, first)) return { words: told, district: 0 }
  const number = /^(\d{1,2})(?:ers?|[eo]|[ei]?emes?)?$/.exec(second)?.[1]
  const district = number === undefined ? fromRoman(second) : Number(number)
  if (district === 0) return { words: told, district: 0 }
  return { words: [first, ...told.slice(2).filter((word) => !ofDistricts.test(word))], district }
}
const ofDistricts = /^(?:e|er|eme|ieme|arr|ar|ardt|arrdt|arrond|arrondissement)$/

function fromRoman(word: string): number {
  if (!/^(?=.)x{0,2}(?:ix|iv|v?i{0,3})(?:e|eme)?$/.test(word)) return 0
  const letters = word.replace(/e.*$/, '')
  let sum = 0
  for (let at = 0; at < letters.length; at++) {
    const [value, next] = [roman[letters[at]!]!, roman[letters[at + 1]!] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** The postal codes of an arrondissement, and the one that the whole city goes by without having it. */
export function districtCodes(city: string, district: number): readonly string[] {
  if (!Object.hasOwn(districts, city) || district < 1 || district > districts[city]!) return []
  const codes = [String(Number(wholeCity[city]!) + district)]
  return city === 'paris' && district === 16 ? [...codes, '75116'] : codes
}

/** Written for the city where the arrondissement is not known; no letter box has these codes. */
export const wholeCity: Readonly<Record<string, string>> = { paris: '75000', lyon: '69000', marseille: '13000' }
