// Writes text and attribute values as HTML (HTML standard, "escaping a string").

export function printText(text: string): string {
  return /[&<>\u00a0]/u.test(text) ? text.replaceAll(/[&<>\u00a0]/gu, escaped) : text;
}

export function printAttribute(value: string): string {
  return /[&<>"\u00a0]/u.test(value) ? value.replaceAll(/[&<>"\u00a0]/gu, escaped) : value;
}

function escaped(char: string): string {
  switch (char) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return '&nbsp;';
  }
}
