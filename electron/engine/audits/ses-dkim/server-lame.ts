// N04: a server that the zone is delegated to refuses it or fails.
import type { ZoneServer } from '../../../../shared/artifacts.ts';
import type { DnsName, DnsReply } from '../../../../shared/dns.ts';
import type { Text } from '../../../../shared/text.ts';
import { unheardServers } from '../../derive/unheard-servers.ts';
import { citeRfc } from '../cite-rfc.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSesApi, onlyDomains } from '../judge-ses-identity.ts';

export const sesDkimServerLame = defineAudit({
  id: 'ses-dkim-server-lame',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'zoneServers'],
  texts: {
    title: {
      en: 'A DNS server of the domain does not serve its zone',
      ja: 'ゾーンに応答しない DNS サーバーがあります',
    },
    passed: {
      en: 'Every DNS server of the domain serves its zone',
      ja: 'すべての DNS サーバーがゾーンに応答しています',
    },
    why: {
      en: 'The domain is delegated to this server, but it refuses the zone or fails. Whoever happens to ask it gets an error: SES reports DNS_SERVER_ERROR, and receivers may defer mail.',
      ja: 'このサーバーはドメインの委任先ですが、ゾーンへの問い合わせを拒否するか、エラーを返します。SES では DNS_SERVER_ERROR となり、受信側でもメールが保留されることがあります。',
    },
    fix: {
      en: 'Ask the DNS provider to serve the zone on this server, or remove the server from the delegation at the registrar.',
      ja: 'DNS 事業者にこのサーバーでのゾーンの提供を依頼するか、レジストラーで委任先からこのサーバーを外してください。',
    },
  },
  sources: [citeRfc(1034, '4.2.2', 'N04'), citeSesApi('VerificationInfo', 'X32')],
  judge: ({ sesIdentity, zoneServers }) => {
    const { servers, zone } = zoneServers;
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    const lame = servers.filter(({ soa }) => isLame(soa));
    const unheard = unheardServers(zoneServers);
    // Where none answers, something between here and there may speak for them all: the zone was found after all.
    if (unheard.length === servers.length) return cannotTell(unheard);
    if (lame.length > 0) return fail(sayLame(zone, lame), { replies: lame.map(({ soa }) => soa) });
    return unheard.length > 0 ? cannotTell(unheard) : pass();
  },
});

/** What the server said itself; silence is no answer. RFC 1034 4.2.2: a delegated server has the zone's SOA. */
function isLame({ outcome }: DnsReply): boolean {
  return outcome === 'refused' || outcome === 'servfail' || outcome === 'nxdomain' || outcome === 'other-rcode';
}

function sayLame(zone: DnsName, lame: readonly (ZoneServer & { readonly soa: DnsReply })[]): Text {
  const each = lame.map(({ name, address, soa }) => `${name} (${address}): ${soa.rcode ?? soa.outcome}`).join(', ');
  return {
    en: `Asked for the SOA record of ${zone}: ${each}.`,
    ja: `${zone} の SOA レコードに対する応答: ${each}。`,
  };
}
