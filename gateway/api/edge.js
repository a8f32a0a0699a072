// The same gateway on Vercel's Edge runtime; serves when the rewrite in vercel.json names /api/edge. Built by scripts/build-gateway.ts.
export { default } from '../dist/edge/index.js';

export const config = { runtime: 'edge', regions: ['fra1'] };
