import { describe, expect, it } from 'vitest'
import { emailConcern, emailWithoutAt, mailboxKind } from '../../../src/normalise/email/concerns.ts'
import { disposableCount, isDisposable } from '../../../src/normalise/email/disposable.ts'
import { mailboxDomains } from '../../../src/normalise/email/mailboxes.ts'
import { tryAll } from '../total.ts'

describe('emailConcern', () => {
  it.each([
    ['a mailbox for ten minutes', 'ann@yopmail.com', 'email_disposable'],
    ['a subdomain of such a host', 'ann@any.mailinator.com', 'email_disposable'],
    ['a French one', 'ann@jetable.org', 'email_disposable'],
    ['a department, in French', 'compta@example.com', 'email_role'],
    ['in English', 'sales@example.com', 'email_role'],
    ['in German', 'buchhaltung@example.com', 'email_role'],
    ['in Spanish', 'pedidos@example.com', 'email_role'],
    ['in Italian', 'segreteria@example.com', 'email_role'],
    ['in Dutch', 'klantenservice@example.com', 'email_role'],
    ['in Portuguese', 'geral@example.com', 'email_role'],
    ['with a number', 'info2@example.com', 'email_role'],
    ['with a sub-address', 'contact+fr@example.com', 'email_role'],
    ['with a town', 'contact.paris@example.com', 'email_role'],
    ['a department with a provider', 'contact@orange.fr', 'email_role'],
  ])('%s', (_says, address, reason) => expect(emailConcern(address)?.reason).toBe(reason))

  it.each([
    'ann.martin@example.com',
    'rose@free.fr',
    'm.info@example.com',
    'claire@example.com',
    'pierre.bureau@example.com',
    'ann',
    '',
  ])('says nothing of %j', (address) => expect(emailConcern(address)).toBeUndefined())

  it('knows three hundred hosts of throw-away mailboxes, none of which is a provider', () => {
    expect(disposableCount).toBeGreaterThan(300)
    expect([...mailboxDomains.keys()].filter((domain) => isDisposable(domain))).toEqual([])
  })

  it('never throws', () => expect(() => tryAll((text) => [emailConcern(text), emailConcern(`${text}@${text}`)])).not.toThrow())
})

describe('mailboxKind', () => {
  it.each([
    ['gmail.com', 'personal'],
    ['wanadoo.fr', 'personal'],
    ['yopmail.com', 'disposable'],
    ['edf.fr', 'work'],
    ['example.com', 'work'],
  ])('%s is %s', (domain, kind) => expect(mailboxKind(domain)).toBe(kind))
})

describe('emailWithoutAt', () => {
  it.each([
    ['the sign left out', 'ann.martingmail.com', 'ann.martin@gmail.com'],
    ['a dot instead', 'ann.martin.orange.fr', 'ann.martin@orange.fr'],
    ['the sign on its key', 'annàorange.fr', 'ann@orange.fr'],
    ['capitals', ' ANN.MARTINHOTMAIL.FR ', 'ann.martin@hotmail.fr'],
  ])('%s', (_says, raw, value) => expect(emailWithoutAt(raw)).toMatchObject({ reason: 'email_missing_at', value }))

  it.each(['gmail.com', 'www.orange.fr', 'ann@gmail.com', 'ann martin gmail.com', 'example.com', 'non', ''])(
    'says nothing of %j',
    (raw) => expect(emailWithoutAt(raw)).toBeUndefined(),
  )

  it('never throws', () => expect(() => tryAll(emailWithoutAt)).not.toThrow())
})
