export const registry = {
  title: 'Manifests, bundles and policy',
  lead: 'What may be done, and under which rules.',
  empty: 'There is no manifest yet',
};
