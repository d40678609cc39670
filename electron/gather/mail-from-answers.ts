// MX and TXT of the identity's custom MAIL FROM domain, by the resolver and at every server of the zone that holds it.
import type { MailFromAnswers, ZoneServer } from '../../shared/artifacts.ts';
import { dnsSource } from '../../shared/evidence.ts';
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';
import { askerAt, serversHolding } from './servers-holding.ts';

export const mailFromAnswers: Gatherer<'mailFromAnswers'> = async (context) => {
  const identity = await context.get('sesIdentity');
  if (identity.state !== 'seen') return identity;
  if (identity.value.mailFrom === null) return { ...notThere(context), from: identity.from };
  const { domain: name } = identity.value.mailFrom;
  const { servers, from } = await serversHolding(context, name);
  const askBoth = async (server: ZoneServer | null): Promise<MailFromAnswers> => {
    const ask = askerAt(context, server);
    const [mx, txt] = await Promise.all([ask({ name, type: 'MX' }), ask({ name, type: 'TXT' })]);
    return { server, mx, txt };
  };
  const value = await Promise.all([null, ...servers].map(askBoth));
  const replies = value.flatMap(({ mx, txt }) => [mx, txt]);
  return { state: 'seen', value, atMs: context.clock.nowMs(), from: [...from, ...replies.map(dnsSource)] };
};
