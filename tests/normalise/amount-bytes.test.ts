import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AmountBytes } from '../../src/normalise/amount-bytes.ts'
import { amountNormaliser } from '../../src/normalise/amount.ts'
import { amountShape } from '../../src/normalise/decimal-mark.ts'
import { Decimals } from '../../src/numeric/decimals.ts'

const read = amountNormaliser({ decimalMark: ',', certain: false })

function found(text: string): { shape: string; units: number } | undefined {
  const bytes = Buffer.from(`9${text}9`)
  const amount = new AmountBytes()
  if (!amount.find(bytes, 1, bytes.length - 1)) return undefined
  const numbers = new Decimals(1)
  numbers.setDigits(0, amount.digits, amount.decimals)
  return { shape: amount.shape, units: numbers.units(0, numbers.places) }
}

const amount = fc.oneof(
  fc.stringMatching(/^-?\d{0,17}([.,]\d{0,6})?$/),
  fc.constantFrom(
    '',
    '-',
    '0',
    '-0',
    '0,5',
    '-0.5',
    '01',
    '1.234',
    '1234.567',
    '0.125',
    ',5',
    '5,',
    '1,2,3',
    '+1',
    '1 234',
    '12 €',
  ),
)

it('finds nothing that a text would say otherwise', () => {
  fc.assert(
    fc.property(amount, (text) => {
      const plain = found(text)
      if (plain === undefined) return
      const { value, reason } = read(text)
      const numbers = new Decimals(1)
      numbers.set(0, value)
      expect(reason).toBeUndefined()
      expect(plain).toEqual({ shape: amountShape(text), units: numbers.units(0, numbers.places) })
    }),
  )
})

it.each(['0', '12', '-3', '12.5', '1234,50', '999999999999999', '0.125', '1234.567', '-12.30'])('finds %s', (text) =>
  expect(found(text)).toBeDefined(),
)

it.each(['', '-', '01', '-0', '1.234', '1,234', '5,', ',5', '9999999999999999', '12 €', '+5', '1e5'])(
  'leaves %j to others',
  (text) => expect(found(text)).toBeUndefined(),
)
