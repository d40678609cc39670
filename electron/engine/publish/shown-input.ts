// The input of a call as it is shown: long texts and bytes cut, and said so.

type Input = { readonly [key: string]: unknown };

const mostCharacters = 300;

export function shownInput(input: Input): Input {
  return shown(input) as Input;
}

function shown(value: unknown): unknown {
  if (value instanceof Uint8Array) return `(${value.length} bytes as base64)`;
  if (typeof value === 'string')
    return value.length <= mostCharacters ? value : `${value.slice(0, mostCharacters)}... (${value.length} characters)`;
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shown(member)]));
}
