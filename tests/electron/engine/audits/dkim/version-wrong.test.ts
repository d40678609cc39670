import { expect, test } from 'vitest';
import { dkimVersionWrong } from '../../../../../electron/engine/audits/dkim/version-wrong.ts';
import { txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, cname, judgeText, keys, markedIn, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimVersionWrong);

test.each([
  ['v=DKIM2; ', 'DKIM2', 'v= is "DKIM2"'],
  ['v=dkim1; ', 'dkim1', 'v= is "dkim1"'],
  ['v=DKIM1.0; ', 'DKIM1.0', 'v= is "DKIM1.0"'],
  ['k=rsa; v=DKIM1; ', 'v=DKIM1', 'v= does not come first'],
])('%s fails', async (beginning, marked, says) => {
  const finding = await judgeText(dkimVersionWrong, `${beginning}p=${keys.rsa2048}`);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain(says);
  expect(markedIn(finding.details)).toEqual([marked]);
  expect(recordsIn(finding.details)[0]?.value).toMatch(/^v=DKIM1; (k=rsa; )?p=/u);
});

test('a record without v= passes, as Amazon SES publishes it', async () => {
  expect(await judgeText(dkimVersionWrong, `p=${keys.rsa2048}`)).toMatchObject({ verdict: 'pass' });
  expect(await judgeText(dkimVersionWrong, sound)).toMatchObject({ verdict: 'pass' });
});

test('behind a CNAME the cure lies with its owner', async () => {
  const finding = await judgeZone(dkimVersionWrong, target('s1'), [
    cname(at('s1'), 's1.dkim.example.net'),
    txt('s1.dkim.example.net', `v=DKIM2; p=${keys.rsa2048}`),
  ]);
  expect(finding.verdict).toBe('fail');
  expect(finding.says?.en).toContain('The record is at s1.dkim.example.net');
  expect(recordsIn(finding.details)).toEqual([]);
});
