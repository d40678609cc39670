import { expect, test } from 'vitest';
import { judgeDkimSelectors } from '../../../../electron/engine/audits/judge-dkim-selectors.ts';
import type { SelectorReplies } from '../../../../shared/artifacts.ts';
import { timeout, txt } from '../../../fakes/dns-reply.ts';
import { keys } from '../../../fixtures/dkim/keys.ts';

const at = (selector: string) => `${selector}._domainkey.example.com`;
const key = (selector: string, how: SelectorReplies['how'] = 'given'): SelectorReplies => ({
  selector,
  how,
  txt: txt(at(selector), `p=${keys.rsa2048}`),
  around: [],
});
const open: SelectorReplies = { selector: 'late', how: 'given', txt: timeout(at('late'), 'TXT'), around: [] };
const faulty = { faultOf: () => ({ says: { en: 'Bad.', ja: '不良。' }, details: [] }) };
const faultless = { faultOf: () => null };

test('every fault is proven by its own reply, and three are said in full', () => {
  const judgement = judgeDkimSelectors(
    ['a', 'b', 'c', 'd', 'e'].map((name) => key(name)),
    faulty,
  );
  expect(judgement).toMatchObject({
    verdict: 'fail',
    says: { en: 'Bad. Bad. Bad. The same applies to 2 more.', ja: '不良。不良。不良。ほか 2 件も同様です。' },
    evidence: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ reply: { question: { name: at(name) } } })),
  });
});

test('a fault is certain although another selector stays open; a pass is not', () => {
  expect(judgeDkimSelectors([key('a'), open], faulty)).toMatchObject({ verdict: 'fail' });
  expect(judgeDkimSelectors([key('a'), open], faultless)).toMatchObject({
    verdict: 'cannot-tell',
    whys: [{ kind: 'dns', reply: open.txt }],
  });
});

test('where it is asked of none, the reason is given', () => {
  expect(judgeDkimSelectors([], faulty)).toMatchObject({
    verdict: 'not-applicable',
    says: { en: expect.stringContaining('No DKIM selector of this domain is known') },
  });
  const none = { en: 'None of that.', ja: 'ありません。' };
  expect(judgeDkimSelectors([key('a')], { ...faulty, about: () => false, none })).toEqual({
    verdict: 'not-applicable',
    says: none,
  });
});
