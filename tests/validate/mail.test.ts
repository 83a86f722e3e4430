import { expect, it } from 'vitest'
import { askDomains, type MailVerdict } from '../../src/validate/mail.ts'

const { signal } = new AbortController()

it('asks few at once, and the most frequent first', async () => {
  let [open, most] = [0, 0]
  const order: string[] = []
  const resolver = {
    async resolveMx(domain: string) {
      order.push(domain)
      most = Math.max(most, ++open)
      await Promise.resolve()
      open--
      return [{ exchange: `mx.${domain}` }]
    },
    resolve4: () => Promise.resolve([]),
    resolve6: () => Promise.resolve([]),
  }
  const domains = new Map(Array.from({ length: 100 }, (_, i) => [`d${i}.example`, i]))
  const known = new Map<string, MailVerdict>()
  await askDomains(domains, known, resolver, signal)
  expect(most).toBe(16)
  expect(order[0]).toBe('d99.example')
  expect(new Set(known.values())).toEqual(new Set(['takes']))
})

it('gives up where nobody answers', async () => {
  let asked = 0
  const late = (): Promise<never> => {
    asked++
    return Promise.reject(Object.assign(new Error('late'), { code: 'ETIMEOUT' }))
  }
  const domains = new Map(Array.from({ length: 1000 }, (_, i) => [`d${i}.example`, 1]))
  const known = new Map<string, MailVerdict>()
  await askDomains(domains, known, { resolveMx: late, resolve4: late, resolve6: late }, signal)
  expect(known.size).toBe(1000)
  expect(asked).toBeLessThan(100)
})

const none = (): Promise<never> => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))

it('believes no name server that knows no name at all', async () => {
  const known = new Map<string, MailVerdict>()
  await askDomains(new Map([['a.example', 1]]), known, { resolveMx: none, resolve4: none, resolve6: none }, signal)
  expect(known.get('a.example')).toBe('unknown')
})
