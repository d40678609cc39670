// What AWS answered, over as many lines as it has parts; an answer that was cut off stays as it is.
export function printJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
