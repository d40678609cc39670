import { repliesIn } from '../../../../../shared/evidence.ts';
import { expect, test } from 'vitest';
import { dkimCnameBeside } from '../../../../../electron/engine/audits/dkim/cname-beside.ts';
import { answer, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, cname, judgeText, keyAt, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimCnameBeside);

test('a TXT answer at a name that also answers a CNAME fails', async () => {
  const finding = await judgeZone(dkimCnameBeside, target('s1'), [
    keyAt('s1', sound),
    cname(at('s1'), 's1.dkim.example.net'),
  ]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('a CNAME to s1.dkim.example.net and a TXT record of its own');
  expect(repliesIn(finding.evidence).map((reply) => reply.question.type)).toEqual(['TXT', 'CNAME']);
});

test('both in one answer fail, too', async () => {
  const name = at('s1');
  const both = answer(name, 'TXT', [
    { name, type: 'CNAME', ttlSeconds: 300, target: 's1.dkim.example.net' },
    { name, type: 'TXT', ttlSeconds: 300, strings: [sound] },
  ]);
  expect(await judgeZone(dkimCnameBeside, target('s1'), [both])).toMatchObject({ verdict: 'fail' });
});

test('one or the other passes', async () => {
  expect(await judgeText(dkimCnameBeside, sound)).toMatchObject({ verdict: 'pass' });
  const whole = [cname(at('s1'), 's1.example.net'), txt('s1.example.net', sound)];
  expect(await judgeZone(dkimCnameBeside, target('s1'), whole)).toMatchObject({ verdict: 'pass' });
});
