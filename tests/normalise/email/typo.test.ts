import { describe, expect, it } from 'vitest'
import { mailboxDomains, providerDomains } from '../../../src/normalise/email/mailboxes.ts'
import { emailTypoFinder } from '../../../src/normalise/email/typo.ts'
import { tryAll } from '../total.ts'

const find = emailTypoFinder()

describe('emailTypoFinder', () => {
  it.each([
    ['two keys in the wrong order', 'gmial.com', 'gmail.com'],
    ['a key missed', 'gmal.com', 'gmail.com'],
    ['a letter of two missed', 'yaho.fr', 'yahoo.fr'],
    ['the last letters missed', 'orange.f', 'orange.fr'],
    ['a letter doubled', 'hotmaill.fr', 'hotmail.fr'],
    ['a letter doubled in a short name', 'freee.fr', 'free.fr'],
    ['the key beside, on an AZERTY', 'hotmqil.fr', 'hotmail.fr'],
    ['the key beside, on a QWERTY', 'hotmail.vom', 'hotmail.com'],
    ['an ending that does not exist', 'gmail.con', 'gmail.com'],
    ['an ending that does not exist, in French', 'orange.ft', 'orange.fr'],
    ['the dot missed', 'gmailcom', 'gmail.com'],
    ['no ending at all', 'wanadoo', 'wanadoo.fr'],
    ['a slip in the second half of an ending', 'yahoo.com.nx', 'yahoo.com.mx'],
    ['the ending of another kind, and mistyped', 'free.con', 'free.fr'],
    ['a short name under an ending that few have', 'free.fo', 'free.fr'],
    ['the ending of another country', 'gmail.fr', 'gmail.com'],
    ['the ending of another kind', 'laposte.com', 'laposte.net'],
    ['an ending behind the ending', 'gmail.com.fr', 'gmail.com'],
    ['www before it', 'www.orange.fr', 'orange.fr'],
    ['two slips', 'hotmial.frr', 'hotmail.fr'],
    ['a slip and another ending', 'wanado.com', 'wanadoo.fr'],
    ['what mailcheck misses', 'wanado.fr', 'wanadoo.fr'],
    ['what mailcheck misses as well', 'orage.fr', 'orange.fr'],
    ['an ending of an unknown name', 'dupont-batiment.con', 'dupont-batiment.com'],
  ])('%s: %s', (_says, typed, meant) => {
    const typo = find(`ann.martin@${typed}`)
    expect(typo?.value).toBe(`ann.martin@${meant}`)
    expect(typo!.confidence).toBeGreaterThan(0.5)
    expect(typo!.confidence).toBeLessThan(1)
  })

  it('gives the others that it may have been', () => {
    expect(find('ann@hotmail.f')).toMatchObject({ value: 'ann@hotmail.fr', reason: 'email_typo_ending' })
    expect(find('ann@yahoo.vom')!.others).toEqual([])
  })

  it.each([
    ['yahoo.p', 'yahoo.pl', 'yahoo.pt'],
    ['hotmail', 'hotmail.fr', 'hotmail.com'],
    ['outlook.ut', 'outlook.it', 'outlook.pt'],
  ])('names none of several that %s may be as well', (typed, ...may) => {
    const typo = find(`ann@${typed}`)
    expect(typo).toMatchObject({ reason: 'email_typo_ending', value: '', confidence: 0 })
    expect(typo!.others).toEqual(expect.arrayContaining(may.map((domain) => `ann@${domain}`)))
  })

  it('says nothing of any domain that it knows', () =>
    expect([...mailboxDomains.keys()].filter((domain) => find(`ann@${domain}`) !== undefined)).toEqual([]))

  it.each([
    'life.fr',
    'love.fr',
    'line.fr',
    'lire.fr',
    'live-events.fr',
    'olive.fr',
    'livre.fr',
    'gmx.de',
    'gmx.fr',
    'gmk.fr',
    'tree.fr',
    'fred.fr',
    'freelance.com',
    'grange.fr',
    'oranges.fr',
    'orangerie.fr',
    'strange.com',
    'laporte.fr',
    'laposte.fr',
    'poste.it',
    'mail.fr',
    'email.fr',
    'mailo.com',
    'cloud.com',
    'outlet.fr',
    'box.fr',
    'xbox.com',
    'nous.fr',
    'aline.fr',
    'sfp.fr',
    'orange.com',
    'sfr.com',
    'boulangerie-martin.fr',
    'durand-sa.com',
    'garage-leroy.fr',
    'example.com',
    'example.fr',
    'lefebvre.pro',
    'mairie-xyz.fr',
    'my.mail.example.org',
    'web.fr',
    'yoga.fr',
    'hotel.fr',
    'skyline.be',
    'tele.net',
    'gazette.de',
    'proton-energy.fr',
    'yopmail.com',
    'yopmail.fr',
    '33mail.com',
    'posteo.be',
  ])('leaves the namesake %s in peace', (domain) => expect(find(`ann@${domain}`)).toBeUndefined())

  it('believes a column that has many of a domain', () => {
    const counts: Record<string, number> = { 'frre.fr': 40, 'free.fr': 300 }
    const inColumn = emailTypoFinder({ occurrences: (domain) => counts[domain] ?? 0 })
    expect(find('ann@frre.fr')?.value).toBe('ann@free.fr')
    expect(inColumn('ann@frre.fr')).toBeUndefined()
    expect(inColumn('ann@gmail.con')?.value).toBe('ann@gmail.com')
  })

  it('knows a thousand providers', () => expect(providerDomains.size).toBeGreaterThan(1000))

  it('says nothing of what is no address, and never throws', () => {
    for (const text of ['', '@', 'ann', '@gmail.con', 'ann@']) expect(find(text)).toBeUndefined()
    expect(() => tryAll((text) => [find(text), find(`ann@${text}`), find(`${text}@gmail.con`)])).not.toThrow()
  })

  it('has nothing to say of its own suggestion', () => {
    const again = [...mailboxDomains.keys()].flatMap((domain) =>
      [...'aeimrx.'].map((letter, at) => find(`ann@${domain.slice(0, at)}${letter}${domain.slice(at + 1)}`)?.value ?? ''),
    )
    expect(again.filter((address) => find(address) !== undefined)).toEqual([])
  })
})
