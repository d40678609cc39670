// M06: an MX host with an address that the internet cannot reach.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Text } from '../../../../shared/text.ts';
import { mxExcerpt, ownMx, removeMx } from '../../derive/mx-detail.ts';
import { type Confined, confinementOf } from '../../protocols/mx/address-reach.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail } from '../define-audit.ts';
import { judgeMailHosts, passUnlessUnknown } from '../judge-mail-hosts.ts';

export const mxTargetPrivate = defineAudit({
  id: 'mx-target-private',
  topic: 'mx',
  subject: 'domain',
  severity: 'high',
  needs: ['mx'],
  texts: {
    title: { en: 'An MX host has a private address', ja: 'MX ホストに外部から届かないアドレスがあります' },
    passed: { en: 'Every MX host has public addresses', ja: 'MX ホストのアドレスはすべて外部から到達できます' },
    why: {
      en: 'Private and loopback addresses mean something different in every network. A sender that tries one reaches nobody or its own machine, and the mail waits or bounces.',
      ja: 'プライベートアドレスやループバックアドレスは、ネットワークごとに別の機器を指します。送信側はどこにも届かないか、自分の機器に接続してしまい、メールは滞留するかバウンスします。',
    },
    fix: {
      en: 'Give the host its public address, or delete its MX record. List servers for internal use only in your internal DNS.',
      ja: 'ホストに公開アドレスを登録するか、その MX レコードを削除してください。社内用のサーバーは内部向け DNS だけに登録します。',
    },
  },
  sources: [citeRfc(6890, '2.2.2', 'M06'), citeRfc(1918, '3')],
  judge: ({ mx }) =>
    judgeMailHosts(mx, (hosts) => {
      const found = hosts.flatMap(({ exchange, addresses, replies }) =>
        addresses.flatMap((address) => {
          const confined = confinementOf(address);
          return confined === null ? [] : [{ exchange, address, replies, reason: sayConfined(address, confined) }];
        }),
      );
      if (found.length === 0) return passUnlessUnknown(hosts);
      const own = ownMx(mx);
      // A host that has a public address too keeps its record; the private address itself goes.
      const lost = hosts.filter(
        ({ addresses }) => addresses.length > 0 && addresses.every((one) => confinementOf(one) !== null),
      );
      const cures = lost.length < hosts.length ? lost.map(({ exchange }) => removeMx(own, exchange)) : [];
      const list = found.map(({ exchange, address }) => `${exchange.host} (${address})`).join(', ');
      return fail(
        { en: `Not reachable from the internet: ${list}.`, ja: `インターネットから到達できません: ${list}` },
        {
          details: [
            mxExcerpt(own, ({ host }) => found.find(({ exchange }) => exchange.host === host)?.reason ?? null),
            ...cures,
          ],
          replies: [own, ...found.flatMap(({ replies }) => replies)],
        },
      );
    }),
});

function sayConfined(address: string, confined: Confined): Text {
  switch (confined) {
    case 'private':
      return { en: `${address} is a private address.`, ja: `${address} はプライベートアドレスです。` };
    case 'loopback':
      return { en: `${address} is the sender's own machine.`, ja: `${address} は送信側自身を指します。` };
    case 'link-local':
      return {
        en: `${address} is valid only on one network link.`,
        ja: `${address} は同一リンク内だけのアドレスです。`,
      };
    case 'shared':
      return { en: `${address} lies inside a provider's network.`, ja: `${address} は通信事業者内部のアドレスです。` };
    case 'multicast':
      return { en: `${address} does not belong to a single machine.`, ja: `${address} は特定の機器を指しません。` };
    case 'unspecified':
      return { en: `${address} means "no address".`, ja: `${address} は「アドレスなし」を意味します。` };
    default:
      return assertNever(confined);
  }
}
