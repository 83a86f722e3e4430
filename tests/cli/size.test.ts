import { describe, expect, it } from 'vitest'
import { readSize } from '../../src/cli/size.ts'

describe('readSize', () => {
  it.each([
    ['plain bytes', '800000000', 800_000_000],
    ['millions', '500M', 500e6],
    ['small letters', '500m', 500e6],
    ['with the unit spelt out', '1.5GB', 1.5e9],
    ['with a space', ' 2 GB ', 2e9],
    ['as French writes it', '1,5 Go', 1.5e9],
    ['thousands', '64k', 64_000],
    ['powers of two', '2GiB', 2 ** 31],
    ['powers of two, in short', '512Mi', 2 ** 29],
    ['part of a byte is left', '1.0000005k', 1000],
  ])('%s', (_says, text, bytes) => expect(readSize(text)).toBe(bytes))

  it.each(['', 'M', '-1G', '0', '0.0G', 'lots', '1e9', '1.5.2G', '500 MM', '5X', '\u0000'])('finds no size in %j', (text) =>
    expect(readSize(text)).toBeUndefined(),
  )
})
