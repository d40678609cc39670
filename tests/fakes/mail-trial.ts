// Checks a message as the application does, on a zone told by a list of replies, with real cryptography.
import { systemSignatures } from '../../electron/adapters/system/signatures.ts';
import { readReceived } from '../../electron/engine/mail/received/read-received.ts';
import { checkMail, type MailWorld } from '../../electron/flows/mail/check-mail.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { Workshop } from '../../electron/ports/workshop.ts';
import type { DnsReply } from '../../shared/dns.ts';
import { accept } from '../../shared/failure.ts';
import type { MailReport } from '../../shared/message/mail-report.ts';
import { zoneResolver } from './zone-resolver.ts';

/** 2027-01-15 */
export const trialNowMs = 1_800_000_000_000;

/** The reading is done here instead of in a thread. */
const workshop: MailWorld['workshop'] = {
  work: (task, takes) => {
    if (task !== 'readReceived' || !('bytes' in takes)) throw new Error(`no ${task} here`);
    return Promise.resolve(accept(readReceived(takes.bytes as Uint8Array, systemSignatures.startDigest))) as ReturnType<
      Workshop['work']
    > as never;
  },
};

export function mailWorld(resolver: Resolver, nowMs = trialNowMs): MailWorld {
  return {
    profileId: 'trial',
    kind: 'live',
    resolver,
    clock: { nowMs: () => nowMs },
    randomness: { label: () => 'f00dcafe' },
    workshop,
    signatures: systemSignatures,
  };
}

/** `message`: a string is read as Latin 1, one character per byte. */
export async function checkTrial(
  message: string | Uint8Array,
  zone: readonly DnsReply[] | Resolver,
  nowMs = trialNowMs,
): Promise<MailReport> {
  const bytes = typeof message === 'string' ? Buffer.from(message, 'latin1') : message;
  const resolver = 'ask' in zone ? zone : zoneResolver(zone);
  const signal = new AbortController().signal;
  const outcome = await checkMail({ bytes, name: 'trial.eml', signal }, mailWorld(resolver, nowMs));
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}
