// X17: a block list names a dedicated IP address.
import { sayNames } from '../../derive/say-names.ts';
import { sayTime } from '../../derive/say-time.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, cannotTellFrom, fail, pass } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { regionProof } from '../region-proof.ts';

export const accountIpListed = defineAudit({
  id: 'account-ip-listed',
  topic: 'account-ip',
  subject: 'account',
  severity: 'high',
  needs: ['regionIps'],
  weighs: ['regionIpListings'],
  texts: {
    title: { en: 'Dedicated IP addresses are on a block list', ja: 'ブロックリストに載っている専用 IP があります' },
    passed: {
      en: 'No dedicated IP address is on a block list that SES watches',
      ja: 'SES が監視するブロックリストに専用 IP は載っていません',
    },
    why: {
      en: 'Receivers that use the list refuse or junk all mail from such an address, whoever it is for. The large providers heed only a few lists, Spamhaus above all.',
      ja: 'リストを利用する受信側では、この IP からのメールが宛先を問わず拒否されるか、迷惑メールに分類されます。大手プロバイダーが参照するのは、Spamhaus をはじめとする一部のリストだけです。',
    },
    fix: {
      en: 'Find out what the list complains about and end that first: an address is soon listed again where the cause remains. AWS has its own addresses removed from the lists that matter, such as Spamhaus, but not from SORBS or UCEPROTECT. For addresses that you brought yourself, ask the list, with the reason and what was changed.',
      ja: 'まずリストが問題としている原因を突き止めて解消してください。原因が残っていると、すぐに再掲載されます。Amazon の IP は、Spamhaus などの主要なリストであれば AWS が解除を手配します（SORBS と UCEPROTECT は対象外です）。持ち込んだ IP の場合は、原因と対処を添えてリストに解除を申請します。',
    },
  },
  sources: [citeSes('DNS Blackhole List (DNSBL) FAQs', 'faqs-dnsbls', 'X17'), citeSesApi('GetBlacklistReports')],
  judge: ({ regionIpListings }) => {
    if (regionIpListings.state === 'unreachable') return cannotTellFrom(regionIpListings);
    const listings = regionIpListings.state === 'seen' ? regionIpListings.value : [];
    const proof = regionProof([regionIpListings]);
    if (listings.length === 0) return pass(null, proof);
    const said = sayNames(listings.map(({ address }) => address));
    const rows = listings.map(({ address, list, description, listedAtMs }) => [
      address,
      list,
      listedAtMs === null ? '-' : sayTime(listedAtMs),
      description,
    ]);
    return fail(
      { en: `Listed: ${said.en}.`, ja: `掲載されている IP: ${said.ja}。` },
      { details: [{ kind: 'table', title, columns, rows }], ...proof },
    );
  },
});

const title = { en: 'Listings', ja: '掲載状況' };
const columns = [
  { en: 'Address', ja: 'アドレス' },
  { en: 'List', ja: 'リスト' },
  { en: 'Since', ja: '掲載日時' },
  { en: 'Why', ja: '理由' },
];
