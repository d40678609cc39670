// A bridge whose answers a test sets by name, and whose signals it sends; every request is kept.
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { RequestAnswer, RequestInput, RequestName } from '../../shared/ipc/requests.ts';
import type { SignalName, SignalPayload } from '../../shared/ipc/signals.ts';

type Answers = {
  [N in RequestName]?: (input: RequestInput<N>) => Reply<RequestAnswer<N>> | Promise<Reply<RequestAnswer<N>>>;
};

export type FakeBridge = {
  readonly asked: readonly { readonly name: RequestName; readonly input: unknown }[];
  readonly signal: <N extends SignalName>(name: N, payload: SignalPayload<N>) => void;
};

/** Puts the bridge where the window has it. */
export function standBridge(answers: Answers): FakeBridge {
  const asked: { readonly name: RequestName; readonly input: unknown }[] = [];
  const listeners = new Map<SignalName, Set<(payload: never) => void>>();
  const bridge: Bridge = {
    request: async (name, input) => {
      asked.push({ name, input });
      const answer = answers[name];
      if (answer === undefined) throw new Error(`The test gives no answer to ${name}`);
      return answer(input);
    },
    pathOf: (file) => ('name' in file ? `/dropped/${String(file.name)}` : ''),
    on: (name, listener) => {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      return () => all.delete(listener);
    },
  };
  Object.assign(globalThis, { window: { bridge } });
  return {
    asked,
    signal: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never);
    },
  };
}
