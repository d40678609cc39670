// All records that one identity wants in DNS, each with whether it is there: what the fix card shows and the watch asks for.
import type { MailFromAnswers, TokenReplies, ZoneServer } from '../../../shared/artifacts.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { RecordToPublish } from '../../../shared/detail.ts';
import { type DnsName, type DnsReply, isKnown, txtValues } from '../../../shared/dns.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { WantedRecord } from '../../../shared/publish.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { curedTtlSeconds } from '../derive/cured-ttl.ts';
import { changedSpans } from '../derive/dkim-details.ts';
import { decidingReply } from '../derive/mail-from-records.ts';
import { sesSpfDomain } from '../derive/ses-egress.ts';
import { printDmarc } from '../protocols/dmarc/print.ts';
import { dmarcNameOf } from '../protocols/dmarc/tree-walk.ts';
import { parseMx } from '../protocols/mx/parse.ts';
import { feedbackHost, sesFeedbackRegion } from '../protocols/mx/ses-endpoint.ts';
import { editRecord, insertion } from '../protocols/spf/edit.ts';
import { judgePublished, notThere, type Published, standingInTheWay } from './judge-published.ts';

export type IdentityEvidence = {
  readonly identity: SesIdentity;
  readonly tokens: Evidence<readonly TokenReplies[]>;
  readonly mailFrom: Evidence<readonly MailFromAnswers[]>;
  readonly dmarc: Evidence<readonly DnsReply[]>;
  /** Its relatives (artifact sesRelated), where they are known: they may share the MAIL FROM domain. */
  readonly related?: readonly SesIdentity[];
};

/** A wanted record, and what each server and the resolver say of it. */
export type RecordAtServers = Omit<WantedRecord, 'state'> & {
  readonly published: readonly (Published & { readonly server: ZoneServer | null })[];
};

export function wantedRecords(evidence: IdentityEvidence): readonly WantedRecord[] {
  return recordsAtServers(evidence).map(({ published, ...wanted }) => ({ ...wanted, state: stateOf(published) }));
}

/** SES developer guide, "Creating and verifying identities", "Using a custom MAIL FROM domain". */
export function recordsAtServers(evidence: IdentityEvidence): readonly RecordAtServers[] {
  const { tokens, mailFrom, dmarc } = evidence;
  return [
    ...(tokens.state === 'seen' ? dkimRecords(tokens.value) : []),
    ...(mailFrom.state === 'seen' ? mailFromRecords(evidence, mailFrom.value) : []),
    // A policy is missing only where it is certain that there is none, neither here nor above.
    ...(dmarc.state === 'absent' ? [dmarcRecord(evidence.identity.domain)] : []),
  ];
}

function dkimRecords(tokens: readonly TokenReplies[]): readonly RecordAtServers[] {
  return tokens.flatMap(({ name, expected, answers }, index) => {
    // With BYODKIM only the user has the public key.
    if (expected === null) return [];
    const record = inPlace(
      recordOf('CNAME', name, expected),
      answers.map((one) => ({ ...one, reply: one.record })),
    );
    const purpose = { en: `DKIM ${index + 1} of ${tokens.length}`, ja: `DKIM（${index + 1}/${tokens.length}）` };
    const published = answers.map(({ server, record: reply }) => ({ server, ...judgePublished(record, reply) }));
    return [{ record, purpose, published, required: true, keeps: [] }];
  });
}

function mailFromRecords(
  { identity, related = [] }: IdentityEvidence,
  answers: readonly MailFromAnswers[],
): readonly RecordAtServers[] {
  const domain = identity.mailFrom?.domain;
  const [resolved] = answers;
  if (domain === undefined || resolved === undefined) return [];
  const mx = inPlace(
    recordOf('MX', domain, `10 ${feedbackHost(sharedRegion(answers, related, domain) ?? identity.region)}`),
    answers.map(({ server, mx: reply }) => ({ server, reply })),
  );
  const texts = txtValues((answers.find(({ server }) => server !== null) ?? resolved).txt);
  const txt = inPlace(
    mailFromSpf(domain, texts),
    answers.map(({ server, txt: reply }) => ({ server, reply })),
  );
  const wanted = [
    [mx, { en: 'MAIL FROM: bounces', ja: 'MAIL FROM（バウンス受信）' }, answers.map(({ mx: reply }) => reply), []],
    [
      txt,
      { en: 'MAIL FROM: SPF', ja: 'MAIL FROM（SPF）' },
      answers.map(({ txt: reply }) => reply),
      texts.filter((text) => !/^v=spf1(?: |$)/iu.test(text)),
    ],
  ] as const;
  return wanted.map(([record, purpose, replies, keeps]) => {
    const published = replies.map((reply, index) => ({
      server: answers[index]?.server ?? null,
      ...judgePublished(record, reply),
    }));
    return { record, purpose, published, required: true, keeps };
  });
}

/** SES developer guide, "Regions": one MX record serves all regions that share the domain; the one that it names. */
function sharedRegion(
  answers: readonly MailFromAnswers[],
  related: readonly SesIdentity[],
  domain: DnsName,
): RegionName | null {
  const [only] = parseMx(decidingReply(answers, 'mx'));
  const named = only === undefined ? null : sesFeedbackRegion(only.host);
  return related.some(({ mailFrom, region }) => mailFrom?.domain === domain && region === named) ? named : null;
}

type AtServer = { readonly server: ZoneServer | null; readonly reply: DnsReply };

/** A record that takes the place of another one must not be added beside it. */
function inPlace(record: RecordToPublish, answers: readonly AtServer[]): RecordToPublish {
  if (record.act !== 'add') return record;
  const known = answers.filter(({ reply }) => isKnown(reply));
  const own = known.filter(({ server }) => server !== null);
  const replies = (own.length > 0 ? own : known).map(({ reply }) => reply);
  const [instead, ...others] = new Set(replies.flatMap((reply) => standingInTheWay(record, reply)));
  if (instead === undefined) return record;
  const changed = record.type === 'CNAME' ? { changed: changedSpans(instead, record.value) } : {};
  return {
    ...record,
    act: 'replace',
    instead,
    ...changed,
    ...(others.length === 0 ? {} : { note: deleteNote(others) }),
  };
}

const deleteNote = (others: readonly string[]): Text => ({
  en: `Delete what else stands here for the same purpose: ${others.join(' | ')}`,
  ja: `同じ目的のほかの値も削除してください: ${others.join(' | ')}`,
});

/** The record that is there, with SES let in; else SES's own advice. */
function mailFromSpf(domain: DnsName, texts: readonly string[]): RecordToPublish {
  const [own, ...others] = texts.filter((text) => /^v=spf1(?: |$)/iu.test(text));
  const advised = recordOf('TXT', domain, `v=spf1 include:${sesSpfDomain} ~all`);
  if (own === undefined || others.length > 0) return advised;
  if (judgesAsSes(own)) return { ...advised, value: own };
  const { value, changed } = editRecord(own, [insertion(own, `include:${sesSpfDomain}`)]);
  return { ...advised, act: 'replace', value, instead: own, changed };
}

function judgesAsSes(text: string): boolean {
  return new RegExp(`[ +]include:${sesSpfDomain}(?=\\s|$)`, 'iu').test(text);
}

function dmarcRecord(domain: DnsName): RecordAtServers {
  const record = recordOf('TXT', dmarcNameOf(domain), printDmarc([['p', 'none']]));
  const published = [{ server: null, state: 'missing', says: notThere } as const];
  return { record, purpose: dmarcPurpose, published, required: false, keeps: [] };
}

const dmarcPurpose: Text = { en: 'DMARC (advised)', ja: 'DMARC（推奨）' };

function recordOf(type: RecordToPublish['type'], name: DnsName, value: string): RecordToPublish {
  return { kind: 'record-to-publish', act: 'add', name, type, value, ttlSeconds: curedTtlSeconds };
}

/** The zone's own servers decide; the resolver, whose answer may be old, only where none of them could be asked. */
function stateOf(published: RecordAtServers['published']): WantedRecord['state'] {
  const own = published.filter(({ server, state }) => server !== null && state !== 'unknown');
  const deciding = own.length > 0 ? own : published.filter(({ state }) => state !== 'unknown');
  if (deciding.length === 0) return 'unknown';
  const right = deciding.filter(({ state }) => state === 'right').length;
  if (right === deciding.length) return 'right';
  return right === 0 ? 'missing' : 'partly';
}
