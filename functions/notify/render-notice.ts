/** A notice in the form that a channel takes. */
import type { NotifyMessage } from '../../schemas/generated/types.ts';

export interface RenderedNotice {
  /** JSON */
  readonly body: string;
}

export function renderNotice(notice: NotifyMessage, channel: 'webhook' | 'slack'): RenderedNotice {
  if (channel === 'webhook') return { body: JSON.stringify(notice) };
  const lines = [`*${escape(notice.title)}*`, escape(notice.detail), ...(notice.url ? [escape(notice.url)] : [])];
  return { body: JSON.stringify({ text: lines.join('\n') }) };
}

/** The three characters that Slack's markup gives a meaning; without it a text could mention everybody. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
