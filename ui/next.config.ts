import { join } from 'node:path';
import type { NextConfig } from 'next';

/** A static export: any host can serve it, and no server of its own runs beside the gateway. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // The typed client and the generated types lie beside this folder.
  turbopack: { root: join(import.meta.dirname, '..') },
  // `npm run types` checks them, together with everything else.
  typescript: { ignoreBuildErrors: true },
};

export default config;
