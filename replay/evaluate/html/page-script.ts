/** What the report's page does by itself: theme, sorting, filtering. Written into the page as text, so it uses nothing from outside. */
export function pageScript(): void {
  const root = document.documentElement;
  document.getElementById('theme')?.addEventListener('click', () => {
    const dark = root.style.colorScheme ? root.style.colorScheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.style.colorScheme = dark ? 'light' : 'dark';
  });

  for (const header of document.querySelectorAll<HTMLElement>('th')) {
    header.addEventListener('click', () => {
      const table = header.closest('table');
      const body = table?.tBodies[0];
      if (!body) return;
      const column = [...(header.parentElement?.children ?? [])].indexOf(header);
      const descending = header.dataset.order !== 'descending';
      for (const other of table.querySelectorAll<HTMLElement>('th')) delete other.dataset.order;
      header.dataset.order = descending ? 'descending' : 'ascending';
      const keyOf = (row: HTMLTableRowElement) => row.cells[column]?.dataset.value ?? row.cells[column]?.textContent ?? '';
      const rows = [...body.rows].sort((a, b) => {
        const [left, right] = [keyOf(a), keyOf(b)];
        const order = Number.isNaN(Number(left)) || Number.isNaN(Number(right)) ? left.localeCompare(right) : Number(left) - Number(right);
        return descending ? -order : order;
      });
      body.append(...rows);
    });
  }

  const cases = [...document.querySelectorAll<HTMLElement>('.case')];
  const filters = { text: document.getElementById('filter-text') as HTMLInputElement | null, tag: select('tag'), language: select('language'), kind: select('kind') };
  let pair: { expected: string; predicted: string } | undefined;
  function select(name: string): HTMLSelectElement | null {
    return document.getElementById(`filter-${name}`) as HTMLSelectElement | null;
  }
  function words(element: HTMLElement, name: string): readonly string[] {
    return JSON.parse(element.dataset[name] ?? '[]') as string[];
  }
  function apply(): void {
    const text = filters.text?.value.trim().toLowerCase() ?? '';
    let shown = 0;
    for (const one of cases) {
      const fits = (!text || (one.dataset.text ?? '').includes(text))
        && (!filters.tag?.value || words(one, 'tags').includes(filters.tag.value))
        && (!filters.language?.value || one.dataset.language === filters.language.value)
        && (!filters.kind?.value || words(one, 'kinds').includes(filters.kind.value))
        && (!pair || words(one, 'pairs').includes(`${pair.expected}\u0000${pair.predicted}`));
      one.hidden = !fits;
      shown += Number(fits);
    }
    const counter = document.getElementById('shown');
    if (counter) counter.textContent = `${shown} of ${cases.length}${pair ? `, expected ${pair.expected}, recognised ${pair.predicted}` : ''}`;
  }
  filters.text?.addEventListener('input', apply);
  for (const one of [filters.tag, filters.language, filters.kind]) one?.addEventListener('change', apply);
  document.getElementById('filter-reset')?.addEventListener('click', () => {
    pair = undefined;
    if (filters.text) filters.text.value = '';
    for (const one of [filters.tag, filters.language, filters.kind]) if (one) one.value = '';
    apply();
  });
  for (const cell of document.querySelectorAll<SVGElement>('.cell')) {
    const choose = (): void => {
      pair = { expected: cell.dataset.expected ?? '', predicted: cell.dataset.predicted ?? '' };
      apply();
      document.getElementById('cases')?.scrollIntoView({ behavior: 'smooth' });
    };
    cell.addEventListener('click', choose);
    cell.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') choose();
    });
  }
  apply();
}
