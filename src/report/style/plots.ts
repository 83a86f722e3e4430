import { html, type Markup } from '../html.ts'
import { mapWidths } from '../treemap.ts'

/** Treemaps, lines and moments: what a page on customers and their orders draws. */
export const plots: Markup = html`<style>
  .tiles {
    position: relative;
    width: 100%;
    aspect-ratio: 2.4;
    min-height: 17rem;
  }
  .tile {
    position: absolute;
    overflow: hidden;
    border: 1px solid var(--paper);
    container-type: size;
  }
  .tile .shade {
    position: absolute;
    inset: 0;
    background: var(--deep);
    print-color-adjust: exact;
  }
  .tile p {
    position: relative;
    margin: 0;
    padding: 0.3rem 0.4rem;
    font-size: 0.85rem;
    line-height: 1.25;
  }
  .tile :is(b, span, small) {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .tile small {
    color: inherit;
  }
  .tile span {
    white-space: nowrap;
  }
  @container (width < 6.4rem) or (height < 4.4rem) {
    .tile small {
      display: none;
    }
  }
  @container (width < 6.4rem) or (height < 2.9rem) {
    .tile p {
      padding: 0.15rem 0.25rem;
      font-size: 0.72rem;
    }
  }
  .treemap {
    container: treemap / inline-size;
  }
  .tile i,
  .smalls i {
    font-style: normal;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .tile i {
    position: absolute;
    inset: 0;
    align-items: center;
    justify-content: center;
    font-size: 0.72rem;
  }
  .smalls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.4rem;
    margin: 0.35rem 0 0;
    padding: 0;
    list-style: none;
    color: var(--soft);
    font-size: 0.85rem;
  }
  .smalls :is(i, b) {
    color: var(--ink);
  }
  .tile:not(.small) i,
  .smalls li:not(.small),
  .tile.small p {
    display: none;
  }
  .tile.small i {
    display: flex;
  }
  ${mapWidths.map(
      (width) =>
        html`@container treemap (width < ${width}rem) { .tile.small-${width} p { display: none; } .tile.small-${width} i {
        display: flex; } .smalls li.small-${width} { display: list-item !important; } } `,
    )}
    .lines
    > svg,
  .moments > svg {
    display: block;
    width: 100%;
    max-width: 40rem;
    overflow: visible;
  }
  .lines text,
  .moments text {
    fill: var(--soft);
    font-size: 0.78rem;
    font-variant-numeric: tabular-nums;
  }
  .lines polyline {
    fill: none;
    stroke: var(--deep);
    stroke-width: 2.5;
  }
  .lines polyline.dashed {
    stroke: var(--ink);
    stroke-width: 1.8;
    stroke-dasharray: 5 4;
  }
  .lines line.grid {
    stroke: var(--rule);
  }
  .lines line.border {
    stroke: var(--ink);
    stroke-dasharray: 2 3;
  }
  .lines text.border {
    fill: var(--ink);
  }
  .moments line.axis {
    stroke: var(--faint);
  }
  .moments rect.below {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1;
  }
  .timelines > div {
    min-width: 0;
  }
  .curve p.axis {
    max-width: 34rem;
  }
  @media print {
    .timelines {
      grid-template-columns: minmax(0, 1fr);
    }
    .heat svg {
      max-width: 100%;
      height: auto;
    }
  }
  .wide + .wide,
  .wide + .timelines,
  dl + .wide {
    margin-top: 1.8rem;
  }
</style>`
