import { RegistryPage } from '../../registry/registry-page.tsx';

export default function Page() {
  return <RegistryPage />;
}
