import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize, sep } from 'node:path'
import { expect, test } from 'vitest'

/** The plan of src/, from the roof down: what each room may import. A list names only rooms further down. */
const plan: Record<string, string[]> = {
  main: ['commands', 'cli', 'messages', 'model'],
  commands: [
    'cli',
    'messages',
    'base',
    'io',
    'import',
    'validate',
    'dedupe',
    'rfm',
    'orders',
    'numeric',
    'segment',
    'export',
    'forget',
    'register',
    'rule',
    'match',
    'normalise',
    'privacy',
    'report',
    'model',
  ],
  cli: ['messages', 'io', 'model'],
  messages: ['model'],
  base: ['io', 'privacy', 'model'],
  io: ['privacy', 'text', 'model'], // text: cells come in every representation of a string, and every letter of them is looked at
  import: ['normalise', 'privacy', 'text', 'model'],
  validate: ['rule', 'normalise', 'text', 'model'],
  dedupe: ['match', 'normalise', 'text', 'model'],
  export: ['normalise', 'privacy', 'text', 'model'],
  register: ['model'],
  forget: ['normalise', 'text', 'model'],
  rfm: ['orders', 'rule', 'numeric', 'normalise', 'text', 'model'],
  segment: ['orders', 'rule', 'numeric', 'normalise', 'text', 'model'],
  orders: ['numeric', 'normalise', 'text', 'model'],
  rule: ['normalise', 'text', 'model'], // normalise: the name that was meant
  match: ['numeric', 'text', 'model'],
  normalise: ['text', 'model'],
  privacy: ['model'],
  report: ['model'],
  numeric: [],
  text: [],
  model: [],
}
const loads = (modules: string): RegExp => new RegExp(`^(im|ex)port(?! type)[^'=]*'(${modules})|import\\('(${modules})`, 'm')

/** The doors to the world, and the rooms that hold the key. The rest of the house is arithmetic. */
const doors: [RegExp, string[]][] = [
  [loads('node:(fs|stream|zlib|worker_threads)|csv-'), ['io']],
  [loads('better-sqlite3'), ['io', 'base']],
  [loads('node:(dns|net|tls|http|https|dgram)'), []], // bin/ hands in what asks name servers; nothing else talks to a network
  [loads('node:crypto|age-encryption'), ['privacy']],
  [loads('commander|chalk'), ['main', 'commands', 'cli']],
  [/\bprocess\.|\bconsole\.|Math\.random|Date\.now|new Date\(\)|performance\.now|localeCompare/, []], // bin/ hands these in
]
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const roomOf = (file: string): string => file.split(sep)[0]!.replace(/\.ts$/, '')

test.each(files)('src/%s keeps to the plan', (file) => {
  const room = roomOf(file)
  const text = readFileSync(join('src', file), 'utf8')
  expect(Object.keys(plan)).toContain(room)
  for (const [, path] of text.matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)) {
    const target = roomOf(normalize(join(dirname(file), path!)))
    if (target !== room) expect(plan[room], `${file} -> ${path}`).toContain(target)
  }
  for (const [door, keys] of doors) if (!keys.includes(room)) expect(text).not.toMatch(door)
})

test('what a thread runs has a name that no other has: built, all of it lies in one folder', () => {
  const threads = files.filter((file) => file.endsWith('-thread.ts')).map((file) => basename(file))
  expect(new Set(threads).size).toBe(threads.length)
})

const height = (room: string): number => Object.keys(plan).indexOf(room)

test('the plan has no way back up', () => {
  for (const [room, list] of Object.entries(plan))
    for (const target of list.filter((name) => name in plan))
      expect(height(target), `${room} -> ${target}`).toBeGreaterThan(height(room))
})
