/** Each test begins in English, on a page with nothing on it. */
import '@testing-library/jest-dom/vitest';
import { beforeEach, vi } from 'vitest';
import { begin } from '../../src/fake/backend';
import { comeBack } from '../../src/leave.svelte';
import { speak } from '../../src/sentences.svelte';

beforeEach(() => {
  vi.restoreAllMocks();
  begin('open');
  speak('en-GB');
  comeBack();
});
