// B06: the record declines BIMI: no logo is offered on purpose.
import { textExcerpt } from '../../derive/bimi-cure.ts';
import { isDeclined } from '../../protocols/bimi/parse.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi, judgeBimiRecord } from '../judge-bimi-record.ts';

export const bimiDeclined = defineAudit({
  id: 'bimi-declined',
  topic: 'bimi',
  subject: 'domain',
  severity: 'info',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'The domain declines BIMI', ja: 'BIMI を辞退しています' },
    passed: { en: 'The BIMI record offers a logo', ja: 'BIMI レコードはロゴを示しています' },
    why: {
      en: 'A record with empty l= and a= says that no logo shall be shown for this domain, even where its organizational domain has one. That is allowed, and does not change delivery.',
      ja: 'l= と a= が空のレコードは、組織ドメインにロゴがあっても、このドメインではロゴを表示しないという意思表示です。問題のない設定で、配信にも影響しません。',
    },
    fix: {
      en: 'Leave it if it is meant so. To show a logo, fill in l= (the SVG file) and a= (the certificate).',
      ja: '意図したものであれば、そのままで構いません。ロゴを表示するには、l=（SVG ファイル）と a=（証明書）を記入してください。',
    },
  },
  sources: [citeBimi('Declination to Publish', 'B06')],
  judge: ({ target, bimi }) =>
    judgeBimiRecord(target, bimi, ({ record, reply }) =>
      isDeclined(record)
        ? fail(
            { en: `${reply.question.name} declines.`, ja: `${reply.question.name} で辞退が宣言されています。` },
            { details: [textExcerpt(reply, record.text, [])], replies: [reply] },
          )
        : pass(null, { replies: [reply] }),
    ),
});
