// A checked message as other programs read it: stable names, one language, times in ISO 8601.
import type { MailReport } from '../../shared/message/mail-report.ts';
import type { MimePart } from '../../shared/message/mime.ts';
import type { Language, Text } from '../../shared/text.ts';
import { findingAsJson } from './report-as-json.ts';

export function emlAsJson(report: MailReport, language: Language) {
  const { name, bytes, subject, from, fromDomain, to, messageId, resolver, headline, sender, spf, dmarc, arc } = report;
  const said = <T extends { readonly says: Text | null }>(one: T) => ({ ...one, says: one.says?.[language] ?? null });
  return {
    name,
    bytes,
    subject,
    from,
    fromDomain,
    to,
    messageId,
    date: time(report.dateMs),
    checkedAt: time(report.checkedAtMs),
    resolver,
    headline: headline.text[language],
    sender: sender === null ? null : { ...sender, how: sender.how[language] },
    hops: report.hops.map(({ atMs, ...hop }) => ({ ...hop, at: time(atMs) })),
    spf: spf === null ? null : said(spf),
    signatures: report.signatures.map(({ signedAtMs, expiresAtMs, ...signature }) => ({
      ...said(signature),
      signedAt: time(signedAtMs),
      expiresAt: time(expiresAtMs),
    })),
    dmarc: dmarc === null ? null : said(dmarc),
    arc: { ...said(arc), sets: arc.sets.map(said) },
    claimed: report.claimed.map(said),
    oneClick: report.oneClick,
    structure: partAsJson(report.structure.root),
    faults: report.structure.faults.map(said),
    findings: report.findings.map((finding) => findingAsJson(finding, language)),
  };
}

type Part = Pick<
  MimePart,
  'path' | 'contentType' | 'charset' | 'encoding' | 'disposition' | 'fileName' | 'decodedBytes'
> & {
  readonly parts: readonly Part[];
};

function partAsJson(part: MimePart): Part {
  const { path, contentType, charset, encoding, disposition, fileName, decodedBytes, parts } = part;
  return { path, contentType, charset, encoding, disposition, fileName, decodedBytes, parts: parts.map(partAsJson) };
}

function time(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
