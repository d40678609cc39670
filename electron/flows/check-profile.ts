// Reads a profile before it is kept: its resolver, its endpoint and its proxy must be such.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import type { AwsProfile, Profile, ResolverChoice } from '../../shared/profile.ts';
import type { Text } from '../../shared/text.ts';

/** Reads the choice as the resolver adapter would; a refusal names the entry that is none. */
export type CheckResolver = (choice: ResolverChoice) => Promise<Outcome<null>>;

/** The profile as it is to be kept. */
export async function checkProfile(profile: Profile, checkResolver: CheckResolver): Promise<Outcome<Profile>> {
  const checked = await checkResolver(profile.resolver);
  if (!checked.ok) return checked;
  if (profile.kind !== 'aws') return accept(profile);
  const because = faultOf(profile);
  if (because !== null) return refuse({ kind: 'bad-input', because });
  return accept({ ...profile, regions: [...new Set(profile.regions)] });
}

function faultOf({ endpoint, proxy }: AwsProfile): Text | null {
  if (endpoint !== null && !isEndpoint(endpoint)) return notAnEndpoint(endpoint);
  return proxy === null || isWebAddress(proxy) ? null : notAProxy(proxy);
}

/** What is signed, and the session token with it, must not travel in the clear beyond this machine. */
function isEndpoint(address: string): boolean {
  if (!isWebAddress(address)) return false;
  const { protocol, hostname, search, hash } = new URL(address);
  return (protocol === 'https:' || isLoopback(hostname)) && search === '' && hash === '';
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/u.test(hostname);
}

function notAnEndpoint(address: string): Text {
  return {
    en: `"${address}" cannot be an endpoint. Give an https:// address; http:// is for this machine only, such as http://127.0.0.1:8080.`,
    ja: `「${address}」はエンドポイントに指定できません。https:// で始まるアドレスを指定してください。http:// は http://127.0.0.1:8080 のようなこのマシンのアドレスにだけ使えます。`,
  };
}

function notAProxy(address: string): Text {
  return {
    en: `"${address}" cannot be a proxy. Give its address with the port, such as http://proxy.example:3128.`,
    ja: `「${address}」はプロキシに指定できません。http://proxy.example:3128 のように、アドレスとポートを指定してください。`,
  };
}
