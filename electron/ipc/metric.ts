// Answers metric.* and picture.*: counts and rates over time, and their export.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { MetricAsk } from '../../shared/health/asks.ts';
import type { AccountWorld } from '../flows/account-world.ts';
import { exportMetrics, metricChoices, readMetrics } from '../flows/health/read-metrics.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function metricAnswers(session: Session, desk: Desk): AnswersOf<'metric' | 'picture'> {
  /** With the account's world, whose resolver is not needed. */
  async function withWorld<T>(act: (world: AccountWorld) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const world = await session.accountWorld();
    if (!world.ok) return world;
    await world.value.resolver.close();
    return act(world.value);
  }

  return {
    'metric.choices': async ({ region }) => withWorld(async (world) => accept(await metricChoices(region, world))),
    'metric.read': async (ask) => withWorld((world) => readMetrics(ask, world)),
    'metric.export': async (ask) => {
      const path = await desk.chooseWhereToSave(fileName(ask));
      if (path === null) return accept(null);
      const written = await withWorld((world) => exportMetrics(ask, world, { path, writeText: session.writeText }));
      return written.ok ? accept({ path }) : written;
    },
    'picture.save': async ({ name, png }) => {
      const path = await desk.chooseWhereToSave(`${name.replace(/[^\w.-]+/gu, '-')}.png`);
      if (path === null) return accept(null);
      const written = await session.writeBytes(path, Buffer.from(png, 'base64'));
      return written.ok ? accept({ path }) : written;
    },
  };
}

function fileName({ source, region, fromMs, toMs }: MetricAsk): string {
  const day = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
  return `ses-${source}-${region}-${day(fromMs)}-${day(toMs)}.csv`;
}
