import type { Encrypt } from '../privacy/age.ts'

/** Where bytes go, which may have to be waited for. */
export interface SlowWriter {
  write(bytes: Uint8Array): void | Promise<void>
  commit(): void | Promise<void>
  abandon(): void
}

/** A writer before another, which gets nothing but what is encrypted. Holds a chunk or two of 64 KiB. */
export function encryptedWriter(under: SlowWriter, encrypt: Encrypt): SlowWriter {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const plain = writable.getWriter()
  let failed: { readonly error: unknown } | undefined
  const pumped = pump()
  async function pump(): Promise<void> {
    try {
      for await (const bytes of await encrypt(readable)) await under.write(bytes)
    } catch (error) {
      failed = { error }
    }
  }
  // When the writer below fails, so does what waits for it: the reason is the one that counts.
  const orFailed = async (work: Promise<void>): Promise<void> => {
    try {
      await work
    } catch (error) {
      await pumped
      throw failed?.error ?? error
    }
  }
  return {
    write: (bytes) => (bytes.length === 0 ? undefined : orFailed(plain.write(bytes))),
    async commit() {
      await orFailed(plain.close())
      await pumped
      if (failed !== undefined) throw failed.error
      await under.commit()
    },
    abandon() {
      plain.abort().catch(() => {})
      under.abandon()
    },
  }
}
