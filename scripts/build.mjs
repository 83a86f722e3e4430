// Makes dist/: all modules of src/ in a quarter as many files, since a command spends its first tenths of a second opening them.
import { readdirSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** The modules that threads run: each is started by its name, which is like no other's (a test watches over it). */
const threads = readdirSync(join(root, 'src'), { recursive: true }).filter((file) => file.endsWith('-thread.ts'))

await build({
  cwd: root,
  input: Object.fromEntries([
    ['main', './src/main.ts'],
    ...threads.map((file) => [basename(file, '.ts'), `./${join('src', file)}`]),
  ]),
  // Packages stay where npm put them; what the bundler itself needs for a template that holds `</script>` is put in.
  external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@oxc-project/runtime/'),
  platform: 'node',
  output: {
    dir: 'dist',
    cleanDir: true,
    sourcemap: true,
    comments: false,
    // One folder, so that `new URL('./x-thread.js', import.meta.url)` is true in any file of it.
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
})
