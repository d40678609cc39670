import { expect, test } from 'vitest';
import { dkimAdsp } from '../../../../../electron/engine/audits/dkim/adsp.ts';
import { nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';
import { at, domain, recordsIn } from './selector-cases.ts';

const name = at('_adsp');

test('an ADSP record is to be removed', async () => {
  const finding = await judgeZone(dkimAdsp, domain, [txt(name, 'dkim=all')]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(recordsIn(finding.details)).toMatchObject([{ act: 'remove', name, value: 'dkim=all' }]);
});

test('nothing there, or what a wildcard says, passes', async () => {
  expect(await judgeZone(dkimAdsp, domain, [nxdomain(name, 'TXT')])).toMatchObject({ verdict: 'pass' });
  expect(await judgeZone(dkimAdsp, domain, [txt(name, 'v=spf1 -all')])).toMatchObject({ verdict: 'pass' });
});

test('a time-out stays open', async () => {
  expect(await judgeZone(dkimAdsp, domain, [timeout(name, 'TXT')])).toMatchObject({ verdict: 'unknown' });
});
