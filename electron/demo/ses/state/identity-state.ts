// One identity as the simulated SES keeps it: verification, DKIM, MAIL FROM, feedback, policies.
export type IdentityState = { readonly name: string };
