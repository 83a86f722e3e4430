import { html, type Markup } from '../html.ts'

/** Charts and cards of segments. */
export const segmentStyles: Markup = html`<style>
  .series > svg {
    height: 4rem;
    max-width: none;
  }
  .series p.ends {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    margin: 0.15rem 0 0;
    color: var(--soft);
    font-size: 0.85rem;
    font-variant-numeric: tabular-nums;
  }
  .timelines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
    gap: 0 2.5rem;
  }
  .timelines figure,
  .timelines > div {
    min-width: 0;
  }
  .card {
    margin: 0 0 1.4rem;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--rule);
    background: var(--wash);
  }
  .card h3 {
    margin: 0 0 0.2rem;
    overflow-wrap: anywhere;
  }
  .card code {
    overflow-wrap: anywhere;
  }
  .card dl {
    display: block;
    margin: 0.6rem 0 0;
  }
  .card dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.15rem 0;
  }
  .card dd {
    margin: 0;
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
</style>`
