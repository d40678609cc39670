// Which caniemail data drafts are checked with: what was shipped, or newer data that the user took.
import type { SupportFacts } from '../../../shared/draft/support.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { DraftPorts } from './draft-ports.ts';

export const supportUrl = 'https://www.caniemail.com/api/data.json';
const webPatience = { maxBytes: 8 * 1024 * 1024, timeoutMs: 30_000 };

export type SupportDesk = {
  /** Of the data in use; the first call hands the workshop what is kept. */
  facts(): Promise<Outcome<SupportFacts>>;
  /** Uses these data from now on, and keeps them; where they are none, those in use stay. */
  take(json: string): Promise<Outcome<SupportFacts>>;
  takeFromWeb(): Promise<Outcome<SupportFacts>>;
};

export function supportDesk({ support, workshop, web }: Omit<DraftPorts, 'spamd'>): SupportDesk {
  let inUse: Promise<Outcome<SupportFacts>> | null = null;

  async function begin(): Promise<Outcome<SupportFacts>> {
    const kept = await support.openSupport();
    const json = kept.ok ? kept.value : null;
    const used = await workshop.work('useSupport', { json });
    // A kept file that this version cannot read is no reason to check nothing.
    return used.ok || json === null ? used : workshop.work('useSupport', { json: null });
  }

  async function take(json: string): Promise<Outcome<SupportFacts>> {
    const used = await workshop.work('useSupport', { json });
    if (!used.ok) return used;
    inUse = Promise.resolve(used);
    const saved = await support.saveSupport(json);
    return saved.ok ? used : saved;
  }

  return {
    facts() {
      inUse ??= begin();
      return inUse;
    },
    take,
    async takeFromWeb() {
      const opened = await web();
      const { reply, body } = await opened.fetch({ url: supportUrl, method: 'get', ...webPatience });
      await opened.close();
      const came = reply.outcome.kind === 'answered' && reply.outcome.status === 200 && body !== null;
      return came ? take(new TextDecoder().decode(body)) : refuse({ kind: 'bad-input', because: notReached });
    },
  };
}

/** Null where there is nothing to take. */
export async function takeFile(
  filePath: string | null,
  { desk, readText }: { readonly desk: SupportDesk; readonly readText: (path: string) => Promise<Outcome<string>> },
): Promise<Outcome<SupportFacts | null>> {
  if (filePath === null) return accept(null);
  const text = await readText(filePath);
  return text.ok ? desk.take(text.value) : text;
}

const notReached = {
  en: 'caniemail.com could not be reached, so the current data stays in use. Download api/data.json from www.caniemail.com in a browser, then choose “From a file…”.',
  ja: 'caniemail.com に接続できませんでした。現在のデータを引き続き使います。ブラウザで www.caniemail.com の api/data.json をダウンロードし、「ファイルから…」を選んでください。',
};
