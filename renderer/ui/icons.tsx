// The few small line icons that the parts of this room need.
import type { ReactNode } from 'react';

function Icon({ children, size = 14 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {children}
    </svg>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 3.5v-.2c0-.7-.6-1.3-1.3-1.3H3.8C3.1 2 2.5 2.6 2.5 3.3v5.4c0 .7.6 1.3 1.3 1.3H4" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="M3 8.5 6.5 12 13 4.5" />
    </Icon>
  );
}

export function ChevronIcon({ open }: { readonly open: boolean }) {
  return <Icon size={12}>{open ? <path d="M3.5 6 8 10.5 12.5 6" /> : <path d="M6 3.5 10.5 8 6 12.5" />}</Icon>;
}

export function OutwardIcon() {
  return (
    <Icon size={12}>
      <path d="M6 4h6v6M12 4 4.5 11.5" />
    </Icon>
  );
}
