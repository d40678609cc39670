// An own DKIM signature over headers that SES changes.
import { wasReceived } from '../../derive/message-headers.ts';
import { headersNamed } from '../../mail/walk-parts.ts';
import { parseTagList, tagNamed } from '../../protocols/tag-list/parse.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftHeaderSignatureBreaks = defineAudit({
  id: 'draft-header-signature-breaks',
  topic: 'draft-header',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage', 'draftMime'],
  texts: {
    title: {
      en: 'The DKIM signature covers headers that SES changes',
      ja: 'SES が書き換えるヘッダーに DKIM 署名しています',
    },
    passed: {
      en: 'The DKIM signature covers nothing that SES changes',
      ja: 'DKIM 署名の対象に書き換えられるヘッダーはありません',
    },
    why: {
      en: 'SES rewrites Message-ID, Date and Return-Path and removes X-SES headers. A signature that covers them fails at every receiver.',
      ja: 'SES は Message-ID、Date、Return-Path を書き換え、X-SES ヘッダーを取り除きます。これらを署名対象にすると、すべての受信側で検証に失敗します。',
    },
    fix: {
      en: 'Sign again without these names in h=, or leave signing to SES.',
      ja: 'h= からこれらを外して署名し直すか、SES の署名に任せてください。',
    },
  },
  sources: [citeSes('manual DKIM signing', 'send-email-authentication-dkim-manual', 'SES2-DK-7')],
  judge: ({ draftMessage, draftMime: { structure } }) => {
    if (wasReceived(draftMessage)) return notApplicable(received);
    const signatures = headersNamed(structure, 'DKIM-Signature');
    if (signatures.length === 0)
      return notApplicable({ en: 'The message has no signature of its own.', ja: 'メール自体に署名はありません。' });
    const names = signatures.flatMap(({ value }) => (tagNamed(parseTagList(value), 'h')?.value ?? '').split(':'));
    const changed = [...new Set(names.map((name) => name.trim()).filter((name) => isChanged(name.toLowerCase())))];
    if (changed.length === 0) return pass();
    return fail({ en: `It covers ${changed.join(', ')}.`, ja: `${changed.join('、')} が署名の対象です。` });
  },
});

function isChanged(name: string): boolean {
  return ['message-id', 'date', 'return-path', 'bounces-to'].includes(name) || name.startsWith('x-ses-');
}

const received = {
  en: 'The message was sent before; another check covers its signatures.',
  ja: '受信済みのメールです。署名は別の項目で判定します。',
};
