/** The product's mark: an egg that is about to say something. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 2.5c5.6 0 10 8.3 10 15A10 10 0 0 1 16 28.5 10 10 0 0 1 6 17.5c0-6.7 4.4-15 10-15Z" fill="var(--accent)" />
      <path d="M9.5 17.5h3l2-4.5 3 8 2-3.5h3" fill="none" stroke="var(--accent-ink)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
