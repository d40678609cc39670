// How one request of the table is written: the schema of its input, then the type of its answer.
import type { z } from 'zod';

export type Request<I, A> = { readonly input: z.ZodType<I>; readonly answer: A | undefined };

type Asked<I> = { readonly answers: <A>() => Request<I, A> };

export const asks = <I>(input: z.ZodType<I>): Asked<I> => ({
  answers: <A>(): Request<I, A> => ({ input, answer: undefined }),
});
