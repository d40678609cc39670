// A header that SES writes itself.
import { overwritten } from '../../mail/header-names.ts';
import { citeSes } from '../cite-rfc.ts';
import { wasReceived } from '../../derive/message-headers.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeHeaders } from '../judge-headers.ts';

export const draftHeaderOverwritten = defineAudit({
  id: 'draft-header-overwritten',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage'],
  texts: {
    title: {
      en: 'SES writes its own Date, Message-ID or Return-Path',
      ja: 'Date、Message-ID、Return-Path は SES が書き換えます',
    },
    passed: { en: 'No header is set that SES overwrites', ja: 'SES が書き換えるヘッダーは設定されていません' },
    why: {
      en: 'SES replaces Date with the time of acceptance and Message-ID with its own. Bounces still go to the Return-Path address, but recipients see another one.',
      ja: 'Date は受付時刻に、Message-ID は SES のものに置き換わります。Return-Path のアドレスにはバウンスが届きますが、受信者には別の値が表示されます。',
    },
    fix: {
      en: 'Keep the message ID that SES returns, and do not rely on your own. Set the feedback address in the form.',
      ja: 'SES が返すメッセージ ID を保存し、独自の値に依存しないでください。フィードバックの転送先はフォームで指定します。',
    },
  },
  sources: [citeSes('header fields', 'header-fields')],
  // In a form, and of a message that was sent before, such headers are another check's.
  judge: ({ draftMessage }) =>
    judgeHeaders(wasReceived(draftMessage) ? [] : (draftMessage.raw?.root.headers ?? []), ({ name }) =>
      overwritten.has(name.toLowerCase())
        ? { en: `SES replaces ${name}.`, ja: `${name} は SES が置き換えます。` }
        : null,
    ),
});
