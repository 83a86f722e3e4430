import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const bin = resolve('bin/clientele.js')
const scratch = mkdtempSync(join(tmpdir(), 'clientele-hostile-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let folder = scratch
beforeEach(() => void (folder = mkdtempSync(join(scratch, 'case-'))))

const env = { ...process.env, LANG: 'C.UTF-8', NO_COLOR: '1' }
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
const told = (name: string): string => readFileSync(join(folder, name), 'utf8')
/** Everything in the folder but these. */
const besides = (...names: string[]): string[] => readdirSync(folder).filter((name) => !names.includes(name))

interface Ended {
  readonly code: number | null
  readonly stderr: string
}

function run(args: readonly string[], input = ''): Ended {
  const { status, stderr } = spawnSync('node', [bin, 'import', ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  return { code: status, stderr }
}

function shell(command: string): Ended {
  const script = `set -o pipefail; clientele() { node '${bin}' "$@"; }\n${command}`
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  return { code: status, stderr }
}

const wide = (columns: number): string =>
  `${Array.from({ length: columns }, (_, i) => `name${i}`).join(';')}\n${'a;'.repeat(columns - 1)}a\n`
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('a hostile file', () => {
  it.each<[string, string | Uint8Array, string[], number, string]>([
    ['that is empty', '', [], 0, '0 rows read'],
    ['of a byte order mark alone', '\ufeff', [], 0, '0 rows read'],
    ['of line ends alone', '\n\n\r\n\r\r', [], 0, '0 rows read'],
    ['of a header alone', 'nom;email\n', [], 0, '0 rows read'],
    ['whose headers are underscores', '_;email;__;_x\na;ann@example.com;b;c\n', [], 0, '1 row read: 1 stored'],
    [
      'whose headers are those of every object',
      '__proto__;constructor;toString;email\na;b;c;ann@example.com\n',
      [],
      0,
      '1 row read: 1 stored',
    ],
    ['with one header many times', 'a;a;A;a_2;;\n1;2;3;4;5;6\n', [], 0, '1 row read: 1 stored'],
    ['with headers like ours', '_key;_record;email;_customer;Email\na;b;ann@example.com;d;e\n', [], 0, '1 row read: 1 stored'],
    [
      'with quotes and line ends in its headers',
      '"na ""m"" e";"li\nne";email\na;b;ann@example.com\n',
      [],
      0,
      '1 row read: 1 stored',
    ],
    ['of quotes alone', '"'.repeat(300_000), [], 0, '1 row read'],
    ['of quotes never closed', `a;b\n${';"x'.repeat(30_000)}`, [], 0, ' read: '],
    [
      'with a line of 20 MB',
      `nom;email\n"${'x'.repeat(20e6)}";ann@example.com\nB;bo@example.com\n`,
      [],
      0,
      '2 rows read: 1 stored, 1 rejected',
    ],
    ['of 100,000 columns', wide(100_000), [], 0, '2 rows read'],
    [
      'said to be in another encoding',
      Buffer.from('nom;ville\nZo\xe9;B\n', 'latin1'),
      ['--encoding', 'utf-8'],
      3,
      'line 2 column 3: byte 0xE9',
    ],
    ['of half a character in UTF-16', utf16('nom;ville\nZoé;Nice\n').subarray(0, 31), [], 3, 'utf-16le'],
    ['of half a file in UTF-16', utf16('nom;ville\nZoé;Nice\n').subarray(0, 30), [], 0, '1 row read: 1 stored'],
    ['whose gzip ends too early', gzipSync('nom;email\nA;ann@example.com\n').subarray(0, 25), [], 3, 'ends too early'],
    ['of gzip without a byte in it', gzipSync(''), [], 0, '0 rows read'],
  ])('%s has a clear outcome in every form of output', { timeout: 60_000 }, (_says, content, options, code, said) => {
    put('in.csv', content)
    for (const target of [
      ['-o', 'out.csv'],
      ['-o', 'out.ndjson'],
      ['-o', 'out.sqlite'],
      ['--into', 'base.sqlite'],
    ]) {
      if (content.length > 1000 && target[1] !== 'out.csv') continue // what is long is tried once
      const ended = run(['in.csv', ...target, ...options])
      expect(ended.stderr).toContain(said)
      expect(ended.code).toBe(code)
    }
    expect(besides('in.csv', 'in.rejects.csv', 'out.csv', 'out.ndjson', 'out.sqlite', 'base.sqlite')).toEqual([])
  })

  it.each([
    ['a table of SQLite', ['-o', 'out.sqlite']],
    ['a base', ['--into', 'base.sqlite']],
  ])('of more columns than %s takes is refused', (_says, target) => {
    put('in.csv', wide(2001))
    const { code, stderr } = run(['in.csv', ...target])
    expect([code, stderr]).toEqual([3, expect.stringContaining('2001 columns')])
    expect(besides('in.csv')).toEqual([])
  })

  it.each([
    ['as the first in a list', ['f', 'plain.csv']],
    ['alone', ['f']],
  ])('that is a pipe with a name is read, %s', (_says, inputs) => {
    put('plain.csv', 'nom;email\nA;ann@example.com\n')
    expect(shell(`mkfifo f; cat plain.csv > f & clientele import ${inputs.join(' ')} -o out.csv`).code).toBe(0)
    expect(told('out.csv')).toContain('ann@example.com')
  })

  it('that is a folder can not be read', () => {
    expect(run(['.', '-o', 'out.csv'])).toEqual({ code: 3, stderr: expect.stringContaining('folder') as string })
    expect(besides()).toEqual([])
  })
})

describe('an output', () => {
  const customers = 'nom;email\nA;ann@example.com\nB;bo@example.com;one;two;many\n'
  beforeEach(() => {
    put('in.csv', customers)
    mkdirSync(join(folder, 'sub'))
    symlinkSync('in.csv', join(folder, 'link.csv'))
    linkSync(join(folder, 'in.csv'), join(folder, 'twin.csv'))
  })

  it.each([
    ['the input', ['in.csv', '-o', 'in.csv']],
    ['the input, spelt otherwise', ['in.csv', '-o', './sub/../in.csv']],
    ['a link to the input', ['in.csv', '-o', 'link.csv']],
    ['what the input links to', ['link.csv', '-o', 'in.csv']],
    ['the input under another name', ['in.csv', '-o', 'twin.csv']],
    ['one of the inputs, as a base', ['in.csv', '--into', 'in.csv']],
    ['an input, for the rejects', ['in.csv', '-o', 'out.csv', '--rejects', 'in.csv']],
    ['an input, for the report', ['in.csv', '-o', 'out.csv', '--report', 'in.csv']],
    ['an input, for the mapping', ['in.csv', '-o', 'out.csv', '--save-mapping', 'in.csv']],
    ['that of the rejects too', ['in.csv', '-o', 'out.csv', '--rejects', './out.csv']],
    ['that of the report too', ['in.csv', '-o', 'out.csv', '--report', 'out.csv']],
    ['from standard input, read twice', ['-', '-', '-o', 'out.csv']],
  ])('is refused when it is %s', (_says, args) => {
    expect(run(args, customers).code).toBe(2)
    expect(told('in.csv')).toBe(customers)
    expect(besides('in.csv', 'sub', 'link.csv', 'twin.csv')).toEqual([])
  })

  it('that is a device may stand in every place', () => {
    expect(run(['in.csv', '-o', 'out.csv', '--rejects', '/dev/null', '--report', '/dev/null']).code).toBe(0)
  })

  it('of rejects takes no name that is taken', () => {
    put('sub/in.csv', customers)
    put('in.rejects.csv', customers)
    expect(run(['in.csv', 'sub/in.csv', 'in.rejects.csv', '-o', 'out.csv']).code).toBe(0)
    expect(told('in.rejects.csv')).toBe(customers)
    for (const name of ['in.rejects.2.csv', 'in.rejects.3.csv', 'in.rejects.rejects.csv'])
      expect(told(name)).toContain('B;bo@example.com;one;two;many')
  })

  it('stays as it was when every input fails', () => {
    put('out.csv', 'old')
    expect(run(['nothing.csv', '-o', 'out.csv']).code).toBe(3)
    expect(told('out.csv')).toBe('old')
  })

  it('counts an input that is given twice each time', () => {
    const { status, stdout } = spawnSync('node', [bin, 'import', 'in.csv', 'in.csv', '--into', 'base.sqlite', '--json'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    const { files } = JSON.parse(stdout) as { files: { rows: object }[] }
    expect(status).toBe(0)
    expect(files.map(({ rows }) => rows)).toMatchObject([
      { stored: 1, unchanged: 0 },
      { stored: 0, unchanged: 1 },
    ])
  })
})

const exited = (child: ChildProcess): Promise<number | null> => new Promise((done) => void child.once('exit', done))
const pause = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms))
const holder = (pid: number, host = hostname()): string => JSON.stringify({ pid, host })

function start(...args: string[]): ChildProcess {
  return spawn('node', [bin, 'import', ...args], { cwd: folder, env, stdio: ['pipe', 'ignore', 'ignore'] })
}

/** Waits until a run has begun to write. */
async function begun(): Promise<void> {
  while (!readdirSync(folder).some((name) => name.endsWith('.partial'))) await pause(10)
}

/** Rows enough for an import to last a second or two. */
function manyCustomers(): string {
  const lines = ['id;nom;email;tel;ville']
  for (let i = 0; i < 150_000; i++)
    lines.push(`${i};Martin ${i};a${i}@example.com;01 99 00 ${10 + (i % 90)} 12;Paris${i % 1000 === 7 ? ';x;y;z' : ''}`)
  return lines.join('\n')
}

describe('a disk', () => {
  const mounted = mkdtempSync(join(scratch, 'disk-'))
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mounted]).status === 0
  afterAll(() => void (isMounted && spawnSync('umount', [mounted])))

  it.skipIf(!isMounted).each([
    ['rows', ['-o', 'o.csv']],
    ['compressed rows', ['-o', 'o.csv.gz']],
    ['a table', ['-o', 'o.sqlite']],
    ['a workbook', ['-o', 'o.xlsx']],
    ['a new base', ['--into', 'b.sqlite']],
    ['an old base', ['--into', 'old.sqlite']],
  ])('that is full of %s keeps what stood there', { timeout: 60_000 }, (_says, [option, name]) => {
    put('big.csv', manyCustomers())
    put('small.csv', 'id;nom;email\n1;A;ann@example.com\n')
    const target = join(mounted, name!)
    if (name === 'old.sqlite') expect(run(['small.csv', '--into', target]).code).toBe(0)
    else if (option === '-o') writeFileSync(target, 'old')
    const before = existsSync(target) ? readFileSync(target) : undefined
    const { code, stderr } = run(['big.csv', option!, target])
    expect([code, stderr]).toEqual([3, expect.stringContaining('the disk is full')])
    if (before === undefined) expect(existsSync(target)).toBe(false)
    else expect(readFileSync(target).equals(before)).toBe(true)
    expect(readdirSync(mounted).filter((file) => file.startsWith('.') || /lock|journal/.test(file))).toEqual([])
    rmSync(target, { force: true })
  })

  it('that lets no file grow so long is a fault too', { timeout: 60_000 }, () => {
    put('big.csv', manyCustomers())
    for (const target of ['-o out.csv', '-o out.sqlite', '--into base.sqlite']) {
      const { code, stderr } = shell(`ulimit -f 100; clientele import big.csv ${target}`)
      expect([code, stderr]).toEqual([3, expect.stringContaining("can't be written")])
    }
    expect(besides('big.csv')).toEqual([])
  })
})

describe('a run that is cut off', () => {
  it.each<[string, NodeJS.Signals, number, string[]]>([
    ['SIGINT, into a file', 'SIGINT', 130, ['big.csv', '-o', 'out.csv']],
    ['SIGINT, into a base', 'SIGINT', 130, ['big.csv', '--into', 'base.sqlite']],
    ['SIGTERM, into a base', 'SIGTERM', 143, ['big.csv', '--into', 'base.sqlite']],
    ['SIGINT, while standard input says nothing', 'SIGINT', 130, ['-', '-o', 'out.csv']],
  ])('by %s leaves nothing behind', { timeout: 60_000 }, async (_says, signal, code, args) => {
    put('big.csv', manyCustomers())
    const child = start(...args)
    const ended = exited(child)
    await (args[0] === '-' ? pause(700) : begun())
    child.kill(signal)
    expect(await ended).toBe(code)
    expect(besides('big.csv')).toEqual([])
  })

  it('by a reader who has seen enough ends well, and leaves nothing behind', { timeout: 60_000 }, () => {
    put('big.csv', manyCustomers())
    const { code } = shell('clientele import big.csv -o - | head -1 > seen; exit ${PIPESTATUS[0]}')
    expect(code).toBe(0)
    expect(besides('big.csv', 'seen')).toEqual([])
  })

  it('lets another that waits for it go on', { timeout: 60_000 }, async () => {
    put('big.csv', manyCustomers())
    put('small.csv', 'id;nom;email\n1;A;ann@example.com\n')
    const first = start('big.csv', '--into', 'base.sqlite')
    const ended = exited(first)
    await begun()
    const second = exited(start('small.csv', '--into', 'base.sqlite'))
    await pause(300)
    first.kill('SIGKILL')
    await ended
    expect(await second).toBe(0)
    expect(besides('big.csv', 'small.csv', 'base.sqlite')).toEqual([])
  })
})

describe('the lock of a base', () => {
  beforeEach(() => put('in.csv', 'nom;email\nA;ann@example.com\n'))

  it('of a dead process is no lock', () => {
    const { pid } = spawnSync('true')
    put('base.sqlite.lock', holder(pid))
    expect(run(['in.csv', '--into', 'base.sqlite']).code).toBe(0)
    expect(besides('in.csv', 'base.sqlite')).toEqual([])
  })

  it.concurrent.each([
    ['of a living process', 'is waited for, and its holder named', holder(process.pid), 3, `process ${process.pid}`],
    ['of another machine', 'is waited for', holder(1, 'elsewhere.example'), 3, 'elsewhere.example'],
    ['that names nobody', 'was never finished, and is none', '', 0, '1 row read'],
  ])('%s %s', { timeout: 30_000 }, async (_whose, _what, content, expected, said) => {
    const own = mkdtempSync(join(scratch, 'lock-'))
    writeFileSync(join(own, 'in.csv'), 'nom;email\nA;ann@example.com\n')
    writeFileSync(join(own, 'base.sqlite.lock'), content)
    const child = spawn('node', [bin, 'import', 'in.csv', '--into', 'base.sqlite'], { cwd: own, env })
    let stderr = ''
    child.stderr.on('data', (text) => (stderr += text))
    const code = await new Promise((done) => void child.once('close', done))
    expect([code, stderr]).toEqual([expected, expect.stringContaining(said)])
    expect(existsSync(join(own, 'base.sqlite.lock'))).toBe(expected === 3)
  })
})
