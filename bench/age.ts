import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin } from './bench-file.ts'
import { quoted } from './cost.ts'

/** Runs a line of the shell, and says what failed. */
function shell(line: string): void {
  const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`${line}: ${stderr}`)
}

/** The programs ask for a passphrase on a terminal alone: `script` is one. */
const asked = (line: string, phrase: string): void =>
  shell(`(sleep 3; cat ${phrase}; sleep 1; cat ${phrase}; sleep 3) | script -qec ${quoted(line)} /dev/null > /dev/null`)

const isThere = (program: string): boolean => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0

const tell = (says: string, one: string, other: string): void => {
  const isSame = existsSync(one) && readFileSync(one).equals(readFileSync(other))
  process.stdout.write(`  ${says}: ${isSame ? 'the same bytes' : 'NOT THE SAME'}\n`)
}

const clientele = (words: string): void => shell(`node ${bin} ${words} --as-of 2026-06-30 --quiet`)

/** Whether other programs for age open what is encrypted here, and the other way round: a person's bundle, for a key and with a passphrase. */
export function run(): void {
  const programs = ['age', 'rage'].filter(isThere)
  if (programs.length === 0) return void process.stdout.write('  neither age nor rage is installed: apt-get install age\n')
  const folder = mkdtempSync(join(tmpdir(), 'age-'))
  const at = (name: string): string => join(folder, name)
  try {
    writeFileSync(
      at('clients.csv'),
      'id,given_name,family_name,email\n1,Ann,Exemple,ann@example.com\n2,Bob,Exemple,bob@example.com\n',
    )
    writeFileSync(at('phrase'), 'a phrase that is long enough\n', { mode: 0o600 })
    clientele(`import ${at('clients.csv')} --into ${at('crm.sqlite')}`)
    const bundle = `export ${at('crm.sqlite')} --subject ann@example.com -o`
    clientele(`${bundle} ${at('clear.zip')}`)
    clientele(`${bundle} ${at('phrase.zip')} --passphrase-file ${at('phrase')}`)
    clientele(`import ${at('clients.csv')} -o ${at('clear.csv')}`)
    for (const program of programs) {
      const key = at(`${program}.key`)
      shell(`${program}-keygen -o ${key} 2> ${at('keygen')}`)
      const recipient = /age1[a-z0-9]+/.exec(readFileSync(key, 'utf8'))![0]
      clientele(`${bundle} ${at(`${program}.zip`)} --encrypt ${recipient}`)
      shell(`${program} -d -i ${key} -o ${at('opened.zip')} ${at(`${program}.zip.age`)}`)
      tell(`a bundle for a key, opened by ${program}`, at('opened.zip'), at('clear.zip'))
      rmSync(at('opened.zip'))
      asked(`${program} -d -o ${at('opened.zip')} ${at('phrase.zip.age')}`, at('phrase'))
      tell(`a bundle with a passphrase, opened by ${program}`, at('opened.zip'), at('clear.zip'))
      rmSync(at('opened.zip'))
      shell(`${program} -r ${recipient} -o ${at('theirs.age')} ${at('clients.csv')}`)
      clientele(`import ${at('theirs.age')} --identity ${key} -o ${at('taken.csv')}`)
      tell(`a file for a key from ${program}, imported`, at('taken.csv'), at('clear.csv'))
      shell(`${program} -a -r ${recipient} -o ${at('armoured.age')} ${at('clients.csv')}`)
      clientele(`import ${at('armoured.age')} --identity ${key} -o ${at('taken.csv')}`)
      tell(`an armoured file from ${program}, imported`, at('taken.csv'), at('clear.csv'))
      asked(`${program} -p -o ${at('phrased.age')} ${at('clients.csv')}`, at('phrase'))
      clientele(`import ${at('phrased.age')} --passphrase-file ${at('phrase')} -o ${at('taken.csv')}`)
      tell(`a file with a passphrase from ${program}, imported`, at('taken.csv'), at('clear.csv'))
      for (const name of ['theirs.age', 'armoured.age', 'phrased.age']) rmSync(at(name), { force: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
