import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `alert` for what failed, `quiet` for what is merely empty. */
  readonly kind: 'alert' | 'quiet';
  readonly what: string;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** Says what is not there, and what to do. */
export function Notice({ kind, what, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'alert' ? 'alert' : undefined}>
      <p>
        <strong>{what}</strong>
      </p>
      {children}
    </div>
  );
}
