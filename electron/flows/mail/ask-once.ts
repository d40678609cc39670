// Asks DNS each question of a check once, however many want to know.
import type { DnsReply } from '../../../shared/dns.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { MailAsk } from './check-mail.ts';

type Asking = Pick<MailAsk, 'signal' | 'onQuestion'> & { readonly onReply: (reply: DnsReply) => void };

export function askOnce({ ask }: Pick<Resolver, 'ask'>, { signal, onQuestion, onReply }: Asking): Resolver['ask'] {
  const asked = new Map<string, Promise<DnsReply>>();
  return (question, options = {}) => {
    const key = `${question.type} ${question.name}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
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
