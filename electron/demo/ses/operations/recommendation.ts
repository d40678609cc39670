// The recommendations of SES's advisor (Virtual Deliverability Manager).
import type { Call, JsonObject, Operation } from '../operation.ts';
import { oneOf, optionalObject, requiredText } from '../wire/members.ts';
import { paginate } from '../wire/paginate.ts';
import { askedInBody } from './asked-page.ts';
import { bad } from './refusals.ts';

export const recommendationOperations: readonly Operation[] = [
  { name: 'ListRecommendations', method: 'POST', path: '/v2/email/vdm/recommendations', perSecond: 1, run: list },
];

const maxPage = 100;

/** Filter keys, and the members that they are about. */
const members = { TYPE: 'Type', IMPACT: 'Impact', STATUS: 'Status', RESOURCE_ARN: 'ResourceArn' } as const;
const keys = ['TYPE', 'IMPACT', 'STATUS', 'RESOURCE_ARN'] as const;

const words = {
  TYPE: ['DKIM', 'DMARC', 'SPF', 'BIMI', 'COMPLAINT', 'BOUNCE', 'FEEDBACK_3P', 'IP_LISTING'],
  IMPACT: ['LOW', 'HIGH'],
  STATUS: ['OPEN', 'FIXED'],
  RESOURCE_ARN: null,
} as const;

function list(call: Call): JsonObject {
  const { account, body } = call;
  const filter = readFilter(optionalObject(body, 'Filter') ?? {});
  const wanted = account.sending.recommendations.filter((recommendation) =>
    filter.every(([key, value]) => recommendation[members[key]] === value),
  );
  const asked = askedInBody(call);
  if (asked.pageSize !== undefined && asked.pageSize > maxPage) throw bad(`PageSize must be at most ${maxPage}.`);
  const page = paginate(wanted, asked, maxPage);
  return { Recommendations: page.items, NextToken: page.nextToken };
}

/** API reference: one key, or STATUS together with IMPACT or with TYPE. */
function readFilter(filter: JsonObject): readonly (readonly [keyof typeof members, string])[] {
  const given = Object.keys(filter).map((name) => {
    const key = oneOf(name, keys, 'Filter');
    const value = requiredText(filter, name);
    const allowed: readonly string[] | null = words[key];
    if (allowed !== null) oneOf(value, allowed, 'Filter');
    return [key, value] as const;
  });
  const names = given.map(([key]) => key);
  const isPair = given.length === 2 && names.includes('STATUS') && !names.includes('RESOURCE_ARN');
  if (given.length > 1 && !isPair) throw bad('This combination of filters is not supported.');
  return given;
}
