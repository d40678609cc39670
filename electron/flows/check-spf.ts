// check_host of RFC 7208 for one sender, asked of DNS as it is now.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import type { Text } from '../../shared/text.ts';
import { parseDomain } from '../engine/protocols/dns/name.ts';
import { parseClientIp } from '../engine/protocols/spf/ip.ts';
import { saySpfCause } from '../engine/say-spf-cause.ts';
import { gatherSpfCheck, type SpfCheck } from '../gather/spf-check.ts';
import { type DnsReply, isKnown } from '../../shared/dns.ts';
import type { AuditOptions } from './audit-domain.ts';
import type { AuditWorld } from './audit-world.ts';
import { diagnoseSilence } from './diagnose-silence.ts';

export type TypedSender = {
  readonly domain: string;
  readonly ip: string;
  /** null: postmaster at the domain. */
  readonly mailFrom: string | null;
  /** null: the domain. */
  readonly helo: string | null;
};

export type CheckOptions = Partial<AuditOptions>;

/** The check, and what decided it in words. */
export type SpokenCheck = SpfCheck & { readonly reason: Text };

export async function checkSpf(
  typed: TypedSender,
  world: AuditWorld,
  { signal, onQuestion }: CheckOptions = {},
): Promise<Outcome<SpokenCheck>> {
  const read = parseDomain(typed.domain);
  // Beside a full sender any text can be judged: what is no domain name has the result "none" (RFC 7208 4.3).
  if (!read.ok && typed.mailFrom === null) return read;
  if (parseClientIp(typed.ip) === null) return refuse({ kind: 'bad-input', because: notAnAddress(typed.ip) });
  const domain = read.ok ? read.value.ascii : typed.domain.toLowerCase();
  const replies: DnsReply[] = [];
  const ask: typeof world.resolver.ask = async (question, options) => {
    onQuestion?.(question, false);
    const reply = await world.resolver.ask(question, signal === undefined ? options : { ...options, signal });
    replies.push(reply);
    onQuestion?.(question, true);
    return reply;
  };
  const silence = diagnoseSilence({ target: { domain, selectors: [], mailFrom: null }, world, ask, replies });
  const check = await gatherSpfCheck(ask, {
    ip: typed.ip,
    domain,
    mailFrom: typed.mailFrom ?? `postmaster@${domain}`,
    helo: typed.helo ?? domain,
    receiver: null,
    nowMs: world.clock.nowMs(),
  });
  // What the user stopped is no temperror.
  if (signal?.aborted === true) return refuse({ kind: 'cancelled' });
  const spoken = accept({ ...check, reason: saySpfCause(check.cause, check.replies) });
  if (check.replies.length === 0 || check.replies.some(isKnown)) return spoken;
  // Nothing at all was learnt: a silent resolver is no temperror of the domain.
  const failure = await silence;
  return failure === null ? spoken : refuse(failure);
}

function notAnAddress(ip: string): Text {
  return {
    en: `"${ip}" is not an IP address. Give the address that the mail came from, such as 192.0.2.1 or 2001:db8::1.`,
    ja: `「${ip}」は IP アドレスとして読めません。メールの送信元アドレス（例: 192.0.2.1、2001:db8::1）を指定してください。`,
  };
}
