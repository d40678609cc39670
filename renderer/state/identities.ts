// Where the user stands among the identities: the row, the open one and its parts, what is filtered and how it is sorted.
import { create } from 'zustand';
import type { RegionName } from '../../shared/aws.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import { settleRows } from './account.ts';
import { closeIdentity, openIdentity } from './identity.ts';
import { wishFor } from './selection.ts';

export const identityColumns = [
  'identity',
  'region',
  'verified',
  'dkim',
  'mailFrom',
  'dmarc',
  'worst',
  'checked',
] as const;
export type IdentityColumn = (typeof identityColumns)[number];

/** What an identity can lack; each is a chip. */
export const lacks = ['not-verified', 'dkim', 'mail-from', 'dmarc', 'unknown'] as const;
export type Lack = (typeof lacks)[number];

export type IdentityFilters = {
  readonly typed: string;
  readonly region: RegionName | null;
  /** A row that lacks any of these is shown; all rows where there is none. */
  readonly lacks: readonly Lack[];
};

export const noIdentityFilters: IdentityFilters = { typed: '', region: null, lacks: [] };

export type IdentitySort = { readonly column: IdentityColumn; readonly descending: boolean };

export const identityTabs = ['status', 'findings', 'records', 'prediction', 'changes'] as const;
export type IdentityTab = (typeof identityTabs)[number];

/** What the inspector shows of the open identity. */
export type Shown =
  | { readonly kind: 'finding'; readonly findingId: string }
  | { readonly kind: 'cell'; readonly row: number; readonly column: number };

type IdentitiesStore = {
  readonly filters: IdentityFilters;
  readonly sort: IdentitySort;
  /** The row that the keys stand on. */
  readonly selected: string | null;
  readonly open: IdentityRef | null;
  readonly tab: IdentityTab;
  readonly shown: Shown | null;
};

const start: IdentitiesStore = {
  filters: noIdentityFilters,
  sort: { column: 'identity', descending: false },
  selected: null,
  open: null,
  tab: 'status',
  shown: null,
};

export const useIdentities = create<IdentitiesStore>(() => start);

export function filterIdentities(change: Partial<IdentityFilters>): void {
  const { filters } = useIdentities.getState();
  useIdentities.setState({ filters: { ...filters, ...change } });
  settleRows();
}

export function sortIdentities(sort: IdentitySort): void {
  useIdentities.setState({ sort });
  settleRows();
}

export function selectIdentity(key: string | null): void {
  useIdentities.setState({ selected: key });
}

/** Opens an identity's page; `tab` where a certain part of it is meant. */
export function enterIdentity(ref: IdentityRef, tab: IdentityTab = 'status'): void {
  const { name, region } = ref;
  useIdentities.setState({ open: { name, region }, tab, shown: null });
  void openIdentity({ name, region });
}

export function leaveIdentity(): void {
  useIdentities.setState({ open: null, shown: null });
  closeIdentity();
}

/** Back to the table, into its filter. */
export function findIdentity(): void {
  leaveIdentity();
  wishFor('find-identity');
}

/** Another part of the page: what the inspector showed was about the one before. */
export function showTab(tab: IdentityTab): void {
  useIdentities.setState({ tab, shown: null });
}

export function showInInspector(shown: Shown | null): void {
  useIdentities.setState({ shown });
}

/** Another profile has other identities; the order and the filter for states stay as the user likes them. */
export function forgetIdentities(): void {
  const { sort } = useIdentities.getState();
  useIdentities.setState({ ...start, sort });
  closeIdentity();
}
