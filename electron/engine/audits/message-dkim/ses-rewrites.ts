// SES2-DK-7: an own signature over headers that Amazon SES writes anew.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { fieldsNamed } from '../fields-named.ts';
import { signatureTable } from '../judge-signatures.ts';

export const messageDkimSesRewrites = defineAudit({
  id: 'message-dkim-ses-rewrites',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'high',
  needs: ['mail'],
  texts: {
    title: {
      en: 'The signature covers headers that Amazon SES rewrites',
      ja: 'Amazon SES が書き換えるヘッダーを署名しています',
    },
    passed: {
      en: "No signature is broken by Amazon SES's own headers",
      ja: 'Amazon SES の書き換えで無効になった署名はありません',
    },
    why: {
      en: 'Amazon SES replaces Message-ID, Date and Return-Path and removes its X-SES headers. A signature made before that covers values that nobody receives.',
      ja: 'Amazon SES は Message-ID、Date、Return-Path を置き換え、X-SES ヘッダーを取り除きます。その前に付けた署名は、届かない値を対象にしているため検証に失敗します。',
    },
    fix: {
      en: 'Leave Message-ID, Date, Return-Path, Bounces-To and X-SES headers out of h=, or let Amazon SES sign with Easy DKIM or BYODKIM.',
      ja: 'h= から Message-ID、Date、Return-Path、Bounces-To、X-SES ヘッダーを外すか、Amazon SES の Easy DKIM または BYODKIM で署名してください。',
    },
  },
  sources: [citeSes('Manual DKIM signing', 'send-email-authentication-dkim-manual', 'SES2-DK-7')],
  judge: ({ mail }) => {
    const isBySes =
      fieldsNamed(mail, 'x-ses-outgoing').length > 0 ||
      /@(?:[a-z0-9-]+\.)?amazonses\.com>?$/iu.test(mail.messageId ?? '');
    if (!isBySes) return notApplicable(notBySes);
    const found = mail.signatures.flatMap((signature) => {
      const names = signature.signedHeaders.filter((name) => rewritten.test(name));
      const isBroken = signature.cause === 'headers-changed' || signature.cause === 'both-changed';
      return isBroken && names.length > 0 ? [{ signature, names }] : [];
    });
    const [first] = found;
    if (first === undefined) return pass();
    const names = [...new Set(first.names)].join(', ');
    const domain = first.signature.domain ?? '?';
    return fail(
      { en: `The signature of ${domain} covers ${names}.`, ja: `${domain} の署名が ${names} を対象にしています。` },
      { details: [signatureTable(found.map(({ signature }) => signature))] },
    );
  },
});

const rewritten = /^(?:message-id|date|return-path|bounces-to|x-ses-.*)$/iu;

const notBySes = { en: 'Nothing shows that Amazon SES sent it.', ja: 'Amazon SES から送信された形跡がありません。' };
