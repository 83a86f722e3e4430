import { html, type Markup } from '../html.ts'

/** Bars, their tones and their legends. */
export const charts: Markup = html`<style>
  .tones {
    position: absolute;
  }
  .deep {
    fill: var(--deep);
  }
  .light {
    fill: var(--light);
  }
  .warm {
    fill: var(--warm);
  }
  .over {
    fill: var(--over);
  }
  .alarm {
    fill: var(--alarm);
  }
  .pale {
    fill: var(--pale);
  }
  .faint {
    fill: var(--faint);
  }
  .line {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1;
  }
  .track {
    fill: var(--pale);
  }
  .swatch {
    stroke: var(--faint);
    stroke-width: 1;
  }
  .bar {
    display: block;
  }
  .bar rect {
    stroke: var(--paper);
    stroke-width: 2;
  }
  figure {
    margin: 0 0 1.8rem;
  }
  figcaption {
    margin-bottom: 0.35rem;
    color: var(--soft);
    font-size: 0.92rem;
  }
  .histogram > svg {
    display: block;
    overflow: visible;
  }
  .histogram text {
    fill: var(--soft);
    font-size: 0.78rem;
    font-variant-numeric: tabular-nums;
  }
  .histogram line.axis {
    stroke: var(--faint);
  }
  .histogram line.border {
    stroke: var(--ink);
    stroke-dasharray: 3 3;
  }
  .histogram text.border {
    fill: var(--ink);
  }
  .heat text,
  .curve text {
    fill: var(--ink);
    font-size: 0.82rem;
    font-variant-numeric: tabular-nums;
  }
  .curve > svg {
    display: block;
    width: 100%;
    max-width: 34rem;
    border: 1px solid var(--rule);
  }
  .curve polyline {
    fill: none;
    stroke: var(--deep);
    stroke-width: 2.5;
  }
  .curve polyline.even {
    stroke: var(--soft);
    stroke-width: 1;
    stroke-dasharray: 4 4;
  }
  .curve polyline.other {
    stroke: var(--ink);
    stroke-width: 2;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .curve circle.point {
    fill: var(--ink);
  }
  p.axis {
    margin: 0.1rem 0 0;
    color: var(--soft);
    font-size: 0.85rem;
    text-align: center;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.6rem;
    margin: 0.55rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.92rem;
  }
  .legend svg {
    margin-right: 0.5em;
    vertical-align: -0.12em;
  }
  .legend b {
    font-variant-numeric: tabular-nums;
  }
</style>`
