// Every IAM action the program may need: which panel lacks what without it, and whether it changes or sends something.
import type { Panel } from '../../../shared/profile-test.ts';

export type Permission = {
  /** IAM's name: `ses:GetEmailIdentity`. */
  readonly action: string;
  readonly panel: Panel;
  /** True where the call changes or sends something: a read-only profile does not even try it. */
  readonly changes: boolean;
};

const reads = (panel: Panel, ...operations: readonly string[]): readonly Permission[] =>
  operations.map((operation) => ({ action: `ses:${operation}`, panel, changes: false }));
const changes = (panel: Panel, ...operations: readonly string[]): readonly Permission[] =>
  operations.map((operation) => ({ action: `ses:${operation}`, panel, changes: true }));

/** sts:GetCallerIdentity is not here: it needs no permission (STS API reference, GetCallerIdentity). */
export const permissions: readonly Permission[] = [
  ...reads('identities', 'ListEmailIdentities', 'GetEmailIdentity'),
  ...reads('advisor', 'ListRecommendations'),
  ...reads('feedback', 'ListConfigurationSets', 'GetConfigurationSet', 'GetConfigurationSetEventDestinations'),
  ...reads('feedback', 'GetIdentityNotificationAttributes'),
  ...reads('receiving', 'DescribeActiveReceiptRuleSet'),
  ...reads('account', 'GetAccount', 'GetDedicatedIps'),
  ...changes('changes', 'PutEmailIdentityMailFromAttributes', 'PutEmailIdentityDkimAttributes'),
  ...changes('changes', 'PutEmailIdentityDkimSigningAttributes', 'VerifyEmailIdentity'),
  ...changes('changes', 'PutEmailIdentityFeedbackAttributes', 'PutEmailIdentityConfigurationSetAttributes'),
  // A raw message needs SendRawEmail and a template SendTemplatedEmail, though all three are the API's SendEmail.
  ...changes('sending', 'SendEmail', 'SendRawEmail', 'SendTemplatedEmail'),
];
