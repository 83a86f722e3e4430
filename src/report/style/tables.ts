import { html, type Markup } from '../html.ts'

/** Lists of terms, and tables. */
export const tables: Markup = html`<style>
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
    gap: 1rem 2rem;
    margin: 0;
  }
  dl + p {
    margin-top: 1.4rem;
  }
  dt {
    color: var(--soft);
    font-size: 0.85rem;
  }
  dd {
    margin: 0;
  }

  .wide {
    overflow-x: auto;
  }
  .wide + .findings,
  .wide + .wide {
    margin-top: 1.6rem;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.92rem;
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  caption {
    padding: 0 0 0.5rem;
    color: var(--soft);
    text-align: start;
  }
  .titled caption {
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.38rem 0.9rem 0.38rem 0;
    border-bottom: 1px solid var(--rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  tr > :last-child {
    padding-right: 0;
  }
  thead th {
    color: var(--soft);
    font-size: 0.85rem;
    vertical-align: bottom;
    border-bottom-color: var(--faint);
  }
  tbody th[scope='row']:not(.number) {
    min-width: 8.5rem;
    overflow-wrap: anywhere;
  }
  b {
    font-weight: 600;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  th.number,
  td.number {
    text-align: end;
  }
  .share {
    white-space: nowrap;
  }
  .share .number {
    display: inline-block;
    min-width: 3.2em;
    text-align: end;
  }
</style>`
