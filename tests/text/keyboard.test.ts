import { describe, expect, it } from 'vitest'
import { areBeside, isKeyboardWalk, mayBeWalk } from '../../src/text/keyboard.ts'

describe('isKeyboardWalk', () => {
  it.each([
    'azerty',
    'qwerty',
    'qwertz',
    'qsdfg',
    'asdfgh',
    'poiuy',
    'mlkjh',
    'wxcvb',
    'dfghjk',
    'qsdqsd',
    'asdasdasd',
    'azeaze',
  ])('%s is one', (text) => {
    expect(isKeyboardWalk(text)).toBe(true)
    expect(mayBeWalk(text)).toBe(true)
  })

  it.each(['', 'a', 'wert', 'trew', 'poi', 'fred', 'werther', 'dupont', 'tyrell', 'ouioui', 'asdrubal', 'lolo', 'jklmnop'])(
    '%s is none',
    (text) => expect(isKeyboardWalk(text)).toBe(false),
  )
})

const code = (letter: string): number => letter.charCodeAt(0)

describe('areBeside', () => {
  it.each([
    ['in a row', 'o', 'p', true],
    ['between rows', 'a', 'q', true],
    ['on an AZERTY only', 'l', 'm', true],
    ['at the two ends', 'a', 'p', false],
    ['beyond ASCII', 'é', 'e', false],
  ])('%s', (_says, a, b, beside) => {
    expect(areBeside(code(a), code(b))).toBe(beside)
    expect(areBeside(code(b), code(a))).toBe(beside)
  })
})
