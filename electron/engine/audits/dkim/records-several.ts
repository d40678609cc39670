// K03: more than one TXT record at a selector.
import { keyExcerpt, removeKeyRecord, selectorTable } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimRecordsSeveral = defineAudit({
  id: 'dkim-records-several',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'One selector has several TXT records', ja: '1 つのセレクターに TXT レコードが複数あります' },
    passed: { en: 'One TXT record at each selector', ja: '各セレクターの TXT レコードは 1 つです' },
    why: {
      en: 'A selector must have exactly one TXT record. With several, each receiver picks one of them or none, so signatures pass at some receivers and fail at others.',
      ja: 'セレクターに置けるレコードは 1 つだけです。複数あると、どれが使われるかは受信側しだいで、署名の検証が成功したり失敗したりします。',
    },
    fix: {
      en: 'Find out which key your mail service signs with, keep that record and delete the others. A long key is one record of several quoted strings, not several records.',
      ja: '送信サービスが署名に使う鍵を確認し、そのレコードだけを残してほかは削除してください。長い鍵は、複数の文字列からなる「1 つの」レコードとして登録します。',
    },
  },
  sources: [citeDkim(6376, '3.6.2.2', 'K03')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ state }) => state === 'key' || state === 'foreign',
      faultOf: (selector) => {
        if (selector.records.length < 2) return null;
        const isOwn = selector.reply.chain.length === 0;
        const useless = isOwn ? selector.records.filter(({ fields }) => fields.publicKey === null) : [];
        return {
          says: {
            en: `${selector.name} answers with ${selector.records.length} TXT records.`,
            ja: `${selector.name} は ${selector.records.length} 件の TXT レコードを返しました。`,
          },
          details: [
            ...selector.records.map((record) => keyExcerpt(selector, record, [])),
            // What holds no key can go in any case; between two keys only the sender can choose.
            ...useless.flatMap((record) => removeKeyRecord({ ...selector, record })),
            selectorTable([selector]),
          ],
        };
      },
    }),
});
