// Writes invented customers, orders and their truth: node bench/generate.mjs --rows 100000 --out /tmp/customers.csv
import { existsSync } from 'node:fs'

const built = new URL('../.out/bench/bench/generate/main.js', import.meta.url)
if (!existsSync(built)) {
  process.stderr.write('build first: npx tsc -p tsconfig.bench.json\n')
  process.exitCode = 3
} else {
  const { main } = await import(built.href)
  process.exitCode = main(process.argv.slice(2), (line) => process.stderr.write(line))
}
