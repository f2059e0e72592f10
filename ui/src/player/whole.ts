/** The bytes of a file inside an address of their own, for a player that takes no other. */
export async function inside(address: string, type: string, signal: AbortSignal): Promise<string> {
  const bytes = await fetched(address, signal);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unread'));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}

/** The bytes at an address. */
export async function fetched(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const answer = await fetch(address, signal === undefined ? {} : { signal });
  if (!answer.ok) {
    throw new Error('not given');
  }
  return answer.arrayBuffer();
}

/** A time as players show it: 1:02:03 or 2:03. */
export function clock(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
