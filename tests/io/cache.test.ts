import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cachePlace, makeRoom, markOf } from '../../src/io/cache.ts'

const folder = mkdtempSync(join(tmpdir(), 'cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clients = join(folder, 'clients.csv')
writeFileSync(clients, 'Nom\nAnn\n')

describe('markOf', () => {
  it('is the same through a link, and another when the file is', () => {
    const link = join(folder, 'link.csv')
    symlinkSync(clients, link)
    expect(markOf(link)).toEqual(markOf(clients))
    const before = markOf(clients)
    utimesSync(clients, 1_800_000_000, 1_800_000_000)
    expect(markOf(clients)).not.toEqual(before)
  })

  it.each([
    ['that is not there', join(folder, 'missing.csv')],
    ['that is a folder', folder],
  ])('is nothing for a file %s', (_says, path) => expect(markOf(path)).toBeUndefined())
})

describe('cachePlace', () => {
  const about = { path: '/home/ann/clients.csv', size: 1, written: 1 }
  it.each([
    ['in the folder that is given', { XDG_CACHE_HOME: '/var/cache/ann', HOME: '/home/ann' }, '/var/cache/ann/clientele/dedupe'],
    ['else in the home', { HOME: '/home/ann' }, '/home/ann/.cache/clientele/dedupe'],
    [
      'not in one that depends on where we are',
      { XDG_CACHE_HOME: 'cache', HOME: '/home/ann' },
      '/home/ann/.cache/clientele/dedupe',
    ],
  ])('is %s', (_says, env, place) => expect(dirname(cachePlace('dedupe', about, env)!)).toBe(place))

  it('says nothing of the file', () => expect(cachePlace('dedupe', about, { HOME: '/home/ann' })).not.toContain('clients'))
  it('is nowhere without a home', () => expect(cachePlace('dedupe', about, {})).toBeUndefined())
})

describe('makeRoom', () => {
  it('makes a folder closed to others, and keeps what was written last', () => {
    const place = join(folder, 'made', 'here', 'new')
    makeRoom(place)
    expect(statSync(dirname(place)).mode & 0o777).toBe(0o700)
    mkdirSync(dirname(place), { recursive: true })
    for (let n = 0; n < 20; n++) {
      const path = join(dirname(place), `kept ${n}`)
      writeFileSync(path, '')
      utimesSync(path, 1_700_000_000 + n, 1_700_000_000 + n)
    }
    makeRoom(place)
    const names = readdirSync(dirname(place))
    expect(names).toHaveLength(15)
    expect(names).toContain('kept 19')
    expect(names).not.toContain('kept 4')
  })
})
