import { describe, expect, it } from 'vitest'
import { comparableCategory } from '../../../src/normalise/comparable/category.ts'

describe('comparableCategory', () => {
  it.each([
    ['folds letters', 'Île-de-France', 'ile de france'],
    ['keeps North Carolina', 'NC', 'nc'],
    ['keeps Namibia', 'na', 'na'],
    ['tells A+ from A', 'A+', 'a+'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableCategory(cell)).toBe(expected)
  })

  it.each(['', ' ', 'n/a', 'N.C.', 'null', '-', 'inconnu'])('hears nothing in %j', (cell) => {
    expect(comparableCategory(cell)).toBe('')
  })
})
