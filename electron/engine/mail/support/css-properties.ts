// Which feature of the caniemail data each CSS property is.

/** Features that are all values of the properties that they are named after. */
const eponymous = (
  'accent-color align-items animation aspect-ratio backdrop-filter background background-blend-mode background-clip ' +
  'background-color background-image background-origin background-position background-repeat background-size border ' +
  'border-collapse border-image border-radius border-spacing box-shadow box-sizing caption-side clear clip-path ' +
  'color-scheme column-count cursor direction display empty-cells filter float font font-kerning font-size font-stretch ' +
  'font-weight gap height hyphenate-character hyphenate-limit-chars hyphens inline-size inset justify-content ' +
  'letter-spacing line-height list-style list-style-image list-style-position list-style-type margin mask-image ' +
  'max-block-size max-height max-inline-size max-width min-block-size min-height min-inline-size min-width ' +
  'mix-blend-mode object-fit object-position opacity orphans outline outline-offset overflow overflow-wrap padding ' +
  'position resize scroll-snap shape-margin shape-outside tab-size table-layout text-align text-align-last ' +
  'text-decoration text-decoration-color text-decoration-line text-decoration-skip-ink text-decoration-style ' +
  'text-decoration-thickness text-emphasis text-emphasis-position text-indent text-justify text-orientation ' +
  'text-overflow text-shadow text-transform text-underline-offset text-underline-position text-wrap transform ' +
  'transition user-select vertical-align visibility white-space white-space-collapse widows width word-break ' +
  'word-spacing word-wrap writing-mode z-index'
).split(' ');

/** Features that are more properties than the one they are named after, or others. */
const grouped: { readonly [slug: string]: string } = {
  'css-animation':
    'animation-name animation-duration animation-timing-function animation-delay animation-iteration-count ' +
    'animation-direction animation-fill-mode animation-play-state -webkit-animation',
  'css-block-inline-size': 'block-size inline-size',
  'css-border':
    'border-width border-style border-color border-top border-bottom border-left border-right border-top-width ' +
    'border-top-style border-top-color border-bottom-width border-bottom-style border-bottom-color border-left-width ' +
    'border-left-style border-left-color border-right-width border-right-style border-right-color',
  'css-border-image':
    'border-image-source border-image-slice border-image-width border-image-outset border-image-repeat',
  'css-border-inline-block': 'border-inline border-block',
  'css-border-inline-block-individual':
    'border-inline-color border-block-color border-inline-style border-block-style border-inline-width ' +
    'border-block-width border-inline-start border-inline-end border-block-start border-block-end',
  'css-border-inline-block-longhand':
    'border-inline-start-color border-block-start-color border-inline-start-style border-block-start-style ' +
    'border-inline-start-width border-block-start-width border-inline-end-color border-block-end-color ' +
    'border-inline-end-style border-block-end-style border-inline-end-width border-block-end-width',
  'css-border-radius':
    'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius ' +
    '-webkit-border-radius -moz-border-radius',
  'css-border-radius-logical':
    'border-start-start-radius border-start-end-radius border-end-start-radius border-end-end-radius',
  'css-box-shadow': '-webkit-box-shadow -moz-box-shadow',
  'css-column-count': 'columns',
  'css-column-layout-properties':
    'column-fill column-rule column-rule-color column-rule-style column-rule-width column-span column-width',
  'css-gap': 'column-gap row-gap grid-gap',
  'css-grid-template': 'grid-template grid-template-areas grid-template-columns grid-template-rows',
  'css-inset': 'inset-block inset-inline inset-inline-start inset-inline-end inset-block-start inset-block-end',
  'css-left-right-top-bottom': 'left right top bottom',
  'css-margin': 'margin-left margin-right margin-top margin-bottom',
  'css-margin-block-start-end': 'margin-block-start margin-block-end',
  'css-margin-inline-block': 'margin-inline margin-block',
  'css-margin-inline-start-end': 'margin-inline-start margin-inline-end',
  'css-mask-image': 'mask -webkit-mask-image -webkit-mask',
  'css-outline': 'outline-color outline-style outline-width',
  'css-overflow': 'overflow-x overflow-y overflow-block overflow-inline',
  'css-padding': 'padding-left padding-right padding-top padding-bottom',
  'css-padding-block-start-end': 'padding-block-start padding-block-end',
  'css-padding-inline-block': 'padding-inline padding-block',
  'css-padding-inline-start-end': 'padding-inline-start padding-inline-end',
  'css-scroll-snap':
    'scroll-snap-type scroll-snap-align scroll-snap-stop scroll-padding scroll-margin scroll-padding-top scroll-margin-top',
  'css-text-emphasis': 'text-emphasis-color text-emphasis-style -webkit-text-emphasis',
  'css-text-wrap': 'text-wrap-mode text-wrap-style',
  'css-transform': '-webkit-transform -ms-transform',
  'css-transition':
    'transition-property transition-duration transition-timing-function transition-delay -webkit-transition',
  'css-user-select': '-webkit-user-select -moz-user-select -ms-user-select',
};

export const propertyFeatures: ReadonlyMap<string, string> = new Map([
  ...eponymous.map((property) => [property, `css-${property}`] as const),
  ...Object.entries(grouped).flatMap(([slug, properties]) =>
    properties.split(' ').map((property) => [property, slug] as const),
  ),
]);

/** Of some properties several features are made. */
export const secondFeatures: ReadonlyMap<string, string> = new Map([
  ['column-count', 'css-column-layout-properties'],
  ['column-gap', 'css-column-layout-properties'],
  ['inline-size', 'css-inline-size'],
]);
