// Reads a policy document: its statements, and for each whom it speaks of, which actions, resources and conditions.
import { parseJson } from '../json/parse.ts';
import type { JsonMember, JsonNode } from '../json/types.ts';
import {
  type PolicyCondition,
  type PolicyReading,
  type PolicyStatement,
  type Principal,
  requiredElements,
  type Spanned,
} from './types.ts';

export function parsePolicy(text: string): PolicyReading {
  const reading = parseJson(text);
  if (reading.kind === 'fault') return { kind: 'unreadable', fault: reading.fault, at: reading.at };
  const statement = memberOf(reading.node, 'Statement');
  const nodes = statement === null ? [] : itemsOf(statement.value);
  const isShaped = nodes.length > 0 && nodes.every(({ kind }) => kind === 'object');
  if (!isShaped) return { kind: 'unreadable', fault: 'shape', at: reading.node.span.start };
  return { kind: 'policy', statements: nodes.map(readStatement) };
}

function readStatement(node: JsonNode): PolicyStatement {
  const [principal, notPrincipal] = [memberOf(node, 'Principal'), memberOf(node, 'NotPrincipal')];
  const [action, notAction] = [memberOf(node, 'Action'), memberOf(node, 'NotAction')];
  const [resource, notResource] = [memberOf(node, 'Resource'), memberOf(node, 'NotResource')];
  const [effect, condition] = [memberOf(node, 'Effect'), memberOf(node, 'Condition')];
  const there = {
    Effect: effect,
    Principal: principal ?? notPrincipal,
    Action: action ?? notAction,
    Resource: resource ?? notResource,
  };
  return {
    span: node.span,
    allows: effect?.value.kind === 'string' && effect.value.value === 'Allow',
    principals: principalsIn((principal ?? notPrincipal)?.value),
    exceptPrincipals: principal === null && notPrincipal !== null,
    actions: textsIn((action ?? notAction)?.value),
    exceptActions: action === null && notAction !== null,
    resources: textsIn(resource?.value),
    exceptedResources: textsIn(notResource?.value),
    conditions: condition === null ? [] : conditionsIn(condition.value),
    missing: requiredElements.filter((name) => there[name] === null),
  };
}

/** The last of several members of one name, as JSON readers take it. */
function memberOf(node: JsonNode, name: string): JsonMember | null {
  return membersOf(node).findLast(({ key }) => key === name) ?? null;
}

function membersOf(node: JsonNode): readonly JsonMember[] {
  return node.kind === 'object' ? node.members : [];
}

/** One value may stand without its array. */
function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === 'array' ? node.items : [node];
}

function textsIn(node: JsonNode | undefined): readonly Spanned[] {
  if (node === undefined) return [];
  return itemsOf(node).flatMap((item) => (item.kind === 'string' ? [{ value: item.value, span: item.span }] : []));
}

/** `"*"`, or an object of lists: AWS accounts and users, services, federations. */
function principalsIn(node: JsonNode | undefined): readonly Principal[] {
  if (node === undefined) return [];
  if (node.kind !== 'object') return textsIn(node).map((text) => principalOf('AWS', text));
  return node.members.flatMap(({ key, value }) => textsIn(value).map((text) => principalOf(key, text)));
}

function principalOf(group: string, text: Spanned): Principal {
  if (group === 'Service') return { ...text, kind: 'service', account: null };
  if (text.value === '*' && group === 'AWS') return { ...text, kind: 'anyone', account: null };
  const account = group === 'AWS' ? accountIn(text.value) : null;
  return { ...text, kind: account === null ? 'other' : 'account', account };
}

/** The account of an id by itself or of an ARN (`arn:aws:iam::111122223333:root`). */
export function accountIn(text: string): string | null {
  return /^(?:arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:)?(\d{12})(?::.*)?$/su.exec(text)?.[1] ?? null;
}

function conditionsIn(node: JsonNode): readonly PolicyCondition[] {
  return membersOf(node).flatMap(({ key: operator, value: keys }) =>
    membersOf(keys).map(({ key, keySpan, value }) => ({
      operator,
      key,
      values: textsIn(value).map((text) => text.value),
      span: { start: keySpan.start, end: value.span.end },
    })),
  );
}
