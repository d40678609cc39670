import { describe, expect, it } from 'vitest';
import { isOpenPart, settleContent } from '../../../../renderer/views/composer/sheets/settle-merge.ts';
import { mergeParts } from '../../../../shared/draft/merge.ts';

const base = { subject: 'Base', html: 'one\ntwo\nthree\nfour\nfive\n', text: 'text\n' };
const theirs = { subject: 'Theirs', html: 'ONE\ntwo\nthree\nfour\nfive\n', text: null };
const mine = { subject: 'Mine', html: 'one\ntwo\nthree\nfour\nFIVE\n', text: 'my text\n' };
const merged = mergeParts(base, theirs, mine);

describe('a merge', () => {
  it('waits until all that both changed was chosen', () => {
    expect(settleContent(merged, { theirs, mine }, {})).toBeNull();
    expect(settleContent(merged, { theirs, mine }, { subject: { 0: 'mine' } })).toBeNull();
    expect([isOpenPart(merged.subject, {}), isOpenPart(merged.html, {})]).toEqual([true, false]);
  });

  it('brings both together where they changed other lines, and takes what was chosen elsewhere', () => {
    const choices = { subject: { 0: 'mine' }, text: { 0: 'mine' } } as const;
    expect(settleContent(merged, { theirs, mine }, choices)).toEqual({
      subject: 'Mine',
      html: 'ONE\ntwo\nthree\nfour\nFIVE\n',
      text: 'my text\n',
    });
  });

  it('takes a part away where that side is chosen', () => {
    const choices = { subject: { 0: 'theirs' }, text: { 0: 'theirs' } } as const;
    expect(settleContent(merged, { theirs, mine }, choices)).toMatchObject({ subject: 'Theirs', text: null });
  });
});
