// From what calls bring to a reply: of one call, of all pages, of several one after the other or at the same time.
import type { AwsCall, AwsReply } from '../../../shared/aws.ts';
import type { Call } from './call.ts';
import { messageOf } from './error-codes.ts';
import type { Page } from './read-calls.ts';
import type { Sent } from './send-call.ts';

export type Send = <O>(call: Call<O>) => Promise<Sent<O>>;

export async function one<O, T>(sending: Promise<Sent<O>>, parse: (answer: O) => T): Promise<AwsReply<T>> {
  const sent = await sending;
  return sent.ok ? parsed([sent.call], () => parse(sent.output)) : failed(sent);
}

/** An endpoint that only resembles AWS may answer members of another kind: a refusal, for a read never throws. */
export function parsed<T>(made: readonly AwsCall[], parse: () => T): AwsReply<T> {
  try {
    return { ok: true, value: parse(), calls: made };
  } catch (error) {
    const operation = made.at(-1)?.operation ?? '';
    const message = error instanceof TypeError ? otherShape : messageOf(error);
    const failure = { kind: 'aws-refused', operation, code: 'SerializationException', message } as const;
    return { ok: false, failure, calls: made };
  }
}

const otherShape = 'the answer has another shape than that of AWS';

/** What one page brings, and who takes it as it comes. */
export type Turning<O, T> = { readonly parse: (answer: O) => T; readonly onPage: (brought: T) => void };

/** IAM calls the token a marker. */
type Paged = { readonly NextToken?: string | undefined; readonly Marker?: string | undefined };

export async function turnPages<O extends Paged, T>(
  send: Send,
  call: (page: Page) => Call<O>,
  { parse, onPage }: Turning<O, T>,
): Promise<AwsReply<null>> {
  const made: AwsCall[] = [];
  const turned = new Set<string | undefined>(['']);
  let token: string | undefined;
  do {
    turned.add(token);
    const sent: Sent<O> = await send(call({ token }));
    if (!sent.ok) return { ...failed(sent), calls: [...made, ...failed(sent).calls] };
    made.push(sent.call);
    const page = parsed(made, () => parse(sent.output));
    if (!page.ok) return page;
    onPage(page.value);
    const next: string | undefined = sent.output.NextToken ?? sent.output.Marker;
    // A token that was there before would turn the same pages for ever.
    token = turned.has(next) ? undefined : next;
  } while (token !== undefined);
  return { ok: true, value: null, calls: made };
}

export async function all<O extends Paged, T>(
  send: Send,
  call: (page: Page) => Call<O>,
  parse: (answer: O) => readonly T[],
): Promise<AwsReply<readonly T[]>> {
  const value: T[] = [];
  const turned = await turnPages(send, call, { parse, onPage: (items) => void value.push(...items) });
  return turned.ok ? { ...turned, value } : turned;
}

/** What one reply brought leads to another. */
export async function leadsTo<T, U>(
  reply: AwsReply<T>,
  next: (value: T) => Promise<AwsReply<U>>,
): Promise<AwsReply<U>> {
  if (!reply.ok) return reply;
  const following = await next(reply.value);
  return { ...following, calls: [...reply.calls, ...following.calls] };
}

/** All that were asked for at the same time, or the first that failed: it stands last, since a gap is named after it. */
export function together<T extends readonly unknown[]>(replies: {
  readonly [K in keyof T]: AwsReply<T[K]>;
}): AwsReply<T> {
  const each: readonly AwsReply<unknown>[] = replies;
  const failing = each.find(({ ok }) => !ok);
  if (failing !== undefined && !failing.ok) {
    const others = each.filter((reply) => reply !== failing).flatMap(({ calls }) => calls);
    return { ...failing, calls: [...others, ...failing.calls] };
  }
  const value = each.map((reply) => (reply.ok ? reply.value : null)) as readonly unknown[] as T;
  return { ok: true, value, calls: each.flatMap(({ calls }) => calls) };
}

/** As many at once as a call takes, all calls at the same time; what they bring stands in the order that was asked. */
export async function inParts<A, T>(
  asked: readonly A[],
  most: number,
  read: (part: readonly A[]) => Promise<AwsReply<readonly T[]>>,
): Promise<AwsReply<readonly T[]>> {
  const starts = Array.from({ length: Math.ceil(asked.length / most) }, (_, index) => index * most);
  const parts = together(await Promise.all(starts.map((start) => read(asked.slice(start, start + most)))));
  return parts.ok ? { ...parts, value: parts.value.flat() } : parts;
}

export function failed<O>({
  failure,
  call,
}: Sent<O> & { readonly ok: false }): AwsReply<never> & { readonly ok: false } {
  return { ok: false, failure, calls: call === null ? [] : [call] };
}
