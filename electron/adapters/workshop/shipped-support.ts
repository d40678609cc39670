// The caniemail data as it was when this version was built (see caniemail.md beside it).
export async function shippedSupport(): Promise<unknown> {
  const { default: text } = await import('./caniemail.json?raw');
  return JSON.parse(text) as unknown;
}
