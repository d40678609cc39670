import { expect, test } from 'vitest';
import { sesIdentityAddressDomainUnverified } from '../../../../../electron/engine/audits/ses-identity/address-domain-unverified.ts';
import type { AwsGap } from '../../../../../shared/aws.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const address = { kind: 'address', name: 'sales@shop.example' } as const;

const judge = (change: Partial<SesIdentity>, identities: readonly SesIdentity[], gaps: readonly AwsGap[] = []) =>
  judgeIdentity(sesIdentityAddressDomainUnverified, {
    sesIdentity: exampleIdentity({ ...address, ...change }),
    sesRelated: { identities, gaps },
  });

test('a verified address alone fails', () => {
  const finding = judge({}, []);
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain('neither shop.example');
});

test('a domain that is pending, or verified in another region, is no help', () => {
  expect(judge({}, [exampleIdentity({ verification: 'PENDING' })]).verdict).toBe('fail');
  expect(judge({}, [exampleIdentity({ region: 'eu-west-1' })]).verdict).toBe('fail');
});

test('its verified domain, or one above, passes', () => {
  expect(judge({}, [exampleIdentity()]).verdict).toBe('pass');
  expect(judge({ domain: 'eu.shop.example' }, [exampleIdentity()]).verdict).toBe('pass');
});

test('identities that could not be listed leave it open', () => {
  const failure = { kind: 'aws-permission-missing', action: 'ses:ListEmailIdentities', region: 'us-east-1' } as const;
  const gap = { region: 'us-east-1', operation: 'ListEmailIdentities', subject: null, failure };
  expect(judge({}, [], [gap]).verdict).toBe('unknown');
});

test('free mail, pending addresses and domains are judged elsewhere', () => {
  expect(judge({ domain: 'gmail.com' }, []).verdict).toBe('not-applicable');
  expect(judge({ verification: 'PENDING' }, []).verdict).toBe('not-applicable');
  expect(judge({ kind: 'domain' }, []).verdict).toBe('not-applicable');
});
