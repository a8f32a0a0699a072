/** Imports every topic file, for what runs where no folder can be read. */
import { readTopics } from './generate-asyncapi.ts';

export function generateTopicFiles(names: readonly string[] = readTopics().map(({ name }) => name)): string {
  const variable = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map((name) => `import ${variable(name)} from './${name}.json' with { type: 'json' };\n`).join('');
  return `// Generated from topics/*.json by \`npm run generate\`; do not edit.\n${imports}\nexport const topicFiles = [${names.map(variable).join(', ')}];\n`;
}
