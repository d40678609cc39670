// Who receives mail behind a host name: the inbound hosts of common mailbox providers and filters.
import type { DnsName } from '../../../../shared/dns.ts';
import { isWithin } from '../dns/name.ts';
import { sesFeedbackRegion, sesInboundRegion } from './ses-endpoint.ts';

export type Provider = {
  readonly name: string;
  /** `filter`: a gateway that passes mail on, so that a mailbox provider stands behind it. */
  readonly role: 'mailbox' | 'filter' | 'ses';
  readonly suffixes: readonly DnsName[];
};

const providers: readonly Provider[] = [
  { name: 'Amazon WorkMail', role: 'mailbox', suffixes: ['awsapps.com'] },
  { name: 'Apple iCloud Mail', role: 'mailbox', suffixes: ['mail.icloud.com'] },
  { name: 'Barracuda', role: 'filter', suffixes: ['barracudanetworks.com'] },
  { name: 'Cisco Secure Email', role: 'filter', suffixes: ['iphmx.com'] },
  { name: 'Cloudflare Email Routing', role: 'filter', suffixes: ['mx.cloudflare.net'] },
  { name: 'Fastmail', role: 'mailbox', suffixes: ['messagingengine.com'] },
  { name: 'Forcepoint', role: 'filter', suffixes: ['mailcontrol.com'] },
  { name: 'Gandi', role: 'mailbox', suffixes: ['mail.gandi.net'] },
  { name: 'GMO', role: 'mailbox', suffixes: ['gmoserver.jp'] },
  { name: 'Google Workspace', role: 'mailbox', suffixes: ['google.com', 'googlemail.com'] },
  { name: 'Hostinger', role: 'mailbox', suffixes: ['hostinger.com'] },
  { name: 'IONOS', role: 'mailbox', suffixes: ['ionos.com', 'kundenserver.de'] },
  {
    name: 'Microsoft 365',
    role: 'mailbox',
    suffixes: ['mail.protection.outlook.com', 'mx.microsoft', 'olc.protection.outlook.com'],
  },
  { name: 'Mimecast', role: 'filter', suffixes: ['mimecast.com', 'mimecast.co.za'] },
  { name: 'Namecheap Private Email', role: 'mailbox', suffixes: ['privateemail.com'] },
  { name: 'OVH', role: 'mailbox', suffixes: ['mail.ovh.net'] },
  { name: 'Proofpoint', role: 'filter', suffixes: ['pphosted.com', 'ppe-hosted.com'] },
  { name: 'Proton Mail', role: 'mailbox', suffixes: ['protonmail.ch'] },
  { name: 'Rackspace Email', role: 'mailbox', suffixes: ['emailsrvr.com'] },
  { name: 'さくらインターネット', role: 'mailbox', suffixes: ['sakura.ne.jp'] },
  { name: 'Sophos', role: 'filter', suffixes: ['hydra.sophos.com'] },
  { name: 'Symantec Email Security', role: 'filter', suffixes: ['messagelabs.com'] },
  {
    name: 'Trend Micro',
    role: 'filter',
    suffixes: ['in.tmes.trendmicro.com', 'in.tmes.trendmicro.eu', 'tmes.trendmicro.com'],
  },
  { name: 'Xserver', role: 'mailbox', suffixes: ['xserver.jp'] },
  { name: 'Yandex 360', role: 'mailbox', suffixes: ['mx.yandex.net', 'mx.yandex.ru'] },
  { name: 'Zoho Mail', role: 'mailbox', suffixes: ['zoho.com', 'zoho.eu', 'zoho.in', 'zoho.jp'] },
];

const ses: Provider = { name: 'Amazon SES', role: 'ses', suffixes: [] };

export function providerOf(host: DnsName): Provider | null {
  // Only these hosts of amazonaws.com receive mail for SES; others are anybody's machines.
  if (sesInboundRegion(host) !== null || sesFeedbackRegion(host) !== null) return ses;
  return providers.find(({ suffixes }) => suffixes.some((suffix) => isWithin(host, suffix))) ?? null;
}
