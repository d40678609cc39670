// GetEmailIdentity's answer as it goes over the wire: for answers that the simulated SES would never give.
import { tokensOf } from './told-account.ts';

type Members = { readonly [member: string]: unknown };

/** A domain all in order; what differs is given by member. */
export function rawIdentity(domain: string, otherwise: Members = {}): Members {
  return {
    IdentityType: 'DOMAIN',
    FeedbackForwardingStatus: true,
    VerifiedForSendingStatus: true,
    VerificationStatus: 'SUCCESS',
    DkimAttributes: rawDkim(domain),
    MailFromAttributes: {
      MailFromDomain: `bounce.${domain}`,
      MailFromDomainStatus: 'SUCCESS',
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    },
    Policies: {},
    Tags: [],
    ...otherwise,
  };
}

export function rawDkim(domain: string, otherwise: Members = {}): Members {
  return {
    SigningEnabled: true,
    Status: 'SUCCESS',
    Tokens: tokensOf(domain),
    SigningAttributesOrigin: 'AWS_SES',
    SigningHostedZone: 'dkim.amazonses.com',
    NextSigningKeyLength: 'RSA_2048_BIT',
    CurrentSigningKeyLength: 'RSA_2048_BIT',
    ...otherwise,
  };
}
