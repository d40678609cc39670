// Who may come in: a known access key, a fresh signature, a session that still runs.
import type { Heard } from './heard.ts';
import { type Claim, isSignedWith, readClaim } from './signature.ts';
import { Refusal } from './wire-error.ts';

/** An access key that the site knows. */
export type DemoKey = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Null for a key without a session. */
  readonly sessionToken: string | null;
  readonly accountId: string;
  /** Of the user or the assumed role: what GetCallerIdentity answers. */
  readonly arn: string;
  readonly userId: string;
  /** By the clock that signatures are judged by; null: it does not run out. */
  readonly expiresAtMs: number | null;
};

export type Caller = { readonly claim: Claim; readonly key: DemoKey };

const minuteMs = 60_000;
const toleranceMs = 5 * minuteMs;

/** Keys by access key id; the time by which signatures are judged. */
export function letIn(heard: Heard, keys: ReadonlyMap<string, DemoKey>, nowMs: number): Caller {
  const claim = readClaim(heard);
  const key = keys.get(claim.accessKeyId);
  const token = heard.headers.get('x-amz-security-token') ?? null;
  if (key === undefined || key.sessionToken !== token)
    throw new Refusal('unknown-key', 'The security token included in the request is invalid.');
  if (key.expiresAtMs !== null && key.expiresAtMs <= nowMs)
    throw new Refusal('expired-session', 'The security token included in the request is expired');
  refuseApart(claim.signedAt, nowMs);
  if (!isSignedWith(key.secretAccessKey, heard, claim)) {
    throw new Refusal(
      'wrong-signature',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
  return { claim, key };
}

function refuseApart(signedAt: string, nowMs: number): void {
  const signedAtMs = Date.parse(signedAt.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(signedAtMs))
    throw new Refusal('incomplete-signature', `Date must be in ISO-8601 'basic format'. Got '${signedAt}'.`);
  if (signedAtMs < nowMs - toleranceMs) {
    const reason = `${signedAt} is now earlier than ${basic(nowMs - toleranceMs)} (${basic(nowMs)} - 5 min.)`;
    throw new Refusal('wrong-signature', `Signature expired: ${reason}`);
  }
  if (signedAtMs > nowMs + toleranceMs) {
    const reason = `${signedAt} is still later than ${basic(nowMs + toleranceMs)} (${basic(nowMs)} + 5 min.)`;
    throw new Refusal('wrong-signature', `Signature not yet current: ${reason}`);
  }
}

/** ISO 8601 basic format. */
function basic(atMs: number): string {
  return new Date(atMs).toISOString().replace(/[-:]|\.\d+/gu, '');
}
