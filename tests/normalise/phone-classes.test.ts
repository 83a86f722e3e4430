import { assert, constantFrom, oneof, property, stringMatching, tuple } from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { PhoneSorter } from '../../src/normalise/phone-classes.ts'
import { phoneNormaliser } from '../../src/normalise/phone.ts'

/** One that has been asked often enough. */
function sorterOf(country: string, like: string): PhoneSorter {
  const sorter = new PhoneSorter(country)
  for (let time = 0; time < 1000; time++) sorter.classOf(like)
  return sorter
}

describe('PhoneSorter', () => {
  it.each([
    ['signs between digits', '(212) 555-0100', '212-555-0199'],
    ['the country code', '+12125550100', '+1 212 555-0199'],
  ])('puts numbers of an area into one class, whatever %s', (_, a, b) => {
    const sorter = sorterOf('US', a)
    expect(sorter.classOf(a)).toBeGreaterThan(0)
    expect(sorter.classOf(a)).toBe(sorter.classOf(b))
  })

  it('puts those behind a trunk zero into one class', () => {
    const sorter = sorterOf('DE', '01715929913')
    expect(sorter.classOf('0171 5929913')).toBeGreaterThan(0)
    expect(sorter.classOf('0171 5929913')).toBe(sorter.classOf('01715929924'))
    expect(sorter.classOf('0301234567')).not.toBe(sorter.classOf('01715929'))
    expect(sorter.classOf('(0)1715929913')).toBe(0)
  })

  it.each([
    ['too few numbers to be worth it', new PhoneSorter('US'), '2125550100'],
    ['a trunk prefix', sorterOf('US', '2125550100'), '12125550100'],
    ['a call abroad', sorterOf('US', '2125550100'), '01144123456'],
    ['words', sorterOf('US', '2125550100'), '2125550100 home'],
    ['what may be a date', sorterOf('DE', '3012345678'), '12.03.1985'],
    ['another that may', sorterOf('DE', '3012345678'), '19850312'],
    ['what went through a decimal column', sorterOf('DE', '3012345678'), '301234567.0'],
    ['a country that France reads with its own', sorterOf('RE', '262123456'), '262123456'],
    ['no country', sorterOf('', '2125550100'), '2125550100'],
    ['a code that nobody has', sorterOf('US', '+9991234567'), '+9991234567'],
  ])('leaves %s out', (_, sorter, cell) => {
    expect(sorter.classOf(cell)).toBe(0)
  })
})

const spelled = (digits: string): string[] => [
  digits,
  digits.replace(/^(\d{3})(\d{3})(\d{3,4})$/, '($1) $2-$3'),
  digits.replace(/(\d{3})(?=\d)/g, '$1 '),
  digits.replace(/(\d{2})(?=\d)/g, '$1.'),
]

describe('classes of phones', () => {
  const own = constantFrom(...getCountries())
  /** An example of a country, cut and changed, as dialled there or anywhere. */
  const number = tuple(own, stringMatching(/^\d{0,5}$/), stringMatching(/^\d{1,11}$/), constantFrom(0, 1, 2, 3, 4)).chain(
    ([country, ending, any, how]) => {
      const example = getExampleNumber(country, examples)
      const national = example === undefined ? any : example.nationalNumber
      const cut = national.slice(0, Math.max(1, national.length - ending.length)) + ending
      const mixed = how === 4 ? any : how === 3 ? `0${cut}` : cut
      const plus = example === undefined ? mixed : `+${example.countryCallingCode}${mixed}`
      return tuple(
        constantFrom(country),
        oneof(constantFrom(...spelled(mixed)), constantFrom(plus, plus.replace(/(\d{4})/, '$1 '))),
      )
    },
  )

  it('are read as each number of them is', () => {
    const warm = new Map<string, ReturnType<typeof phoneNormaliser>>()
    assert(
      property(number, ([country, cell]) => {
        let read = warm.get(country)
        if (read === undefined) {
          read = phoneNormaliser({ country })
          for (let time = 0; time < 1000; time++) {
            read('4155550100')
            read(`+${1 + (time % 2)}2025550100`)
            read(cell)
          }
          warm.set(country, read)
        }
        expect(read(cell), `${country} ${cell}`).toEqual(phoneNormaliser({ country })(cell))
      }),
      { numRuns: 3000 },
    )
  })
})
