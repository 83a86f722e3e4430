import { readAudit } from '../../base/audit.ts'
import { readProcessing } from '../../base/processing.ts'
import { countSuppressed } from '../../base/suppression.ts'
import type { Context } from '../../cli/context.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { ProcessingFacts } from '../../register/facts.ts'
import { forgetSettings } from '../forget/settings.ts'

/**
 * What a base, the files beside it and the settings tell of the processing.
 *
 * @throws {DataError} when one of them can't be read
 */
export function processingFacts(path: string, database: Database, context: Context): ProcessingFacts {
  const { retention, controller } = forgetSettings(context)
  const { name, address, email, phone, dpo } = controller
  const inOneLine = [name, address.replaceAll(/\s*\n\s*/g, ', '), email, phone].filter((part) => part !== '').join(', ')
  return {
    ...readProcessing(database),
    retention: { customers: retention.customers.says, prospects: retention.prospects.says, orders: retention.orders.says },
    encrypted: false, // until bases can be
    logged: readAudit(path, database).seq > 0,
    suppressed: countSuppressed(path),
    controller: inOneLine,
    dpo,
  }
}
