import { expect, test } from 'vitest';
import { sesIdentityAddressCase } from '../../../../../electron/engine/audits/ses-identity/address-case.ts';
import type { SesIdentity } from '../../../../../shared/ses.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (change: Partial<SesIdentity>) =>
  judgeIdentity(sesIdentityAddressCase, { sesIdentity: exampleIdentity(change) });

test('capitals are a remark', () => {
  const finding = judge({ kind: 'address', name: 'Sales@shop.example' });
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'info' });
  expect(finding.says?.en).toContain('Sales@shop.example, not sales@shop.example');
});

test('lower case passes; a domain has no case', () => {
  expect(judge({ kind: 'address', name: 'sales@shop.example' }).verdict).toBe('pass');
  expect(judge({}).verdict).toBe('not-applicable');
});
