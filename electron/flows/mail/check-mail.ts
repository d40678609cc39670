// Checks a received message: reads it, asks DNS for every key, record and policy at once, and judges what it finds.
import type { DnsQuestion, DnsReply } from '../../../shared/dns.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { MailFacts, MailReport, SpfCheckResult } from '../../../shared/message/mail-report.ts';
import type { ReceivedReading, SignatureReading } from '../../../shared/message/received-reading.ts';
import { advise } from '../../engine/advise.ts';
import { messageAudits } from '../../engine/audits/catalogue.ts';
import { checkArc } from '../../engine/received/check-arc.ts';
import { type Checked, checkSignature } from '../../engine/received/check-signature.ts';
import { compareClaims } from '../../engine/received/compare-claims.ts';
import { judgeMailDmarc, kinshipOf, wantedForDmarc } from '../../engine/received/judge-mail-dmarc.ts';
import { mailHeadline } from '../../engine/received/mail-headline.ts';
import { oneClickOf } from '../../engine/received/one-click.ts';
import { showSignature } from '../../engine/received/show-signature.ts';
import { withAnswers } from '../../engine/received/with-answers.ts';
import { maxNameLength } from '../../engine/protocols/dns/name.ts';
import { keyName } from '../../engine/protocols/dkim/selector.ts';
import { collect } from '../../gather/collect.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { Signatures } from '../../ports/signatures.ts';
import type { Workshop } from '../../ports/workshop.ts';
import type { AuditWorld } from '../audit-world.ts';
import { foreignFile } from '../message/foreign-file.ts';
import { askOnce } from './ask-once.ts';
import { checkMailSpf } from './check-mail-spf.ts';

export type MailAsk = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly signal: AbortSignal;
  /** Told when a question is sent (`answered` false) and when it ended. */
  readonly onQuestion?: (question: DnsQuestion, answered: boolean) => void;
};

export type MailWorld = AuditWorld & {
  readonly workshop: Pick<Workshop, 'work'>;
  readonly signatures: Pick<Signatures, 'verify'>;
};

/** Refuses what is no message, where the message took too long to read, and where the check was stopped; else a whole report. */
export async function checkMail(mail: MailAsk, world: MailWorld): Promise<Outcome<MailReport>> {
  const startedAtMs = world.clock.nowMs();
  const foreign = foreignFile(mail.bytes);
  if (foreign !== null) return refuse(foreign);
  const read = await world.workshop.work('readReceived', { bytes: mail.bytes });
  if (!read.ok) return read;
  const replies: DnsReply[] = [];
  const ask = askOnce(world.resolver, { ...mail, onReply: (reply) => replies.push(reply) });
  const found = await askAll(read.value, ask, world);
  if (mail.signal.aborted) return refuse({ kind: 'cancelled' });
  const facts = factsOf(read.value, found, { mail, world });
  const { clock, randomness } = world;
  const gathered = await collect(['mail'], { target: noTarget, ask, clock, randomness, mail: facts });
  const findings = withAnswers(advise(messageAudits, facts.fromDomain ?? mail.name, gathered), replies);
  const headline = mailHeadline(facts, findings);
  return accept({ ...facts, headline, findings, elapsedMs: clock.nowMs() - startedAtMs });
}

const noTarget = { domain: '', selectors: [], mailFrom: null };

type Found = {
  readonly checks: ReadonlyMap<SignatureReading, Checked>;
  readonly spf: SpfCheckResult | null;
  /** What DMARC's walks were answered. */
  readonly walks: readonly DnsReply[];
};

async function askAll(reading: ReceivedReading, ask: Resolver['ask'], world: MailWorld): Promise<Found> {
  const nowMs = world.clock.nowMs();
  const { verify } = world.signatures;
  const { signatures, arc, sender, fromDomains } = reading;
  const all = [...signatures, ...arc.sets.flatMap(({ seal, messageSignature }) => [seal, messageSignature])];
  const check = async (signature: SignatureReading) => {
    const { domain, selector, fault } = signature;
    const name = fault !== null || domain === null || selector === null ? '' : keyName(selector, domain);
    const isAskable = name !== '' && name.length <= maxNameLength;
    const reply = isAskable ? await ask({ name, type: 'TXT' }) : null;
    const work = { reply, verify, receivedAtMs: reading.receivedAtMs ?? nowMs, nowMs };
    return [signature, checkSignature(signature, work)] as const;
  };
  const [author] = fromDomains;
  const spfWork = checkMailSpf(sender, ask, nowMs);
  const identifiers = [
    ...signatures.flatMap(({ domain }) => domain ?? []),
    ...(spfWork.domain === null ? [] : [spfWork.domain]),
  ];
  const wanted = author === undefined ? [] : wantedForDmarc(author, identifiers);
  const [checks, spf, walks] = await Promise.all([
    Promise.all(all.map(check)),
    spfWork.result,
    Promise.all(wanted.map((question) => ask(question))),
  ]);
  return { checks: new Map(checks), spf, walks };
}

type Context = { readonly mail: MailAsk; readonly world: MailWorld };

function factsOf(reading: ReceivedReading, { checks, spf, walks }: Found, { mail, world }: Context): MailFacts {
  const [author = null] = reading.fromDomains;
  const checkOf = (signature: SignatureReading): Checked => {
    const checked = checks.get(signature);
    if (checked === undefined) throw new Error('A signature was not checked.');
    return checked;
  };
  const signatures = reading.signatures.map((signature, index) =>
    showSignature(signature, checkOf(signature), { index, aligned: kinshipOf(author, signature.domain, walks) }),
  );
  const alignedSpf = spf === null ? null : { ...spf, aligned: kinshipOf(author, spf.domain, walks) };
  const authors = { domains: reading.fromDomains, headers: reading.fromHeaders };
  const dmarc = judgeMailDmarc(authors, { signatures, spf: alignedSpf }, walks);
  const arc = checkArc(reading.arc, checkOf);
  const nowMs = world.clock.nowMs();
  const { subject, from, to, messageId, dateMs, sender, hops, hopsLeftOut, signaturesLeftOut, structure } = reading;
  const own = { signatures, spf: alignedSpf, dmarc, arc, nowMs, receivedAtMs: reading.receivedAtMs };
  return {
    name: mail.name,
    bytes: mail.bytes.length,
    subject,
    from,
    fromDomain: author,
    to,
    messageId,
    dateMs,
    checkedAtMs: nowMs,
    resolver: world.resolver.servers,
    sender,
    hops,
    hopsLeftOut,
    spf: alignedSpf,
    signatures,
    signaturesLeftOut,
    dmarc,
    arc,
    claimed: compareClaims(reading.claims, own),
    oneClick: oneClickOf(reading, signatures),
    structure,
  };
}
