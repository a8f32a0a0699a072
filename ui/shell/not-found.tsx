'use client';
import { Compass } from 'lucide-react';
import Link from 'next/link';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

export function NotFound() {
  const { m } = useI18n();
  return <Empty icon={Compass} title={m.common.notFound.title}><Link href="/">{m.common.notFound.link}</Link></Empty>;
}
