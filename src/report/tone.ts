import { html, type Markup } from './html.ts'

/** How an area is drawn. Each differs from the others in texture as well, so that a chart reads in grey and on paper. */
export type Tone = 'deep' | 'light' | 'striped' | 'dotted' | 'crossed' | 'grained' | 'empty'

/** The attribute value that fills a shape with a tone. */
export const fillOf = (tone: Tone): string => `url(#tone-${tone})`

/** The tones of a page. Stands once on it, before the first chart. */
export const tones: Markup = html`<svg class="tones" width="0" height="0" aria-hidden="true">
  <defs>
    <pattern id="tone-deep" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="deep" width="8" height="8" />
    </pattern>
    <pattern id="tone-light" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="light" width="8" height="8" />
    </pattern>
    <pattern id="tone-striped" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="light" width="6" height="6" />
      <rect class="deep" width="3" height="6" />
    </pattern>
    <pattern id="tone-dotted" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="warm" width="6" height="6" />
      <circle class="over" cx="2" cy="2" r="1" />
      <circle class="over" cx="5" cy="5" r="1" />
    </pattern>
    <pattern id="tone-crossed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="alarm" width="6" height="6" />
      <path class="line" d="M0 3H6M3 0V6" />
    </pattern>
    <pattern id="tone-grained" width="4" height="4" patternUnits="userSpaceOnUse">
      <rect class="pale" width="4" height="4" />
      <circle class="faint" cx="2" cy="2" r="1" />
    </pattern>
    <pattern id="tone-empty" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="pale" width="8" height="8" />
    </pattern>
  </defs>
</svg>`
