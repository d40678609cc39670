// Two or three texts of a part beside each other, what differs marked.

export type TextDiffProps = {
  readonly before: string;
  readonly after: string;
  /** Monaco's name: `handlebars`, `json`, `plaintext`. */
  readonly language: string;
  readonly dark: boolean;
  readonly labels: { readonly before: string; readonly after: string };
};

export function TextDiff({ before, after }: TextDiffProps) {
  return (
    <pre>
      {before}
      {after}
    </pre>
  );
}
