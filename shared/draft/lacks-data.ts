// Whether a template has no data yet: then which of its values will be missing is unknown, and nothing is to blame.

/** Nothing, or an object without a member. */
export function lacksData(dataText: string): boolean {
  const text = dataText.trim();
  return text === '' || (text.startsWith('{') && text.endsWith('}') && text.slice(1, -1).trim() === '');
}
