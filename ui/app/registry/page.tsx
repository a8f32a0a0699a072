import { Suspense } from 'react';
import { RegistryPage } from '../../registry/registry-page.tsx';

export default function Page() {
  return <Suspense><RegistryPage /></Suspense>;
}
