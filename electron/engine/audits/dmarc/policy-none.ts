// D13: p=none, which only watches.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { requestedOf } from '../../derive/dmarc-policy.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord, unlessSilent } from '../judge-dmarc-record.ts';

export const dmarcPolicyNone = defineAudit({
  id: 'dmarc-policy-none',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  weighs: ['apexTxt', 'mx'],
  texts: {
    title: { en: 'DMARC only monitors (p=none)', ja: 'DMARC は監視のみです（p=none）' },
    passed: { en: 'DMARC is enforced', ja: 'DMARC ポリシーが適用されています' },
    why: {
      en: 'With p=none, receivers deliver mail forged in your name like any other and only report it. This meets the bulk sender rules but protects nobody, and BIMI logos are not shown.',
      ja: 'p=none では、なりすましメールも通常どおり配信され、レポートされるだけです。大量送信者の要件は満たしますが、保護にはならず、BIMI のロゴも表示されません。',
    },
    fix: {
      en: 'Read the aggregate reports for at least a month and check that all your senders pass. Then publish the record below with p=quarantine. After another month without problems, change it to p=reject.',
      ja: '集計レポートを 1 か月以上確認し、正規の送信元がすべて合格するようにしてください。その後、下の p=quarantine のレコードを公開します。さらに 1 か月問題がなければ、p=reject に変更します。',
    },
  },
  sources: [cite(9989, '5.1.7', 'D13', 'SES2-DM-2'), cite(9989, '7.4')],
  judge: ({ target, dmarcWalk, apexTxt, mx }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const requested = requestedOf(found.record, found.own ? 'itself' : 'existing-subdomain');
      if (requested.tag === null) return notApplicable(otherText);
      if (requested.published !== 'none') return pass(null, { replies: [found.reply] });
      const { tag } = requested;
      const written = `${tag}=none`;
      const reason = { en: 'Mail that fails is delivered as usual.', ja: '不合格のメールも通常どおり配信されます。' };
      const note = {
        en: 'Publish this only when the reports show that all your own mail passes.',
        ja: '正規のメールがすべて合格していることをレポートで確認してから公開してください。',
      };
      return unlessSilent(
        { apexTxt, mx },
        fail(
          found.own
            ? {
                en: `${target.domain} asks receivers to do nothing about mail that fails.`,
                ja: `${target.domain} は、不合格のメールに対して何もしないよう受信側に求めています。`,
              }
            : {
                en: `${target.domain} inherits ${written} from ${found.at}.`,
                ja: `${target.domain} には ${found.at} の ${written} が適用されます。`,
              },
          {
            details: [
              recordExcerpt(found, markTags(found.record, [tag], reason)),
              amendedRecord(found, { [tag]: 'quarantine' }, note),
            ],
            replies: [found.reply],
          },
        ),
      );
    }),
});

const otherText = {
  en: 'The record has no valid policy; another check covers that.',
  ja: '有効なポリシーが記述されていません。別の項目で判定します。',
};
