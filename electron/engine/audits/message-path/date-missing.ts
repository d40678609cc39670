// RFC 5322 3.6: a message must have a date.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { fieldsNamed } from '../fields-named.ts';

export const messagePathDateMissing = defineAudit({
  id: 'message-path-date-missing',
  topic: 'message-path',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'Date is missing or cannot be read', ja: 'Date がないか、読み取れません' },
    passed: { en: 'The message has a date', ja: 'Date があります' },
    why: {
      en: 'Every message must carry the time it was written. Spam filters count a missing date against it.',
      ja: 'メールには作成日時が必要です。ない場合、迷惑メールと判定されやすくなります。',
    },
    fix: {
      en: 'Add a Date header such as: Fri, 15 Jan 2027 08:00:00 +0000. Amazon SES does this automatically.',
      ja: 'Date ヘッダーを書いてください（例: Fri, 15 Jan 2027 08:00:00 +0000）。Amazon SES では自動的に付きます。',
    },
  },
  sources: [citeRfc(5322, '3.6.1')],
  judge: ({ mail }) => {
    if (mail.dateMs !== null) return pass();
    const [field] = fieldsNamed(mail, 'date');
    const value = field?.value.slice(0, 80) ?? '';
    return fail(
      field === undefined
        ? { en: 'There is no Date header.', ja: 'Date ヘッダーがありません。' }
        : { en: `"${value}" is not a date.`, ja: `「${value}」は日時として読めません。` },
    );
  },
});
