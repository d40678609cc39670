import { expect, test } from 'vitest';
import { sesIdentityAddressFreemail } from '../../../../../electron/engine/audits/ses-identity/address-freemail.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { nxdomain, timeout, txt } from '../../../../fakes/dns-reply.ts';
import { exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (domain: string, ...replies: readonly DnsReply[]) =>
  judgeIdentity(sesIdentityAddressFreemail, {
    sesIdentity: exampleIdentity({ kind: 'address', name: `shop.owner@${domain}`, domain }),
    dmarcWalk: replies,
  });

test('a provider that only monitors is a small matter', () => {
  const finding = judge('gmail.com', txt('_dmarc.gmail.com', 'v=DMARC1; p=none; sp=quarantine'));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'low' });
});

test('so is one without a policy', () => {
  expect(judge('qq.com', nxdomain('_dmarc.qq.com', 'TXT'), nxdomain('_dmarc.com', 'TXT')).verdict).toBe('fail');
});

test('a provider that refuses, and an own domain, are judged elsewhere', () => {
  expect(judge('yahoo.com', txt('_dmarc.yahoo.com', 'v=DMARC1; p=reject')).verdict).toBe('not-applicable');
  expect(judge('shop.example', nxdomain('_dmarc.shop.example', 'TXT')).verdict).toBe('not-applicable');
});

test('a policy that could not be asked leaves it open', () => {
  expect(judge('gmail.com', timeout('_dmarc.gmail.com', 'TXT')).verdict).toBe('unknown');
});
