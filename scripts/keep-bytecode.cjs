// Preloaded into the runs of scripts/bytecode.mjs: when one ends, puts by the bytecode of what it ran, as the file
// KEEP_BYTECODE_AS, and for threads as KEEP_BYTECODE_FOR_THREADS_AS, if there is one.
const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { basename } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')
const { isMainThread } = require('node:worker_threads')
const { crc32 } = require('node:zlib')

const umask = process.umask() // that of who builds, before the run closes what it writes to others
const scripts = []
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options)
    if (basename(options?.filename ?? '') === 'main.js') scripts.push([options.filename, this])
  }
}

// Bytecode is good for the flags under which it is put by. The main thread loads before it sets any, threads begin with them.
const { setFlagsFromString } = v8
const flags = []
v8.setFlagsFromString = (flag) => {
  flags.push(flag)
  if (flag === '--expose-gc') setFlagsFromString(flag) // the run can't do without it
}
if (isMainThread)
  process.on('exit', () => {
    process.umask(umask)
    setFlagsFromString('--no-expose-gc')
    keep(process.env['KEEP_BYTECODE_AS'])
    for (const flag of flags) setFlagsFromString(flag)
    keep(process.env['KEEP_BYTECODE_FOR_THREADS_AS'])
  })

/** The engine's data, and a checksum of the file that it was made of and of itself. */
function keep(place) {
  if (place === undefined) return
  for (const [file, script] of scripts) {
    const data = script.createCachedData()
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(data, crc32(readFileSync(file))))
    writeFileSync(`${place}.new`, Buffer.concat([data, sum]))
    renameSync(`${place}.new`, place)
  }
}
