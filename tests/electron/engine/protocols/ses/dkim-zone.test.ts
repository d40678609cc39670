import { expect, test } from 'vitest';
import {
  dkimZoneRegion,
  isDkimZone,
  regionalDkimZone,
} from '../../../../../electron/engine/protocols/ses/dkim-zone.ts';

test.each([
  ['us-east-1', 'dkim.amazonses.com'],
  ['ap-northeast-1', 'dkim.amazonses.com'],
  ['ap-northeast-3', 'dkim.ap-northeast-3.amazonses.com'],
  ['us-gov-east-1', 'dkim.us-gov-east-1.amazonses.com'],
  ['a-region-to-come', 'dkim.amazonses.com'],
])('the zone of %s is %s', (region, zone) => {
  expect(regionalDkimZone(region)).toBe(zone);
});

test.each([
  ['dkim.eu-south-1.amazonses.com', 'eu-south-1'],
  ['dkim.us-gov-east-1.amazonses.com', 'us-gov-east-1'],
  ['dkim.amazonses.com', null],
  ['dkim.eu-south-1.amazonses.com.shop.example', null],
])('%s names the region %s', (zone, region) => {
  expect(dkimZoneRegion(zone)).toBe(region);
});

test('both kinds are zones of SES, nothing else is', () => {
  expect(isDkimZone('dkim.amazonses.com')).toBe(true);
  expect(isDkimZone('dkim.af-south-1.amazonses.com')).toBe(true);
  expect(isDkimZone('amazonses.com')).toBe(false);
  expect(isDkimZone('dkim.example.net')).toBe(false);
});
