// Asks DNS each question of a check once, however many want to know; the names are a stranger's, so not every one is asked about.
import type { DnsOutcome, DnsQuestion, DnsReply } from '../../../shared/dns.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { MailAsk } from './check-mail.ts';

type Asking = Pick<MailAsk, 'signal' | 'onQuestion'> & { readonly onReply: (reply: DnsReply) => void };

export function askOnce({ ask }: Pick<Resolver, 'ask'>, { signal, onQuestion, onReply }: Asking): Resolver['ask'] {
  const asked = new Map<string, Promise<DnsReply>>();
  return (question, options = {}) => {
    const key = `${question.type} ${question.name}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (neverAsked.test(question.name)) return Promise.resolve(unasked(question, 'nxdomain'));
    if (asked.size >= maxQuestions) return Promise.resolve(unasked(question, 'unreachable'));
    onQuestion?.(question, false);
    const reply = ask(question, { ...options, signal }).then((answer) => {
      onQuestion?.(question, true);
      onReply(answer);
      return answer;
    });
    asked.set(key, reply);
    return reply;
  };
}

/** Well beyond what any real message needs: 20 signatures, 50 sets of ARC, and the look-ups of SPF (RFC 7208 4.6.4). */
const maxQuestions = 600;

/**
 * Names that DNS never holds, and that would tell whom they reach more than they should: RFC 6761 6.3 and 6.4, RFC 7686 2,
 * RFC 9476 2. What an organization keeps for itself (`.internal`, `home.arpa`) is a matter of the resolver that was chosen.
 */
const neverAsked = /(?:^|\.)(?:localhost|invalid|onion|alt)$/iu;

function unasked(question: DnsQuestion, outcome: DnsOutcome): DnsReply {
  const nothing = { rcode: null, flags: null, records: [], chain: [], negativeSoa: null, packet: null } as const;
  const nobody = { server: '', transport: 'udp', elapsedMs: 0, askedAtMs: 0, cached: false } as const;
  return { question, outcome, ...nothing, ...nobody };
}
