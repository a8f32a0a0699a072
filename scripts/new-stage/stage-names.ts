/** How a stage's files and exports are called, from its name. */
export interface StageNames {
  readonly name: string;
  /** Type of its messages' data. */
  readonly type: string;
  readonly state: string;
  readonly create: { readonly file: string; readonly function: string };
  /** The pure decision. */
  readonly decide: { readonly file: string; readonly function: string };
}

export function stageNames(name: string): StageNames {
  const title = titleOf(name);
  return {
    name, type: `${title}Data`, state: `${title}State`,
    create: { file: `create-${name}-stage`, function: `create${title}Stage` },
    decide: { file: `${name}-data`, function: `${name}Data` },
  };
}

export function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
