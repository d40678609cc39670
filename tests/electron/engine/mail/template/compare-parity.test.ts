// SES's rendering beside ours: what the same is, and what each difference is called.
import { describe, expect, it } from 'vitest';
import { compareParity } from '../../../../../electron/engine/mail/template/compare-parity.ts';
import { readDraft, renderDraft } from '../../../../../electron/engine/mail/template/render-draft.ts';

function compared(html: string, ses: string, data: unknown = {}) {
  const source = { subject: '', html, text: null, data: JSON.stringify(data), mjml: null };
  const parts = compareParity(renderDraft(readDraft(source), source.data), { subject: '', html: ses, text: null });
  return parts.find(({ part }) => part === 'html');
}

function differences(html: string, ses: string, data: unknown = {}): readonly unknown[] {
  const part = compared(html, ses, data);
  return (part?.differences ?? []).map(({ oursStart, oursEnd, sesStart, sesEnd, says }) => [
    part?.ours?.slice(oursStart, oursEnd),
    part?.ses?.slice(sesStart, sesEnd),
    says.en.replace(/[.;,].*$/u, ''),
  ]);
}

describe('a rendering of SES', () => {
  it('that is the same has no difference', () => {
    expect(compared('<p>{{a}}</p>', '<p>é</p>', { a: 'é' })).toMatchObject({ same: true, differences: [] });
  });

  it('is the same with line ends of mail, told once', () => {
    const part = compared('a\nb\nc', 'a\r\nb\r\nc\r\n');
    expect(part?.same).toBe(true);
    expect(part?.differences.map(({ says }) => says.en.slice(0, 30))).toEqual([
      'SES ends lines with CRLF, as m',
      'The message from SES has one m',
    ]);
  });

  it.each<readonly [string, string, string, unknown, readonly unknown[]]>([
    [
      'escaped',
      '<p>{{a}}</p>',
      '<p>A &amp; B &lt;i&gt;</p>',
      { a: 'A & B <i>' },
      [
        ['', 'amp;', 'SES wrote this character of a value as an HTML character reference'],
        ['<', '&lt;', 'SES wrote this character of a value as an HTML character reference'],
        ['>', '&gt;', 'SES wrote this character of a value as an HTML character reference'],
      ],
    ],
    ['not filled in', 'a {{b}} c', 'a {{b}} c', { b: 'value' }, [['value', '{{b}}', 'SES left {{b}} as it is']]],
    [
      'filled in by SES alone',
      'a {{ses:openTracker}} c',
      'a <img src="x"> c',
      {},
      [['{{ses:openTracker}}', '<img src="x">', 'SES replaced {{ses:openTracker}}']],
    ],
    ['with other blanks', 'a  b', 'a b', {}, [[' ', '', 'Spaces or line breaks differ here']]],
    [
      'with other words',
      'one two three four five six',
      'one two 3 four five six',
      {},
      [['three', '3', 'The text differs here']],
    ],
    [
      'with a text more',
      'first line\nlast line',
      'first line\nmore of it\nlast line',
      {},
      [['', 'more of it\n', 'The text differs here']],
    ],
  ])('%s', (_what, html, ses, data, expected) => {
    expect(differences(html, ses, data)).toEqual(expected);
    expect(compared(html, ses, data)?.same).toBe(false);
  });

  it('counts bytes of UTF-8', () => {
    expect(compared('日本 a', '日本 b')?.differences[0]).toMatchObject({ byteOffset: 7, oursStart: 3 });
  });

  it('may lack a part', () => {
    const source = { subject: 's', html: null, text: 't', data: '', mjml: null };
    const parts = compareParity(renderDraft(readDraft(source), ''), { subject: 's', html: '<p>', text: null });
    expect(parts.map(({ part, same, ours, ses }) => [part, same, ours, ses])).toEqual([
      ['subject', true, 's', 's'],
      ['html', false, null, '<p>'],
      ['text', false, 't', null],
    ]);
  });

  it('however unlike is compared soon', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `line ${index} `).join('\n');
    const other = Array.from({ length: 20_000 }, (_, index) => `word ${index * 7} `).join('\n');
    expect(compared(long, other)?.differences.length).toBeLessThanOrEqual(100);
  });
});
