import { html, type Markup } from '../html.ts'

/**
 * The colours of a page. They differ in lightness first, so that grey keeps them apart; they are turned over for the dark on
 * screens only, and paper is always white. Contrast of text is at least 4.5 : 1 (WCAG 2.2, 1.4.3).
 */
export const colours: Markup = html`<style>
  :root {
    --paper: #fdfcf9;
    --ink: #23272b;
    --soft: #5c6269;
    --rule: #dedad2;
    --wash: #f4f2ec;
    --deep: #1f5f6b;
    --light: #a9cdd1;
    --warm: #d9a441;
    --mark: #f6dfae;
    --over: #6b4a08;
    --alarm: #a8432a;
    --pale: #e8e5de;
    --faint: #8a8f94;
    --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif;
    --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
    --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #16191b;
      --ink: #e4e2dc;
      --soft: #a3a8ac;
      --rule: #343a3e;
      --wash: #1e2225;
      --deep: #74b9c4;
      --light: #2c4f56;
      --warm: #d9a441;
      --mark: #5c4310;
      --over: #3b2903;
      --alarm: #e08468;
      --pale: #2a2f33;
      --faint: #777d82;
    }
  }
</style>`
