export const reviews = {
  title: 'Review queue',
  lead: 'What a person has to decide, the most urgent first.',
  empty: 'Nothing waits for a decision',
  emptyDetail: 'Intents that policy does not let run by itself appear here.',
};
