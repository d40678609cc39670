// A record with some tags changed, and the others as they stood.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend } from '../../../../../electron/engine/protocols/dmarc/amend.ts';
import { parseTagList } from '../../../../../electron/engine/protocols/tag-list/parse.ts';

function amended(text: string, changes: Record<string, string | null>) {
  const { value, changed } = amend(parseTagList(text).tags, changes);
  return [value, changed.map(({ start, end }) => value.slice(start, end))];
}

describe('amend', () => {
  it.each<[string, Record<string, string | null>, string, string[]]>([
    [
      'v=DMARC1; p=none; rua=mailto:a@b.example',
      { p: 'reject' },
      'v=DMARC1; p=reject; rua=mailto:a@b.example',
      ['p=reject'],
    ],
    ['v=DMARC1; p=reject; sp=none', { sp: null }, 'v=DMARC1; p=reject', []],
    ['v=DMARC1; rua=mailto:a@b.example', { p: 'none' }, 'v=DMARC1; p=none; rua=mailto:a@b.example', ['p=none']],
    ['v=DMARC1; p=none; p=reject', {}, 'v=DMARC1; p=none', []],
    ['v=DMARC1;p=none;x-odd=1', { np: 'reject' }, 'v=DMARC1; p=none; x-odd=1; np=reject', ['np=reject']],
    ['v=DMARC1; p=none; constructor=1', {}, 'v=DMARC1; p=none; constructor=1', []],
    ['v=DMARC1; p=none; n=f\xfcr; \xfc=1', {}, 'v=DMARC1; p=none; n=fr', ['n=fr']],
    [
      'v=DMARC1',
      { p: 'none', rua: 'mailto:a@b.example' },
      'v=DMARC1; p=none; rua=mailto:a@b.example',
      ['p=none', 'rua=mailto:a@b.example'],
    ],
  ])('%s with %j', (text, changes, value, changed) => {
    expect(amended(text, changes)).toEqual([value, changed]);
  });

  it('sets exactly what it is told, whatever stood there', () => {
    const name = fc.constantFrom('p', 'sp', 'np', 'rua', 't', 'x');
    const tags = fc.array(fc.tuple(name, fc.stringMatching(/^[a-z]{1,5}$/u)), { maxLength: 6 });
    const changes = fc.dictionary(name, fc.option(fc.stringMatching(/^[a-z]{1,5}$/u)));
    fc.assert(
      fc.property(tags, changes, (before, wanted) => {
        const text = ['v=DMARC1', ...before.map((tag) => tag.join('='))].join(';');
        const after = parseTagList(amend(parseTagList(text).tags, wanted).value).tags;
        for (const [tag, value] of Object.entries(wanted))
          expect(after.filter((one) => one.name === tag).map((one) => one.value)).toEqual(
            value === null ? [] : [value],
          );
        expect(after[0]?.name).toBe('v');
        expect(new Set(after.map((one) => one.name)).size).toBe(after.length);
      }),
    );
  });
});
