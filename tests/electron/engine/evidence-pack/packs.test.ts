// Evidence packs: complete, self-contained, and with nothing of a mail in them but text.
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { packDomain } from '../../../../electron/engine/evidence-pack/pack-domain.ts';
import { packMessage, type PackOriginal } from '../../../../electron/engine/evidence-pack/pack-message.ts';
import type { PackStamp } from '../../../../electron/engine/evidence-pack/pack-stamp.ts';
import { eventKey } from '../../../../electron/engine/evidence-pack/timeline-table.ts';
import { assembleTimeline } from '../../../../electron/engine/timeline/assemble-timeline.ts';
import type { DomainPage, MessageCounts } from '../../../../shared/history/pages.ts';
import { languages } from '../../../../shared/text.ts';
import { s3Source, sentAtMs, timelineAsk, toldEvent } from '../../../fakes/told-events.ts';

const hour = 3_600_000;
const stamp: PackStamp = {
  version: '1.2.3',
  madeAtMs: sentAtMs + 24 * hour,
  timeZone: 'Asia/Tokyo',
  profile: 'Shop',
  sources: [s3Source({ fromMs: sentAtMs - hour, untilMs: sentAtMs + hour })],
};
const counts: MessageCounts = {
  sent: 10,
  delivered: 7,
  permanent: 2,
  transient: 1,
  undetermined: 0,
  complained: 1,
  opened: 3,
  clicked: 1,
  delayed: 0,
};

/** A word of a mail in every place where a mail's words may come to stand. */
function packWith(word: string, json = word): string {
  const told = toldEvent('BOUNCE', {
    recipient: `${word}@example.net`,
    sender: word,
    subject: word,
    clientMessageId: word,
    configurationSet: word,
    identity: word,
    tags: [{ name: word, value: word }],
    subType: word,
    status: word,
    reply: word,
    link: word,
    userAgent: word,
    remote: word,
  });
  const timeline = assembleTimeline(timelineAsk([told], { messageId: word, destinations: [word] }));
  const originals: readonly PackOriginal[] = [{ json, sha256: 'ab12', events: [eventKey(told)] }];
  return packMessage({ timeline, originals, stamp: { ...stamp, profile: word } }, 'en');
}

function domainWith(word: string): string {
  const says = { en: word, ja: word };
  const page: DomainPage = {
    domain: word,
    fromMs: sentAtMs - hour,
    untilMs: sentAtMs,
    counts,
    families: [{ family: 'google', counts }],
    causes: [
      {
        cause: 'spam',
        title: says,
        messages: 2,
        example: word,
        mark: { type: 'BOUNCE', bounceType: null, status: null },
      },
    ],
    days: [{ fromMs: sentAtMs - (sentAtMs % (24 * hour)), counts, families: [] }],
    incident: { fromMs: 0, untilMs: 1, says },
  };
  return packDomain({ page, stamp }, 'ja');
}

type Node = {
  readonly tagName?: string;
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly value?: string;
};
const root = (html: string): Node => parse(html) as Node;
const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const textOf = (node: Node): string =>
  all(node)
    .map(({ value }) => value ?? '')
    .join('');

/** The tags and attributes of a page: what a browser would act on. */
function skeleton(html: string): readonly string[] {
  return all(root(html)).flatMap(({ tagName, attrs = [] }) =>
    tagName === undefined ? [] : [`${tagName} ${attrs.map(({ name }) => name).join(' ')}`],
  );
}

const signs = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '=',
  '`',
  '-',
  '!',
  '\r',
  '\n',
  '\0',
  '\u202E',
  '\uD800',
  ' ',
  'x',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(signs, { maxLength: 24 }).map((list) => list.join('')),
  fc.constantFrom(
    '</pre><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '</style><style>@import url(https://evil.example)',
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '</td></tr></table><base href=//evil.example>',
  ),
);

describe('whatever stands in a mail', () => {
  it('brings no tag and no attribute into a pack', () => {
    const plain = [skeleton(packWith('x')), skeleton(domainWith('x'))];
    fc.assert(
      fc.property(hostile, (word) => {
        expect([skeleton(packWith(word || 'x')), skeleton(domainWith(word))]).toEqual(plain);
      }),
      { numRuns: 20 },
    );
  });

  it('stands in its original to the character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constantFrom('\n', '\r\n', '\r', '<b>', '&amp;', '  '))), (parts) => {
        const json = parts.join('').replaceAll(/[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, '');
        const pre = all(root(packWith('x', json))).find(({ tagName }) => tagName === 'pre');
        expect(textOf(pre as Node)).toBe(json);
      }),
      { numRuns: 40 },
    );
  });

  it('does not turn the direction of the page', () => {
    expect(packWith('user\u202Egpj.exe', '{}')).toContain('user[U+202E]gpj.exe');
  });
});

describe('a pack', () => {
  const ask = timelineAsk([
    toldEvent('SEND'),
    toldEvent('BOUNCE', { atMs: sentAtMs + 2000, subType: 'Permanent/NoEmail' }),
  ]);
  const events = ask.events.map((event) => eventKey(event));
  const originals = [{ json: '{"eventType":"Send"}', sha256: 'ab12', events }];

  it.each(languages)('in %s says what, when, where and by whom, and needs nothing from outside', (language) => {
    const html = packMessage({ timeline: assembleTimeline(ask), originals, stamp }, language);
    for (const part of ['2026-11-20 14:20:00', '2026-11-20 23:20:00', 'Asia/Tokyo', '1.2.3', 'mail-events', 'ab12'])
      expect(html).toContain(part);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/undefined|\[object/u);
    expect(html).not.toMatch(/<(?:script|link|img|iframe|a)\b|\bon\w+=|url\(/iu);
    expect(html).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;/u);
  });

  it('numbers the original of each event', () => {
    const html = packMessage({ timeline: assembleTimeline(ask), originals, stamp }, 'en');
    const cells = all(root(html)).filter(({ tagName }) => tagName === 'td');
    expect(cells.map(textOf).filter((text) => text === '1')).toHaveLength(2);
  });
});
