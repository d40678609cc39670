// Who fetched the pictures of a message or followed its links: somebody, or a machine in between, as far as it can be told.
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';

/** Nobody reads so soon; filters follow links and fetch pictures when mail comes in. */
const soonMs = 10_000;

export function sayOpens(events: readonly MailEvent[]): readonly Text[] {
  const deliveredAtMs = events.find(({ type }) => type === 'DELIVERY')?.atMs ?? null;
  const opens = events.filter(({ type }) => type === 'OPEN');
  const clicks = events.filter(({ type }) => type === 'CLICK');
  return [...sayFirst(opens, deliveredAtMs, 'opened'), ...sayFirst(clicks, deliveredAtMs, 'clicked')];
}

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
      ? { en: `Its pictures were fetched on ${at.en}${counted.en}`, ja: `${at.ja} に画像が取得されました${counted.ja}` }
      : {
          en: `A link in it was followed on ${at.en}${counted.en}`,
          ja: `${at.ja} にリンクが開かれました${counted.ja}`,
        };
  const by = byWhom(first, deliveredAtMs);
  return [{ en: `${done.en}: ${by.en}`, ja: `${done.ja}（${by.ja}）。` }];
}

const countOf = (count: number): Text => ({ en: ` and ${count - 1} more times`, ja: `（計 ${count} 回）` });

function byWhom({ userAgent, atMs }: MailEvent, deliveredAtMs: number | null): Text {
  const agent = (userAgent ?? '').slice(0, 500);
  if (/GoogleImageProxy|ggpht\.com/u.test(agent))
    return {
      en: "by Gmail's proxy, which mostly acts when a person opens the message.",
      ja: 'Gmail のプロキシ。多くは開封時に動作します',
    };
  if (/YahooMailProxy/u.test(agent))
    return {
      en: "by Yahoo's proxy, which mostly acts when a person opens the message.",
      ja: 'Yahoo のプロキシ。多くは開封時に動作します',
    };
  // Apple's Mail Privacy Protection names itself by this alone, and fetches whether anybody reads or not.
  if (agent.trim() === 'Mozilla/5.0')
    return {
      en: 'by a proxy such as Apple Mail Privacy Protection, which acts without anybody reading. Whether a person did cannot be told.',
      ja: 'Apple のメールプライバシー保護などのプロキシ。誰も読まなくても動作するため、本人が開いたかどうかは分かりません',
    };
  if (deliveredAtMs !== null && atMs - deliveredAtMs < soonMs)
    return {
      en: 'so soon after delivery that a filter may have done it.',
      ja: '配信直後のため、フィルターによる可能性があります',
    };
  return {
    en: 'by a mail program or browser, so most likely by a person.',
    ja: 'メールソフトまたはブラウザー。本人の操作と考えられます',
  };
}
