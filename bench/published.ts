import { spawnSync } from 'node:child_process'

/** Runs clientele and answers with its JSON. */
export function clientele(...argv: string[]): Record<string, unknown> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/clientele.js', ...argv, '--json', '-q'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, unknown>
}

/** Prints what was found, and what was published where that is another. */
export function say(name: string, found: unknown, published: unknown): void {
  const same = JSON.stringify(found) === JSON.stringify(published)
  process.stdout.write(
    `${same ? '  ' : '! '}${name.padEnd(44)} ${JSON.stringify(found)}${same ? '' : ` published ${JSON.stringify(published)}`}\n`,
  )
}
