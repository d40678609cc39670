// What the audits of tenants, reputation entities and multi-region endpoints begin with: a list, one fault looked for in each.
import type { Text } from '../../../shared/text.ts';
import { sayNames } from '../derive/say-names.ts';
import { fail, type Judgement, notApplicable, pass } from './define-audit.ts';

type ListQuestion<T> = {
  readonly isFault: (one: T) => boolean;
  readonly nameOf: (one: T) => string;
  /** Given the names of what is at fault. */
  readonly says: (names: Text) => Text;
  /** What it means that there are none. */
  readonly none: Text;
};

export function judgeListed<T>(all: readonly T[], { isFault, nameOf, says, none }: ListQuestion<T>): Judgement {
  if (all.length === 0) return notApplicable(none);
  const faulty = all.filter(isFault);
  return faulty.length === 0 ? pass() : fail(says(sayNames(faulty.map(nameOf))));
}

export const noTenants: Text = {
  en: 'The account has no tenants in this region.',
  ja: 'このリージョンにテナントはありません。',
};
export const noEntities: Text = {
  en: 'SES manages the reputation of no tenant in this region.',
  ja: 'このリージョンに、SES が評価を管理するテナントはありません。',
};
export const noEndpoints: Text = {
  en: 'The account has no multi-region endpoints in this region.',
  ja: 'このリージョンにマルチリージョンエンドポイントはありません。',
};
