// ARNs taken apart.
import { expect, it } from 'vitest';
import { nameInArn, parseArn } from '../../../../../electron/engine/protocols/arn/parse.ts';

it('takes an ARN apart, whatever its partition', () => {
  expect(parseArn('arn:aws-cn:sns:cn-north-1:111122223333:bounces.fifo')).toEqual({
    partition: 'aws-cn',
    service: 'sns',
    region: 'cn-north-1',
    account: '111122223333',
    resource: 'bounces.fifo',
  });
  expect(parseArn('arn:aws:iam::111122223333:role/path/ses')).toMatchObject({ region: '', resource: 'role/path/ses' });
  expect(parseArn('bounces')).toBeNull();
  expect(parseArn('arn:aws:sns')).toBeNull();
});

it('calls things by their short names', () => {
  expect(nameInArn('arn:aws:sns:us-east-1:111122223333:bounces')).toBe('bounces');
  expect(nameInArn('arn:aws:firehose:us-east-1:111122223333:deliverystream/events')).toBe('events');
  expect(nameInArn('arn:aws:iam::111122223333:role/path/ses')).toBe('ses');
  expect(nameInArn('what')).toBe('what');
});
