// What clients are known to take away of CSS declarations (the caniemail data, https://www.caniemail.com, as of 2025-09-09).
import type { PreviewClient } from '../../../../shared/draft/preview.ts';

export type StyleLoss = {
  /** The feature of caniemail.com that the fact is from. */
  readonly slug: string;
  readonly clients: readonly PreviewClient[];
  readonly property: RegExp;
  /** Where only some values are lost. */
  readonly value?: RegExp;
  /** Where it is only lost on some elements. */
  readonly elements?: RegExp;
};

const gmail: readonly PreviewClient[] = ['gmail-web', 'gmail-app'];
const word: readonly PreviewClient[] = ['outlook-windows'];
const gmailAndWord: readonly PreviewClient[] = [...gmail, ...word];
const wordAndYahoo: readonly PreviewClient[] = [...word, 'yahoo'];
/** Of `background`, Word takes the colour alone: see outlook-word.ts. */
const webmail: readonly PreviewClient[] = ['outlook-com', 'yahoo'];
const notGmail: readonly PreviewClient[] = [...word, ...webmail];
const notYahoo: readonly PreviewClient[] = [...gmailAndWord, 'outlook-com'];
const notOutlookCom: readonly PreviewClient[] = [...gmailAndWord, 'yahoo'];
const five: readonly PreviewClient[] = [...notYahoo, 'yahoo'];

export const styleLosses: readonly StyleLoss[] = [
  { slug: 'css-accent-color', clients: five, property: /^accent-color$/u },
  { slug: 'css-align-items', clients: notOutlookCom, property: /^align-items$/u },
  { slug: 'css-animation', clients: five, property: /^animation.*$/u },
  { slug: 'css-aspect-ratio', clients: five, property: /^aspect-ratio$/u },
  { slug: 'css-backdrop-filter', clients: five, property: /^backdrop-filter$/u },
  { slug: 'css-background-blend-mode', clients: wordAndYahoo, property: /^background-blend-mode$/u },
  { slug: 'css-background-clip', clients: wordAndYahoo, property: /^background-clip$/u },
  { slug: 'css-background-image', clients: word, property: /^background-image$/u },
  { slug: 'css-background-origin', clients: wordAndYahoo, property: /^background-origin$/u },
  { slug: 'css-background-position', clients: word, property: /^background-position.*$/u },
  { slug: 'css-background-repeat', clients: word, property: /^background-repeat$/u },
  { slug: 'css-background-size', clients: word, property: /^background-size$/u },
  { slug: 'css-block-inline-size', clients: five, property: /^(?:(?:min-|max-)?(?:block|inline)-size)$/u },
  { slug: 'css-border-image', clients: five, property: /^border-image.*$/u },
  { slug: 'css-border-inline-block', clients: five, property: /^(?:border-(?:inline|block)(?!.*radius).*)$/u },
  { slug: 'css-border-radius', clients: word, property: /^(?:border-(?:(?:top|bottom)-(?:left|right)-)?radius)$/u },
  { slug: 'css-border-radius-logical', clients: five, property: /^(?:border-(?:start|end)-.*)$/u },
  { slug: 'css-border-spacing', clients: word, property: /^border-spacing$/u },
  { slug: 'css-box-shadow', clients: notOutlookCom, property: /^box-shadow$/u },
  { slug: 'css-box-sizing', clients: wordAndYahoo, property: /^box-sizing$/u },
  { slug: 'css-caption-side', clients: word, property: /^caption-side$/u },
  { slug: 'css-clear', clients: word, property: /^clear$/u },
  { slug: 'css-clip-path', clients: five, property: /^clip-path$/u },
  { slug: 'css-color-scheme', clients: five, property: /^color-scheme$/u },
  { slug: 'css-column-count', clients: wordAndYahoo, property: /^(?:columns|column-(?:count|width))$/u },
  { slug: 'css-column-layout-properties', clients: wordAndYahoo, property: /^(?:column-(?:span|rule.*|fill))$/u },
  { slug: 'css-cursor', clients: [...gmail, 'outlook-com'], property: /^cursor$/u },
  { slug: 'css-empty-cells', clients: word, property: /^empty-cells$/u },
  { slug: 'css-filter', clients: five, property: /^filter$/u },
  { slug: 'css-flex-direction', clients: notOutlookCom, property: /^flex-direction$/u },
  { slug: 'css-flex-wrap', clients: notOutlookCom, property: /^(?:flex-wrap|flex-flow)$/u },
  { slug: 'css-float', clients: word, property: /^float$/u },
  { slug: 'css-font-kerning', clients: wordAndYahoo, property: /^font-kerning$/u },
  { slug: 'css-font-stretch', clients: wordAndYahoo, property: /^font-stretch$/u },
  { slug: 'css-gap', clients: wordAndYahoo, property: /^(?:(?:row-|column-)?gap)$/u },
  { slug: 'css-grid-template', clients: five, property: /^grid-template.*$/u },
  { slug: 'css-height', clients: ['yahoo'], property: /^height$/u },
  { slug: 'css-hyphens', clients: five, property: /^hyphens$/u },
  { slug: 'css-inset', clients: five, property: /^inset.*$/u },
  { slug: 'css-justify-content', clients: notOutlookCom, property: /^justify-content$/u },
  { slug: 'css-left-right-top-bottom', clients: notOutlookCom, property: /^(?:left|right|top|bottom)$/u },
  { slug: 'css-list-style-image', clients: five, property: /^list-style-image$/u },
  { slug: 'css-list-style-position', clients: word, property: /^list-style-position$/u },
  { slug: 'css-margin-inline-block', clients: five, property: /^(?:margin-(?:inline|block).*)$/u },
  { slug: 'css-mask-image', clients: five, property: /^mask.*$/u },
  { slug: 'css-max-height', clients: word, property: /^max-height$/u },
  { slug: 'css-min-height', clients: word, property: /^min-height$/u },
  { slug: 'css-min-width', clients: word, property: /^min-width$/u },
  { slug: 'css-mix-blend-mode', clients: wordAndYahoo, property: /^mix-blend-mode$/u },
  { slug: 'css-object-fit', clients: wordAndYahoo, property: /^object-fit$/u },
  { slug: 'css-object-position', clients: wordAndYahoo, property: /^object-position$/u },
  { slug: 'css-opacity', clients: word, property: /^opacity$/u },
  { slug: 'css-orphans', clients: notOutlookCom, property: /^(?:orphans|widows)$/u },
  { slug: 'css-outline', clients: word, property: /^outline$/u },
  { slug: 'css-outline-offset', clients: five, property: /^outline-offset$/u },
  { slug: 'css-overflow', clients: word, property: /^(?:overflow(?:-x|-y)?)$/u },
  { slug: 'css-overflow-wrap', clients: five, property: /^overflow-wrap$/u },
  { slug: 'css-padding-inline-block', clients: five, property: /^(?:padding-(?:inline|block).*)$/u },
  { slug: 'css-position', clients: gmailAndWord, property: /^position$/u },
  { slug: 'css-resize', clients: five, property: /^resize$/u },
  { slug: 'css-scroll-snap', clients: five, property: /^scroll-.*$/u },
  { slug: 'css-shape-outside', clients: five, property: /^shape-.*$/u },
  { slug: 'css-tab-size', clients: notOutlookCom, property: /^tab-size$/u },
  { slug: 'css-table-layout', clients: word, property: /^table-layout$/u },
  { slug: 'css-text-align-last', clients: notGmail, property: /^text-align-last$/u },
  { slug: 'css-text-decoration-color', clients: word, property: /^text-decoration-color$/u },
  { slug: 'css-text-decoration-line', clients: word, property: /^text-decoration-line$/u },
  { slug: 'css-text-decoration-skip-ink', clients: five, property: /^text-decoration-skip-ink$/u },
  { slug: 'css-text-decoration-style', clients: word, property: /^text-decoration-style$/u },
  { slug: 'css-text-decoration-thickness', clients: five, property: /^text-decoration-thickness$/u },
  { slug: 'css-text-emphasis', clients: wordAndYahoo, property: /^text-emphasis.*$/u },
  { slug: 'css-text-justify', clients: ['gmail-app'], property: /^text-justify$/u },
  { slug: 'css-text-orientation', clients: wordAndYahoo, property: /^text-orientation$/u },
  { slug: 'css-text-overflow', clients: wordAndYahoo, property: /^text-overflow$/u },
  { slug: 'css-text-shadow', clients: notYahoo, property: /^text-shadow$/u },
  { slug: 'css-text-underline-offset', clients: five, property: /^text-underline-offset$/u },
  { slug: 'css-text-underline-position', clients: wordAndYahoo, property: /^text-underline-position$/u },
  { slug: 'css-text-wrap', clients: five, property: /^text-wrap.*$/u },
  { slug: 'css-transform', clients: five, property: /^transform.*$/u },
  { slug: 'css-transition', clients: notYahoo, property: /^transition.*$/u },
  { slug: 'css-user-select', clients: five, property: /^user-select$/u },
  { slug: 'css-variables', clients: five, property: /^--.*$/u },
  { slug: 'css-visibility', clients: gmailAndWord, property: /^visibility$/u },
  { slug: 'css-white-space', clients: word, property: /^white-space$/u },
  { slug: 'css-white-space-collapse', clients: five, property: /^white-space-collapse$/u },
  { slug: 'css-word-break', clients: ['yahoo'], property: /^word-break$/u },
  { slug: 'css-word-spacing', clients: word, property: /^word-spacing$/u },
  { slug: 'css-word-wrap', clients: word, property: /^word-wrap$/u },
  { slug: 'css-writing-mode', clients: wordAndYahoo, property: /^writing-mode$/u },
  { slug: 'css-z-index', clients: gmailAndWord, property: /^z-index$/u },
  // Values that are lost where the property is kept.
  { slug: 'css-position', clients: ['outlook-com'], property: /^position$/u, value: /^(?:relative|absolute|fixed)$/iu },
  { slug: 'css-position', clients: ['yahoo'], property: /^position$/u, value: /^(?:absolute|sticky|fixed)$/iu },
  { slug: 'css-position', clients: ['apple-mail'], property: /^position$/u, value: /^(?:sticky|fixed)$/iu },
  { slug: 'css-margin', clients: five, property: /^margin(?:-(?:top|right|bottom|left))?$/u, value: /(?:^|\s)-[\d.]/u },
  { slug: 'css-margin', clients: word, property: /^margin(?:-(?:left|right))?$/u, value: /(?:^|\s)auto(?:\s|$)/iu },
  { slug: 'css-text-indent', clients: [...gmail, 'yahoo'], property: /^text-indent$/u, value: /^-[\d.]/u },
  { slug: 'css-list-style', clients: gmail, property: /^list-style$/u, value: /url\(/iu },
  { slug: 'css-display-flex', clients: word, property: /^display$/u, value: /flex/iu },
  { slug: 'css-display-grid', clients: notOutlookCom, property: /^display$/u, value: /grid/iu },
  {
    slug: 'css-linear-gradient',
    clients: webmail,
    property: /^background(?:-image)?$/u,
    value: /linear-gradient\(/iu,
  },
  {
    slug: 'css-radial-gradient',
    clients: webmail,
    property: /^background(?:-image)?$/u,
    value: /radial-gradient\(/iu,
  },
  {
    slug: 'css-conic-gradient',
    clients: [...gmail, ...webmail],
    property: /^background(?:-image)?$/u,
    value: /conic-gradient\(/iu,
  },
  { slug: 'css-unit-calc', clients: notGmail, property: /./u, value: /\bcalc\(/iu },
  { slug: 'css-function-clamp', clients: notGmail, property: /./u, value: /\b(?:clamp|min|max)\(/iu },
  { slug: 'css-function-light-dark', clients: five, property: /./u, value: /\blight-dark\(/iu },
  {
    slug: 'css-modern-color',
    clients: five,
    property: /./u,
    value: /\b(?:lab|lch|oklab|oklch|hwb|color|color-mix)\(/iu,
  },
  { slug: 'css-rgba', clients: word, property: /./u, value: /\brgba\(/iu },
  { slug: 'css-unit-rem', clients: wordAndYahoo, property: /./u, value: /[\d.](?:rem|ch)\b/iu },
  { slug: 'css-unit-vh', clients: word, property: /./u, value: /[\d.](?:vh|vw)\b/iu },
  { slug: 'css-unit-vmin', clients: wordAndYahoo, property: /./u, value: /[\d.](?:vmin|vmax)\b/iu },
  { slug: 'css-variables', clients: five, property: /./u, value: /\bvar\(\s*--[\w-]+\s*\)/iu },
  // What Word takes on some elements only.
  { slug: 'css-padding', clients: word, property: /^padding/u, elements: /^(?!t[dh]$)/u },
  { slug: 'css-width', clients: word, property: /^width$/u, elements: /^(?:body|span|div|p|img)$/u },
  { slug: 'css-height', clients: word, property: /^height$/u, elements: /^(?:body|span|div|p)$/u },
  { slug: 'css-max-width', clients: word, property: /^max-width$/u, elements: /^(?!table$)/u },
  { slug: 'css-display-none', clients: word, property: /^display$/u, value: /^none$/iu, elements: /^img$/u },
];
