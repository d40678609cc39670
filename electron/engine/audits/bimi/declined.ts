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
      en: 'An empty l= and a= say that no logo is to be shown for this domain, even if its organizational domain (the registered domain above it) has one. This is allowed and does not change delivery.',
      ja: 'l= と a= が空のレコードは、組織ドメイン（上位の登録ドメイン）にロゴがあっても、このドメインではロゴを表示しないという意思表示です。問題のない設定で、配信にも影響しません。',
    },
    fix: {
      en: 'If this is intended, leave the record as it is. To show a logo, put the address of the SVG file into l= and that of the certificate into a=, then audit again.',
      ja: '意図した設定であれば、そのままで構いません。ロゴを表示する場合は、l= に SVG ファイル、a= に証明書のアドレスを書き、もう一度診断してください。',
    },
  },
  sources: [citeBimi('Declination to Publish', 'B06')],
  judge: ({ target, bimi }) =>
    judgeBimiRecord(target, bimi, ({ record, reply }) =>
      isDeclined(record)
        ? fail(
            {
              en: `The record at ${reply.question.name} declines BIMI.`,
              ja: `${reply.question.name} のレコードで BIMI を辞退しています。`,
            },
            { details: [textExcerpt(reply, record.text, [])], replies: [reply] },
          )
        : pass(null, { replies: [reply] }),
    ),
});
