import { expect, test } from 'vitest';
import { dkimCnameBroken } from '../../../../../electron/engine/audits/dkim/cname-broken.ts';
import { address, ended, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, cname, domain, recordsIn, sound, target, testSelectorCases } from './selector-cases.ts';

testSelectorCases(dkimCnameBroken);

test('a target that does not exist fails, with the chain', async () => {
  const finding = await judgeZone(dkimCnameBroken, target('s1'), [cname(at('s1'), 's1.dkim.example.net')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('the target s1.dkim.example.net does not exist');
  expect(finding.details).toMatchObject([{ kind: 'table', rows: [[at('s1'), 's1.dkim.example.net']] }]);
});

test('a target with the domain appended is recognised and mended', async () => {
  const wrong = `s1.dkim.amazonses.com.${domain}`;
  const finding = await judgeZone(dkimCnameBroken, target('s1'), [cname(at('s1'), wrong)]);
  expect(finding.says?.en).toContain(`${domain} was appended`);
  expect(recordsIn(finding.details)).toMatchObject([
    { act: 'replace', type: 'CNAME', name: at('s1'), value: 's1.dkim.amazonses.com', instead: wrong },
  ]);
});

test('a target without TXT, a loop and a long chain fail', async () => {
  const bare = [cname(at('s1'), 'host.example.net'), address('host.example.net', '192.0.2.1')];
  expect((await judgeZone(dkimCnameBroken, target('s1'), bare)).says?.en).toContain('has no TXT');
  const loop = [cname(at('s1'), at('s2')), cname(at('s2'), at('s1'))];
  expect((await judgeZone(dkimCnameBroken, target('s1'), loop)).says?.en).toContain('loop');
  const long = await judgeZone(dkimCnameBroken, target('s1'), [ended(at('s1'), 'TXT', 'chain-too-long')]);
  expect(long.says?.en).toContain('longer than 8');
});

test('a target with a key passes, one whose server fails stays open', async () => {
  const whole = [cname(at('s1'), 's1.example.net'), txt('s1.example.net', sound)];
  expect(await judgeZone(dkimCnameBroken, target('s1'), whole)).toMatchObject({ verdict: 'pass' });
  const servfail = [cname(at('s1'), 's1.example.net'), ended('s1.example.net', 'TXT', 'servfail')];
  expect(await judgeZone(dkimCnameBroken, target('s1'), servfail)).toMatchObject({ verdict: 'unknown' });
});
