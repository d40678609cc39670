// Asks the servers in turn until one knows, within the question's deadline; keeps the best of what they said.
import { askServer } from './ask-server.ts';
import type { Link } from './link.ts';
import type { Policy } from './options.ts';
import { betterStep, type Step, stepOf, unaskedStep } from './step.ts';
import type { Stop } from './stop.ts';
import type { WireQuestion } from './write-query.ts';

/** A server that gave no answer comes last for so long, so that not every question waits for it again. */
const shunMs = 30_000;

export type Asker = { readonly links: readonly Link[]; readonly policy: Policy };

/** The deadline runs while a server is being asked, not while the question waits for its turn. */
export async function askServers({ links, policy }: Asker, asked: WireQuestion, stop: Stop): Promise<Step> {
  const { clock, firstTryMs, tries } = policy;
  let best: Step | null = null;
  let firstSentMs: number | null = null;
  let askedAtMs = 0;
  let remainingMs = policy.deadlineMs;
  let serversLeft = links.length;
  for (const link of inOrder(links)) {
    const server = link.server.label;
    if (!(await link.gate.enter(stop))) return unaskedStep('cancelled', server, clock.nowMs());
    const startedMs = performance.now();
    if (firstSentMs === null) {
      firstSentMs = startedMs;
      askedAtMs = clock.nowMs();
    }
    const visit = await askServer(link, asked, { budgetMs: remainingMs / serversLeft, firstTryMs, tries, stop });
    link.gate.leave();
    const nowMs = performance.now();
    const step = stepOf(visit, { recurse: asked.recurse, server, askedAtMs, elapsedMs: nowMs - firstSentMs });
    remember(link, step, nowMs);
    best = betterStep(best, step);
    remainingMs -= nowMs - startedMs;
    serversLeft -= 1;
    if (best.failure === null || step.failure === 'cancelled' || remainingMs <= 0) break;
  }
  return best ?? unaskedStep('unreachable', '', clock.nowMs());
}

function inOrder(links: readonly Link[]): readonly Link[] {
  const nowMs = performance.now();
  const isShunned = (link: Link): boolean => link.shunnedUntilMs > nowMs;
  if (!links.some(isShunned)) return links;
  return [...links.filter((link) => !isShunned(link)), ...links.filter(isShunned)];
}

function remember(link: Link, { failure }: Step, nowMs: number): void {
  if (failure === 'cancelled') return;
  const isSilent = failure === 'timeout' || failure === 'unreachable' || failure === 'malformed';
  link.shunnedUntilMs = isSilent ? nowMs + shunMs : 0;
}
