import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openBytes, type Bytes } from '../../src/io/bytes.ts'
import type { ThisProcess } from '../../src/model/world.ts'

const self: ThisProcess = { pid: 4_000_001, host: 'here', isAlive: () => true }
const text = 'ann@example.com\n'.repeat(100_000)

async function read(bytes: Bytes): Promise<string> {
  const blocks: Buffer[] = []
  for await (const block of bytes.blocks()) blocks.push(block)
  return Buffer.concat(blocks).toString()
}

describe('a pipe that is kept in memory', () => {
  beforeEach(() => vi.stubEnv('TMPDIR', '/nowhere')) // a temporary file could not be made
  afterEach(() => void vi.unstubAllEnvs())

  it.each<[string, Buffer]>([
    ['as it is', Buffer.from(text)],
    ['compressed', gzipSync(text)],
  ])('is read as often as needed, %s, and nothing of it lands on a disk', async (_, whole) => {
    const bytes = await openBytes('-', Readable.from([whole.subarray(0, 1000), whole.subarray(1000)]), self, { inMemory: true })
    expect(await read(bytes)).toBe(text)
    expect(await read(bytes)).toBe(text)
    expect(bytes.size).toBe(whole.length)
    bytes.close()
  })

  it('is in a temporary file otherwise', async () => {
    await expect(openBytes('-', Readable.from([]), self)).rejects.toThrow('unreadable')
  })

  it('may be empty', async () => expect(await read(await openBytes('-', Readable.from([]), self, { inMemory: true }))).toBe(''))
})
