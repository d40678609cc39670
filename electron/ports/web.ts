// What we need of the web: one address asked, redirects followed, nobody private ever reached.
import type { WebReply } from '../../shared/draft/outside.ts';

export type WebAsk = {
  readonly url: string;
  /** `head` asks HEAD, then GET where that is refused; its body is not read. */
  readonly method: 'get' | 'head';
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
};

/** `body` is null where it was not asked for, not allowed, or did not come whole. */
export type WebAnswer = { readonly reply: WebReply; readonly body: Uint8Array | null };

export type Web = {
  /**
   * Never rejects. Sends no cookies, no referrer and no credentials; resolves the name itself and connects to that very
   * address only where it is public; checks each redirect again.
   */
  fetch(ask: WebAsk): Promise<WebAnswer>;
  close(): Promise<void>;
};
