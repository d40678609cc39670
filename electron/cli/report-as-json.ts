// A report as other programs read it: stable names, one language, no pictures.
import type { AwsCall } from '../../shared/aws.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { DnsReply } from '../../shared/dns.ts';
import type { Source } from '../../shared/evidence.ts';
import type { Finding } from '../../shared/finding.ts';
import type { DomainReport } from '../../shared/report.ts';
import type { Language } from '../../shared/text.ts';

/** All verdicts are in it; times are ISO 8601 in UTC, texts in the language asked for. */
export function reportAsJson(report: DomainReport, language: Language) {
  return {
    domain: report.domain,
    unicode: report.unicode,
    resolver: report.resolver,
    at: new Date(report.finishedAtMs).toISOString(),
    headline: report.headline.text[language],
    protocols: report.strip.map(({ topic, state, word, fact }) => ({
      topic,
      state,
      word: word[language],
      fact: fact[language],
    })),
    predictions: report.predictions.map(({ label, stream, result, disposition, says }) => ({
      label: label[language],
      stream,
      result,
      disposition,
      says: says[language],
    })),
    findings: report.findings.map((finding) => findingAsJson(finding, language)),
  };
}

export function findingAsJson(finding: Finding, language: Language) {
  const { id, topic, subject, verdict, severity, title, says, why, fix, sources } = finding;
  return {
    id,
    topic,
    subject,
    verdict,
    severity,
    title: title[language],
    says: says?.[language] ?? null,
    why: why[language],
    fix: fix[language],
    evidence: finding.evidence.map(evidenceAsJson),
    records: finding.details.filter(isRecord).map(({ act, name, type, value, ttlSeconds, note }) => ({
      act,
      name,
      type,
      value,
      ttlSeconds,
      note: note?.[language] ?? null,
    })),
    sources,
  };
}

function isRecord(detail: Finding['details'][number]): detail is RecordToPublish {
  return detail.kind === 'record-to-publish';
}

function evidenceAsJson(source: Source) {
  return source.kind === 'aws' ? callAsJson(source.call) : replyAsJson(source.reply);
}

function callAsJson({ askedAtMs, answer: _answer, ...call }: AwsCall) {
  return { ...call, at: new Date(askedAtMs).toISOString() };
}

function replyAsJson(reply: DnsReply) {
  const { question, outcome, rcode, flags, records, server, transport, elapsedMs, askedAtMs } = reply;
  return {
    question,
    outcome,
    rcode,
    flags,
    records,
    server,
    transport,
    elapsedMs,
    at: new Date(askedAtMs).toISOString(),
  };
}
