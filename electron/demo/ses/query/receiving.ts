// Receipt rules and IP filters (API v1): what a scenario tells of them, to be read only.
import type { Json, JsonObject } from '../operation.ts';
import { toldTimeMs } from '../state/told-time.ts';
import type { Scene } from '../wire/asked.ts';
import { flag, isObject, objects, optionalObject, optionalText, texts } from '../wire/members.ts';
import type { Input, Shape, ShapeValue } from './shape.ts';

export function describeActiveReceiptRuleSet(_input: Input, scene: Scene): Shape {
  const told = scene.account().receiptRuleSet;
  // An account without an active rule set gets an empty answer.
  if (told === null) return {};
  return { Metadata: showMetadata(told, scene), Rules: objects(told, 'Rules').map(showRule) };
}

export function listReceiptRuleSets(_input: Input, scene: Scene): Shape {
  const told = scene.account().receiptRuleSet;
  return { RuleSets: told === null ? [] : [showMetadata(told, scene)] };
}

export function listReceiptFilters(): Shape {
  return { Filters: [] };
}

function showMetadata(told: JsonObject, { nowMs }: Scene): Shape {
  const metadata = optionalObject(told, 'Metadata') ?? {};
  return {
    Name: optionalText(metadata, 'Name') ?? 'default-rule-set',
    CreatedTimestamp: new Date(toldTimeMs(metadata, 'CreatedTimestamp', nowMs)),
  };
}

function showRule(rule: JsonObject): Shape {
  return {
    Name: optionalText(rule, 'Name'),
    Enabled: rule['Enabled'] === undefined || flag(rule, 'Enabled'),
    TlsPolicy: optionalText(rule, 'TlsPolicy') ?? 'Optional',
    Recipients: texts(rule, 'Recipients'),
    Actions: objects(rule, 'Actions').map(asShape),
    ScanEnabled: flag(rule, 'ScanEnabled'),
  };
}

/** Actions are shown as they were told: structures of texts. */
function asShape(told: JsonObject): Shape {
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, asValue(value)]));
}

function asValue(told: Json | undefined): ShapeValue {
  if (isObject(told)) return asShape(told);
  return typeof told === 'string' ? told : JSON.stringify(told);
}
