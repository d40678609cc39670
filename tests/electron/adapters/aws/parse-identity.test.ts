import type { GetEmailIdentityResponse } from '@aws-sdk/client-sesv2';
import { describe, expect, it } from 'vitest';
import { parseIdentity, parseIdentityLines } from '../../../../electron/adapters/aws/parse-identity.ts';

const region = 'us-east-1';
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('an identity', () => {
  it('whole', () => {
    const answer: GetEmailIdentityResponse = {
      IdentityType: 'DOMAIN',
      FeedbackForwardingStatus: false,
      VerifiedForSendingStatus: true,
      DkimAttributes: {
        SigningEnabled: true,
        Status: 'TEMPORARY_FAILURE',
        Tokens: ['a', 'b', 'c'],
        SigningHostedZone: 'dkim.AF-south-1.amazonses.com',
        SigningAttributesOrigin: 'AWS_SES_US_EAST_1',
        CurrentSigningKeyLength: 'RSA_1024_BIT',
        NextSigningKeyLength: 'RSA_2048_BIT',
        LastKeyGenerationTimestamp: at(1_700_000_000),
      },
      MailFromAttributes: {
        MailFromDomain: 'Bounce.Shop.example',
        MailFromDomainStatus: 'FAILED',
        BehaviorOnMxFailure: 'REJECT_MESSAGE',
      },
      Policies: { one: '{}' },
      ConfigurationSetName: 'events',
      VerificationStatus: 'TEMPORARY_FAILURE',
      VerificationInfo: {
        ErrorType: 'HOST_NOT_FOUND',
        LastCheckedTimestamp: at(1_700_000_100),
        LastSuccessTimestamp: at(1_600_000_000),
        SOARecord: { PrimaryNameServer: 'NS1.dns.example.', AdminEmail: 'Admin.dns.example', SerialNumber: 7 },
      },
    };
    expect(parseIdentity({ name: 'Shop.example', region }, answer)).toEqual({
      name: 'shop.example',
      region,
      kind: 'domain',
      domain: 'shop.example',
      verifiedForSending: true,
      verification: 'TEMPORARY_FAILURE',
      verificationInfo: {
        errorType: 'HOST_NOT_FOUND',
        lastCheckedAtMs: 1_700_000_100_000,
        lastSuccessAtMs: 1_600_000_000_000,
        soa: { primary: 'ns1.dns.example', admin: 'admin.dns.example', serial: 7 },
      },
      dkim: {
        signingEnabled: true,
        status: 'TEMPORARY_FAILURE',
        origin: 'AWS_SES_US_EAST_1',
        tokens: ['a', 'b', 'c'],
        signingHostedZone: 'dkim.af-south-1.amazonses.com',
        currentKeyLength: 'RSA_1024_BIT',
        nextKeyLength: 'RSA_2048_BIT',
        lastKeyGenerationAtMs: 1_700_000_000_000,
      },
      mailFrom: { domain: 'bounce.shop.example', status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' },
      configurationSet: 'events',
      feedbackForwarding: false,
      policies: { one: '{}' },
    });
  });

  it('of which next to nothing is said', () => {
    expect(parseIdentity({ name: 'Ann@Shop.EXAMPLE', region }, {})).toMatchObject({
      name: 'Ann@Shop.EXAMPLE',
      kind: 'address',
      domain: 'shop.example',
      verifiedForSending: false,
      verification: 'PENDING',
      verificationInfo: null,
      dkim: { signingEnabled: false, status: 'NOT_STARTED', tokens: [], signingHostedZone: null },
      mailFrom: null,
      configurationSet: null,
      feedbackForwarding: true,
      policies: {},
    });
  });

  it('in states that a later API may add: never taken for a success', () => {
    // The SDK hands on what it does not know.
    const answer = {
      IdentityType: 'MANAGED_DOMAIN',
      VerificationStatus: 'REVIEWING',
      DkimAttributes: { Status: 'ROTATING', SigningAttributesOrigin: 'AWS_SES_XX_NEW_1' },
      MailFromAttributes: {
        MailFromDomain: 'b.shop.example',
        MailFromDomainStatus: 'NOT_STARTED',
        BehaviorOnMxFailure: 'x',
      },
      VerificationInfo: { ErrorType: 'SOMETHING_NEW', SOARecord: { PrimaryNameServer: '' } },
    } as unknown as GetEmailIdentityResponse;
    expect(parseIdentity({ name: 'shop.example', region }, answer)).toMatchObject({
      kind: 'domain',
      verification: 'PENDING',
      dkim: { status: 'PENDING', origin: 'AWS_SES_XX_NEW_1' },
      mailFrom: { status: 'PENDING', onMxFailure: 'USE_DEFAULT_VALUE' },
      verificationInfo: { errorType: 'SOMETHING_NEW', lastCheckedAtMs: null, soa: null },
    });
  });

  it.each([
    ['a MAIL FROM member without a domain', { MailFromDomain: '' }],
    ['none at all', undefined],
  ])('%s is no custom MAIL FROM', (_what, attributes) => {
    const answer = { MailFromAttributes: attributes } as unknown as GetEmailIdentityResponse;
    expect(parseIdentity({ name: 'shop.example', region }, answer).mailFrom).toBeNull();
  });
});

it('lists: domains in lower case, addresses as they are spelt, nameless entries left out', () => {
  const lines = parseIdentityLines(region, [
    {
      IdentityName: 'XN--Bcher-KVA.example',
      IdentityType: 'DOMAIN',
      SendingEnabled: true,
      VerificationStatus: 'SUCCESS',
    },
    { IdentityName: 'Ann@Shop.example', IdentityType: 'EMAIL_ADDRESS' },
    { IdentityType: 'DOMAIN' },
  ]);
  expect(lines).toEqual([
    { name: 'xn--bcher-kva.example', region, kind: 'domain', sendingEnabled: true, verification: 'SUCCESS' },
    { name: 'Ann@Shop.example', region, kind: 'address', sendingEnabled: false, verification: 'NOT_STARTED' },
  ]);
  expect(parseIdentityLines(region, undefined)).toEqual([]);
});
