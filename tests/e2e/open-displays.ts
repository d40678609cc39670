// A virtual display for each worker that opens windows: on one and the same they would share its clipboard.
import type { TestProject } from 'vitest/node';
import { startDisplay } from '../../build/bootstrap/display.mjs';

export async function setup({ config }: TestProject): Promise<() => void> {
  if (process.platform !== 'linux') return () => {};
  const workers = Array.from({ length: Number(config.maxWorkers) });
  const displays = await Promise.all(workers.map(() => startDisplay()));
  process.env['PLUMBLINE_DISPLAYS'] = displays.map(({ display }) => display).join(' ');
  process.env['PLUMBLINE_VIRTUAL_DISPLAY'] = '1';
  return () => {
    for (const { stop } of displays) stop();
  };
}
