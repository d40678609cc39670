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
    passed: { en: 'The record names a certificate for the logo', ja: 'ロゴの証明書が示されています' },
    why: {
      en: 'Gmail and Apple Mail show a logo only when a certificate (VMC or CMC) proves that it is yours; a= names that certificate. Without it the logo appears at few receivers, such as Yahoo and Fastmail.',
      ja: 'Gmail や Apple Mail は、ロゴの所有者であることを示す証明書（VMC または CMC）がある場合だけロゴを表示します。証明書は a= で示します。ないと、Yahoo や Fastmail など一部でしか表示されません。',
    },
    fix: {
      en: 'Get a mark certificate for the logo (a VMC for a registered trademark, otherwise a CMC), put the PEM file on your web server and name it in a=.',
      ja: 'ロゴのマーク証明書（登録商標なら VMC、それ以外は CMC）を取得し、PEM ファイルを Web サーバーに置いて、a= にそのアドレスを書いてください。',
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
