import { account, belowFrom, seedFiles, spoilt } from '../tests/import/accounting.ts'

/**
 * Imports so many spoilt files, as MUTATIONS says (some 150 in a CPU-second), and stops at the first that loses a line, a
 * row or a character, or that comes out otherwise in blocks of another size.
 */
export async function run(): Promise<void> {
  const times = Number(process.env['MUTATIONS'] ?? 20_000)
  const below = belowFrom(Number(process.env['SEED'] ?? 7))
  const seeds = seedFiles()
  const sizes = [1, 2, 3, 7, 64, 4096]
  const start = process.cpuUsage()
  const total = { read: 0, taken: 0, rejected: 0, blank: 0 }
  const faults = new Map<string, number>()
  let left = Number(process.env['FAILURES'] ?? 1)
  for (let done = 0; done < times; done++) {
    const bytes = spoilt(seeds[below(seeds.length)]!, below)
    const size = sizes[below(sizes.length)]!
    try {
      const whole = await account(bytes, 1 << 20)
      const blocks = await account(bytes, size)
      if (whole.result !== blocks.result) throw new Error(`other results in blocks of ${size}`)
      if (whole.fault !== undefined) faults.set(whole.fault, (faults.get(whole.fault) ?? 0) + 1)
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += whole[key]
    } catch (error) {
      process.stdout.write(`mutation ${done}: ${String((error as Error).stack)}\n${JSON.stringify(bytes.toString('latin1'))}\n`)
      if (--left <= 0) throw error
    }
  }
  const used = process.cpuUsage(start)
  const said = [...faults].map(([fault, count]) => `, ${count.toLocaleString('en')} ${fault}`).join('')
  process.stdout.write(
    `${times.toLocaleString('en')} spoilt files in ${((used.user + used.system) / 1e6).toFixed(0)} CPU-s: ${total.read.toLocaleString('en')} rows read = ` +
      `${total.taken.toLocaleString('en')} taken + ${total.rejected.toLocaleString('en')} rejected + ${total.blank.toLocaleString('en')} blank${said}\n`,
  )
}
