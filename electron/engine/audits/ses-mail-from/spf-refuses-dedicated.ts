// X16: check_host with the account's own dedicated addresses does not pass at the custom MAIL FROM domain.
import type { Table } from '../../../../shared/detail.ts';
import { checkAddress } from '../../derive/ses-egress.ts';
import { spfExcerpt } from '../../derive/spf-cure.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { judgeMailFromSpf } from '../judge-mail-from-spf.ts';
import { citeSpf } from '../judge-spf.ts';

export const sesMailFromSpfRefusesDedicated = defineAudit({
  id: 'ses-mail-from-spf-refuses-dedicated',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'mailFrom'],
  weighs: ['sesDedicatedIps'],
  texts: {
    title: {
      en: 'SPF does not pass for your dedicated IP addresses',
      ja: '専用 IP アドレスが SPF に合格しません',
    },
    passed: { en: 'Your dedicated IP addresses pass SPF', ja: '専用 IP アドレスは SPF に合格します' },
    why: {
      en: 'Plumbline ran the check that receivers run, with each dedicated IP address of this account. Mail that leaves through an address that does not pass fails SPF, and DMARC depends on DKIM alone.',
      ja: 'このアカウントの専用 IP アドレスごとに、受信側と同じ判定を行いました。合格しないアドレスから送られるメールは SPF に合格せず、DMARC では DKIM だけが頼りになります。',
    },
    fix: {
      en: 'Let the record of the MAIL FROM domain include amazonses.com. For addresses that you brought yourself (BYOIP), add an ip4 term for their range.',
      ja: 'MAIL FROM ドメインのレコードに include:amazonses.com を含めてください。持ち込んだアドレス（BYOIP）の場合は、その範囲を ip4 で追加します。',
    },
  },
  sources: [citeSpf('4', 'X16'), citeSes('dedicated IP addresses', 'dedicated-ip')],
  judge: ({ sesIdentity, mailFrom, sesDedicatedIps }) =>
    judgeMailFromSpf(sesIdentity, mailFrom, ({ replies, root, proof }) => {
      if (sesDedicatedIps.state === 'unreachable') return cannotTellFrom(sesDedicatedIps);
      if (sesDedicatedIps.state === 'absent') return notApplicable(noneText);
      const { domain, spf } = replies;
      const checks = sesDedicatedIps.value.map(({ address }) => ({
        address,
        step: checkAddress(domain, address, spf),
      }));
      const failed = checks.flatMap(({ address, step }) =>
        step.done && step.result !== 'pass' && step.result !== 'temperror' ? [[address, step.result] as const] : [],
      );
      if (failed.length === 0) {
        const isSure = checks.every(({ step }) => step.done && step.result === 'pass');
        return isSure ? pass(null, { replies: proof }) : cannotTell(spf);
      }
      const list = failed.map(([address]) => address).join(', ');
      return fail(
        { en: `${domain} does not let ${list} pass.`, ja: `${domain} では ${list} が合格しません。` },
        { details: [spfExcerpt(domain, root.reading?.text ?? '', []), resultsTable(failed)], replies: proof },
      );
    }),
});

const noneText = {
  en: 'The account has no dedicated IP addresses in this region.',
  ja: 'このリージョンに専用 IP アドレスはありません。',
};
const resultsTable = (rows: Table['rows']): Table => ({
  kind: 'table',
  title: { en: 'SPF result by address', ja: 'アドレスごとの SPF の結果' },
  columns: [
    { en: 'Address', ja: 'アドレス' },
    { en: 'Result', ja: '結果' },
  ],
  rows,
});
