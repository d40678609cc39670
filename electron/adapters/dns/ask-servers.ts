// Asks the servers in turn until one knows, within the question's deadline; keeps the best of what they said.
import { askServer } from './ask-server.ts';
import type { Link } from './link.ts';
import type { Policy } from './options.ts';
import type { WireQuestion } from './write-query.ts';
import { betterStep, type Step, stepOf, unaskedStep } from './step.ts';

/** A server that gave no answer comes last for so long, so that not every question waits for it again. */
const shunMs = 30_000;

export type Asker = { readonly links: readonly Link[]; readonly policy: Policy };

/** The deadline runs while a server is being asked, not while the question waits for its turn. */
export async function askServers({ links, policy }: Asker, asked: WireQuestion, signal: AbortSignal): Promise<Step> {
  const order = inOrder(links);
  let best: Step | null = null;
  let firstSent: { readonly askedAtMs: number; readonly atMs: number } | null = null;
  let remainingMs = policy.deadlineMs;
  for (const [index, link] of order.entries()) {
    const leave = await link.gate.enter(signal);
    if (leave === null) return unaskedStep('cancelled', { server: link.server.label, askedAtMs: policy.clock.nowMs() });
    const startedMs = performance.now();
    firstSent ??= { askedAtMs: policy.clock.nowMs(), atMs: startedMs };
    const visit = await askServer(link, asked, {
      budgetMs: remainingMs / (order.length - index),
      firstTryMs: policy.firstTryMs,
      tries: policy.tries,
      signal,
    }).finally(leave);
    const nowMs = performance.now();
    remainingMs -= nowMs - startedMs;
    const { askedAtMs, atMs } = firstSent;
    const step = stepOf(visit, { server: link.server.label, askedAtMs, elapsedMs: nowMs - atMs });
    remember(link, step);
    best = betterStep(best, step);
    if (step.outcome === 'cancelled') return step;
    if (best.outcome === 'usable' || remainingMs <= 0) break;
  }
  return best ?? unaskedStep('unreachable', { server: '', askedAtMs: policy.clock.nowMs() });
}

function inOrder(links: readonly Link[]): readonly Link[] {
  const nowMs = performance.now();
  const willing = links.filter((link) => link.shunnedUntilMs <= nowMs);
  return willing.length === links.length ? links : [...willing, ...links.filter((link) => link.shunnedUntilMs > nowMs)];
}

function remember(link: Link, { outcome }: Step): void {
  if (outcome === 'cancelled') return;
  const silent = outcome === 'timeout' || outcome === 'unreachable' || outcome === 'malformed';
  link.shunnedUntilMs = silent ? performance.now() + shunMs : 0;
}
