// RFC 6376 5.4.2: From named once more in h= keeps anybody from adding one.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { fieldsNamed } from '../fields-named.ts';
import { vouching } from '../judge-signatures.ts';

export const messageDkimFromAddable = defineAudit({
  id: 'message-dkim-from-addable',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'info',
  needs: ['mail'],
  texts: {
    title: {
      en: 'A second From could be added without breaking the signature',
      ja: 'From を追加されても署名が有効なままです',
    },
    passed: { en: 'The signature prevents a second From', ja: 'From の追加を防ぐ署名になっています' },
    why: {
      en: 'If h= names From once more than there are From headers, nobody can add one on the way. Few clients show the added one, and most receivers refuse such mail.',
      ja: 'h= に From を 1 つ余分に書くと、途中で From を追加できなくなります。追加された From を表示するプログラムは少なく、受信側の多くは拒否します。',
    },
    fix: {
      en: 'This is optional: name From twice in h= (over-signing) if the signing program supports it.',
      ja: '必須ではありません。署名するプログラムが対応していれば、h= に From を 2 回書いてください（オーバーサイニング）。',
    },
  },
  sources: [citeRfc(6376, '5.4.2'), citeRfc(6376, '8.15')],
  judge: ({ mail }) => {
    const good = vouching(mail);
    if (good.length === 0) return notApplicable(noneVouches);
    const isSealed = good.some(
      ({ signedHeaders }) =>
        signedHeaders.filter((name) => name.toLowerCase() === 'from').length > fieldsNamed(mail, 'from').length,
    );
    return isSealed ? pass() : fail(once);
  },
});

const once = {
  en: 'h= names From as often as the message has it.',
  ja: 'h= の From の数は、メールにある数と同じです。',
};
const noneVouches = { en: 'No signature of the author passes.', ja: '差出人のドメインで合格した署名がありません。' };
