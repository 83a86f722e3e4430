// Loads dist/main.js, in which all of src/ is. Reading it is a tenth of a second of work, so the build has the engine's own form of
// it put by, in dist/bytecode/ (scripts/bytecode.mjs). That is used while it is true, and nothing else changes without it.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')

const file = join(dirname(__dirname), 'dist', 'main.js')

/**
 * What dist/main.js exports.
 *
 * @param run what is about to run, a command or a command's thread: which bytecode to take, since each needs other functions
 */
exports.load = function load(run) {
  // Traces by the lines of src/ are asked for: Node knows these only of what it loads itself.
  if (process.sourceMapsEnabled) return require(file)
  const bytes = readFileSync(file)
  const script = new Script(Module.wrap(bytes.latin1Slice()), {
    filename: file,
    cachedData: bytecode(run, bytes), // of another engine or other flags: it is refused there, and all is compiled as ever
  })
  const module = new Module(file)
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, dirname(file))
  return module.exports
}

/** The bytecode kept for a run, if it is whole and made of these very bytes: the engine itself looks only at how many they are. */
function bytecode(run, bytes) {
  try {
    const kept = readFileSync(join(dirname(file), 'bytecode', run))
    const data = kept.subarray(0, -4)
    return crc32(data, crc32(bytes)) === kept.readUInt32LE(data.length) ? data : undefined
  } catch {
    return undefined // none was kept for it
  }
}
