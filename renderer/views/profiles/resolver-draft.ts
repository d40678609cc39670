// A resolver as it is being typed: every kind keeps what was typed into it.
import { assertNever } from '../../../shared/assert-never.ts';
import type { ResolverChoice } from '../../../shared/profile.ts';

export const resolverKinds = ['system', 'servers', 'https'] as const;

export type ResolverDraft = {
  readonly kind: ResolverChoice['kind'];
  readonly servers: string;
  readonly url: string;
};

export function draftOf(resolver: ResolverChoice): ResolverDraft {
  const empty = { servers: '', url: '' };
  switch (resolver.kind) {
    case 'system':
      return { ...empty, kind: 'system' };
    case 'servers':
      return { ...empty, kind: 'servers', servers: resolver.servers.join('\n') };
    case 'https':
      return { ...empty, kind: 'https', url: resolver.url };
    default:
      return assertNever(resolver);
  }
}

function serversOf(draft: ResolverDraft): readonly string[] {
  return draft.servers.split(/[\s,]+/).filter((server) => server !== '');
}

export function missing(draft: ResolverDraft): boolean {
  if (draft.kind === 'servers') return serversOf(draft).length === 0;
  return draft.kind === 'https' && draft.url.trim() === '';
}

export function resolverOf(draft: ResolverDraft): ResolverChoice {
  switch (draft.kind) {
    case 'system':
      return { kind: 'system' };
    case 'servers':
      return { kind: 'servers', servers: serversOf(draft) };
    case 'https':
      return { kind: 'https', url: draft.url.trim() };
    default:
      return assertNever(draft.kind);
  }
}
