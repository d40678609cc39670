// SPF for the address that handed a message over, asked of DNS as it is now (RFC 7208).
import type { MailReport, SpfCheckResult } from '../../../shared/message/mail-report.ts';
import { checkedDomain, readSender } from '../../engine/protocols/spf/sender.ts';
import { saySpfCause } from '../../engine/say-spf-cause.ts';
import { gatherSpfCheck } from '../../gather/spf-check.ts';
import type { Resolver } from '../../ports/resolver.ts';

type SpfWork = {
  /** Whose record decides; null where nothing tells. */
  readonly domain: string | null;
  readonly result: Promise<SpfCheckResult | null>;
};

/** Nothing can be said where it is not known who sent it, or in whose name. */
export function checkMailSpf(sender: MailReport['sender'], ask: Resolver['ask'], nowMs: number): SpfWork {
  const mailFrom = sender?.mailFrom ?? null;
  if (sender === null || mailFrom === null) return { domain: null, result: Promise.resolve(null) };
  const { ip, helo } = sender;
  // RFC 7208 2.4: a bounce is judged by the HELO name.
  if (mailFrom === '' && helo === null) return { domain: null, result: Promise.resolve(null) };
  const inputs = { ip, mailFrom, helo: helo ?? 'unknown', receiver: null, nowMs };
  const checked = readSender(inputs)?.checked ?? '';
  const domain = checkedDomain(checked);
  const identity = mailFrom === '' ? 'helo' : 'mailfrom';
  const result = gatherSpfCheck(ask, inputs).then(({ result: word, cause, replies }): SpfCheckResult => ({
    result: word,
    domain: domain ?? checked.toLowerCase(),
    identity,
    ip,
    aligned: 'no',
    says: saySpfCause(cause, replies),
  }));
  return { domain, result };
}
