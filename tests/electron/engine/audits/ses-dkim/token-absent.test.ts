import { expect, test } from 'vitest';
import { sesDkimTokenAbsent } from '../../../../../electron/engine/audits/ses-dkim/token-absent.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import { cname, everywhere, judgeTokens, name, nothing, target, testTokenCases, tokens } from './token-cases.ts';

testTokenCases(sesDkimTokenAbsent);

test('a record at no server fails and is shown', () => {
  const finding = judgeTokens(sesDkimTokenAbsent, tokens(everywhere(nothing)));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(recordsOf(finding)).toEqual([`add ${name} CNAME ${target}`]);
  expect(finding.details.some(({ kind }) => kind === 'matrix')).toBe(true);
});

test('an old answer in the cache of the resolver does not excuse it', () => {
  const gone = tokens((server) => (server === null ? null : { record: nothing }));
  expect(judgeTokens(sesDkimTokenAbsent, gone).verdict).toBe('fail');
});

test('a resolver that still remembers its absence is no fault of the zone', () => {
  const published = tokens((server) => (server === null ? { record: nothing } : null));
  expect(judgeTokens(sesDkimTokenAbsent, published).verdict).toBe('pass');
});

test('another explanation is told instead', () => {
  const doubled = cname(`${name}.shop.example`, target);
  expect(judgeTokens(sesDkimTokenAbsent, tokens(everywhere(nothing, doubled))).verdict).toBe('pass');
});
