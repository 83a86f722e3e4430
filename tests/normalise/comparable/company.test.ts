import { describe, expect, it } from 'vitest'
import { comparableCompany } from '../../../src/normalise/comparable/company.ts'

describe('comparableCompany', () => {
  it.each([
    ['drops a form at the end', 'Garage Dupont SARL', 'garage dupont'],
    ['drops a form at the beginning', 'SARL Garage Dupont', 'garage dupont'],
    ['drops a form in dots', 'Garage Dupont S.A.R.L.', 'garage dupont'],
    ['drops a form in spaces', 'Garage Dupont S A R L', 'garage dupont'],
    ['drops several forms', 'Muster GmbH & Co. KG', 'muster'],
    ['drops a form written out', 'Acme Incorporated', 'acme'],
    ['drops company', 'Acme Trading Co., Ltd.', 'acme trading'],
    ['spells and in one way', 'Dupont et Fils', 'dupont & fils'],
    ['spells and in one way in English', 'Smith and Sons Ltd', 'smith & sons'],
    ['spells and in one way as a sign', 'Dupont&Fils', 'dupont & fils'],
    ['joins initials', 'J. C. Muster', 'jc muster'],
    ['shortens the words that open names', 'Éts. Dupont', 'ets dupont'],
    ['keeps a name that is a form', 'SA', 'sa'],
    ['keeps a form within', 'Muster AG Systeme', 'muster ag systeme'],
    ['keeps a form that is a word at the beginning', 'AB Transports', 'ab transports'],
    ['leaves a plain name as it is', 'garage du centre', 'garage du centre'],
  ])('%s', (_says, cell, expected) => {
    expect(comparableCompany(cell)).toBe(expected)
  })

  it.each(['', ' ', 'n/a', 'aucune', '-'])('finds no company in %j', (cell) => {
    expect(comparableCompany(cell)).toBe('')
  })
})
