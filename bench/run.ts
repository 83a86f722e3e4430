import { readdirSync } from 'node:fs'

/** What a file of this folder is when it measures something. */
interface Bench {
  run(): Promise<void> | void
}

/**
 * Runs the benches named on the command line, or all of them, one after the other. A bench is a file beside this one that
 * exports `run`; `--list` names them.
 */
const asked = process.argv.slice(2)
const benches = new Map<string, Bench>()
for (const file of readdirSync(import.meta.dirname).toSorted()) {
  const name = file.replace(/\.js$/, '')
  if (name === file || name === 'run') continue
  const module: Partial<Bench> = await import(`./${file}`)
  const { run } = module
  if (run !== undefined) benches.set(name, { run })
}

const names = [...benches.keys()]
const unknown = asked.filter((name) => !benches.has(name) && name !== '--list')
if (unknown.length > 0) {
  process.stderr.write(`no bench is called ${unknown.join(', ')}: there are ${names.join(', ')}\n`)
  process.exitCode = 2
} else if (asked.includes('--list')) process.stdout.write(`${names.join('\n')}\n`)
else
  for (const name of asked.length > 0 ? asked : names) {
    process.stdout.write(`\n${name}\n`)
    await benches.get(name)!.run()
  }
