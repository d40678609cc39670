// Log groups that are named after SES and hold its events, which a few of their lines show.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { SourcePlace } from '../../../shared/history/sources.ts';
import type { Text } from '../../../shared/text.ts';
import { parseTrace } from '../../engine/protocols/log-trace/parse.ts';
import { parseMailEvents } from '../../engine/protocols/ses-event/mail-events.ts';
import type { LogLine } from '../../ports/event-cloud.ts';
import type { FoundSource, RegionAsk } from './found-source.ts';
import { sourceTitle } from './source-title.ts';

/** What functions, rules and people call their groups; anything else the user names. */
const prefixes = ['ses', '/ses', '/aws/ses', '/aws/events/ses', '/aws/lambda/ses'];

/** So many groups are looked into. */
const mostGroups = 10;
const lookBackMs = 30 * 86_400_000;
/** A page may be empty and still not the last. */
const mostPages = 5;

export async function findGroups(ask: RegionAsk): Promise<readonly FoundSource[]> {
  const { region, ses, signal, onGap } = ask;
  const replies = await Promise.all(prefixes.map((prefix) => ses.events.logGroups(region, prefix, { signal })));
  const [failing] = replies.flatMap((reply) => (reply.ok ? [] : [reply.failure]));
  if (failing !== undefined) onGap(failing, region);
  const names = replies.flatMap((reply) => (reply.ok ? reply.value : []));
  const found = await Promise.all([...new Set(names)].slice(0, mostGroups).map((group) => lookInto(group, ask)));
  return found.flat();
}

async function lookInto(group: string, ask: RegionAsk): Promise<readonly FoundSource[]> {
  const seen = judgeLines(await someLines(group, ask));
  if (seen === null) return [];
  const place: SourcePlace = { kind: 'logs', region: ask.region, group, layout: seen.layout };
  return [{ place, title: sourceTitle(place), found: says[seen.layout], types: seen.types, sets: null }];
}

async function someLines(group: string, { region, ses, signal, nowMs, onGap }: RegionAsk): Promise<readonly LogLine[]> {
  let next: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { group, fromMs: nowMs - lookBackMs, untilMs: nowMs, pattern: null, next };
    const reply = await ses.events.logLines(region, asked, { signal });
    if (!reply.ok) {
      onGap(reply.failure, region);
      return [];
    }
    if (reply.value.lines.length > 0 || reply.value.next === null) return reply.value.lines;
    next = reply.value.next;
  }
  return [];
}

type Seen = { readonly layout: keyof typeof says; readonly types: readonly EventType[] | null };

/** Null where none of the lines is about an event. */
function judgeLines(lines: readonly LogLine[]): Seen | null {
  if (
    lines.some(
      ({ message, atMs }) => parseMailEvents(message.slice(Math.max(0, message.indexOf('{'))), 'logs', atMs).length > 0,
    )
  )
    return { layout: 'records', types: null };
  const types = new Set(lines.flatMap((line) => parseTrace(line)?.type ?? []));
  return types.size === 0 ? null : { layout: 'traces', types: [...types] };
}

const says: { readonly [L in 'records' | 'traces']: Text } = {
  records: {
    en: 'Its name begins with SES, and its lines hold events of SES.',
    ja: '名前が SES で始まり、行に SES のイベントが記録されています。',
  },
  traces: {
    en: 'Its name begins with SES. Its lines hold an address and nothing else: weak evidence, without message ID and reason.',
    ja: '名前が SES で始まります。行にはアドレスしかなく、メッセージ ID や理由がないため、根拠としては弱いものです。',
  },
};
