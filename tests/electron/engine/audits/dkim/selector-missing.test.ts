import { repliesIn } from '../../../../../shared/evidence.ts';
import { expect, test } from 'vitest';
import { dkimSelectorMissing } from '../../../../../electron/engine/audits/dkim/selector-missing.ts';
import { timeout } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, cname, domain, judgeText, keyAt, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimSelectorMissing);

test('a named selector that does not exist fails, with a place for the key', async () => {
  const finding = await judgeZone(dkimSelectorMissing, target('s1'), [keyAt('other', sound)]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toBe(`${at('s1')} does not exist.`);
  const [record] = recordsIn(finding.details);
  expect(record).toMatchObject({ act: 'add', name: at('s1'), type: 'TXT', value: 'v=DKIM1; k=rsa; p=<public key>' });
  expect(record?.note?.en).toContain('console');
  expect(repliesIn(finding.evidence).map((reply) => `${reply.question.name} ${reply.question.type}`)).toContain(
    `${at('s1')} TXT`,
  );
});

test('a name without TXT is told apart from one that does not exist', async () => {
  const finding = await judgeZone(dkimSelectorMissing, target('s1'), [keyAt('deeper.s1', sound)]);
  expect(finding.says?.en).toContain('exists but has neither a TXT record');
});

test('an Easy DKIM token gets its CNAME', async () => {
  const token = 'abcdefghijklmnopqrstuvwxyz012345';
  const finding = await judgeZone(dkimSelectorMissing, target(token), []);
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'add', type: 'CNAME', name: at(token), value: `${token}.dkim.amazonses.com` },
  ]);
});

test('a key there, or a CNAME that leads nowhere, is not a miss', async () => {
  expect(await judgeText(dkimSelectorMissing, sound)).toMatchObject({ verdict: 'pass' });
  const broken = await judgeZone(dkimSelectorMissing, target('s1'), [cname(at('s1'), 'gone.example.net')]);
  expect(broken.verdict).toBe('pass');
});

test('a miss in a probe is no finding', async () => {
  const finding = await judgeZone(dkimSelectorMissing, domain, [keyAt('google', sound)]);
  expect(finding.verdict).toBe('not-applicable');
});

test('one miss fails although another selector times out', async () => {
  const finding = await judgeZone(dkimSelectorMissing, target('s1', 's2'), [timeout(at('s2'), 'TXT')]);
  expect(finding.verdict).toBe('fail');
});
