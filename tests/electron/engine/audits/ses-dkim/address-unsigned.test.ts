import { expect, test } from 'vitest';
import { sesDkimAddressUnsigned } from '../../../../../electron/engine/audits/ses-dkim/address-unsigned.ts';
import type { AwsGap } from '../../../../../shared/aws.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';
import { domain, withDkim } from './token-cases.ts';

const address = withDkim({ signingEnabled: false }, { kind: 'address', name: `sales@${domain}` });
const judge = (identities: readonly SesIdentity[], gaps: readonly AwsGap[] = []) =>
  judgeIdentity(sesDkimAddressUnsigned, { sesIdentity: address, sesRelated: { identities, gaps } });

test('an unsigned address under a signed domain fails', () => {
  const finding = judge([exampleIdentity()]);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(`on for ${domain}, but off for sales@${domain}`);
});

test('so does one under a signed parent of its domain', () => {
  const below = { ...address, name: `sales@eu.${domain}`, domain: `eu.${domain}` };
  const sesRelated = { identities: [exampleIdentity()], gaps: [] };
  expect(judgeIdentity(sesDkimAddressUnsigned, { sesIdentity: below, sesRelated }).verdict).toBe('fail');
});

test('an unsigned domain, or none, is judged elsewhere', () => {
  expect(judge([withDkim({ signingEnabled: false })]).verdict).toBe('not-applicable');
  expect(judge([]).verdict).toBe('not-applicable');
  expect(judge([exampleIdentity({ region: 'eu-west-1' })]).verdict).toBe('not-applicable');
});

test('identities that could not be listed leave it open', () => {
  const failure = { kind: 'aws-permission-missing', action: 'ses:ListEmailIdentities', region: 'us-east-1' } as const;
  const gap = { region: 'us-east-1', operation: 'ListEmailIdentities', subject: null, failure };
  expect(judge([], [gap]).verdict).toBe('unknown');
  expect(judge([], [{ ...gap, region: 'eu-west-1' }]).verdict).toBe('not-applicable');
});

test('a signed address passes', () => {
  const signed = withDkim({}, { kind: 'address', name: `sales@${domain}` });
  expect(
    judgeIdentity(sesDkimAddressUnsigned, { sesIdentity: signed, sesRelated: { identities: [], gaps: [] } }).verdict,
  ).toBe('pass');
});
