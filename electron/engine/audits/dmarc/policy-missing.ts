// D11: a record without `p`, which counts as p=none or not at all.
import { standingOf } from '../../derive/dmarc-policy.ts';
import { amendedRecord, recordExcerpt, proposedMailbox } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcPolicyMissing = defineAudit({
  id: 'dmarc-policy-missing',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk'],
  weighs: ['mx'],
  texts: {
    title: { en: 'The DMARC record has no policy (p)', ja: 'DMARC レコードにポリシー（p）がありません' },
    passed: { en: 'The record states a policy', ja: 'ポリシーが記述されています' },
    why: {
      en: 'Without p, receivers treat the record as p=none if it names a report address, and ignore it otherwise. Some older receivers ignore it in both cases.',
      ja: 'p がない場合、受信側はレポート先があれば p=none とみなし、なければレコードを無視します。旧仕様の受信側には、どちらの場合も無視するものがあります。',
    },
    fix: {
      en: 'Add p directly after v=DMARC1. Start with p=none while you read the reports; once all your mail passes, raise it to quarantine, then to reject.',
      ja: 'v=DMARC1 の直後に p を追加してください。レポートを確認する間は p=none とし、すべてのメールが合格したら quarantine、reject へ引き上げます。',
    },
  },
  sources: [cite(9989, '4.10.1', 'D11')],
  judge: ({ target, dmarcWalk, mx }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      if (record.tags.some(({ name }) => name === 'p')) return pass(null, { replies: [reply] });
      const ignored = standingOf(record) === 'ignored';
      const { uri, note } = proposedMailbox(found.at, mx);
      const changes = record.rua.length > 0 ? { p: 'none' } : { p: 'none', rua: uri };
      const end = record.text.length;
      return fail(
        ignored
          ? {
              en: 'It names no usable report address either, so receivers ignore the whole record.',
              ja: '有効なレポート先もないため、レコード全体が無視されます。',
            }
          : {
              en: 'Receivers treat it as p=none or ignore it.',
              ja: '受信側は p=none とみなすか、レコードを無視します。',
            },
        {
          details: [
            recordExcerpt(found, [{ start: 0, end, reason: { en: 'There is no p tag.', ja: 'p タグがありません。' } }]),
            amendedRecord(found, changes, record.rua.length > 0 ? undefined : note),
          ],
          replies: [reply],
        },
      );
    }),
});
