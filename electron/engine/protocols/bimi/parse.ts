// Reads the text of a BIMI assertion record, with every fault and its place.
import { parseTagList, type Tag, tagNamed, type TagList } from '../tag-list/parse.ts';
import type { BimiFault, BimiRecord, Location, LocationFault } from './types.ts';

/** Reads any text; what is wrong stands in `faults`. */
export function parseBimi(text: string): BimiRecord {
  const list = parseTagList(text);
  const version = versionFault(text, list);
  const location = tagNamed(list, 'l');
  const evidence = tagNamed(list, 'a');
  return {
    text,
    tags: list.tags,
    faults: [
      ...version,
      ...list.faults,
      ...locationMissing(text, location),
      ...avatarFaults(list),
      ...localPartFaults(list),
    ],
    counts: version.length === 0,
    location: location === undefined ? null : readLocation(location, 'image'),
    evidence: evidence === undefined ? null : readLocation(evidence, 'any'),
  };
}

/** A text that was meant as a BIMI record, whether or not receivers take it as one. */
export function looksLikeBimi(text: string): boolean {
  return /(?:^|;)[\s"']*v\s*=\s*["']?bimi|(?:^|;)[\s"']*l\s*=\s*https?:/iu.test(text);
}

/** Neither a logo nor evidence is offered: the domain declines (4.2 "Declination to Publish"). */
export function isDeclined(record: BimiRecord): boolean {
  return record.location?.isEmpty === true && (record.evidence === null || record.evidence.isEmpty);
}

// "It MUST be the first tag in the list", "The value of this tag MUST match precisely".
function versionFault(text: string, { tags }: TagList): readonly BimiFault[] {
  const at = tags.findIndex((tag) => tag.name === 'v');
  const version = tags[at];
  if (version === undefined) return [{ kind: 'version-missing', span: { start: 0, end: text.length } }];
  if (at > 0) return [{ kind: 'version-not-first', span: version.span }];
  if (version.value !== 'BIMI1') return [{ kind: 'version-value', span: version.valueSpan, text: version.value }];
  return [];
}

function locationMissing(text: string, location: Tag | undefined): readonly BimiFault[] {
  return location === undefined ? [{ kind: 'location-missing', span: { start: 0, end: text.length } }] : [];
}

function readLocation(tag: Tag, expects: 'image' | 'any'): Location {
  return { tag, isEmpty: tag.value === '', fault: tag.value === '' ? null : locationFault(tag.value, expects) };
}

/** "HTTPS only; commas within a URI MUST be encoded": a bare comma separates two URIs, of which one is allowed. */
function locationFault(value: string, expects: 'image' | 'any'): LocationFault | null {
  if (/[,\s]/u.test(value)) return 'several';
  if (!/^https:\/\//iu.test(value))
    return /^[a-z][a-z0-9+.-]*:/iu.test(value) || value.includes('.') ? 'not-https' : 'not-a-uri';
  // The URL parser forgives a missing host (https:///logo.svg), RFC 3986 does not.
  const hasHost = /^https:\/\/[^/?#]*\.[^/?#]/iu.test(value);
  if (!hasHost || !URL.canParse(value)) return 'not-a-uri';
  const ending = /\.([a-z0-9]+)$/iu.exec(new URL(value).pathname)?.[1]?.toLowerCase();
  return expects === 'image' && ending !== undefined && otherImages.has(ending) ? 'not-svg' : null;
}

const otherImages: ReadonlySet<string> = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'bmp',
  'ico',
  'tif',
  'tiff',
  'pdf',
  'avif',
]);

// draft 14: avp= brand / personal
function avatarFaults(list: TagList): readonly BimiFault[] {
  const tag = tagNamed(list, 'avp');
  if (tag === undefined || tag.value === 'brand' || tag.value === 'personal') return [];
  return [{ kind: 'avatar-preference', span: tag.span, text: tag.value }];
}

// draft 14: local-part-prefix = 1*63(ALPHA / DIGIT / "-"), separated by commas
function localPartFaults(list: TagList): readonly BimiFault[] {
  const tag = tagNamed(list, 'lps');
  if (tag === undefined || tag.value === '') return [];
  let offset = tag.valueSpan.start;
  return tag.value.split(',').flatMap((piece) => {
    const span = { start: offset, end: offset + piece.length };
    offset = span.end + 1;
    return /^\s*[A-Za-z0-9-]{1,63}\s*$/u.test(piece) ? [] : [{ kind: 'local-part', span, text: piece.trim() } as const];
  });
}
