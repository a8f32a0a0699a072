/** Orders semantic versions: numbers numerically, a pre-release before its release, build data last and by text. */
export function compareVersions(left: string, right: string): number {
  const [leftCore = '', leftPre] = divide(left);
  const [rightCore = '', rightPre] = divide(right);
  return compareParts(leftCore, rightCore) || comparePreRelease(leftPre, rightPre) || (left < right ? -1 : left > right ? 1 : 0);
}

function divide(version: string): [core: string, preRelease: string | undefined] {
  const [withoutBuild = ''] = version.replace(/^v/, '').split('+');
  const dash = withoutBuild.indexOf('-');
  return dash < 0 ? [withoutBuild, undefined] : [withoutBuild.slice(0, dash), withoutBuild.slice(dash + 1)];
}

function comparePreRelease(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return compareParts(left, right);
}

function compareParts(left: string, right: string): number {
  const leftParts = left.split('.');
  const rightParts = right.split('.');
  for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index++) {
    const order = comparePart(leftParts[index] ?? '0', rightParts[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(left: string, right: string): number {
  const numeric = /^\d+$/;
  if (numeric.test(left) && numeric.test(right)) return Math.sign(Number(left) - Number(right));
  return left < right ? -1 : left > right ? 1 : 0;
}
