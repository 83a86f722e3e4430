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
    width: 9rem;
  }
  .beside thead th.number {
    width: 13rem;
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
  .beside strong {
    font-weight: 600;
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
    .beside thead th:first-child {
      width: 5.5rem;
    }
  }
  @media print {
    .beside {
      break-inside: avoid;
    }
  }
</style>`
