import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { fr } from '../../src/messages/fr.ts'
import { reasons } from '../../src/model/reason.ts'
import { rowReasons } from '../../src/model/row.ts'
import { severities } from '../../src/model/rule.ts'
import { sayOf } from '../../src/commands/validate/problem-rows.ts'
import { allRules, severityOf } from '../../src/validate/severity.ts'

test.each(allRules)('%s has a severity and a sentence in both languages', (rule) => {
  expect(severities).toContain(severityOf(rule))
  if (rule in rowReasons) return
  for (const words of [en, fr]) expect(sayOf(rule, words)).toMatch(/\S/)
})

test('what a normaliser mends is said as it is found, not as what was done', () => {
  const done = Object.entries(reasons).filter(([, verdict]) => verdict === 'repaired')
  const asDone = done
    .map(([rule]) => sayOf(rule, en))
    .filter((says) => /taken (?:off|out)|put (?:in|where)|were joined|is restored/.test(says))
  expect(asDone).toEqual([])
})
