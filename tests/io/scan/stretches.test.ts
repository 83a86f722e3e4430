import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keptOpen } from '../../../src/io/kept-open.ts'
import { scanFile } from '../../../src/io/scan/file.ts'
import { byteScanner, type Hit } from '../../../src/io/scan/scanner.ts'
import { scanInThreads, stretchScanner } from '../../../src/io/scan/stretches.ts'
import type { Needle } from '../../../src/model/needle.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-stretches-'))
afterAll(() => rmSync(folder, { recursive: true }))

const needles: readonly Needle[] = [
  { text: 'ann@example.com', kind: 'word' },
  { text: 'example.com', kind: 'word' },
  { text: '199000001', kind: 'number', before: ['0', '33'] },
]
const written = ['ann@example.com', '01 99 00 00 01', '33199000001199000001']
const setting = { needles, borders: false, encodings: ['utf-8'] as const }

const inOrder = (places: readonly Hit[]): Hit[] => places.toSorted((a, b) => a.at - b.at || a.length - b.length)

test('what stands over the border of two stretches is found once, as in one scan of the whole', async () => {
  const [stretch, borders] = [6000, 80]
  const bytes = Buffer.alloc(stretch * (borders + 1), ' x')
  for (let k = 0; k < borders; k++) bytes.write(written[k % 3]!, stretch * (k + 1) - (k % 27))
  const path = join(folder, 'bytes')
  writeFileSync(path, bytes)
  const whole = scanFile(path, byteScanner(needles, false, ['utf-8']))
  expect(whole.hits).toBeGreaterThan(borders)
  const open = keptOpen()
  const fd = open.descriptor(path, 'r')!
  const scan = stretchScanner(setting)
  const found = Array.from({ length: borders + 1 }, (_, k) => scan({ fd, from: k * stretch, to: (k + 1) * stretch }))
  expect(inOrder(found.flatMap(({ places }) => places))).toEqual(inOrder(whole.places))
  expect(found.reduce((sum, one) => sum + one.bytes, 0)).toBe(whole.bytes)
  expect(await scanInThreads([path, join(folder, 'none')], setting, 1, open)).toEqual([
    whole,
    { bytes: 0, hits: 0, needles: [], places: [] },
  ])
  open.close()
})
