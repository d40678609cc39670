import { expect, test } from 'vitest';
import { sesIdentityTemporaryFailure } from '../../../../../electron/engine/audits/ses-identity/temporary-failure.ts';
import { denied, exampleIdentity, judgeIdentity, nowMs } from '../../../../fakes/ses-identity.ts';
import { allRight, everywhere, judgeTokens, nothing, tokens, withDkim } from '../ses-dkim/token-cases.ts';

const info = { errorType: 'HOST_NOT_FOUND', lastCheckedAtMs: nowMs, soa: null };
const lost = (lastSuccessAtMs: number | null) =>
  exampleIdentity({ verification: 'TEMPORARY_FAILURE', verificationInfo: { ...info, lastSuccessAtMs } });
const gone = tokens(everywhere(nothing));

test('a lost record fails with the earliest end of its 72 hours', () => {
  const finding = judgeTokens(sesIdentityTemporaryFailure, gone, { identity: lost(nowMs - 3_600_000) });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('last found the records at 2027-01-15 07:00 UTC');
  expect(finding.says?.en).toContain('may give up from 2027-01-18 07:00 UTC on');
  expect(finding.details).toMatchObject([{ kind: 'matrix' }]);
});

test.each([null, nowMs - 100 * 3_600_000])(
  'with %s as its last success, the end may come any time',
  (lastSuccessAtMs) => {
    const finding = judgeTokens(sesIdentityTemporaryFailure, gone, { identity: lost(lastSuccessAtMs) });
    expect(finding.says?.en).toContain('may end at any time');
  },
);

test('the deadline holds although DNS could not be asked', () => {
  const evidence = { dkimTokens: denied, zoneServers: denied };
  expect(judgeIdentity(sesIdentityTemporaryFailure, { sesIdentity: lost(nowMs) }, evidence).verdict).toBe('fail');
});

test('the status of DKIM alone counts as well', () => {
  const identity = withDkim({ status: 'TEMPORARY_FAILURE' });
  expect(judgeTokens(sesIdentityTemporaryFailure, gone, { identity }).verdict).toBe('fail');
});

test('records that are all back are told elsewhere, unless SES saw another provider', () => {
  expect(judgeTokens(sesIdentityTemporaryFailure, tokens(allRight), { identity: lost(nowMs) }).verdict).toBe(
    'not-applicable',
  );
  const soa = { primary: 'ns1.old-host.example', admin: 'hostmaster.old-host.example', serial: 1 };
  const verificationInfo = { ...info, lastSuccessAtMs: nowMs, soa };
  const identity = { ...lost(nowMs), verificationInfo };
  expect(judgeTokens(sesIdentityTemporaryFailure, tokens(allRight), { identity }).verdict).toBe('fail');
});

test('a verified identity passes', () => {
  expect(judgeTokens(sesIdentityTemporaryFailure, tokens(allRight)).verdict).toBe('pass');
});
