// The sentence beside the DMARC result of a message.
import type { DmarcCheck } from '../../../shared/message/mail-report.ts';
import type { Text } from '../../../shared/text.ts';
import type { DmarcLegs } from './judge-mail-dmarc.ts';

type Passing = readonly { readonly leg: string; readonly name: string }[];

/** "DKIM (example.com) and SPF (mail.example.com)": each once. */
function sayLegs(passing: Passing): Text {
  const named = [...new Set(passing.map(({ leg, name }) => `${leg} (${name})`))];
  return { en: named.join(' and '), ja: named.join(' と ') };
}

export const sayDmarc = {
  severalAuthors: (domains: readonly string[]): Text => ({
    en: `There is more than one author in From (${domains.join(', ')}), so DMARC cannot be evaluated. Most receivers refuse such mail.`,
    ja: `From に複数の差出人があり（${domains.join('、')}）、DMARC を評価できません。多くの受信側はこのようなメールを拒否します。`,
  }),
  policyUnknown: (domain: string): Text => ({
    en: `The DMARC record for ${domain} could not be queried. Try again later.`,
    ja: `${domain} の DMARC レコードを取得できませんでした。時間をおいてもう一度お試しください。`,
  }),
  noPolicy: (domain: string, passing: Passing): Text =>
    passing.length === 0
      ? {
          en: `No DMARC record applies to ${domain}, and no aligned result passes.`,
          ja: `${domain} に適用される DMARC レコードはなく、アライメントが一致して合格した認証もありません。`,
        }
      : {
          en: `No DMARC record applies to ${domain}; with one, this message would pass by ${sayLegs(passing).en}.`,
          ja: `${domain} に適用される DMARC レコードがありません。レコードがあれば ${sayLegs(passing).ja} で合格します。`,
        },
  pass: (passing: Passing): Text => ({
    en: `It passes by ${sayLegs(passing).en}.`,
    ja: `${sayLegs(passing).ja} で合格しました。`,
  }),
  open: ({ spf }: DmarcLegs): Text =>
    spf === null
      ? {
          en: 'No signature passes for the author, and no header shows which address sent the message, so SPF is unknown.',
          ja: '差出人のドメインで合格した署名がなく、送信元のアドレスを示すヘッダーもないため、SPF を確認できません。',
        }
      : {
          en: 'Some DNS queries failed, so it is not known whether the message passes. Try again later.',
          ja: 'DNS に問い合わせられなかった項目があり、合格するか確認できません。時間をおいてもう一度お試しください。',
        },
  fail: (domain: string, policy: DmarcCheck['policy'], { signatures, spf }: DmarcLegs): Text => {
    const passed = signatures.filter(({ result }) => result === 'pass');
    const foreign = passed.map(({ domain: of }) => of ?? '').join(', ');
    const dkim: Text =
      signatures.length === 0
        ? { en: 'it is not signed', ja: '署名がありません' }
        : passed.length === 0
          ? { en: 'no signature verifies', ja: '検証に成功した署名がありません' }
          : { en: `it is signed by ${foreign} only`, ja: `署名は ${foreign} のものだけです` };
    const sender: Text =
      spf?.result === 'pass'
        ? { en: `SPF passes for ${spf.domain}`, ja: `SPF は ${spf.domain} で合格しています` }
        : { en: `the SPF result is ${spf?.result ?? 'none'}`, ja: `SPF の結果は ${spf?.result ?? 'none'} です` };
    return {
      en: `Nothing that passes is aligned with ${domain}: ${dkim.en}, and ${sender.en}. The policy is ${policy ?? 'none'}.`,
      ja: `${domain} とアライメントが一致する合格がありません。${dkim.ja}。${sender.ja}。ポリシーは ${policy ?? 'none'} です。`,
    };
  },
};
