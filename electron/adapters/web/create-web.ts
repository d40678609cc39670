// The web as drafts may ask it: names resolved here, only public addresses reached, sizes and times bounded.
import type { WebHop, WebRefusal, WebReply } from '../../../shared/draft/outside.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { Web, WebAnswer, WebAsk } from '../../ports/web.ts';
import { HopEnd, type HopReply, isRedirect, requestHop } from './request-hop.ts';
import { resolveHost, type WebRoute } from './resolve-host.ts';

export type WebSetup = {
  readonly ask: Resolver['ask'];
  readonly route?: WebRoute;
  /** Beside the known roots, for the demo's own servers. */
  readonly trusted?: readonly string[];
};

/** As browsers and crawlers do; more is a circle. */
const maxRedirects = 10;

export function createWeb({ ask, route, trusted = [] }: WebSetup): Web {
  const closing = new AbortController();

  async function hop(url: URL, wish: WebAsk & { readonly signal: AbortSignal }): Promise<HopReply> {
    const { signal, maxBytes } = wish;
    const resolved = await resolveHost(url, { ask, route, signal });
    signal.throwIfAborted();
    if ('refusal' in resolved) throw new HopEnd(resolved.refusal);
    const plan = { url, place: resolved.place, trusted, signal };
    if (wish.method === 'get') return requestHop({ ...plan, method: 'GET', maxBytes });
    const head = await requestHop({ ...plan, method: 'HEAD', maxBytes: 0 });
    // Many servers answer HEAD with an error and GET with the page.
    return head.status < 400 ? head : requestHop({ ...plan, method: 'GET', maxBytes: 0 });
  }

  return {
    async fetch(wish): Promise<WebAnswer> {
      const askedAtMs = Date.now();
      const hops: WebHop[] = [];
      const patience = AbortSignal.timeout(wish.timeoutMs);
      const stops = [patience, closing.signal, ...(wish.signal === undefined ? [] : [wish.signal])];
      const said = (outcome: WebReply['outcome']): WebReply => ({
        url: wish.url,
        hops,
        outcome,
        askedAtMs,
        elapsedMs: Date.now() - askedAtMs,
      });
      try {
        const { status, contentType, bytes, body } = await follow(wish.url, hops, (url) =>
          hop(url, { ...wish, signal: AbortSignal.any(stops) }),
        );
        return { reply: said({ kind: 'answered', status, contentType, bytes }), body };
      } catch (error) {
        const refusal: WebRefusal = patience.aborted
          ? { kind: 'timed-out', afterMs: wish.timeoutMs }
          : refusalOf(error);
        return { reply: said({ kind: 'refused', refusal }), body: null };
      }
    },
    close: async () => closing.abort(),
  };
}

/** Each hop is put down before the next is asked, so that what ends early can still be told. */
async function follow(from: string, hops: WebHop[], hop: (url: URL) => Promise<HopReply>): Promise<HopReply> {
  let url = parseUrl(from, undefined);
  let wantsCookies = false;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one leads to the next
    const reply = await hop(url);
    const { status, location, setsCookie } = reply;
    hops.push({ url: url.href, status, location });
    if (!isRedirect(status) || location === null) return reply;
    wantsCookies ||= setsCookie;
    if (hops.length > maxRedirects) throw new HopEnd({ kind: 'too-many-redirects', count: maxRedirects, wantsCookies });
    url = parseUrl(location, url);
  }
}

function parseUrl(text: string, base: URL | undefined): URL {
  if (!URL.canParse(text, base?.href)) throw new HopEnd({ kind: 'not-a-url' });
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new HopEnd({ kind: 'not-http', scheme: url.protocol.replace(/:$/u, '') });
  return url;
}

function refusalOf(error: unknown): WebRefusal {
  if (error instanceof HopEnd) return error.refusal;
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return { kind: 'cancelled' };
  const isTls = code !== undefined && (/^ERR_(?:TLS|SSL)|^CERT_|^EPROTO/u.test(code) || certificateCodes.has(code));
  return isTls ? { kind: 'tls', message } : { kind: 'unreachable', message };
}

/** OpenSSL's names for what is wrong with a chain, as Node passes them on. */
const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
]);
