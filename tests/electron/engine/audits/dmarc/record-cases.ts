// How DMARC audits are tested: a zone each, the verdict, what is marked, and what is to be published.
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../electron/engine/audits/define-audit.ts';
import type { Target } from '../../../../../shared/artifacts.ts';
import type { Detail } from '../../../../../shared/detail.ts';
import type { DnsReply } from '../../../../../shared/dns.ts';
import type { Finding, Verdict } from '../../../../../shared/finding.ts';
import { timeout, txt } from '../../../../fakes/dns-reply.ts';
import { judgeZone } from '../../../../fakes/judge-zone.ts';

export const domain = 'shop.example';
export const ownName = `_dmarc.${domain}`;

/** The domain's own DMARC record, or several. */
export const own = (...texts: readonly string[]): DnsReply => txt(ownName, ...texts);
export const lost: DnsReply = timeout(ownName, 'TXT');

export type Case = {
  readonly title: string;
  readonly zone: readonly DnsReply[];
  readonly about?: string | (Partial<Target> & { readonly domain: string });
  readonly verdict: Verdict;
  /** A part of the sentence about this very case. */
  readonly says?: string;
  /** The texts under the marks, in order. */
  readonly marked?: readonly string[];
  /** `act name value` of each record to publish, in order. */
  readonly cures?: readonly string[];
};

export function judgeCases(audit: Audit, cases: readonly Case[]): void {
  describe(`${audit.id}`, () => {
    it.each(cases)('$title: $verdict', async ({ title: _title, zone, about = domain, says, ...expected }) => {
      const finding = await judgeZone(audit, about, zone);
      const judged = {
        verdict: finding.verdict,
        says: finding.says?.en ?? '',
        marked: finding.details.flatMap(marksOf),
        cures: finding.details.flatMap(curesOf),
      };
      expect(judged).toMatchObject({ ...expected, says: expect.stringContaining(says ?? '') });
      expect(faultsOf(finding)).toEqual([]);
    });
  });
}

/** What every fail owes its reader. */
function faultsOf({ verdict, says, evidence, details }: Finding): readonly string[] {
  if (verdict !== 'fail') return [];
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(says?.ja ?? '');
  return [
    ...(japanese ? [] : ['says nothing in Japanese']),
    ...(evidence.length > 0 ? [] : ['proves nothing']),
    ...details.flatMap(spanFaults),
  ];
}

function spanFaults(detail: Detail): readonly string[] {
  if (detail.kind !== 'record-to-publish') return [];
  const outside = (detail.changed ?? []).filter(({ start, end }) => start >= end || end > detail.value.length);
  return outside.map(({ start, end }) => `${start} to ${end} is no part of ${detail.value}`);
}

function marksOf(detail: Detail): readonly string[] {
  return detail.kind === 'excerpt' ? detail.marks.map(({ start, end }) => detail.text.slice(start, end)) : [];
}

function curesOf(detail: Detail): readonly string[] {
  return detail.kind === 'record-to-publish' ? [`${detail.act} ${detail.name} ${detail.value}`] : [];
}
