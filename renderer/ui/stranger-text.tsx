// Words that came from outside: isolated, so that their direction of writing turns nothing around them.
import { printControls } from './print-controls.ts';

type Props = { readonly text: string; readonly className?: string | undefined; readonly title?: string | undefined };

export function StrangerText({ text, className, title }: Props) {
  return (
    <bdi className={className} title={title === undefined ? undefined : printControls(title)} translate="no">
      {printControls(text)}
    </bdi>
  );
}
