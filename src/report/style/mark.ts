import { html, type Markup } from '../html.ts'

/** A mark over its parts, and slices with holes. */
export const mark: Markup = html`<style>
  .mark .figure {
    margin: 0 0 0.5rem;
    color: var(--soft);
    font-size: 1.1rem;
  }
  .mark .figure b {
    margin-right: 0.1em;
    color: var(--ink);
    font: 600 3.4rem/1 var(--serif);
    font-variant-numeric: lining-nums;
  }
  .mark svg {
    display: block;
  }
  .mark ~ .wide td:last-child {
    min-width: 14rem;
  }
  .under {
    display: flex;
    margin: 0.35rem 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.85rem;
  }
  .under li {
    flex-basis: 0;
    min-width: 0;
    padding-right: 0.5rem;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .under b {
    display: block;
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .holes {
    display: block;
    min-width: min(36rem, 70vw);
  }
  .wide + figure {
    margin-top: 2rem;
  }
  .wide + p {
    margin-top: 0.8rem;
  }
  .timelines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr));
    gap: 0 2.5rem;
  }
  .timelines figure {
    min-width: 0;
  }
  .timelines figure + dl {
    margin-top: -0.8rem;
  }
  .shapes {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: start;
    gap: 0 0.7em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .shapes li {
    display: contents;
  }
  .shapes code {
    white-space: pre;
  }
  @media (max-width: 40rem) {
    .under {
      flex-direction: column;
      gap: 0.15rem;
    }
    .under li {
      display: flex;
      justify-content: space-between;
      padding: 0;
    }
    .timelines {
      grid-template-columns: 1fr;
    }
  }
</style>`
