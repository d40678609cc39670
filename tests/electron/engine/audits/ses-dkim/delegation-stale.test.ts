import { expect, test } from 'vitest';
import { sesDkimDelegationStale } from '../../../../../electron/engine/audits/ses-dkim/delegation-stale.ts';
import { denied, exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { allRight, type Holding, judgeTokens, nothing, ns1, ns2, tokens, zoneServers } from './token-cases.ts';

const zone = zoneServers({ delegated: [ns1.name, ns2.name], listed: [ns1.name, 'ns3.dns-host.example'] });
const missingAtOther: Holding = (server) => (server === ns2 ? { record: nothing } : null);

test('a server that the zone no longer lists and that answers otherwise fails', () => {
  const finding = judgeTokens(sesDkimDelegationStale, tokens(missingAtOther), { zone });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toContain('ns2.other-host.example');
  expect(finding.says?.en).toContain('ns3.dns-host.example');
});

test('so do servers that all lack what the resolver found', () => {
  const onlyResolved: Holding = (server) => (server === null ? null : { record: nothing });
  expect(judgeTokens(sesDkimDelegationStale, tokens(onlyResolved), { zone }).verdict).toBe('fail');
});

test('two lists that answer alike are none of our business', () => {
  expect(judgeTokens(sesDkimDelegationStale, tokens(allRight), { zone }).verdict).toBe('not-applicable');
});

test('one list passes whatever is answered', () => {
  expect(judgeTokens(sesDkimDelegationStale, tokens(missingAtOther)).verdict).toBe('pass');
});

test('a parent that could not be asked leaves it open', () => {
  expect(judgeTokens(sesDkimDelegationStale, tokens(allRight), { zone: { ...zone, delegated: null } }).verdict).toBe(
    'unknown',
  );
});

test('so does a zone whose servers could not be found out', () => {
  const artifacts = { sesIdentity: exampleIdentity(), dkimTokens: tokens(allRight) };
  expect(judgeIdentity(sesDkimDelegationStale, artifacts, { zoneServers: denied }).verdict).toBe('unknown');
});
