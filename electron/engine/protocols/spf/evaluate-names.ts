// The names a run of check_host meets: targets with their macros replaced, and the client's validated names.
import type { DnsName, DnsQuestion, DnsReply } from '../../../../shared/dns.ts';
import { isWithin } from '../dns/name.ts';
import { type Ip, isInNetwork, parseNetwork, reverseName } from './ip.ts';
import { expandMacros } from './macro.ts';
import { macroLetters, parseMacros } from './parse-macros.ts';
import { macroValues, type Sender } from './sender.ts';
import { targetName } from './target-name.ts';

/** A pure piece of work that asks as it goes. */
export type Asking<T> = Generator<DnsQuestion, T, DnsReply>;

export type Run = {
  readonly sender: Sender;
  /** The only thing that changes during a run. */
  readonly counts: { lookups: number; voids: number };
};

export const maxPtrNames = 10;

export function addressesOf(reply: DnsReply): readonly Ip[] {
  return reply.records.flatMap((record) => {
    const ip = record.type === 'A' || record.type === 'AAAA' ? parseNetwork(record.address) : null;
    return ip === null ? [] : [ip];
  });
}

/** A term's target: the current domain where it names none, null where it is no name that can be asked for. */
export function* nameOf(run: Run, domain: DnsName, spec: string | null): Asking<DnsName | null> {
  if (spec === null) return domain;
  const validated = macroLetters(spec).includes('p') ? yield* validatedName(run, domain) : 'unknown';
  return targetName(expandMacros(parseMacros(spec, 'term').tokens, macroValues(run.sender, domain, validated)));
}

/** RFC 7208 5.5: the client's PTR names that point back to it; the first ten are tried, errors are skipped. */
export function* validatedNames(run: Run, countVoid: boolean): Asking<readonly DnsName[]> {
  const { ip } = run.sender;
  const reply = yield { name: reverseName(ip), type: 'PTR' };
  if (countVoid && (reply.outcome === 'nodata' || reply.outcome === 'nxdomain')) run.counts.voids += 1;
  const names = ptrNames(reply);
  const validated: DnsName[] = [];
  for (const name of names) {
    const back = yield { name, type: ip.family === 4 ? 'A' : 'AAAA' };
    if (addressesOf(back).some((address) => isInNetwork(ip, address, 128))) validated.push(name);
  }
  return validated;
}

export function ptrNames(reply: DnsReply): readonly DnsName[] {
  const names = reply.records.flatMap((record) => (record.type === 'PTR' ? [record.target] : []));
  return names.slice(0, maxPtrNames);
}

/** The value of `%{p}`: the domain itself, else a name below it, else any (RFC 7208 7.3). */
export function* validatedName(run: Run, domain: DnsName): Asking<string> {
  const names = yield* validatedNames(run, false);
  return names.find((name) => name === domain) ?? names.find((name) => isWithin(name, domain)) ?? names[0] ?? 'unknown';
}
