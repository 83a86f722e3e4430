import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'clientele-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Tells on stderr what became of the bytecode that a script was given. */
const teller = join(folder, 'tell.cjs')
writeFileSync(
  teller,
  `const vm = require('node:vm')
const { isMainThread } = require('node:worker_threads')
const taken = (script) => ({ true: 'refused', false: 'taken', undefined: 'none' })[script.cachedDataRejected]
vm.Script = class extends vm.Script {
  constructor(...given) {
    super(...given)
    require('node:fs').writeSync(2, (isMainThread ? 'main ' : 'thread ') + taken(this) + '\\n')
  }
}`,
)

/** The program as it was built, in a place of its own. */
const home = join(folder, 'clientele')
const script = join(home, 'dist', 'main.js')
beforeEach(() => {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
  for (const part of ['bin', 'dist', 'package.json']) cpSync(resolve(part), join(home, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
})

function clientele(args: readonly string[], flags: readonly string[] = []) {
  const words = ['--require', teller, ...flags, join(home, 'bin', 'clientele.js'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
  const told = stderr.match(/^(main|thread) \w+$/gm)
  return { status, stdout, told: [...new Set(told)].toSorted() }
}
const help = { status: 0, stdout: spawnSync(process.execPath, ['bin/clientele.js', '--help'], { encoding: 'utf8' }).stdout }

test('a start takes the bytecode of the build', () => {
  expect(clientele(['--help'])).toEqual({ ...help, told: ['main taken'] })
  expect(clientele(['validate', '--help'])).toMatchObject({ status: 0, told: ['main taken'] })
})

test('a thread takes it too, though the engine has other flags by then', () => {
  const row = `Ann,ann@example.com,${'a long note '.repeat(90)}\n`
  writeFileSync(join(folder, 'large.csv'), `name,email,notes\n${row.repeat(8000)}`)
  const { status, told } = clientele(['import', 'large.csv', '-o', 'tidy.csv', '--quiet'])
  expect({ status, told }).toEqual({ status: 0, told: ['main taken', 'thread taken'] })
})

test.each([
  ['other flags than those of the build', ['--stack-size=1000'], () => {}, 'main refused'],
  ['a script in which one letter is another', [], () => change(script, 'main.js.map', 'main.js.mop'), 'main none'],
  ['bytecode in which one byte is another', [], () => flip(join(home, 'dist', 'bytecode', 'help')), 'main none'],
  ['bytecode that ends too soon', [], () => writeFileSync(join(home, 'dist', 'bytecode', 'help'), 'ab'), 'main none'],
  ['no bytecode', [], () => rmSync(join(home, 'dist', 'bytecode'), { recursive: true }), 'main none'],
])('with %s all is as ever', (_, flags, make, told) => {
  make()
  expect(clientele(['--help'], flags)).toEqual({ ...help, told: [told] })
})

test('traces are by the lines of src/ where they are asked for', () => {
  expect(clientele(['--help'], ['--enable-source-maps'])).toEqual({ ...help, told: [] })
})

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'latin1')
  expect(text).toContain(from)
  writeFileSync(file, text.replaceAll(from, to), 'latin1')
}

function flip(file: string): void {
  const bytes = readFileSync(file)
  bytes[bytes.length >> 1]! ^= 1
  writeFileSync(file, bytes)
}
