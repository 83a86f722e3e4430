import { html, type Markup } from '../html.ts'

/** Narrow screens, on which a wide table scrolls beside its first column; and paper. Stands after all else. */
export const media: Markup = html`<style>
  @media (max-width: 40rem) {
    body {
      padding: 1.6rem 1.1rem 2rem;
    }
    h1 {
      font-size: 1.7rem;
    }
    h2 {
      font-size: 1.3rem;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0.7rem;
    }
    table {
      font-size: 0.88rem;
    }
    caption {
      position: sticky;
      left: 0;
      max-width: calc(100vw - 2.2rem);
    }
    tr > th:first-child {
      position: sticky;
      left: 0;
      max-width: 40vw;
      background: var(--paper);
    }
    .findings thead th:first-child {
      width: 3.2rem;
    }
    .findings tr > th:first-child {
      max-width: none;
    }
  }
  @page {
    size: A4;
    margin: 17mm 15mm;
  }
  @media print {
    :root {
      --paper: #fff;
    }
    html {
      font-size: 9.5pt;
    }
    body {
      max-width: none;
      padding: 0;
    }
    section.rank2 + section.rank2 {
      break-before: page;
      border-top: 0;
      padding-top: 0;
    }
    h2,
    h3,
    caption,
    thead,
    tr.group {
      break-after: avoid;
    }
    tr,
    figure,
    dl > div,
    .findings tbody {
      break-inside: avoid;
    }
    .wide {
      overflow: visible;
    }
    a {
      text-decoration: none;
    }
    nav {
      display: none;
    }
    footer {
      margin-top: 2rem;
    }
  }
</style>`
