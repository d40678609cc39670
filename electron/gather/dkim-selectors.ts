// Asks for the keys of the selectors that were named, and probes the well-known ones.
import type { SelectorReplies } from '../../shared/artifacts.ts';
import { type DnsQuestion, type DnsReply, isKnown, txtValues } from '../../shared/dns.ts';
import { dnsSource, type Evidence } from '../../shared/evidence.ts';
import { parseKeyRecord } from '../engine/protocols/dkim/parse.ts';
import { keyName } from '../engine/protocols/dkim/selector.ts';
import { wellKnownSelectors } from '../engine/protocols/dkim/well-known-selectors.ts';
import { maxNameLength } from '../engine/protocols/dns/name.ts';
import type { GatherContext, Gatherer } from './gatherer.ts';

export const dkimSelectors: Gatherer<'dkimSelectors'> = async (context) => {
  const { target, clock } = context;
  const [named, probes] = await Promise.all([
    Promise.all(target.selectors.map((selector) => askNamed(context, selector))),
    probe(context),
  ]);
  const value = [...named, ...probes.found];
  // Nothing found is only knowledge where everything could be asked.
  if (value.length === 0 && probes.failed !== null) return { ...probes.failed, atMs: clock.nowMs() };
  const replies = value.flatMap(({ txt, around }) => [txt, ...around]);
  const from = value.length === 0 ? probes.from : replies.map(dnsSource);
  return { state: 'seen', value, atMs: clock.nowMs(), from };
};

async function askNamed({ ask, target, randomness }: GatherContext, selector: string): Promise<SelectorReplies> {
  const how = 'given';
  const name = keyName(selector, target.domain);
  const [txt, alias] = await Promise.all([ask({ name, type: 'TXT' }), ask({ name, type: 'CNAME' })]);
  if (!isKnown(txt) || holdsKey(txt)) return { selector, how, txt, around: [alias] };
  const questions: readonly DnsQuestion[] = [
    { name, type: 'A' },
    { name, type: 'AAAA' },
    // What a wildcard answers at a name nobody made tells nothing about this one.
    { name: keyName(randomness.label(), target.domain), type: 'A' },
    { name: `${name}.${target.domain}`, type: 'TXT' },
    { name: `${selector}.domainkey.${target.domain}`, type: 'TXT' },
    { name: `${selector}_domainkey.${target.domain}`, type: 'TXT' },
  ];
  const askable = questions.filter((question) => question.name.length <= maxNameLength);
  return { selector, how, txt, around: [alias, ...(await Promise.all(askable.map((question) => ask(question))))] };
}

function holdsKey(txt: DnsReply): boolean {
  return txtValues(txt).some((text) => parseKeyRecord(text).fields.publicKey !== null);
}

type Probes = {
  readonly found: readonly SelectorReplies[];
  readonly from: Evidence<unknown>['from'];
  /** The first question that stayed open, null where all were answered. */
  readonly failed: Extract<Evidence<never>, { readonly state: 'unreachable' }> | null;
};

async function probe({ ask, get, target }: GatherContext): Promise<Probes> {
  const root = await get('domainkeyRoot');
  // RFC 8020: below a name that does not exist there is nothing to ask for.
  if (root.state === 'absent') return { found: [], from: root.from, failed: null };
  // A server that does not answer for this name is not asked seventy times more.
  if (root.state === 'unreachable') return { found: [], from: root.from, failed: root };
  const known = new Set(target.selectors);
  const wanted = wellKnownSelectors.filter((selector) => !known.has(selector));
  const [wildcard, ...replies] = await Promise.all([
    get('dkimWildcard'),
    ...wanted.map((selector) => ask({ name: keyName(selector, target.domain), type: 'TXT' })),
  ]);
  const shadow = wildcard.state === 'unreachable' ? sharedByMost(replies) : shadowOf(wildcard);
  const found = replies.flatMap((txt, index) => {
    const selector = wanted[index];
    return selector === undefined || !isThere(txt) || substance(txt) === shadow
      ? []
      : [{ selector, how: 'probe', txt, around: [] } as const];
  });
  const open = replies.find((reply) => !isKnown(reply) && !isThere(reply));
  const failed =
    open === undefined
      ? null
      : ({
          state: 'unreachable',
          why: { kind: 'dns', reply: open },
          atMs: open.askedAtMs,
          from: [dnsSource(open)],
        } as const);
  return { found, from: root.from, failed };
}

/** A CNAME that leads nowhere is something, too. */
function isThere(reply: DnsReply): boolean {
  return reply.outcome === 'answer' || reply.outcome.startsWith('chain-') || (isKnown(reply) && reply.chain.length > 0);
}

function shadowOf(wildcard: Evidence<DnsReply>): string | null {
  return wildcard.state === 'seen' ? substance(wildcard.value) : null;
}

/** Where the wildcard itself could not be asked for: the same answer at most names is nobody's own. */
function sharedByMost(replies: readonly DnsReply[]): string | null {
  const answers = replies.filter(isThere).map(substance);
  const common = answers.find((one) => answers.filter((other) => other === one).length * 2 > replies.length);
  return common ?? null;
}

function substance(reply: DnsReply): string {
  return JSON.stringify([reply.outcome, reply.chain, txtValues(reply)]);
}
