// The three kinds of origin, and the region in the name of a replica's.
import { expect, it } from 'vitest';
import { parseDkimOrigin } from '../../../../../electron/engine/protocols/ses/dkim-origin.ts';

it.each([
  ['AWS_SES', { kind: 'ses' }],
  ['EXTERNAL', { kind: 'own' }],
  ['AWS_SES_US_EAST_1', { kind: 'replica', region: 'us-east-1' }],
  ['AWS_SES_AP_SOUTHEAST_5', { kind: 'replica', region: 'ap-southeast-5' }],
  ['AWS_SES_US_GOV_WEST_1', { kind: 'replica', region: 'us-gov-west-1' }],
  ['AWS_SES_SOMETHING_NEW', { kind: 'ses' }],
])('%s', (origin, expected) => {
  expect(parseDkimOrigin(origin)).toEqual(expected);
});
