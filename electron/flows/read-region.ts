// What one region of an AWS account holds: its state and the list of its identities, or why it could not be read.
import type { RegionState } from '../../shared/account-report.ts';
import type { AwsGap, AwsReply, RegionName } from '../../shared/aws.ts';
import type { IdentityLine, IdentityRef } from '../../shared/ses.ts';
import type { Ses } from '../ports/ses.ts';
import { keyOf } from './merge-rows.ts';

export type ReadRegion = {
  readonly state: RegionState;
  /** False where the list of identities could not be had: nothing is known to be gone. */
  readonly listed: boolean;
  readonly lines: readonly IdentityLine[];
  readonly gaps: readonly AwsGap[];
};

/** Without its list of identities a region brings nothing; without the account's state only that is missing. */
export async function readRegion(
  region: RegionName,
  ses: Ses,
  only: readonly IdentityRef[] | null,
): Promise<ReadRegion> {
  const [account, identities] = await Promise.all([
    ses.read({ read: 'account', region, about: null }),
    ses.read({ read: 'identities', region, about: null }),
  ]);
  const all = identities.ok ? identities.value : [];
  return {
    state: {
      region,
      account: account.ok ? account.value : null,
      failure: !identities.ok ? identities.failure : account.ok ? null : account.failure,
      identities: all.length,
    },
    listed: identities.ok,
    lines: only === null ? all : all.filter((line) => only.some((one) => keyOf(one) === keyOf(line))),
    gaps: [...gapOf(region, 'GetAccount', account), ...gapOf(region, 'ListEmailIdentities', identities)],
  };
}

function gapOf(region: RegionName, operation: string, reply: AwsReply<unknown>): readonly AwsGap[] {
  return reply.ok ? [] : [{ region, operation, subject: null, failure: reply.failure }];
}
