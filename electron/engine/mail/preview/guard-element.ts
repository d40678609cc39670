// What of a mail's elements and attributes may be printed: nothing that runs, asks, submits or leads away.
import { html } from 'parse5';
import { guardedStyle } from './guard-css.ts';
import { type ImageSource, missingImage, plainAddress } from './image-source.ts';
import { type Attribute, attributeOf, type Fate, type MailElement, type Style } from './look-step.ts';

/** With everything that is in them. */
const dropped: ReadonlySet<string> = new Set(
  `script template iframe frame frameset noembed noframes embed param link base track bgsound
  portal fencedframe basefont isindex keygen nextid audio`.split(/\s+/u),
);

/** Clients show what is in them, where there is anything. */
const unwrapped: ReadonlySet<string> = new Set(['object', 'applet', 'noscript', 'slot']);

/** Drawn as what they look like: a form that cannot be sent, and text that is not read as HTML is. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['xmp', 'pre'],
  ['listing', 'pre'],
  ['plaintext', 'pre'],
]);

const metaNames: ReadonlySet<string> = new Set(['viewport', 'color-scheme', 'format-detection']);

const drawings: ReadonlySet<string> = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan defs symbol use linearGradient
  radialGradient stop clipPath mask pattern`.split(/\s+/u),
);

export function guardedFate(element: MailElement): Fate {
  const { tagName, namespaceURI } = element;
  if (namespaceURI === html.NS.SVG) return drawings.has(tagName) ? 'keep' : tagName === 'a' ? 'unwrap' : 'drop';
  // MathML is no drawing, and HTML inside it is read in ways that have fooled many a filter.
  if (namespaceURI !== html.NS.HTML) return 'unwrap';
  if (!/^[a-z][\w.:-]*$/u.test(tagName) || dropped.has(tagName)) return 'drop';
  if (tagName === 'meta') return metaNames.has((attributeOf(element, 'name') ?? '').toLowerCase()) ? 'keep' : 'drop';
  if (tagName === 'source') return element.parentNode?.nodeName === 'picture' ? 'keep' : 'drop';
  return unwrapped.has(tagName) ? 'unwrap' : 'keep';
}

export function guardedName({ tagName }: MailElement): string {
  return renamed.get(tagName) ?? tagName;
}

/** Null: the attribute is not printed. */
export function guardedAttribute({ name, value }: Attribute, element: MailElement, images: ImageSource): string | null {
  if (!/^[a-z_][\w.:-]*$/iu.test(name) || /^on/iu.test(name) || taken.has(name)) return null;
  if (element.namespaceURI === html.NS.SVG) return guardedDrawing({ name, value }, element);
  switch (name) {
    case 'src':
      return element.tagName === 'img' ? (images.of(value) ?? missingImage) : null;
    case 'background':
    case 'poster':
      return images.of(value);
    case 'srcset':
      return element.tagName === 'img' || element.tagName === 'source' ? guardedCandidates(value, images) : null;
    case 'href':
      // It looks like a link and leads nowhere, whoever presses it.
      return leadsSomewhere.test(plainAddress(value)) ? '#' : null;
    case 'usemap':
      return value.startsWith('#') ? value : null;
    default:
      return value;
  }
}

const leadsSomewhere = /^(?:https?:|mailto:|tel:|sms:|#|[^:]*$)/iu;

/** What acts, submits, opens, takes the focus, or names something outside. */
const taken: ReadonlySet<string> = new Set(
  `action formaction formtarget form method target ping download srcdoc data code codebase archive
  classid manifest profile cite longdesc lowsrc dynsrc icon is autofocus autoplay accesskey
  contenteditable nonce integrity http-equiv charset rel popover popovertarget command commandfor
  interestfor slot attributionsrc imagesrcset shadowrootmode part exportparts xmlns
  referrerpolicy data-at loading draggable`.split(/\s+/u),
);

function guardedDrawing({ name, value }: Attribute, element: MailElement): string | null {
  if (name === 'href') return element.tagName === 'use' && /^#[\w-]+$/u.test(value) ? value : null;
  const style: Style = { property: 'fill', value, important: false };
  return value.includes('(') || value.includes('\\') ? (guardedStyle(style, { of: () => null })?.value ?? null) : value;
}

function guardedCandidates(value: string, images: ImageSource): string | null {
  const candidates = candidatesIn(value).flatMap(({ address, description }) => {
    const source = images.of(address);
    return source === null ? [] : `${source}${description}`;
  });
  return candidates.length === 0 ? null : candidates.join(', ');
}

type Candidate = { readonly address: string; readonly description: string };

/** HTML standard, "parsing a srcset attribute": addresses without blanks, each with a description up to a comma. */
export function candidatesIn(value: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < value.length;) {
    const start = at + (/^[\s,]*/u.exec(value.slice(at))?.[0].length ?? 0);
    at = start + (/^\S*/u.exec(value.slice(start))?.[0].length ?? 0);
    const address = value.slice(start, at);
    const comma = address.endsWith(',') ? at : value.indexOf(',', at);
    const end = comma === -1 ? value.length : comma;
    if (address !== '')
      candidates.push({ address: address.replace(/,$/u, ''), description: value.slice(at, end).trimEnd() });
    at = Math.max(end, at);
  }
  return candidates;
}
