import { expect, it, test } from 'vitest'
import { suppressedPerson, suppressionOf, type Identifiers } from '../../src/privacy/suppression.ts'
import { tagOf } from '../../src/privacy/tag.ts'

const key = new Uint8Array(32).fill(7)
const row = (over: Partial<Identifiers>): Identifiers => ({
  emails: [],
  mailboxes: [],
  phones: [],
  ids: [],
  namedPhones: [],
  ...over,
})
const ann = row({
  emails: ['ann@gmail.com'],
  mailboxes: ['ann@gmail.com'],
  phones: ['+33199001234'],
  ids: ['17'],
  namedPhones: ['+33199005678 ann martin'],
})

it.each([
  ['by the address', { emails: ['ann@gmail.com'] }, true],
  ['by the mailbox', { emails: ['an.n+x@gmail.com'], mailboxes: ['ann@gmail.com'] }, true],
  ['by the phone where there is no address', { phones: ['+33199001234'] }, true],
  ['not by the phone beside another address', { emails: ['bob@example.com'], phones: ['+33199001234'] }, false],
  ['by the id where there is neither', { ids: ['17'] }, true],
  ['not by the id beside another phone', { phones: ['+33199005678'], ids: ['17'] }, false],
  ['by a shared phone under the name', { phones: ['+33199005678'], namedPhones: ['+33199005678 ann martin'] }, true],
  ['not by a shared phone under another name', { phones: ['+33199005678'], namedPhones: ['+33199005678 bob martin'] }, false],
  ['not a row that says nothing', {}, false],
] as const)('somebody on the list is told %s', (_says, over, found) => {
  const isSuppressed = suppressionOf({ key, people: [suppressedPerson(key, ann)] })
  expect(isSuppressed(row(over))).toBe(found)
})

test('tags hang on the key and on the kind', () => {
  const tag = tagOf(key, 'email', 'ann@gmail.com')
  expect(tag).toHaveLength(43)
  expect(tagOf(key, 'mailbox', 'ann@gmail.com')).not.toBe(tag)
  expect(tagOf(new Uint8Array(32), 'email', 'ann@gmail.com')).not.toBe(tag)
})
