// Reads the members of a request's body, refusing those of a wrong type as AWS does.
import { type Json, type JsonObject, SesError } from '../operation.ts';
import { Refusal } from './wire-error.ts';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const wrongType = (name: string): Refusal => new Refusal('unreadable-body', `${name} has an unexpected type.`);

export function optionalText(body: JsonObject, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw wrongType(name);
  return value;
}

export function requiredText(body: JsonObject, name: string): string {
  return optionalText(body, name) ?? missing(name);
}

export function optionalNumber(body: JsonObject, name: string): number | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && typeof value !== 'number') throw wrongType(name);
  return value;
}

/** A flag that is left out is false, as the API reference says of its primitive booleans. */
export function flag(body: JsonObject, name: string): boolean {
  const value = body[name] ?? false;
  if (typeof value !== 'boolean') throw wrongType(name);
  return value;
}

export function optionalObject(body: JsonObject, name: string): JsonObject | undefined {
  const value = body[name] ?? undefined;
  if (value !== undefined && !isObject(value)) throw wrongType(name);
  return value;
}

export function objects(body: JsonObject, name: string): readonly JsonObject[] {
  return list(body, name).map((item) => {
    if (!isObject(item)) throw wrongType(name);
    return item;
  });
}

export function texts(body: JsonObject, name: string): readonly string[] {
  return list(body, name).map((item) => {
    if (typeof item !== 'string') throw wrongType(name);
    return item;
  });
}

/** Text that is one of the API's words. */
export function oneOf<const T extends string>(value: string, allowed: readonly T[], name: string): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  const constraint = `Member must satisfy enum value set: [${allowed.join(', ')}]`;
  throw new SesError(
    'BadRequestException',
    `1 validation error detected: Value '${value}' at '${camel(name)}' failed to satisfy constraint: ${constraint}`,
  );
}

export function missing(name: string): never {
  throw new SesError(
    'BadRequestException',
    `1 validation error detected: Value null at '${camel(name)}' failed to satisfy constraint: Member must not be null`,
  );
}

function list(body: JsonObject, name: string): readonly Json[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value)) throw wrongType(name);
  return value as readonly Json[];
}

function camel(name: string): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
