// Conditional comments, by which Outlook for Windows reads other HTML than everyone else.

/** `[if gte mso 9]` of `<!--[if gte mso 9]>`, `endif` of `<!--<![endif]-->`; null where the comment is no condition. */
export function conditionOf(comment: string): string | null {
  const opened = /^\s*\[if\s([^\]]{0,200})\]/iu.exec(comment);
  if (opened !== null) return (opened[1] ?? '').trim();
  return /^(?:<!)?\[endif\]/iu.test(comment.trimStart()) ? 'endif' : null;
}
