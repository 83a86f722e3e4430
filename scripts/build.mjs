// Makes dist/: all of src/ and the packages that every start needs in one script, and the bytecode of it, since a command spends
// its first tenths of a second opening files and compiling them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { keepBytecode, threadCommands } from './bytecode.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** The modules that threads run: each is started by its name, which is like no other's (a test watches over it). */
const threads = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-thread.ts'))
  .map((file) => ({ name: basename(file, '.ts'), path: `./${file}` }))
/**
 * Packages that are put in: those that starts need, and those that are modules only, since no `import()` is left in what is run
 * from bytecode. Others stay where npm put them. With what they need themselves; the last is the bundler's own.
 */
const putIn =
  /^(commander|chalk|csv-parse|yaml|age-encryption|#ansi-styles|#supports-color|@(noble|scure)\/.*|@oxc-project\/runtime)(\/|$)/
/** `main`, and a way to start each thread: what it runs is loaded no sooner. */
const entry = join(root, 'src', 'all.ts')
const all = `export { main } from './main.ts'
export const threads = {
${threads.map(({ name, path }) => `'${name}': () => import('${path}'),`).join('\n')}
}`

await build({
  cwd: root,
  input: { main: entry },
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !putIn.test(id),
  platform: 'node',
  plugins: [
    {
      name: 'all',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) => (id === entry ? all : undefined),
    },
  ],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'cjs',
    codeSplitting: false,
    sourcemap: true,
    comments: false,
    entryFileNames: '[name].js',
  },
})
const script = join(root, 'dist', 'main.js')
const code = readFileSync(script, 'utf8')
if (/\bimport\(/.test(code)) throw new Error('dist/main.js has an import(), which bytecode cannot do: put that package in')
writeFileSync(script, ascii(code))
writeFileSync(join(root, 'dist', 'package.json'), '{ "type": "commonjs" }\n')
// Beside main.js, since `new URL('./x-thread.js', import.meta.url)` is in there.
for (const { name } of threads)
  writeFileSync(
    join(root, 'dist', `${name}.js`),
    `require('../bin/bundle.js').load('${threadCommands[name]}-thread').threads['${name}']()\n`,
  )
keepBytecode()

/** Letters beyond ASCII as escapes: a byte a letter is read faster, and takes half the room. */
function ascii(code) {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, letter) => {
    const before = slashes.length % 2 === 0 ? slashes : slashes.slice(1) // an escape that stood for the letter itself
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
