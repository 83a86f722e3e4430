import { html, type Markup } from '../html.ts'

/** Findings and their examples: values before and after, and signs for what nobody sees. */
export const findings: Markup = html`<style>
  .findings table {
    table-layout: fixed;
    overflow-wrap: anywhere;
  }
  .findings thead th:first-child {
    width: 4.5rem;
  }
  .findings tbody th {
    color: var(--soft);
    font-weight: 400;
  }
  .findings tbody tr:not(:last-child) :is(th, td) {
    border-bottom-color: transparent;
    padding-bottom: 0.15rem;
  }
  .findings tbody tr:not(.group) :is(th, td) {
    padding-top: 0.15rem;
  }
  .findings tbody tr:last-child :is(th, td) {
    padding-bottom: 0.8rem;
  }
  .findings tr.group th {
    padding-top: 0.8rem;
    color: var(--ink);
  }
  .subject {
    margin-right: 0.5em;
    font-weight: 600;
  }
  .finding {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
  }
  .count {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .value {
    white-space: pre-wrap;
  }
  .unseen {
    border-radius: 2px;
    background: var(--pale);
    color: var(--soft);
    print-color-adjust: exact;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--warm);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
</style>`
