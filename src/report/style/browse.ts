import { html, type Markup } from '../html.ts'

/** A list to leaf through, and its controls. Levels differ in shape as well as in colour. */
export const browse: Markup = html`<style>
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.7rem 1rem;
    margin-bottom: 1rem;
    font-size: 0.85rem;
    color: var(--soft);
  }
  .controls label {
    display: grid;
    gap: 0.2rem;
    flex: 1 1 9rem;
    min-width: 0;
  }
  .controls .search {
    flex-basis: 14rem;
  }
  :is(input, select, button) {
    max-width: 100%;
    min-height: 2.1rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--faint);
    border-radius: 3px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-size: 0.92rem;
  }
  .controls :is(input, select) {
    width: 100%;
    min-width: 0;
  }
  button {
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  .leaf {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem 1rem;
    color: var(--soft);
    font-size: 0.92rem;
    font-variant-numeric: tabular-nums;
  }
  .show {
    min-height: 0;
    padding: 0 0.5rem;
    font-size: 0.85em;
  }
  .wide:has(.show) td:nth-child(2) {
    min-width: 12rem;
  }
  [hidden] {
    display: none !important;
  }
  #browse caption {
    position: absolute;
    clip-path: inset(50%);
  }
  #browse td {
    min-width: 5.5rem;
    overflow-wrap: anywhere;
  }
  #browse td.value {
    min-width: 11rem;
  }
  #browse td.number {
    min-width: 0;
  }
  #browse td:nth-child(4) {
    min-width: 13rem;
  }
  .level {
    display: inline-block;
    padding: 0 0.45em;
    border: 1px solid currentcolor;
    border-radius: 3px;
    font-size: 0.85em;
    white-space: nowrap;
  }
  .level0 {
    border-color: var(--alarm);
    background: var(--alarm);
    color: var(--paper);
    font-weight: 600;
    print-color-adjust: exact;
  }
  .level1 {
    border-style: solid;
    border-color: var(--warm);
    background: var(--mark);
    print-color-adjust: exact;
  }
  .level2 {
    border-style: dotted;
    color: var(--soft);
  }
  @media print {
    .controls,
    .leaf span,
    .show {
      display: none;
    }
  }
</style>`
