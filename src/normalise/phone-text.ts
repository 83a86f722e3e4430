import { fold, squeeze } from '../text/fold.ts'
import { codeAt } from '../text/code-at.ts'
import type { PhoneReason } from './phone-reading.ts'

/** The text of a cell in one spelling: folded (lower case, plain dashes and digits), one space, lines kept apart. */
export function tidy(raw: string): string {
  const lines = fold(raw.replace(/[\r\n\u2028]+/g, '|'))
    .split('|')
    .map((line) => squeeze(line))
  return lines
    .filter((line) => line !== '')
    .join('|')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String.fromCharCode(0x30 + (digit.charCodeAt(0) & 0xf)))
    .replace(/^=?"(.*)"$|^'/, '$1') // how spreadsheets are made to keep text: ="0199…", '0199…
}

/** Scientific notation, as spreadsheets show long numbers: `6.12e+08`. */
const scientific = /^\+?(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/

/**
 * The digits behind scientific notation; '' when the mantissa doesn't hold them all, undefined when it is none.
 * @example readScientific('6,12345678e+08') // '612345678'
 */
export function readScientific(text: string): string | undefined {
  const found = scientific.exec(text)
  if (found === null) return undefined
  const digits = `${found[1]}${found[2] ?? ''}`
  return digits.length === Number(found[3]) + 1 ? digits : ''
}

/** A number that went through a decimal column: `612345678.0`. */
export const decimal = /^(\+?\d{7,15})[.,]0+$/

/**
 * Is this one number in digits, a plus before them or not, with a space, dot or hyphen at most between two, some perhaps in
 * brackets? Then it has no other spelling to look for: neither words nor a second number, which would take twenty digits,
 * nor a decimal.
 */
export function isBare(text: string): boolean {
  const end = text.length
  if (end > longestBare) return false
  let digits = 0
  let apart = true
  let lastDot = -1
  for (let at = codeAt(text, 0) === 0x2b ? 1 : 0; at < end; at++) {
    const code = codeAt(text, at)
    if (isDigit(code)) {
      digits++
      apart = false
    } else if (code !== (apart ? 0x28 : 0x29)) {
      if (apart || (code !== 0x20 && code !== 0x2e && code !== 0x2d)) return false
      if (code === 0x2e) lastDot = at
      apart = true
    }
  }
  const last = codeAt(text, end - 1)
  return isDigit(last) && digits < 20 && (lastDot === -1 || last !== 0x30)
}
/** Fifteen digits of E.164, `00` and signs between. */
const longestBare = 30

const oForZero = /(?<!\p{L})o+(?!\p{L})/gu

/** The letter O for a zero, where it stands among digits and not in a word. */
export const mendLetterO = (text: string): string =>
  text.includes('o')
    ? text.replace(oForZero, (run: string, at: number) =>
        /\d[ .-]?$/.test(text.slice(0, at)) || /^[ .-]?\d/.test(text.slice(at + run.length)) ? '0'.repeat(run.length) : run,
      )
    : text

/** What may part two numbers: a sign, a word for "or" or "and", or the label of the second. */
const between =
  / ?(?:[/;,|&]| - | (?:ou|et|puis|or|and|oder|und|of|en|y|o|e) ) ?| (?=(?:tel|fax|port|mob|gsm|fixe|dom|bur|pro)[a-z]*\.? ?:? ?[+\d(])/g

/** Digits that stand on each side of what parts two numbers. */
const leastDigits = 6

const digitsIn = (text: string): number => text.replace(/\D+/g, '').length

/**
 * The cell cut where two numbers may meet: each piece has six digits or more, so that `030/123456` and `01,99,00,12,34`
 * stay whole. Twenty French digits in a row are two numbers.
 */
export function splitNumbers(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const found of text.matchAll(between)) {
    if (digitsIn(text.slice(from, found.index)) < leastDigits) continue
    const rest = text.slice(found.index + found[0].length)
    const next = rest.search(between)
    if (digitsIn(next === -1 ? rest : rest.slice(0, next)) < leastDigits) continue
    pieces.push(text.slice(from, found.index))
    from = text.length - rest.length
  }
  pieces.push(text.slice(from))
  if (pieces.length > 1) return pieces
  const twice = /^(0[1-9]\d{8})(0[1-9]\d{8})$/.exec(text.replace(/[ ./-]/g, ''))
  return twice === null ? pieces : [twice[1]!, twice[2]!]
}

/** The last digits of a second number after a whole first one: `01 99 00 12 34 / 35`. */
export const otherEnding = /^(.*\d) ?(?:\/| ou | et ) ?(\d{1,4})$/

const extension =
  /^(.*\d[) ]?)[ ,;]*\(? ?(?:poste?|ext(?:ension|n)?|p|x|#|dw|durchwahl|toestel|int(?:erno)?|anexo|ramal)[ .:=]*(\d{1,6}) ?\)?$/

/** A number and the digits to dial after it. */
export function takeExtension(text: string): { readonly number: string; readonly extension: string } {
  const found = extension.exec(text)
  return found !== null && digitsIn(found[1]!) >= leastDigits
    ? { number: found[1]!, extension: found[2]! }
    : { number: text, extension: '' }
}

/** Words that say which phone it is, folded. What is not here may be somebody's name, and is not dropped in silence. */
const labels: ReadonlySet<string> = new Set(
  (
    'tel tele telephone telephones telefon telefono telefone telefoon telf tlf tfno phone ph t n no num numero nr number ' +
    'portable portables port mobile mobil mob gsm natel handy cell cel cellulare cellulaire cellphone movil telemovel smartphone sms m p ' +
    'fixe fixes fix landline fest festnetz fijo fisso domicile dom bureau bur pro professionnel prof perso personnel prive travail trav ' +
    'maison home work office business dienst privat casa lavoro trabajo oficina de du des le la et direct ligne standard accueil ' +
    'whatsapp whats app wa me https http url callto d b f et'
  ).split(' '),
)
const faxes = /^(?:fax|telefax|telecopie|telecopieur)$/

/** The number within the words around it, and what these words amount to. '' when there is no digit. */
export function takeWords(text: string): { readonly number: string; readonly reason: PhoneReason | undefined } {
  const start = text.search(/[+\d]/)
  if (start === -1) return { number: '', reason: undefined }
  let end = text.length
  while (end > start && !isDigit(text.charCodeAt(end - 1))) end--
  const words = `${text.slice(0, start)} ${text.slice(end)}`.match(/\p{L}+/gu) ?? []
  const number = text.slice(start, end)
  if (words.length === 0) return { number, reason: undefined }
  if (words.some((word) => faxes.test(word))) return { number, reason: 'phone_fax' }
  return { number, reason: words.every((word) => labels.has(word)) ? 'phone_label' : 'phone_text' }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
