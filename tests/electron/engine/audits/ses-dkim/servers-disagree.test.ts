import { expect, test } from 'vitest';
import { sesDkimServersDisagree } from '../../../../../electron/engine/audits/ses-dkim/servers-disagree.ts';
import { recordsOf } from '../../../../fakes/records-of.ts';
import {
  everywhere,
  type Holding,
  judgeTokens,
  name,
  nothing,
  ns1,
  ns2,
  target,
  testTokenCases,
  tokens,
  zoneServers,
} from './token-cases.ts';

testTokenCases(sesDkimServersDisagree);

const missingAtOther: Holding = (server) => (server === ns2 ? { record: nothing } : null);

test('a record that one server lacks fails, naming both sides', () => {
  const finding = judgeTokens(sesDkimServersDisagree, tokens(missingAtOther));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'blocker' });
  expect(finding.says?.en).toMatch(/right at ns1.*, but not at ns2\.other-host\.example/u);
  expect(recordsOf(finding)).toEqual([`add ${name} CNAME ${target}`]);
});

test('a record that all servers lack is another fault', () => {
  expect(judgeTokens(sesDkimServersDisagree, tokens(everywhere(nothing))).verdict).toBe('pass');
});

test('an old delegation explains it', () => {
  const zone = zoneServers({ listed: [ns1.name] });
  expect(judgeTokens(sesDkimServersDisagree, tokens(missingAtOther), { zone }).verdict).toBe('not-applicable');
});

test('a delegation that is not known explains nothing', () => {
  const zone = zoneServers({ delegated: null });
  expect(judgeTokens(sesDkimServersDisagree, tokens(missingAtOther), { zone }).verdict).toBe('fail');
});
