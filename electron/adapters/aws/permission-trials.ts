// How each IAM action is tried without effect: reads are made, changes and sends aim at what cannot exist.
import { VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import { type EmailContent, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Call, writeCall } from './call.ts';
import { changeCall } from './change-calls.ts';
import * as reads from './read-calls.ts';

/** RFC 2606 2: no domain under `invalid` can be anybody's identity. */
const nowhere = 'plumbline-permission-check.invalid';

/** By IAM's name. A change that AWS lets in finds nothing to change; a message is refused for its sender. */
export const permissionTrials: { readonly [action: string]: Call<object> } = {
  'sts:GetCallerIdentity': reads.callerCall(),
  'ses:GetAccount': reads.accountCall(),
  'ses:ListEmailIdentities': reads.identitiesCall({ size: 1 }),
  'ses:GetEmailIdentity': reads.identityCall(nowhere),
  'ses:ListConfigurationSets': reads.configurationSetsCall({ size: 1 }),
  'ses:GetConfigurationSet': reads.configurationSetCall('plumbline-permission-check'),
  'ses:GetConfigurationSetEventDestinations': reads.eventDestinationsCall('plumbline-permission-check'),
  'ses:GetIdentityNotificationAttributes': reads.notificationsCall(() => [nowhere]),
  'ses:ListRecommendations': reads.recommendationsCall({ size: 1 }),
  'ses:DescribeActiveReceiptRuleSet': reads.receivingCall(),
  'ses:GetDedicatedIps': reads.dedicatedIpsCall({ size: 1 }),
  'ses:PutEmailIdentityMailFromAttributes': changeCall(nowhere, {
    kind: 'mail-from',
    domain: `mail.${nowhere}`,
    onMxFailure: 'USE_DEFAULT_VALUE',
  }),
  'ses:PutEmailIdentityDkimAttributes': changeCall(nowhere, { kind: 'dkim-signing', enabled: true }),
  'ses:PutEmailIdentityDkimSigningAttributes': changeCall(nowhere, {
    kind: 'dkim-restart',
    keyLength: 'RSA_2048_BIT',
  }),
  'ses:PutEmailIdentityFeedbackAttributes': changeCall(nowhere, { kind: 'feedback-forwarding', enabled: true }),
  'ses:PutEmailIdentityConfigurationSetAttributes': changeCall(nowhere, { kind: 'default-set', name: null }),
  // Not an address, and so refused: a real one would become an identity and get a mail.
  'ses:VerifyEmailIdentity': writeCall('VerifyEmailIdentity', nowhere, ({ v1 }, hearing) =>
    v1().send(new VerifyEmailIdentityCommand({ EmailAddress: nowhere }), hearing),
  ),
  'ses:SendEmail': sendCall({
    Simple: { Subject: { Data: 'Permission check' }, Body: { Text: { Data: 'Permission check' } } },
  }),
  'ses:SendRawEmail': sendCall({
    Raw: { Data: new TextEncoder().encode(`From: check@${nowhere}\r\nSubject: Permission check\r\n\r\n`) },
  }),
  'ses:SendTemplatedEmail': sendCall({ Template: { TemplateName: 'plumbline-permission-check', TemplateData: '{}' } }),
};

function sendCall(Content: EmailContent): Call<object> {
  return writeCall('SendEmail', nowhere, ({ v2 }, hearing) =>
    v2().send(
      new SendEmailCommand({
        FromEmailAddress: `check@${nowhere}`,
        Destination: { ToAddresses: ['success@simulator.amazonses.com'] },
        Content,
      }),
      hearing,
    ),
  );
}
