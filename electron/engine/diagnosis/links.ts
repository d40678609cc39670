// Where to go on from a diagnosis.
import type { DiagnosisLink } from '../../../shared/history/diagnosis.ts';
import type { Text } from '../../../shared/text.ts';
import { advisorAudits } from './advisor-audits.ts';
import { clean } from './clean.ts';
import type { Story } from './read-story.ts';

export function linksOf(story: Story): readonly DiagnosisLink[] {
  return [...toAdvisor(story), ...toSuppression(story), ...toTemplate(story), ...toPages(story)];
}

function toAdvisor({ ask, cause, weighed, ending, heldUpBy }: Story): readonly DiagnosisLink[] {
  // What held it up is worth mending, though it arrived.
  const reason = ending === 'arrived' ? heldUpBy : { cause, replyCause: weighed.replyCause };
  const audits = reason === null ? [] : advisorAudits(reason.cause, reason.replyCause);
  const domain = ask.senderDomain;
  if (domain === null || audits.length === 0) return [];
  return [
    {
      kind: 'advisor',
      domain,
      audits,
      says: {
        en: `Findings of ${clean(domain, 253)} that bear on this`,
        ja: `関係する ${clean(domain, 253)} の診断項目`,
      },
    },
  ];
}

function toSuppression({ ask, cause }: Story): readonly DiagnosisLink[] {
  const isListed = ask.suppression?.some(({ entry }) => entry !== null) === true;
  // Asked, and not on it any more: nothing to see there.
  const wasListed = cause === 'suppressed-by-account' && ask.suppression === null;
  if (!isListed && !wasListed) return [];
  return [
    {
      kind: 'suppression',
      address: ask.recipient,
      says: { en: 'This address on the suppression list', ja: 'サプレッションリストのこのアドレス' },
    },
  ];
}

function toTemplate({ ask, cause, deciding }: Story): readonly DiagnosisLink[] {
  const template = deciding?.subType ?? null;
  if (cause !== 'rendering-failed' || template === null) return [];
  return [
    {
      kind: 'template',
      template,
      region: ask.region,
      says: { en: `Template ${clean(template, 80)}`, ja: `テンプレート ${clean(template, 80)}` },
    },
  ];
}

/** Fixed: nothing that a reply holds is ever a link. */
const pages: { readonly [receiver: string]: string } = {
  Google: 'https://support.google.com/a/answer/3726730',
  Microsoft:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  Yahoo: 'https://senders.yahooinc.com/smtp-error-codes/',
  Apple: 'https://support.apple.com/102322',
  Yandex: 'https://yandex.com/support/mail/bounces/yandex.html',
  'GMX and Web.de': 'https://postmaster.gmx.net/en/error-messages',
  Orange: 'https://postmaster.orange.fr/',
  'T-Online': 'https://postmaster.t-online.de/index.en.html',
};

function toPages({ ending, weighed }: Story): readonly DiagnosisLink[] {
  const { receiver } = weighed;
  const url = receiver === null ? undefined : pages[receiver];
  if (url === undefined || receiver === null || ending === 'arrived') return [];
  const says: Text = { en: `What ${receiver} says about its replies`, ja: `${receiver} による応答の説明` };
  return [{ kind: 'web', url, says }];
}
