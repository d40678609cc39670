// An account's identities as other programs read them: stable names, one language, no pictures.
import type { AccountReport, IdentityReport } from '../../shared/account-report.ts';
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
      return {
        name: row.name,
        region: row.region,
        kind: row.kind,
        verification: row.verification,
        dkim: row.dkim,
        mailFrom: row.mailFrom,
        dmarc: row.dmarc,
        worst: row.worst,
        failure: row.failure === null ? null : printFailure(row.failure)[language],
        headline: audited?.headline[language] ?? null,
        tokens: (audited?.matrix?.rows ?? []).map(({ token, name, expected, cells }) => ({
          token,
          name,
          expected,
          servers: cells.map(({ state, found }, index) => ({
            server: audited?.matrix?.columns[index]?.server ?? null,
            address: audited?.matrix?.columns[index]?.address ?? null,
            state,
            found,
          })),
        })),
        records: (audited?.records ?? []).map(({ record: { name, type, ttlSeconds, value }, state, required }) => ({
          name,
          type,
          ttlSeconds,
          value,
          state,
          required,
        })),
        findings: (audited?.findings ?? []).map((finding) => findingAsJson(finding, language)),
      };
    }),
  };
}
