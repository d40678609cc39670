// The profile of the demo, as the window chooses it.
import { demoProfileId, type Profile } from '../../shared/profile.ts';

export const demoProfile: Profile = { id: demoProfileId, name: 'Demo', kind: 'demo', resolver: { kind: 'system' } };
