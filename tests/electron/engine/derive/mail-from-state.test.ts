// Whose signature an identity's mail bears, and whether SPF passes at its MAIL FROM domain.
import { describe, expect, it } from 'vitest';
import { mailFromSpf, signingDomain, usedMailFrom } from '../../../../electron/engine/derive/mail-from-state.ts';
import type { SesIdentity, VerificationStatus } from '../../../../shared/ses.ts';
import { nxdomain, timeout, txt } from '../../../fakes/dns-reply.ts';
import { exampleIdentity } from '../../../fakes/ses-identity.ts';
import { bounce, mailFrom, rightSpf, spfReplies } from '../audits/ses-mail-from/mail-from-replies.ts';

const { dkim } = exampleIdentity();
const state = (status: VerificationStatus, signingEnabled = true) => ({ dkim: { ...dkim, status, signingEnabled } });
const sub = (change: Partial<SesIdentity>): SesIdentity =>
  exampleIdentity({ name: 'news.shop.example', domain: 'news.shop.example', ...change });

describe('signingDomain', () => {
  it.each([
    ['its own key', sub({}), [], 'news.shop.example'],
    ['a key that failed', sub(state('FAILED')), [exampleIdentity()], null],
    ['signing switched off', sub(state('SUCCESS', false)), [exampleIdentity()], null],
    ["its parent's key", sub(state('NOT_STARTED')), [exampleIdentity()], 'shop.example'],
    ["its parent's key in another region", sub(state('NOT_STARTED')), [exampleIdentity({ region: 'eu-west-1' })], null],
    ["its parent's key, which failed", sub(state('NOT_STARTED')), [exampleIdentity(state('FAILED'))], null],
    [
      'the nearest of two',
      exampleIdentity({
        ...state('SUCCESS'),
        kind: 'address',
        name: 'a@news.shop.example',
        domain: 'news.shop.example',
      }),
      [exampleIdentity(), sub({})],
      'news.shop.example',
    ],
    ['an address alone that signs', exampleIdentity({ kind: 'address', name: 'a@shop.example' }), [], 'shop.example'],
    [
      'an address alone',
      exampleIdentity({ ...state('NOT_STARTED'), kind: 'address', name: 'a@shop.example' }),
      [],
      null,
    ],
  ])('%s', (_, identity, related, domain) => {
    expect(signingDomain(identity, related)).toBe(domain);
  });
});

describe('usedMailFrom', () => {
  it.each([
    ['its own', exampleIdentity(), bounce],
    ["SES's, while its own is not found", exampleIdentity(mailFrom({ status: 'PENDING' })), 'amazonses.com'],
    [
      "SES's of the region",
      exampleIdentity({ mailFrom: null, region: 'ap-northeast-1' }),
      'ap-northeast-1.amazonses.com',
    ],
  ])('%s', (_, identity, domain) => {
    expect(usedMailFrom(identity)).toBe(domain);
  });
});

const records = [
  ['passes', await spfReplies(rightSpf)],
  ['fails', await spfReplies(nxdomain(bounce, 'TXT'))],
  ['fails', await spfReplies(txt(bounce, 'v=spf1 -all'))],
  ['fails', await spfReplies(txt(bounce, 'v=spf1 include:amazonses.com ~all', 'v=spf1 -all'))],
  ['unknown', await spfReplies(timeout(bounce, 'TXT'))],
  ['unknown', await spfReplies(rightSpf, [timeout('amazonses.com', 'TXT')])],
] as const;

describe('mailFromSpf', () => {
  it.each(records)('%s', (result, [replies]) => {
    expect(replies === undefined ? null : mailFromSpf(replies)).toBe(result);
  });
});
