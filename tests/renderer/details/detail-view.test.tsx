import { describe, expect, it } from 'vitest';
import { DetailView } from '../../../renderer/details/detail-view.tsx';
import { EvidenceView } from '../../../renderer/details/evidence-view.tsx';
import type { Detail } from '../../../shared/detail.ts';
import { dnsSource } from '../../../shared/evidence.ts';
import { sameText } from '../../../shared/text.ts';
import { exampleReply } from '../examples.ts';
import { read, show } from '../show.tsx';

/** One example of each kind, and what must be read on the screen; a new kind does not compile until it is here. */
const examples: { readonly [K in Detail['kind']]: readonly [Extract<Detail, { kind: K }>, readonly string[]] } = {
  'record-to-publish': [
    { kind: 'record-to-publish', act: 'remove', name: 'a.example', type: 'TXT', value: 'v=spf1 -all', ttlSeconds: 300 },
    ['Remove this record', 'a.example', 'TXT', '300', 'v=spf1 -all', 'Copy all'],
  ],
  excerpt: [
    { kind: 'excerpt', label: sameText('L'), text: 'abcdef', marks: [{ start: 2, end: 4, reason: sameText('wrong') }] },
    ['L', 'ab', 'cd', 'ef', 'wrong'],
  ],
  place: [
    {
      kind: 'place',
      place: { part: 'html', start: 3, end: 5, line: 2, column: 7, endLine: 2, endColumn: 9 },
      says: sameText('Here'),
      cures: [],
    },
    ['2:7', 'Here'],
  ],
  table: [
    { kind: 'table', title: sameText('T'), columns: [sameText('C')], rows: [['mono'], [sameText('words')]] },
    ['T', 'C', 'mono', 'words'],
  ],
  tree: [
    {
      kind: 'tree',
      title: sameText('T'),
      root: {
        label: 'v=spf1',
        tone: 'ok',
        badge: sameText('2 lookups'),
        children: [{ label: 'mx', note: sameText('slow'), tone: 'bad', children: [] }],
      },
    },
    ['T', 'v=spf1', '2 lookups', 'mx', 'slow'],
  ],
  matrix: [
    {
      kind: 'matrix',
      title: sameText('T'),
      columns: ['ns1', 'ns2'],
      rows: [
        {
          label: 'good',
          cells: [
            { tone: 'ok', says: sameText('y') },
            { tone: 'ok', says: sameText('y') },
          ],
        },
        {
          label: 'half',
          cells: [
            { tone: 'ok', says: sameText('y') },
            { tone: 'bad', says: sameText('n') },
          ],
        },
      ],
    },
    ['ns1', 'ns2', 'good', 'All in order', 'half'],
  ],
  link: [{ kind: 'link', label: sameText('The guide'), url: 'https://a.example/' }, ['The guide']],
};

describe('a detail on the screen', () => {
  it.each(Object.entries(examples))('shows what a %s holds', (_kind, [detail, words]) => {
    const text = read(show(<DetailView detail={detail} />));
    for (const word of words) expect(text).toContain(word);
  });

  it('puts the mark around the offending characters', () => {
    expect(show(<DetailView detail={examples.excerpt[0]} />)).toMatch(/<mark[^>]*>cd<\/mark>/);
  });

  it('shows each of two lines that are cut from one long token', () => {
    const markup = show(<DetailView detail={{ ...examples.excerpt[0], text: 'x'.repeat(90), marks: [] }} />);
    expect(markup.match(/data-broken="true"/g)).toHaveLength(1);
  });
});

describe('evidence on the screen', () => {
  it('names the server, the transport, the records and the dig line', () => {
    const text = read(show(<EvidenceView evidence={[dnsSource(exampleReply())]} />));
    for (const word of ['192.0.2.53:53 over UDP', 'v=DMARC1; p=none', 'TTL 300 s', '12 ms', 'dig @192.0.2.53']) {
      expect(text).toContain(word);
    }
  });

  it('says in words that a question got no answer', () => {
    const silent = exampleReply({ outcome: 'timeout', rcode: null, flags: null, records: [] });
    const text = read(show(<EvidenceView evidence={[dnsSource(silent)]} />));
    expect(text).toContain('No answer in time');
    expect(text).not.toContain('NOERROR');
  });
});
