// What in a DMARC record keeps receivers from showing a logo (BIMI draft, "Authentication Requirements").
import type { Text } from '../../../shared/text.ts';
import type { Changes } from '../protocols/dmarc/amend.ts';
import type { DecidingRecord } from './dmarc-record.ts';
import { standingOf } from './dmarc-policy.ts';

export type BimiObstacle = { readonly tag: string; readonly says: Text; readonly change: Changes };

export function bimiObstacles({ record }: DecidingRecord): readonly BimiObstacle[] {
  const asWritten = standingOf(record) === 'as-written';
  const policyNone: BimiObstacle = {
    tag: 'p',
    says: asWritten
      ? { en: 'p=none asks receivers to do nothing.', ja: 'p=none では受信側は何もしません。' }
      : {
          en: 'The policy is not valid, so it counts as none.',
          ja: 'ポリシーが正しく書かれていないため、none として扱われます。',
        },
    change: { p: 'quarantine' },
  };
  return [
    ...(record.p === null || record.p === 'none' || !asWritten ? [policyNone] : []),
    ...(record.sp === 'none' ? [subdomains] : []),
    // RFC 9989 dropped pct; receivers that show logos still read it.
    ...(record.pct < 100 ? [share(record.pct)] : []),
    ...(record.t === 'y' ? [testing] : []),
  ];
}

const subdomains: BimiObstacle = {
  tag: 'sp',
  says: { en: 'sp=none leaves the subdomains open to forgery.', ja: 'sp=none ではサブドメインが保護されません。' },
  change: { sp: 'quarantine' },
};

const share = (percent: number): BimiObstacle => ({
  tag: 'pct',
  says: {
    en: `pct=${percent} applies the policy to only part of the mail.`,
    ja: `pct=${percent} では一部のメールにしかポリシーが適用されません。`,
  },
  change: { pct: null },
});

const testing: BimiObstacle = {
  tag: 't',
  says: { en: 't=y says that the policy is only a test.', ja: 't=y はポリシーがテスト中であることを示します。' },
  change: { t: null },
};
