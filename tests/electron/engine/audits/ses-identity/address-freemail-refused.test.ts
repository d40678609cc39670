import { expect, test } from 'vitest';
import { sesIdentityAddressFreemailRefused } from '../../../../../electron/engine/audits/ses-identity/address-freemail-refused.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { denied, exampleIdentity, judgeIdentity } from '../../../../fakes/ses-identity.ts';

const judge = (domain: string, ...replies: readonly DnsReply[]) =>
  judgeIdentity(sesIdentityAddressFreemailRefused, {
    sesIdentity: exampleIdentity({ kind: 'address', name: `shop.owner@${domain}`, domain }),
    dmarcWalk: replies,
  });

test.each(['reject', 'quarantine'])('a provider with p=%s fails', (policy) => {
  const finding = judge('yahoo.com', txt('_dmarc.yahoo.com', `v=DMARC1; p=${policy}`));
  expect(finding).toMatchObject({ verdict: 'fail', severity: 'high' });
  expect(finding.says?.en).toContain(`yahoo.com asks receivers to ${policy}`);
});

test('p=none and an own domain are judged elsewhere', () => {
  const gmail = txt('_dmarc.gmail.com', 'v=DMARC1; p=none; sp=quarantine; rua=mailto:d@google.com');
  expect(judge('gmail.com', gmail).verdict).toBe('not-applicable');
  expect(judge('shop.example', txt('_dmarc.shop.example', 'v=DMARC1; p=reject')).verdict).toBe('not-applicable');
});

test('a policy that could not be asked leaves it open', () => {
  expect(judge('yahoo.com', timeout('_dmarc.yahoo.com', 'TXT')).verdict).toBe('unknown');
  const sesIdentity = exampleIdentity({ kind: 'address', domain: 'yahoo.com' });
  expect(judgeIdentity(sesIdentityAddressFreemailRefused, { sesIdentity }, { dmarcWalk: denied }).verdict).toBe(
    'unknown',
  );
});
