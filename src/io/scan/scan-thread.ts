import { serve } from '../workers.ts'
import { stretchScanner, type ScanSetting, type StretchJob } from './stretches.ts'

// The module that threads run to look through a file.
serve((setting) => {
  const scan = stretchScanner(setting as ScanSetting)
  return (job) => ({ result: scan(job as StretchJob), transfer: [] })
})
