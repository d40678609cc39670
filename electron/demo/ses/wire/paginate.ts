// One page of a list, and the token for the next.
import { SesError } from '../operation.ts';

export type PageAsked = { readonly nextToken: string | undefined; readonly pageSize: number | undefined };
export type Page<T> = { readonly items: readonly T[]; readonly nextToken: string | undefined };

const mark = 'plumbline:';

/** A token says where the next page begins; one that is not ours throws InvalidNextTokenException. */
export function paginate<T>(items: readonly T[], asked: PageAsked, mostAtOnce: number): Page<T> {
  const start = asked.nextToken === undefined ? 0 : startOf(asked.nextToken);
  const size = Math.min(asked.pageSize ?? mostAtOnce, mostAtOnce);
  if (size < 1) throw new SesError('BadRequestException', 'Page size must be at least 1.');
  const end = start + size;
  return { items: items.slice(start, end), nextToken: end < items.length ? tokenOf(end) : undefined };
}

function tokenOf(start: number): string {
  return Buffer.from(`${mark}${start}`).toString('base64');
}

function startOf(token: string): number {
  const start = Number(new RegExp(`^${mark}(\\d+)$`, 'u').exec(Buffer.from(token, 'base64').toString('latin1'))?.[1]);
  if (!Number.isSafeInteger(start) || tokenOf(start) !== token)
    throw new SesError('InvalidNextTokenException', 'The specified next token is invalid.');
  return start;
}
