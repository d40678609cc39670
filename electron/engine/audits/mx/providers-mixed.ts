// M16: who receives the mail, and whether two mailbox providers do so at once.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { ownMx } from '../../derive/mx-detail.ts';
import { providerOf } from '../../protocols/mx/providers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxProvidersMixed = defineAudit({
  id: 'mx-providers-mixed',
  topic: 'mx',
  subject: 'domain',
  severity: 'info',
  needs: ['mx'],
  texts: {
    title: { en: 'More than one provider receives the mail', ja: '2 つ以上のプロバイダーがメールを受信しています' },
    passed: { en: 'One provider receives the mail', ja: '受信するプロバイダーは 1 つです' },
    why: {
      en: 'MX hosts of different providers are usually left over from a migration. Which of them receives a message depends on chance and outages, so some mail ends up where nobody looks.',
      ja: '異なるプロバイダーの MX が並んでいるのは、たいてい移行の名残です。どこに届くかは偶然や障害次第で決まるため、一部のメールが誰も見ない場所に残ります。',
    },
    fix: {
      en: 'Keep the MX records of the provider that you use and delete the others. If a filter passes mail on to the mailboxes, keep only the records of the filter.',
      ja: '現在使っているプロバイダーの MX レコードだけを残し、ほかは削除してください。フィルターを経由している場合は、フィルターの MX だけを残します。',
    },
  },
  sources: [citeRfc(5321, '5.1', 'M16')],
  judge: ({ mx }) => {
    const own = ownMx(mx);
    const hosts = exchangesIn(mx).filter(({ kind }) => kind === 'host');
    if (hosts.length === 0) return notApplicable(noHosts);
    const known = hosts.flatMap(({ host }) => providerOf(host) ?? []);
    const names = [...new Set(known.map(({ name }) => name))];
    const list = names.join(', ');
    if (names.length < 2)
      return pass(names.length === 0 ? null : { en: `Received by ${list}.`, ja: `受信: ${list}` }, { replies: [own] });
    const rows = hosts.map(({ preference, host }) => [String(preference), host, providerOf(host)?.name ?? unknown]);
    return fail(
      { en: `The MX hosts belong to ${list}.`, ja: `MX ホストの運用元: ${list}` },
      { details: [{ kind: 'table', title, columns, rows }], replies: [own] },
    );
  },
});

const noHosts = { en: 'No MX record names a host.', ja: 'ホスト名を指す MX レコードがありません。' };
const title = { en: 'Who runs the MX hosts', ja: 'MX ホストの運用元' };
const columns = [
  { en: 'Preference', ja: '優先度' },
  { en: 'Host', ja: 'ホスト' },
  { en: 'Provider', ja: 'プロバイダー' },
];
const unknown = { en: 'unknown', ja: '不明' };
