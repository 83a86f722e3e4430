import { expect, it } from 'vitest'
import { mailboxOf } from '../../src/normalise/mailbox.ts'

it.each([
  ['dots and additions of Gmail', 'ann.martin+shop@googlemail.com', 'annmartin@gmail.com'],
  ['additions of Outlook, whose dots count', 'ann.martin+shop@outlook.com', 'ann.martin@outlook.com'],
  ['elsewhere every spelling is a box of its own', 'ann.martin+shop@example.com', ''],
  ['a host that is called like a property', 'ann@constructor', ''],
  ['no address', 'ann', ''],
  ['a plus that is all there is', '+@gmail.com', '+@gmail.com'],
])('%s', (_says, email, box) => {
  expect(mailboxOf(email)).toBe(box)
})
