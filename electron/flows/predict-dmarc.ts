// What DMARC would say of one stream of mail, asked of DNS as it is now.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { Prediction, Stream } from '../../shared/report.ts';
import { predictDmarc as predict } from '../engine/derive/predict-dmarc.ts';
import { wantedForStream } from '../engine/derive/predict-dmarc-streams.ts';
import { parseDomain } from '../engine/protocols/dns/name.ts';
import type { Resolver } from '../ports/resolver.ts';

export async function predictDmarc(typed: Stream, resolver: Resolver): Promise<Outcome<Prediction>> {
  const from = parseDomain(typed.fromDomain);
  if (!from.ok) return from;
  const mailFrom = parseDomain(typed.mailFromDomain);
  if (!mailFrom.ok) return mailFrom;
  const dkim = typed.dkimDomain === null || typed.dkimDomain.trim() === '' ? null : parseDomain(typed.dkimDomain);
  if (dkim !== null && !dkim.ok) return dkim;
  const stream: Stream = {
    fromDomain: from.value.ascii,
    mailFromDomain: mailFrom.value.ascii,
    dkimDomain: dkim?.value.ascii ?? null,
  };
  const replies = await Promise.all(wantedForStream(stream).map((question) => resolver.ask(question)));
  return accept(predict(stream, replies));
}
