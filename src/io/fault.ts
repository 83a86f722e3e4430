import { DataError } from '../model/error.ts'

const isSystemError = (cause: unknown): cause is Error & { code: string } =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && !cause.code.startsWith('ERR_')

/** Does the work, and turns what the system says about a file that is read into a fault. */
export function reading<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** What is thrown when a file can't be read: a fault if the system said no, the error itself if it is ours. */
export function unreadable(path: string, cause: unknown): unknown {
  if (!isSystemError(cause)) return cause
  return new DataError({ fault: 'unreadable', about: { path, why: cause.code } }, { cause })
}

/** What is thrown when a file can't be written. */
export function unwritable(path: string, cause: unknown): unknown {
  if (!isSystemError(cause)) return cause
  return new DataError({ fault: 'unwritable', about: { path, why: cause.code } }, { cause })
}
