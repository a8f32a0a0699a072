// Vercel's Node runtime serves every path with this (see vercel.json). The code is gateway/hosts/vercel-entry.ts, built by
// scripts/build-gateway.ts: Vercel's own TypeScript build does not follow imports that end in .ts.
export { default } from '../dist/node/index.js';
