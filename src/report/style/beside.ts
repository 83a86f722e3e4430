import { html, type Markup } from '../html.ts'

/** Records side by side, and weights. */
export const beside: Markup = html`<style>
  .beside {
    margin-bottom: 2rem;
  }
  .beside table {
    table-layout: fixed;
    overflow-wrap: anywhere;
  }
  .beside caption {
    color: var(--ink);
  }
  .beside thead th:first-child {
    width: 8.5rem;
  }
  .beside thead th.number {
    width: 13rem;
  }
  .beside mark {
    border-radius: 2px;
    background: var(--mark);
    box-shadow: 0 0 0 1px var(--mark);
    text-decoration: none;
    print-color-adjust: exact;
  }
  .made td:last-child,
  .made thead th:last-child {
    padding-left: 0.6rem;
    background: var(--wash);
    color: var(--ink);
    font-weight: 600;
    print-color-adjust: exact;
  }
  .beside tbody th {
    color: var(--soft);
    font-weight: 400;
  }
  .beside :is(tbody th, td) {
    padding-top: 0.2rem;
    padding-bottom: 0.2rem;
  }
  .beside tbody tr:not(:last-child) :is(th, td) {
    border-bottom-color: transparent;
  }
  .beside caption small {
    font-size: 0.92rem;
  }
  .nothing {
    color: var(--faint);
  }
  .weight {
    white-space: nowrap;
  }
  .weight svg {
    vertical-align: -0.1em;
  }
  .weight .number {
    display: inline-block;
    min-width: 3.4em;
    text-align: end;
  }
  .zero {
    stroke: var(--faint);
    stroke-width: 1;
  }
  @media (max-width: 40rem) {
    .beside table:has(thead th:nth-child(4)) {
      min-width: 34rem;
    }
    .beside thead th:first-child {
      width: 6rem;
    }
    .beside thead th.number {
      width: 8.5rem;
    }
    .weight svg {
      width: 60px;
    }
  }
  @media print {
    .beside {
      break-inside: avoid;
    }
  }
</style>`
