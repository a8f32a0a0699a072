/** Cuts text into slices of at most `most` UTF-16 units, never inside a character. Empty text is one empty slice. */
export function cutText(text: string, most: number): readonly string[] {
  const slices: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const last = text.charCodeAt(start + most - 1);
    const end = start + most - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    slices.push(text.slice(start, end));
    start = end;
  }
  slices.push(text.slice(start));
  return slices;
}
