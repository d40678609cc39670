// A flow of the past: how often what happened to its mail in each hour, made up a day at a time when it is first asked for.
import type { SentMessage } from '../messages/sent-message.ts';
import { hasFeedbackLoop } from '../messages/mailbox-provider.ts';
import { type Draw, drawCount, drawShare, openDraw, seedAt, seedOf } from './draw.ts';
import { dayMs, hourMs, type ShareName, type TrafficSeed } from './traffic-seed.ts';
import { shareAt, volumeAt } from './volume.ts';

/** What can be counted; readers and clickers are counted once a message, opens and clicks each time. */
export const kinds = [
  'send',
  'delivery',
  'hard-bounce',
  'soft-bounce',
  'complaint',
  'reject',
  'rendering-failure',
  'delay',
  'subscription',
  'open',
  'click',
  'reader',
  'clicker',
] as const;
export type Kind = (typeof kinds)[number];

type HourCounts = { readonly [kind in Kind]: number };

export type Flow = Pick<SentMessage, 'identity' | 'configurationSet' | 'tenant' | 'tags'> & {
  readonly providers: readonly string[];
  /** False where each message went to several. */
  readonly isToOne: boolean;
  /** In the hour that begins then, of one of the providers. */
  readonly inHour: (atMs: number, provider: number, kind: Kind) => number;
  /** Where within an hour its mail falls, from 0 up to 1. */
  readonly phaseOf: (atMs: number) => number;
};

/** One flow for mail to one and, where there is such, one for mail to several. */
export function openFlows(seed: TrafficSeed, name: string): readonly Flow[] {
  const toOne = openFlow(seed, { share: 1 - seed.group, isToOne: true, name: `${name} one` });
  return seed.group === 0 ? [toOne] : [toOne, openFlow(seed, { share: seed.group, isToOne: false, name })];
}

type Part = { readonly share: number; readonly isToOne: boolean; readonly name: string };

function openFlow(seed: TrafficSeed, { share, isToOne, name }: Part): Flow {
  const start = seedOf(name);
  const providers = [...seed.providers.keys()];
  const days = new Map<number, readonly HourCounts[]>();
  const dayAt = (dayStartMs: number): readonly HourCounts[] => {
    const made = Array.from({ length: 24 * providers.length }, (_, index) => {
      const atMs = dayStartMs + Math.floor(index / providers.length) * hourMs;
      const provider = providers[index % providers.length] ?? '';
      const draw = openDraw(seedAt(seedAt(start, atMs / hourMs), index));
      const expected = volumeAt(seed, atMs) * share * (seed.providers.get(provider) ?? 0);
      return happeningsOf(
        expected * ofDay(seedAt(start, dayStartMs / dayMs)),
        draw,
        (of) => shareAt(seed, of, { provider, atMs }) * (of === 'complaint' && !hasFeedbackLoop(provider) ? 0 : 1),
      );
    });
    days.set(dayStartMs, made);
    return made;
  };
  return {
    identity: seed.identity,
    configurationSet: seed.configurationSet,
    tenant: seed.tenant,
    tags: tagsOf(seed),
    providers,
    isToOne,
    inHour: (atMs, provider, kind) => {
      const dayStartMs = Math.floor(atMs / dayMs) * dayMs;
      const hour = Math.floor((atMs - dayStartMs) / hourMs);
      return (days.get(dayStartMs) ?? dayAt(dayStartMs))[hour * providers.length + provider]?.[kind] ?? 0;
    },
    phaseOf: (atMs) => openDraw(seedAt(start, atMs / hourMs))(),
  };
}

/** No two days are quite the same. */
function ofDay(seed: number): number {
  return 0.97 + 0.06 * openDraw(seed)();
}

/** Developer guide, "Auto-tags"; beside them those of the sender. */
function tagsOf({ identity, configurationSet, tenant, tags }: TrafficSeed): Flow['tags'] {
  return new Map([
    ['ses:operation', ['SendEmail']],
    ['ses:source-ip', ['203.0.113.10']],
    ['ses:from-domain', [identity.slice(identity.indexOf('@') + 1)]],
    ['ses:caller-identity', ['plumbline']],
    ...(configurationSet === null ? [] : [['ses:configuration-set', [configurationSet]] as const]),
    ...(tenant === null ? [] : [['ses:tenant-name', [tenant]] as const]),
    ['ses:source-tls-version', ['TLSv1.3']],
    ...[...tags].map(([name, value]) => [name, [value]] as const),
  ]);
}

/** How often one reader opens or clicks again. */
const againShare = 0.3;

/** What is delivered is what nothing else became of, so that all of it adds up. */
function happeningsOf(expected: number, draw: Draw, shareOf: (name: ShareName) => number): HourCounts {
  const send = drawCount(expected, draw);
  const reject = drawShare(send, shareOf('reject'), draw);
  const suppressed = drawShare(send - reject, shareOf('suppressed'), draw);
  const tried = send - reject - suppressed;
  const hard = drawShare(tried, shareOf('hardBounce'), draw);
  const soft = drawShare(tried - hard, shareOf('softBounce'), draw);
  const delivery = tried - hard - soft;
  const reader = drawShare(delivery, shareOf('open'), draw);
  const clicker = drawShare(delivery, shareOf('click'), draw);
  return {
    send,
    delivery,
    'hard-bounce': hard,
    'soft-bounce': soft,
    complaint: drawShare(delivery, shareOf('complaint'), draw),
    reject,
    'rendering-failure': drawCount(expected * shareOf('renderingFailure'), draw),
    delay: drawShare(tried, shareOf('delay'), draw),
    subscription: drawShare(delivery, shareOf('subscription'), draw),
    open: reader + drawCount(reader * againShare, draw),
    click: clicker + drawCount(clicker * againShare, draw),
    reader,
    clicker,
  };
}
