import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import type { SegmentJob } from './job.ts'
export function segmentBase(_job: SegmentJob, _context: Context): Promise<ExitCode> {
  return Promise.resolve(ExitCode.ok)
}
