import { expect, test } from 'vitest';
import { dkimSelectorMissing } from '../../../../../electron/engine/audits/dkim/selector-missing.ts';
import { dkimNameDoubled } from '../../../../../electron/engine/audits/dkim/name-doubled.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, cname, domain, judgeText, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimNameDoubled);

const doubled = `${at('s1')}.${domain}`;

test('a key at the doubled name fails, and moves', async () => {
  const finding = await judgeZone(dkimNameDoubled, target('s1'), [txt(doubled, sound)]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain(doubled);
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'add', name: at('s1'), type: 'TXT', value: sound },
    { act: 'remove', name: doubled, type: 'TXT', value: sound },
  ]);
});

test('the audit of the miss leaves the cure to this one', async () => {
  const finding = await judgeZone(dkimSelectorMissing, target('s1'), [txt(doubled, sound)]);
  expect(finding).toMatchObject({ verdict: 'fail', details: [] });
});

test('a CNAME at the doubled name moves, too', async () => {
  const finding = await judgeZone(dkimNameDoubled, target('s1'), [cname(doubled, 's1.dkim.amazonses.com')]);
  expect(recordsIn(finding.details)[0]).toMatchObject({ type: 'CNAME', value: 's1.dkim.amazonses.com' });
});

test('other text there, or a key at the right name, passes', async () => {
  expect(await judgeZone(dkimNameDoubled, target('s1'), [txt(doubled, 'v=spf1 -all')])).toMatchObject({
    verdict: 'pass',
  });
  expect(await judgeText(dkimNameDoubled, sound)).toMatchObject({ verdict: 'pass' });
});
