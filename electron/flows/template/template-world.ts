// What a flow about stored templates needs: the account, whose it is, and where drafts and the journal are kept.
import type { Failure, Outcome } from '../../../shared/failure.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import type { Ses } from '../../ports/ses.ts';
import type { TemplateLists } from './template-lists.ts';

export type TemplateWorld = {
  readonly ses: Ses;
  readonly profileId: string;
  readonly clock: Clock;
  readonly accounts: AccountStore;
  readonly drafts: DraftStore;
  readonly lists: TemplateLists;
  /** The account of another profile. */
  readonly sesOf: (profileId: string) => Promise<Outcome<Ses>>;
};

/** Where a template is: in whose account, and in which region. */
export type TemplateAt = {
  readonly ses: Ses;
  readonly profileId: string;
  readonly region: string;
  readonly name: string;
};

/** SES says so, in one of its two ways. */
export function isGone(failure: Failure): boolean {
  return failure.kind === 'aws-not-found' || (failure.kind === 'aws-refused' && failure.code === 'NotFoundException');
}
