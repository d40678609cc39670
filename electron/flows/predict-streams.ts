// Predicts DMARC for all mail that an identity lets the account send: asks for the walks of its domains, then judges.
import type { Prediction } from '../../shared/report.ts';
import type { SesIdentity } from '../../shared/ses.ts';
import { mailFromSpf } from '../engine/derive/mail-from-state.ts';
import { identityStreams, predictIdentity } from '../engine/derive/predict-identity.ts';
import { wantedForStream } from '../engine/derive/predict-dmarc-streams.ts';
import type { Gathered } from '../gather/collect.ts';
import type { Resolver } from '../ports/resolver.ts';

/** The identity's own From first. */
export async function predictStreams(
  identity: SesIdentity,
  { sesRelated, mailFrom }: Gathered,
  resolver: Pick<Resolver, 'ask'>,
): Promise<readonly Prediction[]> {
  const related = sesRelated?.state === 'seen' ? sesRelated.value.identities : [];
  const questions = new Map(
    identityStreams({ identity, related })
      .flatMap(({ stream }) => wantedForStream(stream))
      .map((question) => [`${question.type} ${question.name}`, question]),
  );
  const replies = await Promise.all([...questions.values()].map((question) => resolver.ask(question)));
  const custom =
    mailFrom?.state === 'seen' ? mailFrom.value.find(({ domain }) => domain === identity.mailFrom?.domain) : null;
  const spf = custom === null || custom === undefined ? 'unknown' : mailFromSpf(custom);
  return predictIdentity({ identity, related, spf }, replies);
}
