// The plain values check_host works on: who connects, in whose name (RFC 7208 4.1, 4.3).
import type { DnsName } from '../../../../shared/dns.ts';
import { parseDomain } from '../dns/name.ts';
import { dottedIp, type Ip, parseClientIp, printIp } from './ip.ts';
import type { MacroValues } from './macro.ts';
import { targetName } from './target-name.ts';

export type CheckHostInputs = {
  readonly ip: string;
  /** Whose record is checked, the `<domain>` of RFC 7208 4.1; the sender's own where it is left out. */
  readonly domain?: string;
  /** RFC5321.MailFrom without angle brackets; empty for a bounce. */
  readonly mailFrom: string;
  readonly helo: string;
  /** The receiving host, for `%{r}`. */
  readonly receiver: string | null;
  readonly nowMs: number;
};

export type Sender = {
  readonly ip: Ip;
  readonly local: string;
  /** The domain of the sender's address, for `%{o}`. */
  readonly domain: string;
  /** The domain whose record is checked first. */
  readonly checked: string;
  readonly helo: string;
  readonly receiver: string;
  readonly nowMs: number;
};

/** Null where `ip` is no address. */
export function readSender(inputs: CheckHostInputs): Sender | null {
  const { mailFrom, helo, receiver, nowMs } = inputs;
  const ip = parseClientIp(inputs.ip);
  if (ip === null) return null;
  const at = mailFrom.lastIndexOf('@');
  // RFC 7208 2.4, 4.3: a bounce is judged as postmaster@ the HELO name, an address without a local part likewise.
  const domain = asciiDomain(mailFrom === '' ? helo : mailFrom.slice(at + 1));
  const checked = inputs.domain === undefined ? domain : asciiDomain(inputs.domain);
  const local = at > 0 ? mailFrom.slice(0, at) : 'postmaster';
  return { ip, local, domain, checked, helo, receiver: receiver ?? 'unknown', nowMs };
}

/** RFC 7208 4.3: an internationalised name is looked up by its A-labels. */
function asciiDomain(domain: string): string {
  if (/^[\x20-\x7e]*$/u.test(domain)) return domain;
  const read = parseDomain(domain);
  return read.ok ? read.value.ascii : domain;
}

/** RFC 7208 4.3: null for a name that is malformed, a literal, or has no dot; the result is then "none". */
export function checkedDomain(domain: string): DnsName | null {
  const name = targetName(domain);
  return name === null || !name.includes('.') || !/^[^[\]]+$/u.test(name) ? null : name;
}

/** The values of all letters while `domain` is evaluated; `validated` is the value of `%{p}`. */
export function macroValues(sender: Sender, domain: DnsName, validated: string): MacroValues {
  return {
    s: `${sender.local}@${sender.domain}`,
    l: sender.local,
    o: sender.domain,
    d: domain,
    i: dottedIp(sender.ip),
    p: validated,
    h: sender.helo,
    c: printIp(sender.ip),
    r: sender.receiver,
    t: String(Math.floor(sender.nowMs / 1000)),
    v: sender.ip.family === 4 ? 'in-addr' : 'ip6',
  };
}
