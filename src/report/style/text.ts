import { html, type Markup } from '../html.ts'

/** Letters, titles, paragraphs and the ways between them. The fonts are those that systems bring along. */
export const text: Markup = html`<style>
  * {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0 auto;
    max-width: 62rem;
    padding: 3.5rem 2rem 3rem;
    background: var(--paper);
    color: var(--ink);
    font: 400 1rem/1.55 var(--sans);
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3 {
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  h1 {
    margin: 0;
    font-size: 2.1rem;
    letter-spacing: -0.01em;
  }
  h2 {
    margin: 0 0 1.4rem;
    font-size: 1.5rem;
  }
  h3 {
    margin: 0 0 0.6rem;
    font-size: 1.15rem;
  }
  p {
    margin: 0 0 1rem;
  }
  .lede {
    margin: 0.6rem 0 0;
    color: var(--soft);
    font-size: 1.1rem;
  }
  nav {
    margin-top: 1.6rem;
    font-size: 0.92rem;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  section.rank2 {
    margin-top: 3rem;
    padding-top: 2.2rem;
    border-top: 1px solid var(--rule);
  }
  section.rank3 {
    margin-top: 2.6rem;
  }
  a {
    color: inherit;
    text-decoration-color: var(--faint);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-color: currentcolor;
  }
  :focus-visible {
    outline: 2px solid var(--deep);
    outline-offset: 2px;
  }
  code,
  .value {
    font-family: var(--mono);
    font-size: 0.88em;
  }
  .option {
    white-space: nowrap;
  }
  small {
    color: var(--soft);
    font-size: 0.85em;
  }
  .alarm-text {
    padding: 0.7rem 1rem;
    border-left: 4px solid var(--alarm);
    background: var(--wash);
  }
  footer {
    margin-top: 4rem;
    padding-top: 1.2rem;
    border-top: 1px solid var(--rule);
    color: var(--soft);
    font-size: 0.85rem;
  }
  footer p {
    max-width: 44rem;
  }
</style>`
