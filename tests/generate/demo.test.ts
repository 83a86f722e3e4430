import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

const clients = new TextDecoder('windows-1252').decode(readFileSync('demo/clients-export.csv'), { stream: true })
const orders: Record<string, string>[] = parse(readFileSync('demo/commandes.csv'), { columns: true })

describe('the demo files', () => {
  it('hold invented people only: reserved numbers, addresses that nobody receives', () => {
    const numbers = [...clients.matchAll(/(?<![\d.])0[1-7](?:[ .]?\d\d){4}(?!\d)/g)].map(([number]) => number.replace(/\D/g, ''))
    expect(numbers.length).toBeGreaterThan(40)
    for (const number of numbers) expect(number).toMatch(/^(019900|026191|035301|046571|053649|063998|069000)/)
    for (const [, host] of clients.matchAll(/@([a-z.-]+\.[a-z]+)/g)) expect(host).toMatch(/(^|\.)example(\.(com|org|net))?$/)
  })

  it('show the mess that exports have', () => {
    const lines = clients.split('\r\n')
    expect(lines[0]).toMatch(/^Export CRM/)
    expect(lines[2]).toBe(
      'Civilité;Prénom;Nom;Société;Tél.;Tél. port.;Adresse mail;Adresse;CP;Ville;Pays;Né(e) le;Dernier achat;Montant;Newsletter;Carte fidélité',
    )
    expect(lines.at(-2)).toMatch(/^Total;/)
    expect(lines).toContain('')
    for (const mess of ['Ã©', '1\u00A0234,56 €', 'E+08', '31/02/1985', 'NULL', ';NA;', 'noreply@', '0690', 'l"Église', ' / 06'])
      expect(clients).toContain(mess)
  })

  it('hold orders that mostly find their customer, with returns and a few orphans', () => {
    const known = orders.filter(({ customer }) => clients.toLowerCase().includes(customer!.toLowerCase()))
    expect(orders.length).toBeGreaterThan(140)
    expect(known.length).toBeLessThan(orders.length)
    expect(known.length / orders.length).toBeGreaterThan(0.95)
    expect(orders.filter(({ amount }) => Number(amount) < 0).length).toBeGreaterThan(3)
  })
})
