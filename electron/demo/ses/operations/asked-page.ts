// Which page of a list a request asks for: its members travel in the body or in the query.
import type { Call } from '../operation.ts';
import { optionalNumber, optionalText } from '../wire/members.ts';
import type { PageAsked } from '../wire/paginate.ts';

/** A page size of zero is as if none were given. */
export function askedInBody({ body }: Call): PageAsked {
  return { nextToken: optionalText(body, 'NextToken'), pageSize: optionalNumber(body, 'PageSize') || undefined };
}

export function askedInQuery({ query }: Call): PageAsked {
  return { nextToken: query.get('NextToken') ?? undefined, pageSize: Number(query.get('PageSize')) || undefined };
}
