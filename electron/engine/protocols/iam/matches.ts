// IAM's wildcards: `*` any characters, `?` one (IAM user guide, "IAM JSON policy elements: Resource").

/** Case counts. Its time is bounded for any pattern. */
export function matches(pattern: string, text: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  let here = 0;
  while (here < text.length) {
    if (pattern[at] === '*') {
      star = at;
      at += 1;
      resume = here;
    } else if (pattern[at] === '?' || pattern[at] === text[here]) {
      at += 1;
      here += 1;
    } else if (star >= 0) {
      // The last star takes one character more.
      at = star + 1;
      resume += 1;
      here = resume;
    } else return false;
  }
  return /^\**$/u.test(pattern.slice(at));
}

/** Actions do not differ by case. */
export function matchesAction(pattern: string, action: string): boolean {
  return matches(pattern.toLowerCase(), action.toLowerCase());
}

/** ARN by ARN, each of the six parts by itself ("ArnLike" in "IAM JSON policy elements: Condition operators"). */
export function matchesArn(pattern: string, arn: string): boolean {
  const [patterns, parts] = [partsOf(pattern), partsOf(arn)];
  return patterns.length === parts.length && patterns.every((one, index) => matches(one, parts[index] ?? ''));
}

function partsOf(arn: string): readonly string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
