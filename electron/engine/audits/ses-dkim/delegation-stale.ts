// X31: the parent delegates to other servers than the zone lists, and their answers differ.
import type { Table } from '../../../../shared/detail.ts';
import type { DnsName } from '../../../../shared/dns.ts';
import { sameText, type Text } from '../../../../shared/text.ts';
import { type DelegationGap, delegationGap } from '../../derive/delegation.ts';
import { isAnsweredDifferently, tokenStandings } from '../../derive/token-standing.ts';
import { unheardServers } from '../../derive/unheard-servers.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyDomains } from '../judge-ses-identity.ts';
import { matrixOf } from '../judge-ses-tokens.ts';

export const sesDkimDelegationStale = defineAudit({
  id: 'ses-dkim-delegation-stale',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: {
      en: 'The domain is still delegated to old DNS servers',
      ja: 'ドメインの委任先が古い DNS サーバーのままです',
    },
    passed: { en: 'The delegation of the domain is up to date', ja: 'ドメインの委任は最新です' },
    why: {
      en: 'The registry sends the world to servers that the zone itself no longer lists. Whoever asks them gets old answers: SES does not see the new records, and receivers find no key.',
      ja: 'レジストリに登録された委任先と、ゾーン自身が示すネームサーバーが異なります。古いサーバーに問い合わせると古い応答が返るため、SES は新しいレコードを確認できず、受信側も鍵を見つけられません。',
    },
    fix: {
      en: 'At the registrar of the domain, enter the name servers of the provider that you use now. Until the change has spread, publish the DKIM records at the old provider, too.',
      ja: 'ドメインのレジストラーで、現在使っている DNS 事業者のネームサーバーを登録してください。変更が行き渡るまでは、古い事業者の側にも DKIM レコードを公開します。',
    },
  },
  sources: [citeSes('Verification problems', 'troubleshoot-verification', 'X31'), citeRfc(1034, '4.2.2')],
  judge: (inputs) => {
    const { sesIdentity, zoneServers } = inputs;
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    if (zoneServers.state === 'unreachable') return cannotTellFrom(zoneServers);
    if (zoneServers.state === 'absent') return notApplicable(noServers);
    const { delegated, listed, zone, servers } = zoneServers.value;
    if (delegated === null || listed === null) return cannotTell(servers.map(({ soa }) => soa));
    const gap = delegationGap(zoneServers.value);
    if (gap === null) return pass();
    const standings = tokenStandings(inputs);
    const unheard = unheardServers(zoneServers.value);
    if (!standings.tokens.some(isAnsweredDifferently))
      return unheard.length > 0 ? cannotTell(unheard) : notApplicable(sameAnswers);
    return fail(sayGap(zone, gap), { details: [serverTable(delegated, listed), ...matrixOf(standings)] });
  },
});

function sayGap(zone: DnsName, { onlyDelegated, onlyListed }: DelegationGap): Text {
  const list = (names: readonly DnsName[]): Text =>
    names.length === 0 ? { en: 'none', ja: 'なし' } : sameText(names.join(', '));
  return {
    en: `Delegated for ${zone}, but not listed by the zone: ${list(onlyDelegated).en}. Listed by the zone, but not delegated: ${list(onlyListed).en}.`,
    ja: `${zone} の委任先にあり、ゾーンの NS にないサーバー: ${list(onlyDelegated).ja}。ゾーンの NS にあり、委任先にないサーバー: ${list(onlyListed).ja}。`,
  };
}

function serverTable(delegated: readonly DnsName[], listed: readonly DnsName[]): Table {
  const mark = (names: readonly DnsName[], name: DnsName): string => (names.includes(name) ? '✓' : '–');
  return {
    kind: 'table',
    title: { en: 'Name servers', ja: 'ネームサーバー' },
    columns: [sameText('NS'), { en: 'Delegated to', ja: '委任先' }, { en: 'Listed by the zone', ja: 'ゾーンの記載' }],
    rows: [...new Set([...delegated, ...listed])].map((name) => [name, mark(delegated, name), mark(listed, name)]),
  };
}

const noServers: Text = { en: 'The servers of the zone are not known.', ja: 'ゾーンのサーバーが不明です。' };
const sameAnswers: Text = {
  en: 'The two lists of servers differ, but all answers about DKIM are the same.',
  ja: '2 つの一覧は異なりますが、DKIM の応答に違いはありません。',
};
