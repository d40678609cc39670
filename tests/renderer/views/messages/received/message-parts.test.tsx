// Received messages: what is taken for one, how its way is drawn, and what the strip says of it.
import { describe, expect, it } from 'vitest';
import { messagesEn } from '../../../../../renderer/text/messages-en.ts';
import { messagesJa } from '../../../../../renderer/text/messages-ja.ts';
import { layHops } from '../../../../../renderer/views/messages/received/lay-hops.ts';
import { looksLikeMail } from '../../../../../renderer/views/messages/received/looks-like-mail.ts';
import { MailHead } from '../../../../../renderer/views/messages/received/mail-view.tsx';
import { PathPanel } from '../../../../../renderer/views/messages/received/path-panel.tsx';
import { printSpan } from '../../../../../renderer/views/messages/print-span.ts';
import { stripItems } from '../../../../../renderer/views/messages/received/strip-items.ts';
import { structureTree } from '../../../../../renderer/views/messages/received/structure-tree.ts';
import { exampleHop, exampleMailReport } from '../../../message-examples.ts';
import { read, show } from '../../../show.tsx';

describe('a pasted text', () => {
  it('is a message where it begins with headers', () => {
    expect(looksLikeMail('Received: from a\r\n by b; now\r\nSubject: x\r\n\r\nbody')).toBe(true);
    expect(looksLikeMail('\nFrom MAILER-DAEMON Mon Jan  1\nFrom: a@b.example\nTo: c@d.example')).toBe(true);
  });

  it('is none where it only looks a little like it', () => {
    for (const text of [
      '',
      'Subject: only one line',
      'name: a\nother: b\n',
      '{"From: a": 1}',
      'To: a\nplain words here',
    ])
      expect(looksLikeMail(text)).toBe(false);
  });

  it('is looked at only in its first part, however long it is', () => {
    expect(looksLikeMail(`From: a\nTo: b\n${'X-A: b\n'.repeat(1_000_000)}`)).toBe(true);
    expect(looksLikeMail('a'.repeat(5_000_000))).toBe(false);
  });
});

const hops = (...delays: readonly (number | null)[]) => delays.map((delayMs) => ({ delayMs }));

describe('the way of a message', () => {
  it('is drawn to scale', () => {
    const lanes = layHops(hops(null, 1000, 3000));
    expect(lanes.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 0.25],
      [0.25, 1],
    ]);
  });

  it('folds a delay that would make all others vanish', () => {
    const lanes = layHops(hops(null, 1000, 86_400_000, 1000));
    expect(lanes.map(({ isFolded }) => isFolded)).toEqual([false, false, true, false]);
    expect(lanes[2]).toMatchObject({ start: 0.25, end: 0.75 });
  });

  it('tells no delay where clocks differ or a time is missing', () => {
    expect(layHops(hops(null, -5000, null, 1000)).map(({ kind, start, end }) => [kind, end - start])).toEqual([
      ['first', 0],
      ['clock', 0],
      ['unknown', 0],
      ['delay', 1],
    ]);
  });

  it('names each hop with its lock, and says what the clocks mean', () => {
    const report = exampleMailReport({
      hops: [exampleHop(), exampleHop({ encrypted: 'no', by: 'in.b.example', delayMs: -61_000 })],
    });
    const markup = show(<PathPanel report={report} />);
    expect(read(markup)).toMatch(/mx\.b\.example mail\.a\.example \[192\.0\.2\.1\].*Clocks differ/u);
    expect(markup).toContain('aria-label="Without TLS"');
    expect(markup).toContain('The next clock is 61 s behind, so the delay is unknown.');
  });

  it('has a place for messages without any', () => {
    expect(read(show(<PathPanel report={exampleMailReport({ hops: [] })} />))).toContain('The message records no hops');
  });
});

it('spans of time stand in the unit that suits them', () => {
  const units = messagesEn.path.units;
  expect([0, 340, 2500, 95_000, 7_200_000, 200_000_000].map((span) => printSpan(span, units, 'en'))).toEqual([
    '0 s',
    '340 ms',
    '2.5 s',
    '1.6 min',
    '2 h',
    '2.3 d',
  ]);
});

describe('the strip', () => {
  const words = (change: Parameters<typeof exampleMailReport>[0]) =>
    Object.fromEntries(
      stripItems(exampleMailReport(change), messagesEn).map(({ key, state, word }) => [key, `${state}: ${word}`]),
    );

  it('knows unknown from absent', () => {
    expect(words({})).toEqual({
      spf: 'unknown: Sender unknown',
      dkim: 'none: Not signed',
      dmarc: 'unknown: No From domain',
      arc: 'none: Not used',
      oneClick: 'none: Not used',
      tls: 'pass: Every hop',
    });
    expect(words({ hops: [exampleHop({ encrypted: 'unknown' })] })['tls']).toBe('unknown: Not stated');
  });

  it('says where one-click is not covered by a signature', () => {
    const oneClick = { listUnsubscribe: '<https://a.example>', post: 'List-Unsubscribe=One-Click', signed: null };
    expect(words({ oneClick })['oneClick']).toBe('medium: Not covered by a signature');
    expect(words({ oneClick: { ...oneClick, signed: true } })['oneClick']).toBe('pass: Signed');
  });
});

it('the head is a sentence first, in both languages', () => {
  expect(read(show(<MailHead report={exampleMailReport()} />))).toMatch(/^Hello It passes\./u);
  expect(read(show(<MailHead report={exampleMailReport({ subject: '' })} />, 'ja'))).toMatch(/^件名なし/u);
});

it('the tree of parts marks those that are broken', () => {
  const { structure } = exampleMailReport();
  const fault = { code: 'nul', path: '1', start: 3, end: 4, count: 1, says: { en: 'x', ja: 'x' } } as const;
  const words = { en: messagesEn.structure, ja: messagesJa.structure };
  expect(structureTree({ ...structure, faults: [fault] }, words).root).toMatchObject({
    label: '1 text/plain',
    tone: 'warn',
    note: { en: 'utf-8' },
  });
});
