export const sessions = {
  title: 'Sessions and audit',
  lead: 'Every session, step by step, and the chain of records behind it.',
  empty: 'There is no session yet',
  emptyDetail: 'Open one on the live page.',
};
