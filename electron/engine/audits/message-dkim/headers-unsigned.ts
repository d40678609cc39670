// Headers that readers see, which no signature covers.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { fieldsNamed } from '../fields-named.ts';
import { vouching } from '../judge-signatures.ts';

export const messageDkimHeadersUnsigned = defineAudit({
  id: 'message-dkim-headers-unsigned',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: {
      en: 'Headers that readers rely on are not signed',
      ja: '署名の対象になっていない重要なヘッダーがあります',
    },
    passed: { en: 'The headers that readers rely on are signed', ja: '重要なヘッダーは署名の対象になっています' },
    why: {
      en: 'What is not signed can be changed or replaced on the way, and the signature still verifies: a subject, a reply address, or how the body is to be read.',
      ja: '署名の対象でないヘッダーは、途中で変更されても署名が有効なままです。件名、返信先、本文の解釈方法などを書き換えられるおそれがあります。',
    },
    fix: {
      en: 'Have the signing program name these headers in h=. Amazon SES signs them automatically with Easy DKIM.',
      ja: '署名するプログラムの h= にこれらのヘッダーを加えてください。Amazon SES の Easy DKIM では自動的に対象になります。',
    },
  },
  sources: [citeRfc(6376, '5.4.1'), citeRfc(6376, '8.15')],
  judge: ({ mail }) => {
    const good = vouching(mail);
    if (good.length === 0) return notApplicable(noneVouches);
    const signed = new Set(good.flatMap(({ signedHeaders }) => signedHeaders.map((name) => name.toLowerCase())));
    const open = wanted.filter(
      (name) => fieldsNamed(mail, name.toLowerCase()).length > 0 && !signed.has(name.toLowerCase()),
    );
    return open.length === 0
      ? pass()
      : fail({ en: `Not signed: ${open.join(', ')}.`, ja: `署名の対象外: ${open.join('、')}。` });
  },
});

/** RFC 6376 5.4.1, of them what a reader sees; and what tells how the body is to be read. */
const wanted = ['Subject', 'Date', 'To', 'Cc', 'Reply-To', 'MIME-Version', 'Content-Type'];

const noneVouches = { en: 'No signature of the author passes.', ja: '差出人のドメインで合格した署名がありません。' };
