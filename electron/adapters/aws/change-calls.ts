// The call behind each change of an identity, and of the suppression list.
import { VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import {
  DeleteSuppressedDestinationCommand,
  PutEmailIdentityConfigurationSetAttributesCommand,
  PutEmailIdentityDkimAttributesCommand,
  PutEmailIdentityDkimSigningAttributesCommand,
  PutEmailIdentityFeedbackAttributesCommand,
  PutEmailIdentityMailFromAttributesCommand,
  PutSuppressedDestinationCommand,
} from '@aws-sdk/client-sesv2';
import { assertNever } from '../../../shared/assert-never.ts';
import type { SuppressionChange } from '../../../shared/health/asks.ts';
import type { SesChange } from '../../../shared/ses-change.ts';
import { type Call, writeCall } from './call.ts';

type Of<K extends SesChange['kind']> = Extract<SesChange, { readonly kind: K }>;

export function changeCall(name: string, change: SesChange): Call<object> {
  switch (change.kind) {
    case 'mail-from':
      return mailFrom(name, change);
    case 'dkim-signing':
      return dkimSigning(name, change);
    case 'dkim-restart':
      return dkimRestart(name, change);
    case 'address-verification':
      return addressVerification(name);
    case 'feedback-forwarding':
      return feedbackForwarding(name, change);
    case 'default-set':
      return defaultSet(name, change);
    default:
      return assertNever(change);
  }
}

/** Without a domain the custom one is removed (SES API v2 reference, PutEmailIdentityMailFromAttributes). */
const mailFrom = (name: string, { domain, onMxFailure }: Of<'mail-from'>): Call<object> =>
  writeCall('PutEmailIdentityMailFromAttributes', name, ({ v2 }, hearing) =>
    v2().send(
      new PutEmailIdentityMailFromAttributesCommand({
        EmailIdentity: name,
        ...(domain === null ? {} : { MailFromDomain: domain }),
        BehaviorOnMxFailure: onMxFailure,
      }),
      hearing,
    ),
  );

const dkimSigning = (name: string, { enabled }: Of<'dkim-signing'>): Call<object> =>
  writeCall('PutEmailIdentityDkimAttributes', name, ({ v2 }, hearing) =>
    v2().send(new PutEmailIdentityDkimAttributesCommand({ EmailIdentity: name, SigningEnabled: enabled }), hearing),
  );

const dkimRestart = (name: string, { keyLength }: Of<'dkim-restart'>): Call<object> =>
  writeCall('PutEmailIdentityDkimSigningAttributes', name, ({ v2 }, hearing) =>
    v2().send(
      new PutEmailIdentityDkimSigningAttributesCommand({
        EmailIdentity: name,
        SigningAttributesOrigin: 'AWS_SES',
        SigningAttributes: { NextSigningKeyLength: keyLength },
      }),
      hearing,
    ),
  );

const addressVerification = (address: string): Call<object> =>
  writeCall('VerifyEmailIdentity', address, ({ v1 }, hearing) =>
    v1().send(new VerifyEmailIdentityCommand({ EmailAddress: address }), hearing),
  );

const feedbackForwarding = (name: string, { enabled }: Of<'feedback-forwarding'>): Call<object> =>
  writeCall('PutEmailIdentityFeedbackAttributes', name, ({ v2 }, hearing) =>
    v2().send(
      new PutEmailIdentityFeedbackAttributesCommand({ EmailIdentity: name, EmailForwardingEnabled: enabled }),
      hearing,
    ),
  );

/** Without a name the default set is removed. */
const defaultSet = (identity: string, { name }: Of<'default-set'>): Call<object> =>
  writeCall('PutEmailIdentityConfigurationSetAttributes', identity, ({ v2 }, hearing) =>
    v2().send(
      new PutEmailIdentityConfigurationSetAttributesCommand({
        EmailIdentity: identity,
        ...(name === null ? {} : { ConfigurationSetName: name }),
      }),
      hearing,
    ),
  );

export function suppressionCall(change: SuppressionChange): Call<object> {
  const { address } = change;
  switch (change.kind) {
    case 'suppress':
      return writeCall('PutSuppressedDestination', address, ({ v2 }, hearing) =>
        v2().send(new PutSuppressedDestinationCommand({ EmailAddress: address, Reason: change.reason }), hearing),
      );
    case 'unsuppress':
      return writeCall('DeleteSuppressedDestination', address, ({ v2 }, hearing) =>
        v2().send(new DeleteSuppressedDestinationCommand({ EmailAddress: address }), hearing),
      );
    default:
      return assertNever(change);
  }
}
