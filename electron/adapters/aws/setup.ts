// What an account's adapter must be told, and what it chooses where it is told nothing.
import type { Outcome } from '../../../shared/failure.ts';
import type { AccessKey, AwsProfile } from '../../../shared/profile.ts';
import type { Clock } from '../../ports/clock.ts';

/** Variables as a process has them; the adapter reads none but these. */
export type Environment = { readonly [name: string]: string | undefined };

export type SesSetup = Pick<AwsProfile, 'name' | 'regions' | 'credentials' | 'endpoint' | 'proxy' | 'readOnly'> & {
  /** A read-only profile may send to the mailbox simulator all the same. */
  readonly simulatorAllowed?: boolean;
  /** The key typed in for this profile; null where none is kept. */
  readonly accessKey: () => Promise<Outcome<AccessKey | null>>;
  /** The code of the user's MFA device, asked for when a role wants one; null where there is none at hand. */
  readonly mfaCode: () => Promise<string | null>;
  readonly clock: Clock;
  readonly environment: Environment;
  /** How much faster than AWS's limits requests are sent: 1 for AWS, more for a simulated account. */
  readonly rateFactor?: number;
  /** How often a request is sent before it is given up. */
  readonly attempts?: number;
  /** For the user agent: `plumbline/0.1.0`. */
  readonly version?: string;
  readonly connectTimeoutMs?: number;
  readonly answerTimeoutMs?: number;
};

export type Policy = Required<
  Pick<SesSetup, 'rateFactor' | 'attempts' | 'version' | 'connectTimeoutMs' | 'answerTimeoutMs'>
>;

export function policyOf(setup: SesSetup): Policy {
  return {
    rateFactor: setup.rateFactor ?? 1,
    // Throttled each time, this is about half a minute of patience.
    attempts: setup.attempts ?? 6,
    version: setup.version ?? '0',
    connectTimeoutMs: setup.connectTimeoutMs ?? 5000,
    answerTimeoutMs: setup.answerTimeoutMs ?? 30_000,
  };
}
