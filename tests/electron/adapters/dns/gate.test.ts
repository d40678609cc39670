// The cap on queries in flight: never more inside, first come first served, those who leave the queue lose nobody's place.
import { describe, expect, it } from 'vitest';
import { createGate } from '../../../../electron/adapters/dns/gate.ts';

const forever = (): AbortSignal => new AbortController().signal;

describe('createGate', () => {
  it('lets the next in when one leaves, in the order they came', async () => {
    const gate = createGate(2);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = async (number: number): Promise<void> => {
      const leave = await gate.enter(forever());
      inside += 1;
      most = Math.max(most, inside);
      order.push(number);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      leave?.();
    };
    await Promise.all(Array.from({ length: 20 }, (_, number) => visit(number)));
    expect(order).toEqual(Array.from({ length: 20 }, (_, number) => number));
    expect(most).toBe(2);
    expect(gate.isEmpty()).toBe(true);
  });

  it('whoever gives up while waiting is passed over', async () => {
    const gate = createGate(1);
    const leave = await gate.enter(forever());
    const controller = new AbortController();
    const impatient = gate.enter(controller.signal);
    const patient = gate.enter(forever());
    controller.abort();
    expect(await impatient).toBeNull();
    leave?.();
    expect(await patient).not.toBeNull();
    expect(await gate.enter(AbortSignal.abort())).toBeNull();
  });
});
