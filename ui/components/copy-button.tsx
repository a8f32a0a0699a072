'use client';
import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { IconButton } from './button.tsx';

const SHOWN_MS = 1500;

/** Puts text on the clipboard and says so. */
export function CopyButton({ text }: { readonly text: string }) {
  const { m } = useI18n();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  // Only secure pages may write there.
  if (!navigator.clipboard) return null;
  return <IconButton label={copied ? m.common.copied : m.common.copy} onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>{copied ? <Check size={15} /> : <Copy size={15} />}</IconButton>;
}
