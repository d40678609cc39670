import { expect, it } from 'vitest';
import { proxyFor } from '../../../../electron/adapters/aws/choose-proxy.ts';

const ses = { protocol: 'https:', hostname: 'email.us-east-1.amazonaws.com' };
const proxy = 'http://proxy.example:3128';

it.each([
  ['none is named', {}, null],
  ['HTTPS_PROXY', { HTTPS_PROXY: proxy }, proxy],
  ['https_proxy before HTTPS_PROXY', { https_proxy: proxy, HTTPS_PROXY: 'http://other.example' }, proxy],
  ['one without a scheme', { HTTPS_PROXY: 'proxy.example:3128' }, proxy],
  ['HTTP_PROXY is for plain HTTP only', { HTTP_PROXY: proxy }, null],
  ['blanks are none', { HTTPS_PROXY: ' ' }, null],
  ['NO_PROXY names the host', { HTTPS_PROXY: proxy, NO_PROXY: 'email.us-east-1.amazonaws.com' }, null],
  ['NO_PROXY names what is above it', { HTTPS_PROXY: proxy, NO_PROXY: 'localhost, .amazonaws.com' }, null],
  ['NO_PROXY with a star', { HTTPS_PROXY: proxy, no_proxy: '*.AmazonAWS.com' }, null],
  ['NO_PROXY for everything', { HTTPS_PROXY: proxy, no_proxy: '*' }, null],
  ['NO_PROXY for this port', { HTTPS_PROXY: proxy, no_proxy: 'amazonaws.com:443' }, null],
  ['NO_PROXY for another port', { HTTPS_PROXY: proxy, no_proxy: 'amazonaws.com:8443' }, proxy],
  ['NO_PROXY with a name that only ends alike', { HTTPS_PROXY: proxy, no_proxy: 'naws.com,example.com' }, proxy],
])('%s', (_what, environment, expected) => {
  expect(proxyFor(ses, { proxy: null, environment })).toBe(expected);
});

it("the profile's proxy comes before all of that", () => {
  const environment = { HTTPS_PROXY: 'http://other.example', NO_PROXY: '*' };
  expect(proxyFor(ses, { proxy, environment })).toBe(proxy);
});

it.each(['127.0.0.1', 'localhost', '[::1]', '::1'])("%s is not reached through the environment's proxy", (hostname) => {
  const environment = { http_proxy: proxy, https_proxy: proxy };
  expect(proxyFor({ protocol: 'http:', hostname, port: 8080 }, { proxy: null, environment })).toBeNull();
});
