import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSpill } from '../../src/io/spill.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-'))
afterAll(() => rmSync(folder, { recursive: true }))
const self = { pid: 4711, host: 'test', isAlive: () => true }

describe('a spill', () => {
  it('gives back what was put there, shared memory too', () => {
    const spill = openSpill(folder, self)
    const places = [3, 0, 5].map((length, at) => spill.put(new Uint8Array(new SharedArrayBuffer(length)).fill(at + 1)))
    expect(places).toEqual([0, 3, 3])
    const [one, other] = [new Uint8Array(new SharedArrayBuffer(5)), new Uint8Array(3)]
    spill.take(3, one)
    spill.take(0, other)
    expect([[...one], [...other]]).toEqual([
      [3, 3, 3, 3, 3],
      [1, 1, 1],
    ])
    spill.close()
  })

  it('has no name, from the first byte on', () => {
    const spill = openSpill(folder, self)
    expect(readdirSync(folder)).toEqual([])
    spill.close()
  })

  it('says where there is no room, and why', () => {
    expect(() => openSpill(join(folder, 'nowhere'), self)).toThrow(
      expect.objectContaining({
        fault: { fault: 'no-room-to-spill', about: { folder: join(folder, 'nowhere'), why: 'ENOENT' } },
      }),
    )
  })
})
