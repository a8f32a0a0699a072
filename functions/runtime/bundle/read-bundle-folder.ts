import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BundleFolderError } from './bundle-errors.ts';

/**
 * The YAML files of a bundle's folder by name inside it; other files (a README, recordings) are left out.
 * @throws {BundleFolderError}
 */
export async function readBundleFolder(folder: string): Promise<Map<string, string>> {
  try {
    return await yamlFiles(folder);
  } catch (cause) {
    throw new BundleFolderError(`cannot read the bundle's folder ${folder}: ${(cause as Error).message}`, { cause, context: { folder } });
  }
}

async function yamlFiles(folder: string): Promise<Map<string, string>> {
  const top = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const manifests = await readdir(path.join(folder, 'manifests')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = [...top, ...manifests.map((name) => `manifests/${name}`)].filter((name) => /\.ya?ml$/.test(name)).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)));
}
