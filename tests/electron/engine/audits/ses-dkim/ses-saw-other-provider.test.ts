import { expect, test } from 'vitest';
import { sesDkimSesSawOtherProvider } from '../../../../../electron/engine/audits/ses-dkim/ses-saw-other-provider.ts';
import type { SesVerificationInfo, VerificationStatus } from '../../../../../shared/ses.ts';
import { timeout } from '../../../../fakes/dns-reply.ts';
import { judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { domain, ns1, withDkim, zoneServers } from './token-cases.ts';

type SeenSoa = NonNullable<SesVerificationInfo['soa']>;

function judge(soa: SeenSoa | null, zone = zoneServers(), status: VerificationStatus = 'PENDING') {
  const verificationInfo = { errorType: null, lastCheckedAtMs: null, lastSuccessAtMs: null, soa };
  const sesIdentity = withDkim({ status }, { verificationInfo });
  return judgeIdentity(sesDkimSesSawOtherProvider, { sesIdentity, zoneServers: zone });
}

const saw = (primary: string, serial: number): SeenSoa => ({ primary, admin: 'hostmaster.dns-host.example', serial });

test('a primary that no delegated server names fails', () => {
  const finding = judge(saw('ns1.old-host.example', 7));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('ns1.old-host.example (serial 7)');
  expect(finding.says?.en).toContain('ns1.dns-host.example');
});

test('the same primary passes, whatever its serial', () => {
  expect(judge(saw('ns1.dns-host.example', 1)).verdict).toBe('pass');
});

test('servers that told no SOA leave it open', () => {
  const servers = [{ ...ns1, soa: timeout(domain, 'SOA') }];
  expect(judge(saw('ns1.old-host.example', 7), zoneServers({ servers })).verdict).toBe('unknown');
});

test('a confirmed identity, and one of which SES told no SOA, are not asked', () => {
  expect(judge(saw('ns1.old-host.example', 7), zoneServers(), 'SUCCESS').verdict).toBe('not-applicable');
  expect(judge(null).verdict).toBe('not-applicable');
});
