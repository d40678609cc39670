// The account in memory keeps the contract, so that what flows are tried on is what they meet.
import { expect, it } from 'vitest';
import { memorySes } from '../fakes/memory-ses.ts';
import { describeSes, region, regions, told } from './ses-contract.ts';

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
