// Asks the links of a draft whether they still lead somewhere.
import type { WebReply } from '../../../shared/draft/outside.ts';
import { askEach, type AskingWorld, type ToldReply } from './ask-each.ts';

const patience = { maxBytes: 0, timeoutMs: 15_000 };

export function askLinks(
  urls: readonly string[],
  told: ToldReply<WebReply>,
  world: AskingWorld,
): Promise<readonly WebReply[]> {
  const { web, signal } = world;
  const ask = async (url: string): Promise<WebReply> =>
    (await web.fetch({ url, method: 'head', ...patience, signal })).reply;
  return askEach(urls, { told, world, ask });
}
