// D02: several DMARC records at one name, which receivers discard all together.
import type { Detail } from '../../../../shared/detail.ts';
import type { DmarcRecord } from '../../protocols/dmarc/types.ts';
import { evaluateWalk, recordsIn } from '../../protocols/dmarc/tree-walk.ts';
import { excerptOf, standingAt } from '../../derive/dmarc-cure.ts';
import { strictness } from '../../derive/dmarc-policy.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcRecordsSeveral = defineAudit({
  id: 'dmarc-records-several',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'blocker',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'Several DMARC records at one name', ja: '同じ名前に DMARC レコードが複数あります' },
    passed: { en: 'Each name has at most one DMARC record', ja: 'DMARC レコードは名前ごとに 1 つ以下です' },
    why: {
      en: 'A name may hold only one DMARC record. If there are several, receivers discard them all, as if this name had none: its policy and reports are lost, and bulk mail may be refused.',
      ja: 'DMARC レコードは 1 つの名前に 1 つだけです。2 つ以上あると受信側はすべて無視し、この名前にレコードがないのと同じになります。ポリシーもレポートも働かず、大量送信では拒否されることもあります。',
    },
    fix: {
      en: 'Keep one record and delete the others. If two services each gave you a record, put both report addresses into one rua tag, separated by a comma.',
      ja: 'レコードを 1 つだけ残し、ほかは削除してください。2 つのサービスからそれぞれ指定された場合は、両方のレポート先を 1 つの rua タグにカンマ区切りでまとめます。',
    },
  },
  sources: [cite(9989, '4.10', 'D02')],
  judge: ({ target, dmarcWalk }) => {
    const { steps } = evaluateWalk(target.domain, dmarcWalk);
    const crowded = steps.flatMap(({ outcome, reply }) => (outcome === 'several' && reply !== null ? [reply] : []));
    const [first] = crowded;
    if (first === undefined) {
      const open = steps.flatMap(({ outcome, reply }) => (outcome === 'unknown' && reply !== null ? [reply] : []));
      return steps[0]?.record === null && open.length > 0 ? cannotTell(open) : pass();
    }
    const records = recordsIn(first);
    const kept = bestOf(records);
    const details = records.map((record): Detail => {
      if (record === kept)
        return excerptOf(first, record.text, [{ start: 0, end: record.text.length, reason: keepText }]);
      return { ...standingAt(first), act: 'remove', value: record.text };
    });
    const name = first.question.name;
    return fail(
      {
        en: `There are ${records.length} DMARC records at ${name}; receivers use none of them.`,
        ja: `${name} に DMARC レコードが ${records.length} 件あり、受信側はどれも使いません。`,
      },
      { details, replies: crowded },
    );
  },
});

/** The strictest policy, and of those the first with report addresses. */
function bestOf(records: readonly DmarcRecord[]): DmarcRecord | undefined {
  const rank = ({ p, rua }: DmarcRecord) => strictness(p ?? 'none') * 2 + (rua.length > 0 ? 1 : 0);
  return records.toSorted((a, b) => rank(b) - rank(a))[0];
}

const keepText = { en: 'Keep this one.', ja: 'このレコードを残します。' };
