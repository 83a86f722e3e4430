import { expect, it } from 'vitest'
import { fuzz } from './mutations.ts'

it('reads any mutation of a small file, each byte and each line in one record', () => {
  expect(fuzz(2000, 1)).toBe(2000)
})
