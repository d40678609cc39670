// M12: an MX record whose target is no host name.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Text } from '../../../../shared/text.ts';
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { mxExcerpt, ownMx } from '../../derive/mx-detail.ts';
import { type HostNameFault, hostNameFault } from '../../protocols/mx/host-name.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxTargetSyntax = defineAudit({
  id: 'mx-target-syntax',
  topic: 'mx',
  subject: 'domain',
  severity: 'medium',
  needs: ['mx'],
  texts: {
    title: { en: 'An MX record has an invalid host name', ja: 'MX レコードのホスト名が正しくありません' },
    passed: { en: 'Every MX record has a valid host name', ja: 'MX レコードのホスト名はすべて正しい形です' },
    why: {
      en: 'Host names consist of letters, digits and hyphens. Some mail servers do not deliver to any other name, even if DNS can resolve it.',
      ja: 'ホスト名に使えるのは英数字とハイフンだけです。DNS では見つかる名前でも、それ以外の文字を含むホストには配送しないメールサーバーがあります。',
    },
    fix: {
      en: 'Correct the name in the MX record. If the host really has that name, give it a second, valid name with the same address and use that one.',
      ja: 'MX レコードの名前を直してください。ホストの名前が実際にそのとおりであれば、同じアドレスで正しい形の名前を追加し、そちらを使います。',
    },
  },
  sources: [citeRfc(1123, '2.1', 'M12'), citeRfc(5321, '2.3.5')],
  judge: ({ mx }) => {
    const own = ownMx(mx);
    const hosts = exchangesIn(mx).filter(({ kind }) => kind === 'host');
    if (hosts.length === 0) return notApplicable(noHosts);
    const faulty = hosts.filter(({ host }) => hostNameFault(host) !== null);
    if (faulty.length === 0) return pass(null, { replies: [own] });
    const reasonFor = (host: string) => {
      const fault = hostNameFault(host);
      return fault === null ? null : sayFault(fault);
    };
    const list = faulty.map(({ host }) => host).join(', ');
    return fail(
      { en: `Invalid host name: ${list}.`, ja: `ホスト名として正しくない名前: ${list}` },
      { details: [mxExcerpt(own, ({ kind, host }) => (kind === 'host' ? reasonFor(host) : null))], replies: [own] },
    );
  },
});

const noHosts = { en: 'No MX record names a host.', ja: 'ホスト名を指す MX レコードがありません。' };

function sayFault(fault: HostNameFault): Text {
  switch (fault) {
    case 'underscore':
      return { en: 'It contains an underscore.', ja: 'アンダースコアが含まれています。' };
    case 'character':
      return {
        en: 'It contains a character that is not allowed in a host name.',
        ja: 'ホスト名に使えない文字が含まれています。',
      };
    case 'hyphen':
      return { en: 'A part begins or ends with a hyphen.', ja: 'ハイフンで始まる、または終わる部分があります。' };
    case 'single-label':
      return { en: 'It has no dot; the domain is missing.', ja: 'ドットがなく、ドメイン部分が抜けています。' };
    case 'numeric-top':
      return { en: 'It ends like an IP address.', ja: '末尾が IP アドレスのようになっています。' };
    default:
      return assertNever(fault);
  }
}
