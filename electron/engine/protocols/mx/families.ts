// Which family receives mail for a domain: large providers by their own names, all others by their MX hosts.
import type { MxFamily } from '../../../../shared/history/search.ts';
import { isWithin, normalName } from '../dns/name.ts';
import { providerOf } from './providers.ts';

/** Domains that a provider itself gives to its customers; each stands for itself, not for what is below. */
export const familyDomains: { readonly [family in MxFamily]?: readonly string[] } = {
  google: named('gmail.com googlemail.com'),
  microsoft: named(
    `outlook.com hotmail.com live.com msn.com passport.com windowslive.com outlook.jp hotmail.co.jp live.jp outlook.de
    hotmail.de live.de outlook.fr hotmail.fr live.fr outlook.es hotmail.es outlook.it hotmail.it live.it outlook.co.uk
    hotmail.co.uk live.co.uk live.nl hotmail.nl live.ca hotmail.ca live.com.au outlook.com.au outlook.com.br
    hotmail.com.br outlook.in outlook.kr`,
  ),
  // What AOL and Verizon had receives mail at Yahoo's hosts, too.
  yahoo: named(
    `yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com verizon.net netscape.net yahoo.co.uk yahoo.fr yahoo.de
    yahoo.it yahoo.es yahoo.ca yahoo.in yahoo.co.in yahoo.com.br yahoo.com.au yahoo.com.mx yahoo.com.ar yahoo.com.tw
    yahoo.com.hk yahoo.com.sg yahoo.co.id yahoo.com.ph yahoo.com.vn aol.co.uk aol.de aol.fr`,
  ),
  apple: named('icloud.com me.com mac.com privaterelay.appleid.com'),
  'yahoo-japan': named('yahoo.co.jp ybb.ne.jp'),
  docomo: named('docomo.ne.jp'),
  au: named('ezweb.ne.jp au.com uqmobile.jp'),
  softbank: named(
    `softbank.ne.jp i.softbank.jp softbank.jp ymobile.ne.jp y-mobile.ne.jp yahoo.ne.jp emnet.ne.jp disney.ne.jp willcom.com
    pdx.ne.jp d.vodafone.ne.jp h.vodafone.ne.jp t.vodafone.ne.jp c.vodafone.ne.jp k.vodafone.ne.jp r.vodafone.ne.jp
    n.vodafone.ne.jp s.vodafone.ne.jp q.vodafone.ne.jp`,
  ),
  amazon: named('simulator.amazonses.com'),
};

function named(domains: string): readonly string[] {
  return domains.split(/\s+/u);
}

const families = new Map(
  Object.entries(familyDomains).flatMap(([family, domains]) =>
    domains.map((domain) => [domain, family as MxFamily] as const),
  ),
);

/** Null: the name alone does not tell. */
export function familyOfDomain(domain: string): MxFamily | null {
  return families.get(normalName(domain)) ?? null;
}

/** Hosts that `providers.ts` does not name, or that several families stand behind. */
const hostFamilies: readonly (readonly [suffix: string, MxFamily])[] = [
  ['google.com', 'google'],
  ['googlemail.com', 'google'],
  ['protection.outlook.com', 'microsoft'],
  ['mx.microsoft', 'microsoft'],
  ['hotmail.com', 'microsoft'],
  ['yahoodns.net', 'yahoo'],
  ['mail.icloud.com', 'apple'],
  ['apple.com', 'apple'],
  ['mail.yahoo.co.jp', 'yahoo-japan'],
  ['yahoo.co.jp', 'yahoo-japan'],
  ['docomo.ne.jp', 'docomo'],
  ['ezweb.ne.jp', 'au'],
  ['au.com', 'au'],
  ['softbank.ne.jp', 'softbank'],
  ['softbank.jp', 'softbank'],
  ['ymobile.ne.jp', 'softbank'],
  ['pphosted.com', 'proofpoint'],
  ['ppe-hosted.com', 'proofpoint'],
  ['mimecast.com', 'mimecast'],
  ['mimecast.co.za', 'mimecast'],
  ['barracudanetworks.com', 'barracuda'],
  ['awsapps.com', 'amazon'],
];

/** The most preferred first; the first that is known decides. No host at all is nobody's: `other`. */
export function familyOfHosts(mxHosts: readonly string[]): MxFamily {
  for (const host of mxHosts.map(normalName)) {
    const found = hostFamilies.find(([suffix]) => isWithin(host, suffix));
    if (found !== undefined) return found[1];
    if (providerOf(host)?.role === 'ses') return 'amazon';
  }
  return 'other';
}
