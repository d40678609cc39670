import { expect, test } from 'vitest';
import { sesDkimPendingComplete } from '../../../../../electron/engine/audits/ses-dkim/pending-complete.ts';
import type { SoaRecord } from '../../../../../shared/dns.ts';
import type { VerificationStatus } from '../../../../../shared/ses.ts';
import { denied, judgeIdentity, exampleIdentity, nowMs } from '../../../../fakes/ses-identity.ts';
import {
  allRight,
  everywhere,
  type Holding,
  judgeTokens,
  nothing,
  silent,
  tokens,
  withDkim,
  zoneServers,
  soaReply,
  domain,
  ns1,
} from './token-cases.ts';

const judge = (status: VerificationStatus, holding: Holding) =>
  judgeTokens(sesDkimPendingComplete, tokens(holding), { identity: withDkim({ status }) });

const told = (soa: Partial<SoaRecord>, errorType: string | null = 'HOST_NOT_FOUND') => {
  const lastCheckedAtMs = nowMs - 600_000;
  const verificationInfo = { errorType, lastCheckedAtMs, lastSuccessAtMs: null, soa: seenSoa };
  const zone = zoneServers({ servers: [{ ...ns1, soa: soaReply(domain, soa) }] });
  const identity = withDkim({ status: 'PENDING' }, { verificationInfo });
  return judgeTokens(sesDkimPendingComplete, tokens(allRight), { identity, zone });
};
const seenSoa = exampleIdentity().verificationInfo?.soa ?? null;

test('right records say from when on SES can see them: its last look and the negative TTL', () => {
  const finding = told({ ttlSeconds: 3600, minimumSeconds: 900 });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'medium' });
  expect(finding.says?.en).toContain('SES last looked at 2027-01-15 07:50 UTC');
  expect(finding.says?.en).toContain('"no such record" (15 minutes) until 2027-01-15 08:05 UTC');
});

test('a negative TTL that is over says so', () => {
  expect(told({ minimumSeconds: 60 }).says?.en).toContain('so its next look can succeed');
});

test('a wrong value is remembered for the TTL of the record', () => {
  expect(told({}, 'INVALID_VALUE').says?.en).toContain('the old record (5 minutes)');
});

test('where SES saw another provider, that is what holds it up', () => {
  expect(told({ primary: 'ns1.new-host.example' }).verdict).toBe('not-applicable');
});

test('with a record missing it is another question', () => {
  expect(judge('PENDING', everywhere(nothing)).verdict).toBe('not-applicable');
});

test('another status is judged elsewhere', () => {
  expect(judge('SUCCESS', allRight).verdict).toBe('not-applicable');
});

test('records that could not be asked leave it open', () => {
  expect(judge('PENDING', everywhere(silent))).toMatchObject({
    verdict: 'unknown',
    severity: sesDkimPendingComplete.severity,
  });
  const sesIdentity = withDkim({ status: 'PENDING' });
  const evidence = { dkimTokens: denied, zoneServers: denied };
  expect(judgeIdentity(sesDkimPendingComplete, { sesIdentity }, evidence).verdict).toBe('unknown');
});
