/** What a file is, in a word, by its type. */

const words = {
  'image/': 'picture',
  'video/': 'film',
  'audio/': 'sound',
  'message/': 'mail',
  'application/pdf': 'pdf',
  'text/html': 'page',
  'text/csv': 'table',
  'text/': 'text',
} as const;

export type MediaWord = (typeof words)[keyof typeof words] | 'other';

/** The first that the type begins with. */
export const mediaWord = (type: string): MediaWord =>
  Object.entries(words).find(([begins]) => type.startsWith(begins))?.[1] ?? 'other';
