import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { findOverseas, overseasRegion } from '../../src/normalise/overseas.ts'
import { phoneNormaliser } from '../../src/normalise/phone.ts'

const france = phoneNormaliser({ country: 'FR' })

describe('an overseas number in a French file', () => {
  it.each([
    ['Guadeloupe, land line', '0590 20 12 34', '+590590201234', 'landline'],
    ['Guadeloupe, mobile', '0690 00 12 34', '+590690001234', 'mobile'],
    ['Guadeloupe, the new mobiles', '0709 00 12 34', '+590709001234', 'mobile'],
    ['Saint-Martin', '0590 87 12 34', '+590590871234', 'landline'],
    ['Guyane, land line', '0594 10 12 34', '+594594101234', 'landline'],
    ['Guyane, mobile', '0694 20 12 34', '+594694201234', 'mobile'],
    ['Guyane, the shared range', '0709 31 12 34', '+594709311234', 'mobile'],
    ['Martinique, land line', '0596 30 12 34', '+596596301234', 'landline'],
    ['Martinique, mobile', '0696 20 12 34', '+596696201234', 'mobile'],
    ['Réunion, land line', '0262 16 12 34', '+262262161234', 'landline'],
    ['Réunion, mobile', '0692 12 34 57', '+262692123457', 'mobile'],
    ['Réunion, the other mobile', '0693 01 23 46', '+262693012346', 'mobile'],
    ['Mayotte, land line', '0269 60 12 34', '+262269601234', 'landline'],
    ['Mayotte, mobile', '0639 01 23 46', '+262639012346', 'mobile'],
    ['Mayotte, the shared range', '0709 35 12 34', '+262709351234', 'mobile'],
    ['Saint-Pierre, six digits', '0508 41 23 46', '+508412346', 'landline'],
    ['with a lost zero', '690001234', '+590690001234', 'mobile'],
    ['with a lost plus', '590690001234', '+590690001234', 'mobile'],
    ['by its own code', '+590 690 00 12 34', '+590690001234', 'mobile'],
    ['by its own code and a zero', '+590 (0)690 00 12 34', '+590690001234', 'mobile'],
  ])('%s', (_, cell, value, type) => {
    expect(france(cell)).toMatchObject({ value, type })
  })

  it('written as if from the mainland is mended', () => {
    expect(france('+33 690 00 12 34')).toMatchObject({ value: '+590690001234', reason: 'phone_overseas_code' })
  })
  it('is dialled beside the mainland’s from overseas', () => {
    const reunion = phoneNormaliser({ country: 'RE' })
    expect(reunion('0692 12 34 57').value).toBe('+262692123457')
    expect(reunion('01 99 00 12 34').value).toBe('+33199001234')
    expect(reunion('0939 90 12 34').value).toBe('+262939901234')
  })
  it.each([
    ['a shared range goes where the postal code is', '0976 01 23 46', '97110', '+590976012346'],
    ['and to the mainland without one', '0976 01 23 46', '', '+33976012346'],
    ['the short plan of New Caledonia', '20.12.34', '98800', '+687201234'],
    ['the short plan of Polynesia', '40 41 23 46', '98713', '+68940412346'],
    ['the short plan of Monaco', '93 25 12 34', '98000', '+37793251234'],
    ['a mainland mobile in Monaco', '06 39 98 12 34', '98000', '+33639981234'],
    ['the mainland’s own number overseas', '01 99 00 12 34', '97400', '+33199001234'],
  ])('%s', (_, cell, postalCode, value) => {
    expect(france(cell, postalCode).value).toBe(value)
  })
})

describe('the plan', () => {
  it('agrees with the library on every range of the mainland', () => {
    const ranges = Array.from({ length: 9000 }, (_, n) => `${n + 1000}13579`).filter(
      (nine) => findOverseas(nine) === undefined && !nine.startsWith('63998') && !nine.startsWith('8'),
    )
    const ours = ranges.map((nine) => [nine, france(`0${nine}`).type, france(`0${nine}`).reason])
    const theirs = ranges.map((nine) => {
      const number = parsePhoneNumberFromString(`+33${nine}`, { extract: false })
      const type = { MOBILE: 'mobile', FIXED_LINE: 'landline' }[String(number?.getType())] ?? 'other'
      return [nine, type, number?.isValid() ? undefined : 'phone_unassigned']
    })
    expect(ours).toEqual(theirs)
  })
  it('knows the regions of postal codes', () => {
    expect(
      ['97110', '97200', '97300', '97400', '97500', '97600', '98600', '98713', '98800', '98000', '75001', ''].map(overseasRegion),
    ).toEqual(['GP', 'MQ', 'GF', 'RE', 'PM', 'YT', 'WF', 'PF', 'NC', 'MC', undefined, undefined])
  })
})
