// Sending authorization policies of shop.example, for the tests of the audits that judge them.
export const ownArn = 'arn:aws:ses:us-east-1:111122223333:identity/shop.example';
export const stranger = '999988887777';

/** A policy that lets another account send, and what differs in its statement. */
export function granting(change: object = {}): string {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: [stranger] },
    Action: 'ses:SendEmail',
    Resource: ownArn,
    ...change,
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

export function holding(...texts: readonly string[]): { readonly policies: { readonly [name: string]: string } } {
  return { policies: Object.fromEntries(texts.map((text, index) => [`policy-${index + 1}`, text])) };
}

export const limited = { Condition: { StringLike: { 'ses:FromAddress': 'news@shop.example' } } };
