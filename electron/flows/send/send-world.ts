// What a flow that sends needs: the account, DNS, the profile and its keys, drafts, runs, the workshop, and time.
import type { Profile } from '../../../shared/profile.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DraftStore } from '../../ports/draft-store.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { RunStore } from '../../ports/run-store.ts';
import type { SecretStore } from '../../ports/secret-store.ts';
import type { Ses } from '../../ports/ses.ts';
import type { Sleep } from '../../ports/sleep.ts';
import type { Workshop } from '../../ports/workshop.ts';
import type { OpenSmtp } from '../open-smtp.ts';

export type SendWorld = {
  readonly ses: Ses;
  readonly resolver: Pick<Resolver, 'ask'>;
  readonly profile: Profile;
  readonly drafts: DraftStore;
  readonly runs: RunStore;
  readonly secrets: SecretStore;
  readonly workshop: Pick<Workshop, 'work'>;
  readonly openSmtp: OpenSmtp;
  readonly clock: Clock;
  readonly sleep: Sleep;
};
