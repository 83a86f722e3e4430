// Makes the tree ready to run: installs what package-lock.json names, builds dist/. Does only what is missing, and says so.
// Plain Node, without dependencies: it runs before any is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const oldestNode = [20, 19]
/** Written after a build that went well, so that one that failed halfway is done again. */
const builtMark = join(root, 'dist', '.built')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
  stop(
    `Node ${oldestNode.join('.')} or newer is needed, and this is ${process.versions.node}: install a newer one (https://nodejs.org)`,
  )

if (!isInstalled()) {
  say('installing the dependencies; the SQLite driver is compiled, which takes 2 to 4 minutes (once)')
  npm(
    ['ci'],
    'installing failed: it needs the npm registry, Python 3 and a C++ compiler (Debian: apt install build-essential python3)',
  )
}
if (!isBuilt()) {
  say('building')
  npm(['run', '--silent', 'build'], 'building failed')
  writeFileSync(builtMark, process.version)
}

/** Does node_modules hold exactly what package-lock.json names? npm notes there what it has put in place, when it is done. */
function isInstalled() {
  const noted = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(noted)) return false
  const have = packagesOf(noted)
  // What is optional may be for another system.
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || have[path]?.version === version || (optional === true && have[path] === undefined),
  )
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}

/**
 * Is dist/ younger than everything it is made from, and made by this Node, whose bytecode is in it? A folder's own time tells of
 * files that were taken away.
 */
function isBuilt() {
  if (!existsSync(builtMark) || readFileSync(builtMark, 'utf8') !== process.version) return false
  const built = statSync(builtMark).mtimeMs
  const sources = ['src', 'bin'].flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  ])
  const scripts = ['build.mjs', 'bytecode.mjs', 'keep-bytecode.cjs'].map((name) => join('scripts', name))
  return ['package.json', ...scripts, ...sources].every((name) => statSync(join(root, name)).mtimeMs < built)
}

function npm(words, whenItFails) {
  // The npm that runs us, if one does; its talk goes to stderr, so that stdout stays free for whoever called.
  const own = process.env['npm_execpath']
  const [command, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const { status } = spawnSync(command, [...before, ...words], { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] })
  if (status !== 0) stop(whenItFails)
}

function say(line) {
  process.stderr.write(`clientele: ${line}\n`)
}

function stop(line) {
  say(line)
  process.exit(1)
}
