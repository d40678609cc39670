// How a flow gets at an AWS account: by a profile, and the MFA code that its role may ask for.
import type { Outcome } from '../../shared/failure.ts';
import type { AwsProfile } from '../../shared/profile.ts';
import type { Ses } from '../ports/ses.ts';

export type SignIn = { readonly mfaCode?: string };

/** To be closed by the caller. Refuses where the profile's own keys cannot be read, for example with `vault-locked`. */
export type OpenSes = (profile: AwsProfile, signIn?: SignIn) => Promise<Outcome<Ses>>;
