// Which changes the API could make for this identity now: only those that would mend something.
import type { SesIdentity } from '../../../shared/ses.ts';
import type { SesChange } from '../../../shared/ses-change.ts';
import { proposedMailFrom } from '../derive/mail-from-state.ts';

/** In the order of use; a choice of MAIL FROM domain is a proposal that the user may change. */
export function offeredChanges(identity: SesIdentity, related: readonly SesIdentity[]): readonly SesChange[] {
  return [...verification(identity), ...signing(identity), ...mailFrom(identity, related), ...feedback(identity)];
}

function verification({ kind, verification: state, dkim }: SesIdentity): readonly SesChange[] {
  if (kind === 'address') return state === 'SUCCESS' ? [] : [{ kind: 'address-verification' }];
  // SES looks for 72 hours only; after that nothing happens until it is set up again.
  const stopped = dkim.status === 'FAILED' || dkim.status === 'NOT_STARTED';
  if (!stopped || dkim.origin !== 'AWS_SES') return [];
  return [{ kind: 'dkim-restart', keyLength: dkim.nextKeyLength ?? 'RSA_2048_BIT' }];
}

function signing({ dkim }: SesIdentity): readonly SesChange[] {
  const changes: SesChange[] = [];
  if (!dkim.signingEnabled && dkim.status === 'SUCCESS') changes.push({ kind: 'dkim-signing', enabled: true });
  if (dkim.origin === 'AWS_SES' && dkim.status === 'SUCCESS' && dkim.nextKeyLength === 'RSA_1024_BIT')
    changes.push({ kind: 'dkim-restart', keyLength: 'RSA_2048_BIT' });
  return changes;
}

function mailFrom(identity: SesIdentity, related: readonly SesIdentity[]): readonly SesChange[] {
  const { kind, mailFrom: set, verification: state } = identity;
  if (set === null)
    return kind === 'domain' && state === 'SUCCESS'
      ? [{ kind: 'mail-from', domain: proposedMailFrom(identity, related), onMxFailure: 'USE_DEFAULT_VALUE' }]
      : [];
  const again: SesChange = { kind: 'mail-from', domain: set.domain, onMxFailure: set.onMxFailure };
  const other = set.onMxFailure === 'REJECT_MESSAGE' ? 'USE_DEFAULT_VALUE' : 'REJECT_MESSAGE';
  const switched: SesChange = { kind: 'mail-from', domain: set.domain, onMxFailure: other };
  if (set.status === 'FAILED') return [again, ...(set.onMxFailure === 'REJECT_MESSAGE' ? [switched] : [])];
  return [switched];
}

function feedback({ feedbackForwarding }: SesIdentity): readonly SesChange[] {
  return feedbackForwarding ? [] : [{ kind: 'feedback-forwarding', enabled: true }];
}
