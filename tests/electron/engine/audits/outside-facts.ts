// Whole values of what the web says about links and images, to build tests on.
import type { ImageFacts, WebRefusal, WebReply } from '../../../../shared/draft/outside.ts';

export function answered(url: string, status = 200, contentType = 'image/png'): WebReply {
  return {
    url,
    hops: [{ url, status, location: null }],
    outcome: { kind: 'answered', status, contentType, bytes: 1000 },
    askedAtMs: 0,
    elapsedMs: 10,
  };
}

/** The answer of the last, to which the others lead in order. */
export function redirected(urls: readonly [string, ...string[]], status = 200): WebReply {
  const hops = urls.map((url, at) => {
    const location = urls[at + 1] ?? null;
    return { url, status: location === null ? status : 301, location };
  });
  return { ...answered(urls[0], status, 'text/html'), hops };
}

export function refused(url: string, refusal: WebRefusal): WebReply {
  return { url, hops: [], outcome: { kind: 'refused', refusal }, askedAtMs: 0, elapsedMs: 10 };
}

export function imageFacts(reply: WebReply, facts: Partial<ImageFacts> = {}): ImageFacts {
  return { url: reply.url, reply, format: 'png', widthPx: 600, heightPx: 400, bytes: 40_000, ...facts };
}
