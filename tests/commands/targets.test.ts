import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../src/base/schema.ts'
import type { Context } from '../../src/cli/context.ts'
import type { Outputs } from '../../src/commands/targets.ts'
import { refuseClashes, rejectsPaths } from '../../src/commands/targets.ts'
import { openDatabase } from '../../src/io/sqlite/driver.ts'
import { en } from '../../src/messages/en.ts'

const folder = mkdtempSync(join(tmpdir(), 'clientele-targets-'))
const at = (path: string): string => (path === '-' ? path : join(folder, path))
const outputsAt = (outputs: Outputs): Outputs =>
  Object.fromEntries(Object.entries(outputs).map(([name, path]) => [name, path && at(path)]))

beforeAll(() => {
  writeFileSync(at('clients.csv'), 'name\nAnn\n')
  symlinkSync('clients.csv', at('link.csv'))
  linkSync(at('clients.csv'), at('twin.csv'))
  for (const name of ['crm.sqlite', 'base-without-an-ending']) {
    const base = openDatabase(at(name))
    createSchema(base)
    base.close()
  }
  const other = openDatabase(at('other.sqlite'))
  other.exec('create table customers (name text)')
  other.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said against a run; 'nothing' when it may go on. */
function refusal(inputs: readonly string[], outputs: Outputs): string {
  try {
    refuseClashes(inputs.map(at), outputsAt(outputs), { words: en } as Context)
    return 'nothing'
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '')
  }
}

const overInput = (path: string): string => en.usage.overInput(path)
const twice = (path: string): string => en.usage.sameOutput(path)
/** The sentence of a fault is found further up; here it is its key. */
const overBase = 'is-base'

describe('refuseClashes', () => {
  it.each<[string, readonly string[], Outputs, string]>([
    ['lets outputs of their own go', ['clients.csv'], { output: 'clean.csv', report: 'page.html' }, 'nothing'],
    ['refuses the input by its name', ['clients.csv'], { output: 'clients.csv' }, overInput('clients.csv')],
    ['refuses it by another spelling', ['clients.csv'], { output: 'x/../clients.csv' }, overInput('clients.csv')],
    ['refuses a symbolic link to it', ['clients.csv'], { output: 'link.csv' }, overInput('link.csv')],
    ['refuses a hard link to it', ['clients.csv'], { output: 'twin.csv' }, overInput('twin.csv')],
    ['refuses it under any other option', ['clients.csv'], { clusters: 'clients.csv' }, overInput('clients.csv')],
    ['refuses any of several inputs', ['other.sqlite', 'clients.csv'], { into: 'clients.csv' }, overInput('clients.csv')],
    ['refuses the base that is read', ['crm.sqlite'], { output: 'crm.sqlite' }, overInput('crm.sqlite')],
    ['refuses a base that stands there', ['clients.csv'], { output: 'crm.sqlite' }, overBase],
    ['refuses it whatever it is called', ['clients.csv'], { output: 'base-without-an-ending' }, overBase],
    ['refuses it under any other option', ['clients.csv'], { output: '-', pairs: 'crm.sqlite' }, overBase],
    ['lets rows be added to a base', ['clients.csv'], { into: 'crm.sqlite', report: 'page.html' }, 'nothing'],
    ['lets any other database be replaced', ['clients.csv'], { output: 'other.sqlite' }, 'nothing'],
    ['lets what stood there be replaced', ['crm.sqlite'], { output: 'clients.csv' }, 'nothing'],
    ['refuses two outputs of one name', ['clients.csv'], { output: 'a.csv', pairs: 'a.csv' }, twice('a.csv')],
    ['refuses two on standard output', ['clients.csv'], { output: '-', pairs: '-' }, twice('-')],
    ['lets standard input go to standard output', ['-'], { output: '-' }, 'nothing'],
    ['refuses standard input twice', ['-', '-'], { output: 'a.csv' }, en.usage.stdinTwice],
    ['passes over what was not said', ['clients.csv'], { output: undefined, rejects: undefined }, 'nothing'],
  ])('%s', (_says, inputs, outputs, said) => expect(refusal(inputs, outputs)).toBe(said))
})

describe('rejectsPaths', () => {
  it.each<[string, readonly string[], Outputs, readonly string[]]>([
    ['puts them beside the output', ['in/clients.csv'], { output: 'out/clean.csv' }, ['out/clients.rejects.csv']],
    ['puts them beside the base', ['in/clients.csv.gz'], { into: 'out/crm.sqlite' }, ['out/clients.rejects.csv']],
    ['puts them here when rows go down a pipe', ['in/clients.csv'], { output: '-' }, ['clients.rejects.csv']],
    ['puts them where told', ['clients.csv'], { output: '-', rejects: 'left.csv' }, ['left.csv']],
    ['calls those of standard input so', ['-'], { output: '-' }, ['stdin.rejects.csv']],
    ['numbers the second of a name', ['a/x.csv', 'b/x.csv'], { output: '-' }, ['x.rejects.csv', 'x.rejects.2.csv']],
    ['leaves inputs alone', ['x.csv', 'x.rejects.csv'], { output: '-' }, ['x.rejects.2.csv', 'x.rejects.rejects.csv']],
    ['leaves outputs alone', ['x.csv'], { output: '-', report: 'x.rejects.csv' }, ['x.rejects.2.csv']],
  ])('%s', (_says, inputs, outputs, paths) => expect(rejectsPaths(inputs, outputs)).toEqual(paths))
})
