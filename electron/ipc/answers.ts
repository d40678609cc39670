// What answers the window's requests: one complete object, a missing answer does not compile.
import type { Reply } from '../../shared/ipc/reply.ts';
import type { RequestAnswer, RequestInput, RequestName } from '../../shared/ipc/requests.ts';
import type { SignalName, SignalPayload } from '../../shared/ipc/signals.ts';

export type Answer<N extends RequestName> = (input: RequestInput<N>) => Promise<Reply<RequestAnswer<N>>>;
export type Answers = { readonly [N in RequestName]: Answer<N> };

/** The answers of one noun, for example all of `report.*`. */
export type AnswersOf<Noun extends string> = Pick<Answers, Extract<RequestName, `${Noun}.${string}`>>;

export type Announce = <N extends SignalName>(name: N, payload: SignalPayload<N>) => void;
