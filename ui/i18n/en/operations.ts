export const operations = {
  title: 'Operations',
  lead: 'What is running, what it costs, and what needs a hand.',
  today: 'Today',
  month: 'This month',
  spent: (spent: string, limit: string) => `${spent} of ${limit}`,
  noLimit: 'no limit',
};
