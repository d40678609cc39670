import { describe, expect, it } from 'vitest';
import { printDetail, printFence } from '../../../renderer/details/print-detail.ts';
import { printFinding } from '../../../renderer/details/print-finding.ts';
import { en } from '../../../renderer/text/en.ts';
import { ja } from '../../../renderer/text/ja.ts';
import { dnsSource } from '../../../shared/evidence.ts';
import { sameText } from '../../../shared/text.ts';
import { exampleFinding, exampleReply } from '../examples.ts';

const english = { language: 'en', words: en.details } as const;
const japanese = { language: 'ja', words: ja.details } as const;

const finding = exampleFinding({
  details: [
    {
      kind: 'record-to-publish',
      act: 'replace',
      name: '_dmarc.a.example',
      type: 'TXT',
      value: 'v=DMARC1; p=quarantine',
      ttlSeconds: 300,
      instead: 'v=DMARC1; p=none',
    },
    {
      kind: 'excerpt',
      label: sameText('_dmarc.a.example TXT'),
      text: 'v=DMARC1; p=none',
      marks: [{ start: 10, end: 16, reason: { en: 'It only watches.', ja: '監視のみです。' } }],
    },
  ],
  evidence: [dnsSource(exampleReply())],
  sources: [{ title: 'RFC 9989 4.7', url: 'https://www.rfc-editor.org/rfc/rfc9989' }, { title: 'A guide' }],
});

describe('a finding as Markdown', () => {
  const text = printFinding(finding, english);

  it('says what, why and how to fix, in that order', () => {
    const places = ['## DMARC only watches', 'The policy is p=none.', 'Forged mail', 'Publish p=quarantine.'].map(
      (part) => text.indexOf(part),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('holds the record, the proof, the question as a dig line, and the sources', () => {
    expect(text).toContain('_dmarc.a.example. 300 IN TXT "v=DMARC1; p=quarantine"');
    expect(text).toContain('- `p=none`: It only watches.');
    expect(text).toContain('$ dig @192.0.2.53 _dmarc.a.example TXT');
    expect(text).toContain('2026-11-21T12:00:00.000Z');
    expect(text).toContain('- [RFC 9989 4.7](https://www.rfc-editor.org/rfc/rfc9989)\n- A guide');
  });

  it('is written in the language asked for', () => {
    const inJapanese = printFinding(finding, japanese);
    expect(inJapanese).toContain('## DMARC が監視のみです');
    expect(inJapanese).toContain('監視のみです。');
    expect(inJapanese).not.toContain('Forged mail');
  });

  it('gives no instructions where nothing is wrong', () => {
    expect(printFinding({ ...finding, verdict: 'pass' }, english)).not.toContain('Publish p=quarantine.');
  });
});

describe('a detail as Markdown', () => {
  it('keeps a table in its columns whatever the cells hold', () => {
    const table = {
      kind: 'table',
      title: sameText('T'),
      columns: [sameText('A'), sameText('B')],
      rows: [['x|y', sameText('two\nlines')]],
    } as const;
    expect(printDetail(table, english)).toBe('**T**\n\n| A | B |\n| --- | --- |\n| x\\|y | two lines |');
  });

  it('indents a tree by its branches', () => {
    const child = { label: 'include:b', tone: 'plain', children: [], badge: sameText('1 lookup') } as const;
    const tree = {
      kind: 'tree',
      title: sameText('T'),
      root: { label: 'v=spf1', tone: 'ok', children: [child] },
    } as const;
    expect(printDetail(tree, english)).toBe('**T**\n\n- `v=spf1`\n  - `include:b`: 1 lookup');
  });

  it('prints a matrix with its rows and columns, and a link', () => {
    const cells = [{ tone: 'ok', says: sameText('right') }] as const;
    const matrix = { kind: 'matrix', title: sameText('T'), columns: ['ns1'], rows: [{ label: 'r', cells }] } as const;
    expect(printDetail(matrix, english)).toContain('| r | right |');
    const link = { kind: 'link', label: sameText('L'), url: 'https://a.example/' } as const;
    expect(printDetail(link, english)).toBe('[L](https://a.example/)');
  });

  it('closes a fence only where it should', () => {
    expect(printFence('a ``` b')).toBe('````\na ``` b\n````');
  });
});
