// Messages of published corpora read into the tree that another parser reads (their origin stands in fixtures/mime/SOURCE.md).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodePart, decodePartText } from '../../electron/engine/protocols/mime/decode-part.ts';
import { parseMime } from '../../electron/engine/protocols/mime/parse.ts';
import type { MimePart } from '../../shared/message/mime.ts';
import { mimeDifferences } from './mime-differences.ts';

const folder = new URL('../fixtures/mime/', import.meta.url);
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, folder)));

/** One line a part: type, file name, and what it holds. */
function outline(bytes: Uint8Array, part: MimePart): readonly string[] {
  const { contentType, fileName, parts } = part;
  const isText = contentType.startsWith('text/');
  const held = isText
    ? JSON.stringify(plain(decodePartText(bytes, part).text))
    : `${decodePart(bytes, part).length} bytes`;
  const content = parts.length > 0 || contentType.startsWith('multipart/') ? '' : ` ${held}`;
  const inner = parts.flatMap((one) => outline(bytes, one)).map((line) => `  ${line}`);
  return [`${contentType}${fileName === null ? '' : ` (${fileName})`}${content}`, ...inner];
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n');

// What mail-parser's JSON says, as far as it is compared.
const attribute = z.object({ name: z.string(), value: z.string() });
const headerSchema = z.object({ name: z.unknown(), value: z.unknown() });
const typeSchema = z.object({
  ContentType: z.object({
    c_type: z.string(),
    c_subtype: z.string().nullable(),
    attributes: z.array(attribute).nullable(),
  }),
});
const messageSchema = z.object({
  parts: z.array(z.object({ headers: z.array(headerSchema), body: z.record(z.string(), z.unknown()) })),
});
type Expected = z.infer<typeof messageSchema>;

function expectedOutline({ parts }: Expected, index: number, defaultType: string): readonly string[] {
  const part = parts[index];
  if (part === undefined) return ['missing'];
  const headers = new Map(part.headers.map(({ name, value }) => [name, typeSchema.safeParse(value).data?.ContentType]));
  const [type, place] = [headers.get('content_type'), headers.get('content_disposition')];
  const contentType = type === undefined ? defaultType : `${type.c_type}/${type.c_subtype ?? ''}`.toLowerCase();
  const named = (list: typeof type, name: string) => list?.attributes?.find((one) => one.name === name)?.value;
  const fileName = named(place, 'filename') ?? named(type, 'name');
  const [[kind, held] = ['', null]] = Object.entries(part.body);
  const inner = innerOutlines(kind, held, { parts }, contentType).map((line) => `  ${line}`);
  const content = kind === 'Multipart' || kind === 'Message' ? '' : ` ${contentOf(held, contentType)}`;
  return [`${contentType}${fileName === undefined ? '' : ` (${fileName})`}${content}`, ...inner];
}

function innerOutlines(kind: string, held: unknown, whole: Expected, contentType: string): readonly string[] {
  if (kind === 'Message') return expectedOutline(messageSchema.parse(held), 0, 'text/plain');
  if (kind !== 'Multipart') return [];
  const defaultType = contentType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return z
    .array(z.number())
    .parse(held)
    .flatMap((index) => expectedOutline(whole, index, defaultType));
}

function contentOf(held: unknown, contentType: string): string {
  if (typeof held !== 'string') return `${z.array(z.number()).parse(held).length} bytes`;
  return contentType.startsWith('text/')
    ? JSON.stringify(plain(held))
    : `${new TextEncoder().encode(held).length} bytes`;
}

const cases = ['dovecot-malformed', 'rfc'].flatMap((name) =>
  readdirSync(new URL(name, folder))
    .filter((file) => file.endsWith('.eml'))
    .map((file) => `${name}/${file}`),
);

describe('mail-parser', () => {
  it.each(cases)('%s', (file) => {
    const bytes = bytesAt(file);
    const read = outline(bytes, parseMime(bytes).root);
    const json: unknown = JSON.parse(readFileSync(new URL(file.replace('.eml', '.json'), folder), 'utf8'));
    const expected = expectedOutline(messageSchema.parse(json), 0, 'text/plain');
    const listed = mimeDifferences[file];
    expect(read).toEqual(listed?.outline ?? expected);
    // A difference that is none any more has to leave the table.
    expect(read.join('\n') !== expected.join('\n')).toBe(listed !== undefined);
  });
});

/** By hand: enmime's corpus has no expectations in it. */
const enmime: { readonly [file: string]: { readonly faults: readonly string[]; readonly outline: readonly string[] } } =
  {
    'bad-final-boundary.raw': {
      faults: ['boundary-unclosed'],
      outline: [
        'multipart/mixed',
        '  text/plain "A text section"',
        '  application/x-zip-compressed (foo_9E5D72.zip) 7 bytes',
        '  text/plain ""',
      ],
    },
    'bad-header-start.raw': {
      faults: ['header-broken', 'version-missing'],
      outline: ['multipart/alternative', '  text/plain "A text section"', '  text/plain "An HTML section"'],
    },
    'bad-header-wrap.raw': {
      faults: ['header-broken'],
      outline: [
        'multipart/mixed',
        '  text/plain "A text section"',
        '  application/x-zip-compressed (7DDA4_foo_9E5D72.zip) 7 bytes',
      ],
    },
    'empty-header.raw': {
      faults: ['version-missing'],
      outline: ['multipart/alternative', '  text/plain "A text section"', '  text/plain "An HTML section"'],
    },
    'malformed-base64-attach.raw': {
      faults: ['base64-broken'],
      outline: ['multipart/mixed', '  text/plain "A text section"', '  application/msword (some.doc) 7 bytes'],
    },
    'missing-content-type.raw': { faults: [], outline: ['text/plain "A plain text email\\n"'] },
    'missing-content-type2.raw': {
      faults: ['version-missing'],
      outline: ['multipart/alternative', '  text/plain "A text section"', '  text/plain "An HTML section"'],
    },
    'unk-charset-html-only.raw': {
      faults: [],
      outline: ['text/html "<meta charset=\\"fakescii-7\\">\\n<p>Hello World!</p>\\n"'],
    },
    'unk-charset-part.raw': {
      faults: ['charset-unknown'],
      outline: [
        'multipart/mixed',
        '  text/plain "A text section"',
        '  application/x-zip-compressed (foo_9E5D72.zip) 7 bytes',
      ],
    },
    'unk-encoding-part.raw': {
      faults: ['encoding-unknown'],
      outline: [
        'multipart/mixed',
        '  text/plain "A text section"',
        '  application/x-zip-compressed (foo_9E5D72.zip) 13 bytes',
      ],
    },
  };

describe('enmime', () => {
  it.each(Object.entries(enmime))('%s', (file, expected) => {
    const bytes = bytesAt(`enmime-low-quality/${file}`);
    const { root, faults } = parseMime(bytes);
    expect(outline(bytes, root)).toEqual(expected.outline);
    expect(faults.map(({ code }) => code).filter((code) => code !== 'bare-lf')).toEqual(expected.faults);
  });

  it('text in UTF-8 that calls itself ASCII is read as UTF-8', () => {
    const bytes = bytesAt('enmime-low-quality/incorrect-charset.raw');
    const { root, faults } = parseMime(bytes);
    expect(outline(bytes, root)[1]).toContain('∮ E⋅da = Q');
    expect(faults.map(({ code }) => code)).toContain('charset-wrong');
  });

  it('HTML with its image', () => {
    const bytes = bytesAt('enmime-low-quality/html-only-inline.raw');
    const [, related, html, image] = outline(bytes, parseMime(bytes).root);
    expect([related, image]).toEqual(['  multipart/related', '    image/png (favicon.png) 687 bytes']);
    expect(html).toContain('Test of HTML section');
  });
});
