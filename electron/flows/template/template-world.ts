// What a flow about stored templates needs: the account, whose it is, and where drafts and the journal are kept.
import type { TemplatePlan } from '../../../shared/draft/asks.ts';
import type { TemplateResult } from '../../../shared/draft/template.ts';
import { accept, type Failure, type Outcome } from '../../../shared/failure.ts';
import type { Text } from '../../../shared/text.ts';
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

export function allDone(plan: TemplatePlan, { clock }: Pick<TemplateWorld, 'clock'>): Outcome<TemplateResult> {
  return accept({ kind: 'done', plan, atMs: clock.nowMs() });
}

export function halfDone(says: Text, failure: Failure): Outcome<TemplateResult> {
  return accept({ kind: 'half', says, failure });
}
