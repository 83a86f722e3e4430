import type { Severity } from '../../model/rule.ts'
import { count, number } from './counts.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'remark' }

export const validateAnnotated = {
  option: 'the same rows as a workbook, what is wrong coloured, with a comment',
  /** The sheets. */
  rows: 'rows',
  findings: 'findings',
  severities,
  heads: ['severity', 'column', 'finding', 'count', 'first lines'],
  line: (about: { severity: Severity; says: string; ofRow: boolean; suggestion: string; confidence: number }) =>
    `${severities[about.severity]}${about.ofRow ? ', the whole row' : ''}: ${about.says}${
      about.suggestion === '' ? '' : `\n→ ${about.suggestion} (${number(100 * about.confidence)}% sure)`
    }`,
  count: (about: { severity: Severity; says: string; count: number | undefined }) =>
    `${about.count === undefined ? '' : `${number(about.count)} × `}${severities[about.severity]}: ${about.says}`,
  more: (n: number) => `… and ${count(n, 'more finding')}: see the other sheet`,
  legend: (about: { score: number; errors: number; warnings: number; infos: number }) =>
    `Score ${number(about.score, 1)} of 100: ${count(about.errors, 'error')}, ${count(about.warnings, 'warning')}, ${count(about.infos, 'remark')}.\nRed and bold: error. Amber: warning. Blue and slanted: remark.`,
  written: (about: { cells: number; comments: number; sheets: number; path: string }) =>
    `${count(about.cells, 'cell')} coloured${
      about.comments < about.cells
        ? `, ${number(about.comments)} of them with a comment: the first of each kind (--problems FILE has all)`
        : ''
    }${about.sheets > 1 ? `; the rows go on to sheet ${about.sheets}` : ''} → ${about.path}`,
  format: (path: string) => `${path}: comments and colours need a workbook: name it .xlsx`,
}
