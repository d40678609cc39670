// Features that a mail survives without: where a client has none of it the mail degrades and does not break, each for its reason.

/** Reason to features. What is not here breaks a mail where the data says "not supported". */
const reasons: { readonly [reason: string]: string } = {
  'decoration: without it the mail looks plainer':
    'css-accent-color css-backdrop-filter css-background-blend-mode css-background-clip css-background-origin ' +
    'css-background-position css-background-repeat css-background-size css-border-image css-border-radius ' +
    'css-border-radius-logical css-border-spacing css-box-shadow css-caption-side css-clip-path css-cursor css-empty-cells ' +
    'css-filter css-linear-gradient css-list-style css-list-style-image css-list-style-position css-list-style-type ' +
    'css-mask-image css-mix-blend-mode css-opacity css-outline css-outline-offset css-radial-gradient css-conic-gradient ' +
    'css-shape-margin css-shape-outside css-text-shadow css-vertical-align html-valign html-align html-hr html-marquee',
  'motion: without it the mail stands still':
    'css-animation css-at-keyframes css-transition css-transform image-apng css-at-media-prefers-reduced-motion',
  'an answer to the pointer, which phones do not have either':
    'css-at-media-hover css-pseudo-class-active css-pseudo-class-focus css-pseudo-class-hover css-pseudo-class-link ' +
    'css-pseudo-class-target css-pseudo-class-visited css-resize css-scroll-snap css-user-select',
  'an enhancement of which the plain style is the fallback':
    'css-at-font-face css-at-media css-at-media-device-pixel-ratio css-at-media-orientation ' +
    'css-at-media-prefers-color-scheme css-at-supports css-color-scheme css-function-light-dark html-meta-color-scheme ' +
    'css-sytem-ui css-important html-picture html-srcset html-loading-attribute',
  'typography: the text stays, set a little differently':
    'css-font-kerning css-font-stretch css-font-weight css-hyphenate-character css-hyphenate-limit-chars css-hyphens ' +
    'css-letter-spacing css-orphans css-overflow-wrap css-tab-size css-text-align-last css-text-decoration ' +
    'css-text-decoration-color css-text-decoration-line css-text-decoration-skip-ink css-text-decoration-style ' +
    'css-text-decoration-thickness css-text-emphasis css-text-emphasis-position css-text-indent css-text-justify ' +
    'css-text-overflow css-text-transform css-text-underline-offset css-text-underline-position css-text-wrap css-white-space ' +
    'css-white-space-collapse css-widows css-word-break css-word-spacing css-word-wrap css-writing-mode ' +
    'css-text-orientation css-pseudo-element-first-letter css-pseudo-element-first-line css-pseudo-element-marker ' +
    'css-pseudo-element-placeholder css-function-clamp html-small html-strike html-wbr',
  'it belongs to a layout that is told already (display, position)':
    'css-align-items css-flex-direction css-flex-wrap css-gap css-grid-template css-inset css-justify-content ' +
    'css-left-right-top-bottom css-z-index',
  'sizes differ a little: boxes grow, or are as large as what they hold':
    'css-aspect-ratio css-box-sizing css-height css-max-height css-max-width css-min-height css-min-width css-table-layout ' +
    'css-border-collapse css-intrinsic-size html-cellpadding html-cellspacing',
  'the tag is dropped and what is in it stays':
    'html-abbr html-acronym html-address html-bdi html-blockquote html-code html-del html-dfn html-doctype html-h1-h6 ' +
    'html-lists html-p html-pre html-rp html-rt html-ruby html-semantics html-strong',
  'for assistive technology; everyone else sees no difference':
    'html-aria-describedby html-aria-hidden html-aria-label html-aria-labelledby html-aria-live html-lang html-role',
  'a font from the web has the next in the list as its fallback; style sheets are told by an audit of their own':
    'html-link css-at-import',
  'the client does as it thinks best, and the mail works': 'html-body html-target html-comments css-comments html-dir',
  'the rule is dropped and the styles before it hold':
    'css-nesting css-pseudo-class-checked css-pseudo-class-first-child css-pseudo-class-first-of-type ' +
    'css-pseudo-class-has css-pseudo-class-lang css-pseudo-class-last-child css-pseudo-class-last-of-type ' +
    'css-pseudo-class-not css-pseudo-class-nth-child css-pseudo-class-nth-last-child css-pseudo-class-nth-last-of-type ' +
    'css-pseudo-class-nth-of-type css-pseudo-class-only-child css-pseudo-class-only-of-type ' +
    'css-selector-adjacent-sibling css-selector-attribute css-selector-child css-selector-general-sibling ' +
    'css-selector-universal',
};

export const harmlessFeatures: ReadonlyMap<string, string> = new Map(
  Object.entries(reasons).flatMap(([reason, slugs]) => slugs.split(' ').map((slug) => [slug, reason] as const)),
);
