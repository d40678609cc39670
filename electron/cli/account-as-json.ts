// An account's identities as other programs read them: stable names, one language, no pictures.
import type { AccountReport, IdentityReport, IdentityRow } from '../../shared/account-report.ts';
import { printFailure } from '../../shared/failure.ts';
import type { Language } from '../../shared/text.ts';
import { findingAsJson } from './report-as-json.ts';

export function accountAsJson(report: AccountReport, identities: readonly IdentityReport[], language: Language) {
  return {
    account: report.accountId,
    at: new Date(report.finishedAtMs).toISOString(),
    regions: report.regions.map(({ region, identities: count, failure }) => ({
      region,
      identities: count,
      failure: failure === null ? null : { kind: failure.kind, says: printFailure(failure)[language] },
    })),
    gaps: report.gaps.map(({ region, operation, subject, failure }) => ({
      region,
      operation,
      subject,
      says: printFailure(failure)[language],
    })),
    identities: report.rows.map((row) => {
      const audited = identities.find(({ row: { name, region } }) => name === row.name && region === row.region);
      return { ...rowAsJson(row, language), ...(audited === undefined ? {} : identityAsJson(audited, language)) };
    }),
  };
}

function rowAsJson(
  { name, region, kind, verification, dkim, mailFrom, dmarc, worst, failure }: IdentityRow,
  language: Language,
) {
  const says = failure === null ? null : printFailure(failure)[language];
  return { name, region, kind, verification, dkim, mailFrom, dmarc, worst, failure: says };
}

function identityAsJson({ headline, matrix, records, findings }: IdentityReport, language: Language) {
  return {
    headline: headline[language],
    tokens: (matrix?.rows ?? []).map(({ token, name, expected, cells }) => ({
      token,
      name,
      expected,
      servers: cells.map(({ state, found }, index) => ({
        server: matrix?.columns[index]?.server ?? null,
        address: matrix?.columns[index]?.address ?? null,
        state,
        found,
      })),
    })),
    records: records.map(({ record: { name, type, ttlSeconds, value }, state, required }) => ({
      name,
      type,
      ttlSeconds,
      value,
      state,
      required,
    })),
    findings: findings.map((finding) => findingAsJson(finding, language)),
  };
}
