// MF-4, MF-7: people's mail, or a receipt rule of SES, arrives at the custom MAIL FROM domain.
import { isKnown } from '../../../../shared/dns.ts';
import type { SesReceiving } from '../../../../shared/ses.ts';
import { decidingReply } from '../../derive/mail-from-records.ts';
import { mxExcerpt } from '../../derive/mx-detail.ts';
import { parseMx } from '../../protocols/mx/parse.ts';
import { providerOf } from '../../protocols/mx/providers.ts';
import { sesFeedbackRegion } from '../../protocols/mx/ses-endpoint.ts';
import type { Exchange } from '../../protocols/mx/types.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, pass } from '../define-audit.ts';
import { judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromUsedForReceiving = defineAudit({
  id: 'ses-mail-from-used-for-receiving',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFromAnswers'],
  weighs: ['sesReceiving'],
  texts: {
    title: { en: 'The MAIL FROM domain also receives mail', ja: 'MAIL FROM ドメインでメールを受信しています' },
    passed: {
      en: 'The MAIL FROM domain receives bounces only',
      ja: 'MAIL FROM ドメインが受け取るのはバウンスだけです',
    },
    why: {
      en: 'A MAIL FROM domain has room for one MX record, the one that brings bounces to SES. It cannot receive other mail at the same time: one of both will not work.',
      ja: 'MAIL FROM ドメインに置ける MX は、バウンスを SES に届ける 1 つだけです。ほかのメールを同時に受信することはできず、どちらかが機能しません。',
    },
    fix: {
      en: 'Leave this name to the mail that it receives. Choose another subdomain as MAIL FROM domain, one that is used for nothing else.',
      ja: 'この名前は受信用に残し、ほかに使われていない別のサブドメインを MAIL FROM ドメインに設定してください。',
    },
  },
  sources: [citeSes('custom MAIL FROM domain', 'mail-from', 'SES1-MF-4', 'SES2-MF-7')],
  judge: ({ sesIdentity, mailFromAnswers, sesReceiving }) =>
    judgeMailFrom(sesIdentity, ({ domain }) => {
      const mx = decidingReply(mailFromAnswers, 'mx');
      const hosts = parseMx(mx).filter(receives);
      const rules = sesReceiving.state === 'seen' ? rulesFor(domain, sesReceiving.value) : [];
      if (hosts.length > 0 || rules.length > 0) {
        const users = [...hosts.map(({ host }) => host), ...rules];
        const marked = mxExcerpt(mx, (one) => (receives(one) ? receivesText : null));
        return fail(
          {
            en: `${domain} is set up to receive mail: ${users.join(', ')}.`,
            ja: `${domain} はメールを受信する設定になっています（${users.join('、')}）。`,
          },
          hosts.length > 0 ? { details: [marked], replies: [mx] } : {},
        );
      }
      if (!isKnown(mx)) return cannotTell([mx]);
      return sesReceiving.state === 'unreachable' ? cannotTellFrom(sesReceiving) : pass();
    }),
});

/** A host that is known to receive mail; any other one is judged as a wrong MX record. */
function receives({ host }: Exchange): boolean {
  return sesFeedbackRegion(host) === null && providerOf(host) !== null;
}

/** Receipt rules that name the domain, or an address of it. */
function rulesFor(domain: string, { rules }: SesReceiving): readonly string[] {
  const names = ({ recipients }: (typeof rules)[number]): boolean =>
    recipients.some((recipient) => recipient.toLowerCase().split('@').at(-1) === domain);
  return rules.filter((rule) => rule.enabled && names(rule)).map(({ name }) => name);
}

const receivesText = { en: 'Receives ordinary mail.', ja: '通常のメールの受信先です。' };
