// What every audit of the hosts behind MX records begins with: the hosts, or why there are none to judge.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import { exchangesIn, type MailHost, mailHosts, unknownAbout } from '../derive/mail-hosts.ts';
import { cannotTell, type Judgement, notApplicable, pass } from './define-audit.ts';

export function judgeMailHosts(mx: DnsReplies, judge: (hosts: readonly MailHost[]) => Judgement): Judgement {
  const hosts = mailHosts(mx);
  if (hosts.length > 0) return withUnchecked(hosts, judge(hosts));
  return notApplicable(exchangesIn(mx).some(({ kind }) => kind === 'literal') ? onlyLiterals : noMail);
}

/** The gatherer asks about the first hosts only: what is said of them is not said of the others. */
function withUnchecked(hosts: readonly MailHost[], judgement: Judgement): Judgement {
  const rest = hosts.filter(({ replies }) => replies.length === 0).length;
  if (rest === 0 || (judgement.verdict !== 'pass' && judgement.verdict !== 'fail')) return judgement;
  const { en, ja } = judgement.says ?? { en: '', ja: '' };
  return {
    ...judgement,
    says: {
      en: `${en} Only the first ${hosts.length - rest} hosts were checked, ${rest} more were not.`.trim(),
      ja: `${ja}確認したのは最初の ${hosts.length - rest} ホストだけで、残りの ${rest} ホストは確認していません。`,
    },
  };
}

/** No fault was found in what is known: a pass, unless something about these hosts could not be asked. */
export function passUnlessUnknown(hosts: readonly MailHost[]): Judgement {
  const unreached = unknownAbout(hosts);
  if (unreached.length > 0) return cannotTell(unreached);
  return pass(null, { replies: hosts.flatMap(({ replies }) => replies) });
}

const noMail = {
  en: 'The domain says that it receives no mail (null MX), so there are no hosts to judge.',
  ja: 'メールを受信しないと宣言している（Null MX）ため、判定するホストがありません。',
};
const onlyLiterals = {
  en: 'The MX records name addresses instead of hosts; another check covers that.',
  ja: 'MX レコードがホスト名ではなくアドレスを指しています。これは別の項目で判定します。',
};
