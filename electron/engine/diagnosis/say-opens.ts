// Who fetched the images of a message or followed its links: somebody, or a machine in between, as far as it can be told.
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';
import { isRetraction } from '../protocols/ses-event/is-retraction.ts';

/** Nobody reads so soon; filters follow links and fetch images when mail comes in. */
const soonMs = 10_000;

export function sayOpens(events: readonly MailEvent[]): readonly Text[] {
  const deliveredAtMs = events.find(({ type }) => type === 'DELIVERY')?.atMs ?? null;
  const opens = events.filter(({ type }) => type === 'OPEN');
  const clicks = events.filter(({ type }) => type === 'CLICK');
  return [...sayFirst(opens, deliveredAtMs, 'opened'), ...sayFirst(clicks, deliveredAtMs, 'clicked')];
}

/** A person saw it, most likely: machines fetch and follow whatever folder a message lies in. */
export function isSeen(events: readonly MailEvent[]): boolean {
  const deliveredAtMs = events.find(({ type }) => type === 'DELIVERY')?.atMs ?? null;
  return events.some(
    (event) =>
      event.recipientIs === 'named' &&
      (isRetraction(event) || (isOpening(event) && byWhom(event, deliveredAtMs).worth >= readersProxyWorth)),
  );
}

const isOpening = ({ type }: MailEvent): boolean => type === 'OPEN' || type === 'CLICK';

function sayFirst(
  events: readonly MailEvent[],
  deliveredAtMs: number | null,
  what: 'opened' | 'clicked',
): readonly Text[] {
  const [first] = events;
  if (first === undefined) return [];
  const at = sayTime(first.atMs);
  const counted = events.length === 1 ? { en: '', ja: '' } : countOf(events.length);
  const done: Text =
    what === 'opened'
      ? { en: `Its images were fetched on ${at.en}${counted.en}`, ja: `${at.ja} に画像が取得されました${counted.ja}` }
      : {
          en: `A link in it was followed on ${at.en}${counted.en}`,
          ja: `${at.ja} にリンクが開かれました${counted.ja}`,
        };
  // One that shows a person is worth more than all that may have been machines.
  const [by = person] = events.map((event) => byWhom(event, deliveredAtMs)).toSorted((a, b) => b.worth - a.worth);
  return [{ en: `${done.en}: ${by.says.en}.`, ja: `${done.ja}。${by.says.ja}。` }];
}

const countOf = (count: number): Text => ({
  en: `, ${count === 2 ? 'twice' : `${count} times`} in all`,
  ja: `（計 ${count} 回）`,
});

type By = { readonly worth: 0 | 1 | 2 | 3; readonly says: Text };

function byWhom({ userAgent, atMs }: MailEvent, deliveredAtMs: number | null): By {
  const agent = (userAgent ?? '').slice(0, 500);
  // Apple's Mail Privacy Protection names itself by this alone, and fetches whether anybody reads or not.
  if (agent.trim() === 'Mozilla/5.0') return privacyProxy;
  if (deliveredAtMs !== null && atMs - deliveredAtMs < soonMs) return filter;
  const proxy = proxies.find(([, sign]) => sign.test(agent))?.[0];
  return proxy === undefined ? person : readersProxy(proxy);
}

const proxies: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Gmail', /GoogleImageProxy|ggpht\.com/u],
  ['Yahoo', /YahooMailProxy/u],
];

const privacyProxy: By = {
  worth: 0,
  says: {
    en: 'by a proxy such as Apple Mail Privacy Protection, which acts even if nobody reads, so whether a person did cannot be told',
    ja: 'Apple のメールプライバシー保護などのプロキシによるもので、読まれなくても動作するため、本人が開封したかどうかは分かりません',
  },
};
const filter: By = {
  worth: 1,
  says: {
    en: 'so soon after delivery that a filter may have done it',
    ja: '配信直後のため、フィルターによる可能性があります',
  },
};
const readersProxyWorth = 2;
const readersProxy = (name: string): By => ({
  worth: readersProxyWorth,
  says: {
    en: `by the proxy of ${name}, which mostly acts when a person opens the message`,
    ja: `${name} のプロキシによるもので、多くは本人が開封したときに動作します`,
  },
});
const person: By = {
  worth: 3,
  says: {
    en: 'by a mail program or browser, so most likely by a person',
    ja: 'メールソフトまたはブラウザーによるもので、本人の操作と考えられます',
  },
};
