export const evaluation = {
  title: 'Evaluation',
  lead: 'How well it understands, measured on recordings.',
  empty: 'There is no report yet',
};
