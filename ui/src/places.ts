/** Where in an open diary the person is. */
export type Place =
  | { is: 'write' }
  | { is: 'incidents'; number: number | null }
  | { is: 'evidence'; number: number | null }
  | { is: 'bundle' }
  | { is: 'seal' }
  | { is: 'copies' }
  | { is: 'settings' }
  | { is: 'access' }
  | { is: 'before' };
