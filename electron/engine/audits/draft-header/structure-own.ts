// A header that SES writes when it puts a message together.
import { assembledWays } from '../../../../shared/message/send.ts';
import { isMember } from '../../derive/message-headers.ts';
import { writtenBySes } from '../../protocols/ses/message-headers.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderStructureOwn = defineAudit({
  id: 'draft-header-structure-own',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'blocker',
  ways: assembledWays,
  needs: ['draftMessage'],
  texts: {
    title: { en: 'SES writes a custom header itself', ja: 'SES が作成する項目がカスタムヘッダーにあります' },
    passed: { en: 'SES writes none of the custom headers itself', ja: 'SES が作成する項目との重複はありません' },
    why: {
      en: 'To, Cc, Bcc, Date, Message-ID, MIME-Version and Content-Type come from the recipients and parts of a message. The SES API refuses them as custom headers.',
      ja: 'To、Cc、Bcc、Date、Message-ID、MIME-Version、Content-Type は、宛先とパートから作られます。カスタムヘッダーとして指定すると SES の API に拒否されます。',
    },
    fix: {
      en: 'Delete it here, and type recipients into the fields of the form. Raw and SMTP send the message, but SES replaces Date and Message-ID with its own.',
      ja: 'このヘッダーを削除し、宛先はフォームに入力してください。未加工 (raw) または SMTP では送信できますが、Date と Message-ID は SES が書き換えます。',
    },
  },
  sources: [
    {
      title: 'Amazon SES API v2: MessageHeader',
      url: 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_MessageHeader.html',
    },
  ],
  judge: ({ draftMessage: { form, raw } }) =>
    judgeHeaders(raw === null ? form.headers : [], ({ name }) =>
      writtenBySes.has(name.trim().toLowerCase()) && !isMember(form, name)
        ? { en: `SES writes ${name}.`, ja: `${name} は SES が作成します。` }
        : null,
    ),
});
