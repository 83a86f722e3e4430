import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A help block of the README, between its markers. `UPDATE=1` renews them all. */
const block = /(<!-- help (\w+) -->\n)([\s\S]*?)(<!-- \/help -->)/g

test('each help block of the README equals --help', () => {
  const readme = readFileSync('README.md', 'utf8')
  const renewed = readme.replaceAll(
    block,
    (_all, open: string, command: string, _old, close: string) => open + helpOf(command) + close,
  )
  if (process.env['UPDATE'] === '1') writeFileSync('README.md', renewed)
  expect(readFileSync('README.md', 'utf8')).toBe(renewed)
})

test('every command has a help block and a section', () => {
  const readme = readFileSync('README.md', 'utf8')
  const commands = [
    ...execFileSync(process.execPath, ['bin/clientele.js', '--help'], { encoding: 'utf8', env }).matchAll(
      /^ {2}([a-z]+) \[options\]/gm,
    ),
  ]
  expect(commands.length).toBeGreaterThan(0)
  for (const [, command] of commands) expect(readme).toContain(`\n## ${command}\n`)
  expect([...readme.matchAll(block)].map(([, , command]) => command)).toEqual(commands.map(([, command]) => command))
})

const env = { LANG: 'C.UTF-8', NO_COLOR: '1' }

function helpOf(command: string): string {
  const help = execFileSync(process.execPath, ['bin/clientele.js', command, '--help'], { encoding: 'utf8', env })
  return `\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`
}
