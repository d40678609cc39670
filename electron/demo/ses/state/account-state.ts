// The settings of an account in a region: sandbox, quota, enforcement, VDM, suppression reasons.
export type AccountState = { sendingEnabled: boolean };
