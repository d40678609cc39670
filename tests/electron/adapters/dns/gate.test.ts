// The cap on queries in flight: never more inside, first come first served, those who leave the queue lose nobody's place.
import { describe, expect, it } from 'vitest';
import { createGate } from '../../../../electron/adapters/dns/gate.ts';
import { createStop, stopWork } from '../../../../electron/adapters/dns/stop.ts';

describe('createGate', () => {
  it('lets the next in when one leaves, in the order they came', async () => {
    const gate = createGate(2);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = async (number: number): Promise<void> => {
      expect(await gate.enter(createStop())).toBe(true);
      inside += 1;
      most = Math.max(most, inside);
      order.push(number);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      gate.leave();
    };
    const all = (from: number) => Promise.all(Array.from({ length: 20 }, (_, number) => visit(from + number)));
    await all(0);
    expect(gate.isEmpty()).toBe(true);
    await all(20);
    expect(order).toEqual(Array.from({ length: 40 }, (_, number) => number));
    expect(most).toBe(2);
    expect(gate.isEmpty()).toBe(true);
  });

  it('whoever gives up while waiting is passed over', async () => {
    const gate = createGate(1);
    expect(await gate.enter(createStop())).toBe(true);
    const stop = createStop();
    const impatient = gate.enter(stop);
    const patient = gate.enter(createStop());
    stopWork(stop);
    expect(await impatient).toBe(false);
    gate.leave();
    expect(await patient).toBe(true);
    expect(await gate.enter(stop)).toBe(false);
    gate.leave();
    expect(gate.isEmpty()).toBe(true);
  });
});
