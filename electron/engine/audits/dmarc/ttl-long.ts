// D40: a TTL so long that a change of policy, or its withdrawal, takes more than a day.
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { amendedRecord } from '../../derive/dmarc-cure.ts';
import { txtRecordOf } from '../../derive/dmarc-record.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

const maxTtlSeconds = 86_400;

export const dmarcTtlLong = defineAudit({
  id: 'dmarc-ttl-long',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: 'The DMARC record is cached for more than a day',
      ja: 'DMARC レコードのキャッシュ期間が 1 日を超えています',
    },
    passed: {
      en: 'Changes to the DMARC record spread within a day',
      ja: 'DMARC レコードの変更は 1 日以内に反映されます',
    },
    why: {
      en: 'Receivers keep using the old record until its TTL runs out. If a stricter policy affects your own mail, going back takes that long.',
      ja: '受信側は TTL が切れるまで古いレコードを使います。ポリシーの強化で正規のメールに影響が出ても、元に戻すまでに時間がかかります。',
    },
    fix: {
      en: 'Set the TTL to one hour before you change the policy. Once the policy is stable, a day is fine.',
      ja: 'ポリシーを変更する前に TTL を 1 時間にしてください。ポリシーが落ち着いたら 1 日程度で構いません。',
    },
  },
  sources: [cite(9989, '5.1.7', 'D40')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const ttlSeconds = txtRecordOf(found.reply, found.record)?.ttlSeconds ?? 0;
      if (ttlSeconds <= maxTtlSeconds) return pass(null, { replies: [found.reply] });
      const days = (ttlSeconds / 86_400).toFixed(1);
      return fail(
        {
          en: `The TTL is ${ttlSeconds.toLocaleString('en')} seconds (${days} days).`,
          ja: `TTL は ${ttlSeconds.toLocaleString('ja')} 秒（${days} 日）です。`,
        },
        { details: [{ ...amendedRecord(found, {}), ttlSeconds: curedTtlSeconds }], replies: [found.reply] },
      );
    }),
});
