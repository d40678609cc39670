// K02: nothing is published at a selector that mail is signed with.
import { newKeyRecord } from '../../derive/dkim-details.ts';
import { isAstray } from '../../derive/dkim-misses.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, isNamed, judgeDkimSelectors, onlyNamed } from '../judge-dkim-selectors.ts';

export const dkimSelectorMissing = defineAudit({
  id: 'dkim-selector-missing',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A selector in use has no key', ja: '使用中のセレクターに鍵がありません' },
    passed: { en: 'Every named selector has a record', ja: '指定したセレクターのレコードはすべて公開されています' },
    why: {
      en: 'A signature names the selector where its key can be fetched. If nothing is there, no receiver can verify the signature, and the mail counts as unsigned. DMARC then depends on SPF alone.',
      ja: '署名には、鍵を取得するためのセレクターが書かれています。そこに何もなければ受信側は署名を検証できず、署名のないメールとして扱われます。DMARC は SPF だけに頼ることになります。',
    },
    fix: {
      en: 'Compare the name in your DNS panel with the one shown here, character by character. Then publish the record that the console of your mail service shows for this selector.',
      ja: 'DNS 管理画面に登録した名前を、ここに表示された名前と 1 文字ずつ照合してください。そのうえで、送信サービスの管理画面に表示されるレコードを公開します。',
    },
  },
  sources: [citeDkim(6376, '3.6.2', 'K02')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: isNamed,
      none: onlyNamed,
      faultOf: (selector) => {
        if (selector.state !== 'missing') return null;
        const exists = selector.reply.outcome === 'nodata';
        return {
          says: exists
            ? {
                en: `${selector.name} exists but has neither a TXT record nor a CNAME.`,
                ja: `${selector.name} は存在しますが、TXT も CNAME もありません。`,
              }
            : { en: `${selector.name} does not exist.`, ja: `${selector.name} は存在しません。` },
          // Where the record went astray, the audit that says so brings the cure.
          details: isAstray(selector) ? [] : newKeyRecord(selector),
          replies: selector.around.filter(({ question }) => question.name === selector.name),
        };
      },
    }),
});
