// B22: a logo without a mark certificate, which Gmail and Apple do not show.
import { addressNote, amendedBimi, textExcerpt } from '../../derive/bimi-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi, judgeOfferedLogo } from '../judge-bimi-record.ts';

export const bimiEvidenceMissing = defineAudit({
  id: 'bimi-evidence-missing',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'The logo has no certificate', ja: 'ロゴの証明書がありません' },
    passed: {
      en: 'The BIMI record names a certificate for the logo',
      ja: 'BIMI レコードにロゴの証明書が示されています',
    },
    why: {
      en: 'Gmail and Apple Mail show a logo only when a mark certificate, named in a=, proves that it is yours. Gmail accepts a VMC (for a registered trademark) or a CMC; for Apple Mail, plan with a VMC. Without a certificate, only a few receivers, such as Yahoo, show the logo.',
      ja: 'Gmail と Apple Mail がロゴを表示するのは、a= で示したマーク証明書でロゴの所有者と確認できる場合だけです。Gmail は VMC（登録商標向け）と CMC を受け付けますが、Apple Mail では VMC を前提としてください。証明書がないと、Yahoo など一部の受信側でしか表示されません。',
    },
    fix: {
      en: 'Get a mark certificate for the logo: a VMC for a registered trademark, a CMC for a logo that has been in public use for at least a year. Put the PEM file on your web server, publish the record below with its address in a=, then audit again.',
      ja: 'ロゴのマーク証明書を取得します（登録商標なら VMC、1 年以上公に使用しているロゴなら CMC）。PEM ファイルを Web サーバーに置き、そのアドレスを a= に書いた下のレコードを公開して、もう一度診断してください。',
    },
  },
  sources: [
    citeBimi('Assertion Record', 'B22'),
    { title: 'Google Workspace Admin Help: Set up BIMI', url: 'https://support.google.com/a/answer/10911320' },
  ],
  judge: ({ target, bimi }) =>
    judgeOfferedLogo(target, bimi, (found) => {
      const { record, reply } = found;
      if (record.evidence !== null && !record.evidence.isEmpty) return pass(null, { replies: [reply] });
      const logo = record.location?.tag.value ?? '';
      const folder = /^(https:\/\/.+)\/[^/]*$/iu.exec(logo)?.[1] ?? `https://www.${target.domain}`;
      return fail(
        { en: 'The record has no a= tag with an address.', ja: 'レコードに、アドレスの入った a= タグがありません。' },
        {
          details: [textExcerpt(reply, record.text, []), amendedBimi(found, { a: `${folder}/mark.pem` }, addressNote)],
          replies: [reply],
        },
      );
    }),
});
