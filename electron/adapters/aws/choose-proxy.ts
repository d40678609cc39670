// Which proxy a request goes through: the profile's, the environment's, or none.
import type { Environment, SesSetup } from './setup.ts';

type Target = { readonly protocol: string; readonly hostname: string; readonly port?: number | undefined };

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/u;

/** The profile's proxy holds for everything; the environment's not for this computer, nor for what NO_PROXY names. */
export function proxyFor(
  target: Target,
  { proxy, environment }: Pick<SesSetup, 'proxy' | 'environment'>,
): string | null {
  if (proxy !== null) return proxy;
  const found = target.protocol === 'https:' ? read(environment, 'https_proxy') : read(environment, 'http_proxy');
  if (found === null || loopback.test(target.hostname) || isExempt(target, environment)) return null;
  return /^https?:\/\//u.test(found) ? found : `http://${found}`;
}

/** `example.com` and `.example.com` name the host and all below it; `host:port` one port; `*` everything. */
function isExempt({ protocol, hostname, port }: Target, environment: Environment): boolean {
  const portNumber = port ?? (protocol === 'https:' ? 443 : 80);
  return (read(environment, 'no_proxy') ?? '').split(/[\s,]+/u).some((entry) => {
    const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/u.exec(entry.toLowerCase()) ?? [];
    if (entry === '*') return true;
    if (name === '' || (only !== undefined && Number(only) !== portNumber)) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
}

/** Lower case first, as curl has it. */
function read(environment: Environment, name: string): string | null {
  const found = (environment[name] ?? environment[name.toUpperCase()] ?? '').trim();
  return found === '' ? null : found;
}
