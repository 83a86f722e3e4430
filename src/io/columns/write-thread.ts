import { buffersOf } from '../encode.ts'
import { serve } from '../workers.ts'
import { rowWriter, type RowsToWrite } from './row-writer.ts'
import type { WriteSetting } from './write.ts'

// The module that threads run to write rows.
serve((setting) => {
  const { form, columns } = setting as WriteSetting
  const write = rowWriter(form, columns)
  return (rows) => {
    const result = write(rows as RowsToWrite)
    return { result, transfer: buffersOf(result) }
  }
})
