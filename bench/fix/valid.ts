import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/**
 * What a cell means to somebody else than us, by the strictest reading of its column: undefined where it is not valid by that.
 * A fix that makes one meaning of another has changed what was right.
 */
export function meaningOf(column: string, cell: string): string | undefined {
  return strict[column]?.(cell)
}

const strict: Readonly<Record<string, (cell: string) => string | undefined>> = {
  email: (cell) =>
    /^[A-Za-z0-9]+(?:[.+_-][A-Za-z0-9]+)*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(cell) ? cell.toLowerCase() : undefined,
  téléphone(cell) {
    // The library takes numbers of the overseas departments for French land lines, or for none.
    if (!/^[+(\d][\d .()-]+$/.test(cell) || /^0[256]\s*[69]/.test(cell)) return undefined
    const number = parsePhoneNumberFromString(cell, 'FR')
    return number?.isValid() === true ? number.number : undefined
  },
  'code postal': (cell) => (/^\d{5}$/.test(cell) ? cell : undefined),
  'date de naissance'(cell) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) ?? []
    if (year !== undefined) return calendar(Number(year), Number(month), Number(day))
    const [, first, second, last] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? []
    return Number(first) > 12 ? calendar(Number(last), Number(second), Number(first)) : undefined
  },
  siret: (cell) => (/^\d{14}$/.test(cell) && luhn(cell) ? cell : undefined),
  prénom: properName,
  nom: properName,
  ville: properName,
  montant: (cell) => (/^-?\d+(?:[.,]\d{1,2})?$/.test(cell) ? String(Number(cell.replace(',', '.'))) : undefined),
}

function properName(cell: string): string | undefined {
  return /^[A-ZÀ-Þ][a-zß-ÿ]+(?:[- '][A-ZÀ-Þ][a-zß-ÿ]+)*$/.test(cell) ? cell : undefined
}

function calendar(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

function luhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}
