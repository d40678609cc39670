// How audits of a region are tested: what was gathered, the verdict, and parts of what is said and shown of this very case.
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../electron/engine/audits/define-audit.ts';
import type { Gathered } from '../../../../electron/gather/collect.ts';
import type { ArtifactName, Artifacts } from '../../../../shared/artifacts.ts';
import type { Finding, Verdict } from '../../../../shared/finding.ts';
import { judgeIdentity } from '../../../fakes/ses-identity.ts';

export type RegionCase = {
  readonly title: string;
  /** Plain values of what was seen. */
  readonly artifacts?: { readonly [K in ArtifactName]?: Artifacts[K] };
  /** Whole evidence: also what is absent, denied or lost. */
  readonly evidence?: Gathered;
  readonly verdict: Verdict;
  readonly says?: string;
  /** A part of the details. */
  readonly shows?: string;
};

export function judgeRegionCases(audit: Audit, cases: readonly RegionCase[]): void {
  describe(`${audit.id}`, () => {
    it.each(cases)('$title: $verdict', ({ artifacts = {}, evidence, verdict, says = '', shows = '' }) => {
      const finding = judgeIdentity(audit, artifacts, evidence);
      expect({
        verdict: finding.verdict,
        says: finding.says?.en ?? '',
        shows: JSON.stringify(finding.details),
      }).toEqual({ verdict, says: expect.stringContaining(says), shows: expect.stringContaining(shows) });
      expect(faultsOf(finding)).toEqual([]);
    });
  });
}

/** What every finding owes its reader. */
function faultsOf({ verdict, says, evidence, details }: Finding): readonly string[] {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(says?.ja ?? '');
  return [
    ...(verdict !== 'fail' || isJapanese ? [] : ['says nothing in Japanese']),
    ...(verdict !== 'fail' || evidence.length > 0 ? [] : ['proves nothing']),
    ...(/[!！]|undefined|null|NaN|Infinity|\[object/u.test(`${says?.en ?? ''}${says?.ja ?? ''}`)
      ? ['says what it should not']
      : []),
    ...(/undefined|NaN|Infinity|\[object/u.test(JSON.stringify(details)) ? ['shows what it should not'] : []),
  ];
}
