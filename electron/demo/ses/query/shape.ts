// What the operations of the older protocols take and give, whether it travels as a form, as XML or as JSON.
import { CodedError } from '../wire/wire-error.ts';

/** Members as they arrive: texts in a form, typed in JSON. */
export type Input = { readonly [member: string]: InputValue | undefined };
export type InputValue = string | number | boolean | null | readonly InputValue[] | Input;

/** Members of an answer; a Map is one of the API's maps. */
export type Shape = { readonly [member: string]: ShapeValue };
export type ShapeValue =
  | string
  | number
  | boolean
  | Date
  | undefined
  | readonly ShapeValue[]
  | ReadonlyMap<string, ShapeValue>
  | Shape;

export function isInput(value: InputValue | undefined): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function optionalTextIn(input: Input, name: string): string | undefined {
  const value = input[name];
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

export function textIn(input: Input, name: string): string {
  return (
    optionalTextIn(input, name) ??
    refuseInput(
      `1 validation error detected: Value null at '${name.slice(0, 1).toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must not be null`,
    )
  );
}

export function numberIn(input: Input, name: string): number {
  const number = Number(textIn(input, name));
  return Number.isFinite(number) ? number : refuseInput(`${name} is no number.`);
}

export function optionalNumberIn(input: Input, name: string): number | undefined {
  return optionalTextIn(input, name) === undefined ? undefined : numberIn(input, name);
}

/** ISO 8601, or epoch seconds. */
export function timeMsIn(input: Input, name: string): number {
  const text = textIn(input, name);
  const atMs = /^[\d.]+(?:e\d+)?$/iu.test(text) ? Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(atMs) ? refuseInput(`${name} is no timestamp.`) : atMs;
}

export function objectIn(input: Input, name: string): Input | undefined {
  const value = input[name];
  return isInput(value) ? value : undefined;
}

export function listIn(input: Input, name: string): readonly InputValue[] {
  const value = input[name];
  return Array.isArray(value) ? (value as readonly InputValue[]) : [];
}

export function textsIn(input: Input, name: string): readonly string[] {
  return listIn(input, name).map((value) =>
    typeof value === 'object' ? refuseInput(`${name} holds no text.`) : String(value),
  );
}

export function objectsIn(input: Input, name: string): readonly Input[] {
  return listIn(input, name).map((value) => (isInput(value) ? value : refuseInput(`${name} holds no structure.`)));
}

function refuseInput(message: string): never {
  throw new CodedError('ValidationError', message);
}
