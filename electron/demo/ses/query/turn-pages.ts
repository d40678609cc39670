// One page of a list of the older protocols, each of which has a refusal of its own for a token that is none.
import { SesError } from '../operation.ts';
import { type Page, type PageAsked, paginate } from '../wire/paginate.ts';
import { CodedError } from '../wire/wire-error.ts';

type Turning = {
  readonly asked: PageAsked;
  readonly mostAtOnce: number;
  readonly refusal: { readonly code: string; readonly message: string };
};

export function turnPage<T>(items: readonly T[], { asked, mostAtOnce, refusal }: Turning): Page<T> {
  try {
    return paginate(items, asked, mostAtOnce);
  } catch (error) {
    throw error instanceof SesError ? new CodedError(refusal.code, refusal.message) : error;
  }
}
