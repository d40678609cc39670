// Which features of the caniemail data an element, an attribute or an image's address uses.

const named =
  'abbr acronym address audio base bdi blockquote body code del dfn dialog div form hr img link marquee meter object p ' +
  'picture pre progress rp rt ruby select small span strike strong style svg table textarea video wbr';

const grouped: { readonly [slug: string]: string } = {
  'html-h1-h6': 'h1 h2 h3 h4 h5 h6',
  'html-image-maps': 'map area',
  'html-lists': 'ul ol dl li dt dd',
  'html-semantics': 'article aside details figcaption figure footer header main mark nav section summary time',
};

export const elementFeatures: ReadonlyMap<string, string> = new Map([
  ...named.split(' ').map((name) => [name, `html-${name}`] as const),
  ...Object.entries(grouped).flatMap(([slug, names]) => names.split(' ').map((name) => [name, slug] as const)),
]);

export type AttributeFeature = {
  readonly slug: string;
  /** Any element where it is missing. */
  readonly on?: RegExp;
  readonly value?: RegExp;
};

const inputTypes = ['checkbox', 'hidden', 'radio', 'reset', 'submit'];

const byAttribute: { readonly [name: string]: readonly AttributeFeature[] } = {
  align: [{ slug: 'html-align' }],
  'aria-describedby': [{ slug: 'html-aria-describedby' }],
  'aria-hidden': [{ slug: 'html-aria-hidden' }],
  'aria-label': [{ slug: 'html-aria-label' }],
  'aria-labelledby': [{ slug: 'html-aria-labelledby' }],
  'aria-live': [{ slug: 'html-aria-live' }],
  background: [{ slug: 'html-background' }],
  cellpadding: [{ slug: 'html-cellpadding' }],
  cellspacing: [{ slug: 'html-cellspacing' }],
  dir: [{ slug: 'html-dir' }],
  height: [{ slug: 'html-height' }],
  hidden: [{ slug: 'html-hidden' }],
  href: [
    { slug: 'html-anchor-links', on: /^(?:a|area)$/u, value: /^#./u },
    { slug: 'html-mailto-links', on: /^(?:a|area)$/u, value: /^\s*mailto:/iu },
  ],
  lang: [{ slug: 'html-lang' }],
  loading: [{ slug: 'html-loading-attribute' }],
  name: [{ slug: 'html-meta-color-scheme', on: /^meta$/u, value: /^(?:supported-color-schemes|color-scheme)$/iu }],
  popover: [{ slug: 'html-popover' }],
  required: [{ slug: 'html-required' }],
  role: [{ slug: 'html-role' }],
  sizes: [{ slug: 'html-srcset', on: /^(?:img|source)$/u }],
  srcset: [{ slug: 'html-srcset', on: /^(?:img|source)$/u }],
  target: [{ slug: 'html-target' }],
  type: [
    { slug: 'html-button-reset', on: /^button$/u, value: /^reset$/iu },
    { slug: 'html-button-submit', on: /^button$/u, value: /^submit$/iu },
    ...inputTypes.map((type) => ({ slug: `html-input-${type}`, on: /^input$/u, value: new RegExp(`^${type}$`, 'iu') })),
    { slug: 'html-input-text', on: /^input$/u, value: /^(?:text|email|search|tel|url|number|password)$/iu },
  ],
  usemap: [{ slug: 'html-image-maps', on: /^(?:img|object)$/u }],
  valign: [{ slug: 'html-valign' }],
  width: [{ slug: 'html-width' }],
};

export const attributeFeatures: ReadonlyMap<string, readonly AttributeFeature[]> = new Map(Object.entries(byAttribute));

type ImageFeature = { readonly slug: string; readonly ending: RegExp; readonly mime: RegExp };

/** By how the address of an image ends, or what a `data:` address says. */
export const imageFeatures: readonly ImageFeature[] = [
  { slug: 'image-apng', ending: /^apng$/u, mime: /^apng$/u },
  { slug: 'image-avif', ending: /^avif$/u, mime: /^avif$/u },
  { slug: 'image-bmp', ending: /^bmp$/u, mime: /^(?:x-ms-)?bmp$/u },
  { slug: 'image-gif', ending: /^gif$/u, mime: /^gif$/u },
  { slug: 'image-heif', ending: /^hei[cf]$/u, mime: /^hei[cf]$/u },
  { slug: 'image-ico', ending: /^ico$/u, mime: /icon$/u },
  { slug: 'image-jpg', ending: /^jpe?g$/u, mime: /^jpe?g$/u },
  { slug: 'image-mp4', ending: /^(?:mp4|webm|mov)$/u, mime: /^mp4$/u },
  { slug: 'image-png', ending: /^png$/u, mime: /^png$/u },
  { slug: 'image-svg', ending: /^svgz?$/u, mime: /^svg\+xml$/u },
  { slug: 'image-tiff', ending: /^tiff?$/u, mime: /^tiff$/u },
  { slug: 'image-webp', ending: /^webp$/u, mime: /^webp$/u },
];

export const base64Feature = 'image-base64';

export function imageSlugs(address: string): readonly string[] {
  const data = /^\s*data:(?:image|video)\/([a-z0-9.+-]+)([^,]{0,80}),/iu.exec(address.slice(0, 200));
  if (data !== null) {
    const mime = (data[1] ?? '').toLowerCase();
    const format = imageFeatures.filter((feature) => feature.mime.test(mime)).map(({ slug }) => slug);
    return /;base64$/iu.test(data[2] ?? '') ? [base64Feature, ...format] : format;
  }
  const ending = /\.([a-z0-9]{2,5})$/iu.exec(address.split(/[?#]/u, 1)[0] ?? '')?.[1]?.toLowerCase();
  if (ending === undefined) return [];
  return imageFeatures.filter((feature) => feature.ending.test(ending)).map(({ slug }) => slug);
}

/** Features that have a place of their own in the text, found where they are. */
export const textFeatures = {
  doctype: 'html-doctype',
  htmlComment: 'html-comments',
  cssComment: 'css-comments',
  important: 'css-important',
} as const;

/** Features that no reading of the HTML can find, and why. */
export const excusedFeatures: { readonly [slug: string]: string } = {
  amp: 'AMP is a MIME part of its own, which SES templates do not have.',
  bimi: 'BIMI is a DNS record of the sending domain; the domain audits judge it.',
  'image-hdr': 'Whether an image is HDR is in its bytes, not in its address.',
};
