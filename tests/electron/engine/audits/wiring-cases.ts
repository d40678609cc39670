// How audits of a region's wiring are tested: evidence each, the verdict, what is said and what is shown of it.
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../electron/engine/advise.ts';
import type { Audit } from '../../../../electron/engine/audits/define-audit.ts';
import type { RegionEvidence } from '../../../../electron/engine/health/known-of.ts';
import type { Detail } from '../../../../shared/detail.ts';
import type { Finding, Verdict } from '../../../../shared/finding.ts';

export type WiringCase = {
  readonly title: string;
  readonly evidence: RegionEvidence;
  readonly verdict: Verdict;
  /** A part of the sentence about this very case. */
  readonly says?: string;
  /** A part of the details as JSON: a name in a table, a cell, a record's value. */
  readonly shows?: string;
};

export function judgeWiringCases(audit: Audit, cases: readonly WiringCase[]): void {
  describe(`${audit.id}`, () => {
    it.each(cases)('$title: $verdict', ({ evidence, verdict, says = '', shows = '' }) => {
      const [finding] = advise([audit], 'us-east-1', evidence);
      expect(finding).toMatchObject({ id: audit.id, verdict });
      expect(finding?.says?.en ?? '').toContain(says);
      expect(JSON.stringify(finding?.details)).toContain(shows);
      expect(finding === undefined ? ['nothing'] : faultsOf(finding)).toEqual([]);
    });
  });
}

/** What every fail owes its reader, and what no verdict of a whole region may drag along. */
function faultsOf({ verdict, says, evidence, details }: Finding): readonly string[] {
  const tooMuch = evidence.length > 12 ? ['carries too many requests'] : [];
  if (verdict !== 'fail') return tooMuch;
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(says?.ja ?? '');
  return [
    ...tooMuch,
    ...(isJapanese ? [] : ['says nothing in Japanese']),
    ...(evidence.length > 0 ? [] : ['proves nothing']),
    ...(/[!！]|undefined|null/u.test(`${says?.en}${says?.ja}`) ? ['says what it should not'] : []),
    ...details.filter(isEmpty).map(({ kind }) => `shows an empty ${kind}`),
  ];
}

function isEmpty(detail: Detail): boolean {
  return (detail.kind === 'table' || detail.kind === 'matrix') && detail.rows.length === 0;
}
