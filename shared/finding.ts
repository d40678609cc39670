// An audit's verdict about one subject, as stored and shown.
import type { Detail } from './detail.ts';
import type { Source } from './evidence.ts';
import type { SendWay } from './message/send.ts';
import type { Text } from './text.ts';

/** From worst to mildest. `blocker`: mail is refused, unsigned or unreceivable now. */
export const severities = ['blocker', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export const verdicts = ['fail', 'unknown', 'error', 'pass', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The five of the strip, in its order. */
export const protocolTopics = ['spf', 'dkim', 'dmarc', 'bimi', 'mx'] as const;
export type ProtocolTopic = (typeof protocolTopics)[number];

/** What an identity of Amazon SES is judged by, beside the protocols of its domain. */
export const sesTopics = [
  'ses-identity',
  'ses-dkim',
  'ses-mail-from',
  'ses-dmarc',
  'ses-policy',
  'ses-configuration-set',
  'ses-feedback',
  'ses-receiving',
] as const;
export type SesTopic = (typeof sesTopics)[number];

/** What one region of an account is judged by: its standing, its wiring and its settings. */
export const accountTopics = [
  'account-standing',
  'account-reputation',
  'account-events',
  'account-set',
  'account-suppression',
  'account-ip',
  'account-alarm',
  'account-vdm',
  'account-tenant',
] as const;
export type AccountTopic = (typeof accountTopics)[number];

/** What a template or a message in the making is judged by. */
export const draftTopics = [
  'draft-template',
  'draft-client',
  'draft-size',
  'draft-image',
  'draft-link',
  'draft-access',
  'draft-text',
  'draft-inbox',
  'draft-risk',
  'draft-ses',
  'draft-spam',
  'draft-sending',
  'draft-address',
  'draft-header',
  'draft-mime',
  'draft-attachment',
  'draft-list',
] as const;
export type DraftTopic = (typeof draftTopics)[number];

/** What a received message is judged by. */
const messageTopics = [
  'message-dmarc',
  'message-dkim',
  'message-spf',
  'message-arc',
  'message-path',
  'message-list',
  'message-mime',
] as const;

export const topics = [...protocolTopics, ...sesTopics, ...accountTopics, ...draftTopics, ...messageTopics] as const;
export type Topic = (typeof topics)[number];

/** `account`: one region of an AWS account; `identity`: one SES identity in one region. */
export type AuditSubject = 'account' | 'domain' | 'identity' | 'draft' | 'message';

/** Where a rule stands: an RFC section or a guide. */
export type AuditSource = { readonly title: string; readonly url?: string };

export type Finding = {
  /** The audit's id, for example `dmarc-policy-none`. */
  readonly id: string;
  readonly topic: Topic;
  /** A domain name for the subject `domain`, `example.com in us-east-1` for `identity`, `us-east-1` for `account`. */
  readonly subject: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** The problem's name for a fail, the good state's for a pass; for unknown, the question that stays open. */
  readonly title: Text;
  /** One sentence about this very case; for unknown what could not be asked; null where the title says it all. */
  readonly says: Text | null;
  readonly why: Text;
  readonly fix: Text;
  readonly details: readonly Detail[];
  readonly evidence: readonly Source[];
  readonly sources: readonly AuditSource[];
  /** Of a draft's blocker: sent by these it is refused. Left out: by all. */
  readonly ways?: readonly SendWay[];
};

/** True where severity `a` is at least as bad as `b`. */
export function atLeastAsSevere(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) <= severities.indexOf(b);
}
