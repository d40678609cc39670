// Asks what the predictions for the ready-made streams on Amazon SES need: the walks of all their domains.
import { dnsSource } from '../../shared/evidence.ts';
import type { DnsName, DnsQuestion, DnsReply } from '../../shared/dns.ts';
import { readyMadeStreams, wantedForStream } from '../engine/derive/predict-dmarc-streams.ts';
import type { GatherContext, Gatherer } from './gatherer.ts';

/** Always seen: which reply a prediction misses, it says itself. */
export const dmarcStreams: Gatherer<'dmarcStreams'> = async (context) => {
  const { target, ask, clock } = context;
  const questionsFor = (mailFromDomains: readonly string[]): readonly DnsQuestion[] => {
    const all = readyMadeStreams(target.domain, mailFromDomains).flatMap(({ stream }) => wantedForStream(stream));
    return all.filter(
      ({ name, type }, index) => all.findIndex((asked) => asked.name === name && asked.type === type) === index,
    );
  };
  const first = questionsFor(target.mailFrom === null ? [] : [target.mailFrom]);
  const [asked, domains] = await Promise.all([
    Promise.all(first.map((question) => ask(question))),
    mailFromDomains(context),
  ]);
  const later = questionsFor(domains).filter(
    ({ name, type }) => !first.some((question) => question.name === name && question.type === type),
  );
  const replies: readonly DnsReply[] = [...asked, ...(await Promise.all(later.map((question) => ask(question))))];
  return { state: 'seen', value: replies, atMs: clock.nowMs(), from: replies.map(dnsSource) };
};

/** What SES says where there is an account to ask; otherwise those that were found by probing. */
async function mailFromDomains({ account, get }: GatherContext): Promise<readonly DnsName[]> {
  if (account === undefined) {
    const probed = await get('mailFrom');
    return probed.state === 'seen' ? probed.value.map(({ domain }) => domain) : [];
  }
  const identity = await get('sesIdentity');
  const told = identity.state === 'seen' ? identity.value.mailFrom : null;
  return told === null ? [] : [told.domain];
}
