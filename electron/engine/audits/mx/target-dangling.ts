// M05: an MX record whose host does not exist or has no address.
import { mxExcerpt, ownMx, removeMx } from '../../derive/mx-detail.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeMailHosts, passUnlessUnknown } from '../judge-mail-hosts.ts';

export const mxTargetDangling = defineAudit({
  id: 'mx-target-dangling',
  topic: 'mx',
  subject: 'domain',
  severity: 'high',
  needs: ['mx'],
  texts: {
    title: { en: 'An MX record leads nowhere', ja: 'MX レコードの行き先がありません' },
    passed: { en: 'Every MX host has an address', ja: 'すべての MX ホストにアドレスがあります' },
    why: {
      en: 'Mail can be delivered only to a host that has an address. A host without one costs every sender time; if no host has one, no mail arrives. If anyone can register its domain, a stranger could receive your mail.',
      ja: 'メールはアドレスを持つホストにしか届きません。アドレスのないホストは送信側の時間を無駄にし、すべてがそうなら 1 通も届きません。そのドメインを誰でも取得できる状態なら、他人にメールを受け取られるおそれもあります。',
    },
    fix: {
      en: 'Delete the MX records of hosts that no longer exist. If the host should exist, correct its name or restore its A or AAAA record.',
      ja: 'すでにないホストの MX レコードは削除してください。残すべきホストなら、つづりを直すか、A または AAAA レコードを登録し直してください。',
    },
  },
  sources: [citeRfc(5321, '5.1', 'M05')],
  judge: ({ mx }) =>
    judgeMailHosts(mx, (hosts) => {
      const dangling = hosts.filter(({ hasAddress }) => hasAddress === 'no');
      if (dangling.length === 0) return passUnlessUnknown(hosts);
      const own = ownMx(mx);
      const isOnly = dangling.length === hosts.length;
      const list = dangling.map(({ exchange }) => exchange.host).join(', ');
      const reasonOf = (host: string) => {
        const found = dangling.find(({ exchange }) => exchange.host === host);
        if (found === undefined) return null;
        return found.replies.some(({ outcome }) => outcome === 'nxdomain') ? missingText : emptyText;
      };
      // Removing the only MX record would cure nothing.
      const cures = isOnly ? [] : dangling.map(({ exchange }) => removeMx(own, exchange));
      return fail(isOnly ? noneLeft(list) : someLost(list), {
        details: [mxExcerpt(own, ({ host }) => reasonOf(host)), ...cures],
        replies: [own, ...dangling.flatMap(({ replies }) => replies)],
      });
    }),
});

const missingText = { en: 'This name does not exist.', ja: 'この名前は存在しません。' };
const emptyText = { en: 'This name has no A or AAAA record.', ja: 'この名前には A も AAAA もありません。' };
const noneLeft = (list: string) => ({
  en: `No MX host has an address (${list}): mail to this domain cannot be delivered.`,
  ja: `どの MX ホストにもアドレスがなく（${list}）、このドメイン宛てのメールは届きません。`,
});
const someLost = (list: string) => ({
  en: `No address: ${list}. The other MX hosts have one.`,
  ja: `アドレスのないホスト: ${list}。ほかの MX ホストにはアドレスがあります。`,
});
