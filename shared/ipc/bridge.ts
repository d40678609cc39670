// The shape of the bridge that preload puts on the window, and the names of its two channels.
import type { Reply } from './reply.ts';
import type { RequestAnswer, RequestInput, RequestName } from './requests.ts';
import type { SignalName, SignalPayload } from './signals.ts';

export const requestChannel = 'plumbline:request';
export const signalChannel = 'plumbline:signal';

export type Bridge = {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Reply<RequestAnswer<N>>>;
  /** Where a file that was dropped on the window lies; '' where it has no place. */
  pathOf(file: object): string;
  /** Listens to a signal; the answer stops listening. */
  on<N extends SignalName>(name: N, listener: (payload: SignalPayload<N>) => void): () => void;
};
