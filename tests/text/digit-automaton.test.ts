import { assert, constantFrom, property, stringMatching, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DigitAutomaton, type DigitPattern } from '../../src/text/digit-automaton.ts'

/** Which of some patterns a run of digits is matched by. */
function hits(patterns: readonly DigitPattern[], digits: string): boolean[] {
  const automaton = new DigitAutomaton(patterns)
  let state = automaton.start
  for (const digit of digits) state = automaton.next(state, Number(digit))
  return patterns.map((_, at) => automaton.isHit(state, at))
}

const asRegExp = ({ source, whole }: DigitPattern): RegExp => new RegExp(`^(?:${source})${whole ? '$' : ''}`)

describe('DigitAutomaton', () => {
  it.each([
    ['digits as they stand', '112', '112', true],
    ['one of some digits', '[2-46]1', '61', true],
    ['none of them', '[2-46]1', '51', false],
    ['any digit', '\\d{3}', '907', true],
    ['one of several ways', '1(?:2|3[45])', '135', true],
    ['a way that is left out', '01?2', '02', true],
    ['from some to several times', '(?:12){1,2}3', '12123', true],
    ['once too often', '(?:12){1,2}3', '1212123', false],
    ['a group that catches', '(2\\d)3', '293', true],
    ['nothing of a number that goes on', '123', '1234', false],
  ])('finds %s', (_, source, digits, expected) => {
    expect(hits([{ source, whole: true }], digits)).toEqual([expected])
  })

  it('tells how digits begin, and where an alternative wants their end', () => {
    const patterns = [{ source: '(2\\d{2})$|1', whole: false }]
    expect(['234', '2345', '1', '15', '3'].map((digits) => hits(patterns, digits)[0])).toEqual([true, false, true, true, false])
  })

  it.each(['1+', '[a-z]', '(1', '1)', '(?!1)2', '^1'])('refuses %s, which is none of its patterns', (source) => {
    expect(() => new DigitAutomaton([{ source, whole: true }])).toThrow('no pattern of digits')
  })

  it('says what regular expressions say', () => {
    const single = constantFrom('1', '2', '\\d', '[13-5]', '(?:1|22)', '(1[23]|3)')
    const piece = tuple(single, constantFrom('', '', '?', '{2}', '{1,3}')).map((parts) => parts.join(''))
    const sequence = tuple(piece, piece, piece).map((parts) => parts.join(''))
    const source = tuple(sequence, sequence).map((ways) => ways.join('|'))
    const pattern = tuple(source, constantFrom(true, false)).map(([text, whole]) => ({ source: text, whole }))
    assert(
      property(tuple(pattern, pattern), stringMatching(/^[1-5]{0,9}$/), (patterns, digits) => {
        expect(hits(patterns, digits)).toEqual(patterns.map((one) => asRegExp(one).test(digits)))
      }),
      { numRuns: 1000 },
    )
  })
})
