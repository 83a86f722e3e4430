import { describe, expect, it } from 'vitest'
import { fitHelp } from '../../src/cli/help.ts'

const help = `Options:
  --fix     mend what is certain

Examples:
  clientele validate a.csv            how healthy it is
  clientele validate a.csv --fix -o b.csv    what is certain is mended, the rest stays
`

describe('fitHelp', () => {
  it('leaves help as it is where nobody knows how wide, and where there is room', () => {
    expect(fitHelp(help, undefined)).toBe(help)
    expect(fitHelp(help, 120)).toBe(help)
  })

  it('puts what examples do below all of them where one does not fit', () => {
    expect(fitHelp(help, 50)).toBe(`Options:
  --fix     mend what is certain

Examples:
  clientele validate a.csv
      how healthy it is
  clientele validate a.csv --fix -o b.csv
      what is certain is mended, the rest stays
`)
  })

  it('breaks sentences between words', () => {
    expect(fitHelp('one two three', 8)).toBe('one two\nthree')
  })
})
