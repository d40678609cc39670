// Which identity covers a From address, and what mail from it is signed and returned with.
import { describe, expect, it } from 'vitest';
import { senderOf } from '../../../../../electron/demo/ses/identities/sender-of.ts';
import { openSite } from '../../../../../electron/demo/ses/state/open-site.ts';
import { assembleWorld } from '../../../../../electron/demo/world.ts';
import { readZone } from '../../../../../electron/demo/zone/read-zone.ts';

const verified = { VerificationStatus: 'SUCCESS', DkimAttributes: { Status: 'SUCCESS' } };
const identities = {
  'shop.example': {
    ...verified,
    MailFromAttributes: { MailFromDomain: 'bounce.shop.example', MailFromDomainStatus: 'SUCCESS' },
    ConfigurationSetName: 'shop-default',
  },
  'mail.shop.example': { ...verified, DkimAttributes: { Status: 'PENDING' } },
  'lost.shop.example': { VerificationStatus: 'FAILED', DkimAttributes: { Status: 'FAILED' } },
  'Sales@shop.example': { ConfigurationSetName: 'sales' },
  'plain@shop.example': { DkimAttributes: { SigningEnabled: false } },
  'new@shop.example': { VerificationStatus: 'PENDING' },
  'me@gmail.example': {},
};

const world = assembleWorld([readZone('example. SOA ns1.example. admin.example. 1 1 1 1 1')]);
const site = openSite({
  world: () => world,
  publish: null,
  nowMs: () => 1_800_000_000_000,
  seed: 's',
  told: () => ({ identities }),
});
const account = site.region('111122223333', 'us-east-1');
const told = (address: string) => {
  const sender = senderOf(account, address);
  return (
    sender && {
      name: sender.identity.name,
      signs: sender.dkimDomain,
      mailFrom: sender.mailFrom?.domain ?? null,
      set: sender.configurationSet,
    }
  );
};

const shop = { name: 'shop.example', signs: 'shop.example', mailFrom: 'bounce.shop.example', set: 'shop-default' };

describe('senderOf', () => {
  it.each([
    ['an address of a domain', 'anyone@shop.example', shop],
    ['a domain in capitals', 'anyone@Shop.EXAMPLE', shop],
    ['a subdomain that is no identity', 'anyone@a.b.shop.example', shop],
    ['a subdomain that failed: the next one above', 'anyone@lost.shop.example', shop],
    ['an address that waits for its click: its domain', 'new@shop.example', shop],
    ['another case of an address: its domain', 'sales@shop.example', shop],
    [
      'an address of its own',
      'Sales@shop.example',
      { ...shop, name: 'Sales@shop.example', mailFrom: null, set: 'sales' },
    ],
    [
      'an address with a label',
      'Sales+5@SHOP.example',
      { ...shop, name: 'Sales@shop.example', mailFrom: null, set: 'sales' },
    ],
    [
      'an address that does not sign',
      'plain@shop.example',
      { ...shop, name: 'plain@shop.example', signs: null, mailFrom: null, set: null },
    ],
    [
      'a subdomain whose keys are pending: nothing signs',
      'anyone@mail.shop.example',
      { name: 'mail.shop.example', signs: null, mailFrom: null, set: null },
    ],
    [
      'an address without its domain',
      'me@gmail.example',
      { name: 'me@gmail.example', signs: null, mailFrom: null, set: null },
    ],
    ['nobody', 'someone@gmail.example', null],
  ])('%s', (_what, address, expected) => {
    expect(told(address)).toEqual(expected);
  });
});
