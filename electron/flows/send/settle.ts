// What an answer, or none, says about the messages of one call: sent, refused, to be sent again, or not to be known.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { type Failure, printFailure } from '../../../shared/failure.ts';
import type { SendEntry } from '../../../shared/message/send.ts';
import { explainReply } from '../../engine/protocols/smtp-reply/explain.ts';
import { bulkMeaning, mayHaveBeenSent, someRefused } from '../../engine/publish/send-status.ts';
import type { BulkResult } from '../../ports/ses.ts';
import type { SmtpSent } from '../../ports/smtp.ts';

export type Settled = {
  readonly entries: readonly SendEntry[];
  /** Why all that are left would fare the same; null: on to the next. */
  readonly stop: Failure | null;
  /** Some wait to be sent again after a while. */
  readonly throttled: boolean;
};

/** Of SES's answer to SendEmail. */
export function settleSent(entry: SendEntry, messageId: string, atMs: number): Settled {
  return going([{ ...entry, state: 'sent', messageId, atMs, status: null, says: null }]);
}

export function settleSmtp(entry: SendEntry, { messageId, refused }: SmtpSent, atMs: number): Settled {
  const says = refused.length === 0 ? null : someRefused(refused);
  return going([{ ...entry, state: 'sent', messageId, atMs, status: null, says }]);
}

/** Each by its own status. */
export function settleBulk(entries: readonly SendEntry[], results: readonly BulkResult[], atMs: number): Settled {
  let stop: Failure | null = null;
  let throttled = false;
  const settled = entries.map((entry, index): SendEntry => {
    const { status, messageId, error } = results[index] ?? { status: 'UNKNOWN', messageId: null, error: null };
    if (status === 'SUCCESS') return { ...entry, state: 'sent', messageId, atMs, status, says: null };
    if (status === 'UNKNOWN') return { ...entry, state: 'unknown', atMs, status: null, says: mayHaveBeenSent };
    const { says, kind } = bulkMeaning(status, error);
    if (kind === 'refused') return { ...entry, state: 'refused', atMs, status, says };
    if (kind === 'throttled') throttled = true;
    else stop ??= { kind: 'not-allowed', because: says };
    return { ...entry, state: 'waiting', atMs, status, says };
  });
  return { entries: settled, stop, throttled };
}

/** `isSent`: a request went out before it failed. */
export function settleFailed(
  entries: readonly SendEntry[],
  failure: Failure,
  how: { readonly isSent: boolean; readonly atMs: number },
): Settled {
  const { isSent, atMs } = how;
  const status = failure.kind === 'aws-refused' ? failure.code : failure.kind;
  const says = sayFailure(failure);
  const all = (state: SendEntry['state'], because = says): readonly SendEntry[] =>
    entries.map((entry) => ({ ...entry, state, atMs, status, says: because }));
  if (failure.kind === 'aws-throttled') return { entries: all('waiting'), stop: null, throttled: true };
  if (isSent && mayHaveGone(failure))
    return { entries: all('unknown', mayHaveBeenSent), stop: failure, throttled: false };
  if (failure.kind === 'aws-refused' && !concernsAll(failure)) return going(all('refused'));
  return { entries: all('waiting'), stop: failure, throttled: false };
}

function going(entries: readonly SendEntry[]): Settled {
  return { entries, stop: null, throttled: false };
}

/** No answer, or one that does not say whether SES had taken it before. */
export function mayHaveGone(failure: Failure): boolean {
  switch (failure.kind) {
    case 'aws-unreachable':
      return failure.unsent !== true;
    case 'aws-unavailable':
    case 'aws-not-aws':
    case 'cancelled':
    case 'bug':
      return true;
    default:
      return false;
  }
}

/** Account, set, sender, sign-in: what holds for every other message, too. */
const forAll =
  /^(AccountSuspended|SendingPaused|MailFromDomainNotVerified|LimitExceeded|NotFound|NotAuthorized|Throttling)|^(421|451|454|530|535)$/u;

function concernsAll({ code, message }: Extract<AwsFailure, { readonly kind: 'aws-refused' }>): boolean {
  return forAll.test(code) || /daily (?:message|sending) quota exceeded/iu.test(message);
}

/** A reply of the SMTP interface is explained as every other. */
function sayFailure(failure: Failure): SendEntry['says'] {
  if (failure.kind !== 'aws-refused' || failure.operation !== 'SMTP') return printFailure(failure);
  const { meaning, next } = explainReply(failure.message);
  return { en: `${failure.message} ${meaning.en} ${next.en}`, ja: `${failure.message} ${meaning.ja}${next.ja}` };
}
