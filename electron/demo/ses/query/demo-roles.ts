// The roles that can be assumed in the demo, and what their trust policies want.
export type DemoRole = {
  readonly arn: string;
  /** Null: none is wanted. */
  readonly externalId: string | null;
  readonly mfa: { readonly serialNumber: string; readonly tokenCode: string } | null;
};

const account = 'arn:aws:iam::111122223333';

export const demoRoles: readonly DemoRole[] = [
  { arn: `${account}:role/PlumblineDemo`, externalId: 'plumbline-demo', mfa: null },
  {
    arn: `${account}:role/PlumblineMfa`,
    externalId: null,
    mfa: { serialNumber: `${account}:mfa/demo`, tokenCode: '123456' },
  },
];
