// The way to AWS: one pool of sockets, a proxy where one is wanted, and a note of what each answer said beside its body.
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { proxyFor } from './choose-proxy.ts';
import type { Policy, SesSetup } from './setup.ts';

type Handling = Parameters<NodeHttpHandler['handle']>;
type HttpRequest = Handling[0];
type Handled = ReturnType<NodeHttpHandler['handle']>;

/** What is known of one exchange whether or not its body could be read. */
export type Heard = {
  /** `https://email.us-east-1.amazonaws.com`; empty before it was sent. */
  endpoint: string;
  status: number | null;
  requestId: string | null;
  contentType: string;
  /** The answer is neither JSON nor XML: a sign-in page, a proxy's words. */
  isForeign: boolean;
};

/** Options of one call with the place for what is heard. */
export type Hearing = {
  readonly abortSignal: AbortSignal;
  readonly heard: Heard;
  /** What is asked for is a stored file of whatever type, and no answer of AWS's own. */
  readonly wantsFile?: boolean;
};

export function nothingHeard(): Heard {
  return { endpoint: '', status: null, requestId: null, contentType: '', isForeign: false };
}

const awsTypes = /^((application|text)\/(x-amz-json-1\.\d|json|xml))?$/u;

export type Connection = {
  readonly metadata: { readonly handlerProtocol: string };
  handle(request: HttpRequest, options?: Handling[1] & Partial<Pick<Hearing, 'heard' | 'wantsFile'>>): Handled;
  destroy(): void;
};

export function createConnection(setup: SesSetup, policy: Policy): Connection {
  const agents = { keepAlive: true, maxSockets: 50 };
  const timeouts = {
    connectionTimeout: policy.connectTimeoutMs,
    requestTimeout: policy.answerTimeoutMs,
    socketTimeout: policy.answerTimeoutMs,
    throwOnRequestTimeout: true,
  };
  const ways = new Map<string, NodeHttpHandler>();

  function wayTo(proxy: string | null): NodeHttpHandler {
    const known = ways.get(proxy ?? '');
    if (known !== undefined) return known;
    const agent = proxy === null ? null : new HttpsProxyAgent(proxy, agents);
    const way = new NodeHttpHandler({ ...timeouts, httpAgent: agent ?? agents, httpsAgent: agent ?? agents });
    ways.set(proxy ?? '', way);
    return way;
  }

  async function handle(...[request, options]: Parameters<Connection['handle']>): Promise<Awaited<Handled>> {
    const heard = options?.heard ?? nothingHeard();
    heard.endpoint = endpointOf(request);
    const proxy = proxyFor(request, setup);
    const { response } = await wayTo(proxy).handle(request, options);
    hear(heard, response.statusCode, response.headers);
    heard.isForeign = options?.wantsFile === true ? isPage(heard) : isForeign(heard, proxy !== null);
    if (!heard.isForeign) return { response };
    response.body?.destroy?.();
    throw new Error(`not an answer of AWS: ${heard.contentType}`);
  }

  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle,
    destroy: () => {
      for (const way of ways.values()) way.destroy();
    },
  };
}

function hear(heard: Heard, status: number, headers: { readonly [name: string]: string }): void {
  heard.status = status;
  heard.requestId = headers['x-amzn-requestid'] ?? headers['x-amz-request-id'] ?? null;
  heard.contentType = (headers['content-type'] ?? '').replace(/;.*$/u, '').trim().toLowerCase();
}

function isForeign({ status, requestId, contentType }: Heard, isByProxy: boolean): boolean {
  // A load balancer of AWS may say 503 in HTML and without an id; where there is a proxy, it is the proxy that cannot reach AWS.
  if (status !== null && status >= 500) return isByProxy && requestId === null;
  return status === 407 || !awsTypes.test(contentType);
}

/** Of what stands in a file all that is known is that nobody's sign-in page was stored there. */
function isPage({ status, contentType }: Heard): boolean {
  return status === 407 || contentType === 'text/html';
}

function endpointOf({ protocol, hostname, port }: HttpRequest): string {
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
}
