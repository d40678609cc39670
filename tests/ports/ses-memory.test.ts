// The account in memory keeps the contract, so that what flows are tried on is what they meet.
import { expect, it } from 'vitest';
import type { AddressInsights } from '../../shared/health/panels.ts';
import { memorySes } from '../fakes/memory-ses.ts';
import { describeSesHealth, toldHealth } from './ses-health-contract.ts';
import { describeSes, region, regions, told } from './ses-contract.ts';
import { describeSesTemplates, toldTemplates } from './ses-template-contract.ts';

const none = { bounceTopic: null, complaintTopic: null, deliveryTopic: null, forwardingEnabled: true };

describeSes('in memory', ({ readOnly }) =>
  Promise.resolve(
    memorySes({
      readOnly,
      regions: {
        [regions[0]]: {
          identities: [told.domain, told.address],
          configurationSets: [told.set],
          notifications: { 'shop.example': { ...none, bounceTopic: told.topic } },
          recommendations: [told.recommendation],
        },
        [regions[1]]: {},
      },
    }),
  ),
);

describeSesTemplates('in memory', ({ readOnly }) => {
  const { welcome, plain, others } = toldTemplates;
  const many = Array.from({ length: others }, (_, index) => [
    `other-${index}`,
    { content: plain, createdAtMs: 1000 - index },
  ]);
  const held = { welcome: { content: welcome, createdAtMs: 2000 }, plain: { content: plain, createdAtMs: 1500 } };
  const templates = { ...held, ...Object.fromEntries(many) };
  return Promise.resolve(memorySes({ readOnly, regions: { [regions[0]]: { templates } } }));
});

describeSesHealth('in memory', ({ readOnly }) => {
  const { alarm, topic, topicThere, pools, suppressed } = toldHealth;
  return Promise.resolve(
    memorySes({
      readOnly,
      regions: {
        [regions[0]]: {
          pools,
          ipListings: [toldHealth.listing],
          // A topic of another region is asked for in this one too.
          topics: [topic, topicThere],
          roles: [toldHealth.role],
          streams: [toldHealth.stream],
          alarms: [{ ...alarm, state: 'OK', stateReason: '', stateSinceMs: null }],
          suppressed,
          tenants: [toldHealth.tenant],
          reputationEntities: [toldHealth.entity],
          multiRegionEndpoints: [toldHealth.endpoint],
          addressInsights: { 'sales@nowhere.example': doubtful },
        },
      },
    }),
  );
});

const doubtful: AddressInsights = {
  address: 'sales@nowhere.example',
  isValid: 'LOW',
  hasValidSyntax: 'HIGH',
  hasValidDnsRecords: 'LOW',
  mailboxExists: 'LOW',
  isRoleAddress: 'HIGH',
  isDisposable: 'LOW',
  isRandomInput: 'LOW',
};

it('fails where it is told to, and lists what it was asked', async () => {
  const ses = memorySes({
    regions: { [region]: {} },
    failing: ({ read }) => (read === 'account' ? { kind: 'vault-locked' } : null),
  });
  const account = await ses.read({ read: 'account', region, about: null });
  expect(account).toMatchObject({ ok: false, failure: { kind: 'vault-locked' } });
  const elsewhere = await ses.read({ read: 'identities', region: 'eu-north-1', about: null });
  expect(elsewhere).toMatchObject({ ok: false, failure: { kind: 'aws-region-without-ses', region: 'eu-north-1' } });
  expect(ses.asked.map(({ read }) => read)).toEqual(['account', 'identities']);
});
