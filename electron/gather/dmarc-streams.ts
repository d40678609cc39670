// Asks what the predictions for the ready-made streams on Amazon SES need: the walks of all their domains.
import { dnsSource } from '../../shared/evidence.ts';
import type { DnsQuestion, DnsReply } from '../../shared/dns.ts';
import { readyMadeStreams, wantedForStream } from '../engine/derive/predict-dmarc-streams.ts';
import type { Gatherer } from './gatherer.ts';

/** Always seen: which reply a prediction misses, it says itself. */
export const dmarcStreams: Gatherer<'dmarcStreams'> = async ({ target, ask, clock, get }) => {
  const questionsFor = (mailFromDomains: readonly string[]): readonly DnsQuestion[] => {
    const all = readyMadeStreams(target.domain, mailFromDomains).flatMap(({ stream }) => wantedForStream(stream));
    return all.filter(
      ({ name, type }, index) => all.findIndex((asked) => asked.name === name && asked.type === type) === index,
    );
  };
  const first = questionsFor(target.mailFrom === null ? [] : [target.mailFrom]);
  const [asked, mailFrom] = await Promise.all([Promise.all(first.map((question) => ask(question))), get('mailFrom')]);
  // MAIL FROM domains that were found by probing bring names of their own.
  const domains = mailFrom.state === 'seen' ? mailFrom.value.map(({ domain }) => domain) : [];
  const later = questionsFor(domains).filter(
    ({ name, type }) => !first.some((question) => question.name === name && question.type === type),
  );
  const replies: readonly DnsReply[] = [...asked, ...(await Promise.all(later.map((question) => ask(question))))];
  return { state: 'seen', value: replies, atMs: clock.nowMs(), from: replies.map(dnsSource) };
};
