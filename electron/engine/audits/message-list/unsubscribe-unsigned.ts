// RFC 8058 4: both headers have to be signed.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { unknownBecause } from '../unknown-because.ts';

export const messageListUnsubscribeUnsigned = defineAudit({
  id: 'message-list-unsubscribe-unsigned',
  topic: 'message-list',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: { en: 'The unsubscribe headers are not signed', ja: '配信停止のヘッダーが署名の対象になっていません' },
    passed: { en: 'The unsubscribe headers are signed', ja: '配信停止のヘッダーは署名の対象になっています' },
    why: {
      en: 'Receivers offer one-click unsubscribe only if a DKIM signature that passes covers both headers. Otherwise anybody could add them.',
      ja: '受信側は、検証に成功した DKIM 署名が両方のヘッダーを対象にしている場合だけ、ワンクリックの配信停止を表示します。第三者による追加を防ぐためです。',
    },
    fix: {
      en: 'Name List-Unsubscribe and List-Unsubscribe-Post in h= of your signature. Amazon SES signs them automatically with Easy DKIM.',
      ja: '署名の h= に List-Unsubscribe と List-Unsubscribe-Post を加えてください。Amazon SES の Easy DKIM では自動的に対象になります。',
    },
  },
  sources: [citeRfc(8058, '4', 'K34', 'G07')],
  judge: ({ mail: { oneClick, signatures } }) => {
    if (oneClick.signed === null) return notApplicable(noPair);
    if (oneClick.signed) return pass();
    const open = signatures.find(({ result, signedHeaders }) => result === 'temperror' && coversBoth(signedHeaders));
    return open === undefined ? fail(uncovered) : unknownBecause(open.says);
  },
});

function coversBoth(signedHeaders: readonly string[]): boolean {
  const names = signedHeaders.map((name) => name.toLowerCase());
  return names.includes('list-unsubscribe') && names.includes('list-unsubscribe-post');
}

const noPair = { en: 'One of the two headers is missing.', ja: '2 つのヘッダーがそろっていません。' };
const uncovered = {
  en: 'No signature that passes covers both headers.',
  ja: '検証に成功した署名のうち、両方のヘッダーを対象にするものがありません。',
};
