// How audits of an identity are tested: artifacts each, the verdict, what is marked, and what is to be published.
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../electron/engine/audits/define-audit.ts';
import type { Gathered } from '../../../../electron/gather/collect.ts';
import type { ArtifactName, Artifacts } from '../../../../shared/artifacts.ts';
import type { Detail } from '../../../../shared/detail.ts';
import type { Finding, Verdict } from '../../../../shared/finding.ts';
import type { SesIdentity } from '../../../../shared/ses.ts';
import { markedIn } from '../../../fakes/records-of.ts';
import { exampleIdentity, judgeIdentity } from '../../../fakes/ses-identity.ts';

export type IdentityCase = {
  readonly title: string;
  /** What differs from the identity that is all in order. */
  readonly identity?: Partial<SesIdentity>;
  readonly artifacts?: { readonly [K in ArtifactName]?: Artifacts[K] };
  /** What is absent, denied or lost. */
  readonly evidence?: Gathered;
  readonly verdict: Verdict;
  /** A part of the sentence about this very case. */
  readonly says?: string;
  /** The texts under the marks, in order. */
  readonly marked?: readonly string[];
  /** `act name value` of each record to publish, in order. */
  readonly cures?: readonly string[];
};

export function judgeIdentityCases(audit: Audit, cases: readonly IdentityCase[]): void {
  describe(`${audit.id}`, () => {
    it.each(cases)('$title: $verdict', ({ title: _title, identity, artifacts, evidence, says, ...expected }) => {
      const finding = judgeIdentity(audit, { sesIdentity: exampleIdentity(identity), ...artifacts }, evidence);
      const judged = {
        verdict: finding.verdict,
        says: finding.says?.en ?? '',
        marked: markedIn(finding),
        cures: finding.details.flatMap(curesOf),
      };
      expect(judged).toMatchObject({ ...expected, says: expect.stringContaining(says ?? '') });
      expect(faultsOf(finding)).toEqual([]);
    });
  });
}

/** What every fail owes its reader. */
function faultsOf({ verdict, says, evidence }: Finding): readonly string[] {
  if (verdict !== 'fail') return [];
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(says?.ja ?? '');
  return [
    ...(isJapanese ? [] : ['says nothing in Japanese']),
    ...(evidence.length > 0 ? [] : ['proves nothing']),
    ...(/[!！]|undefined|null/u.test(`${says?.en}${says?.ja}`) ? ['says what it should not'] : []),
  ];
}

function curesOf(detail: Detail): readonly string[] {
  return detail.kind === 'record-to-publish' ? [`${detail.act} ${detail.name} ${detail.value}`] : [];
}
