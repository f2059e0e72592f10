/** Days, instants and numbers in the one form that the formats allow. */

const DAY = 86_400_000;

/** The number of a day `YYYY-MM-DD`; nothing where no such day exists. */
export function day(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || text.length !== 10) {
    return undefined;
  }
  const [year = 0, month = 0, date = 0] = parts;
  const moment = new Date(0);
  // Not by the constructor, which takes years before 100 for others.
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date ? moment.getTime() / DAY : undefined;
}

/** The day of an instant `YYYY-MM-DDThh:mm:ss.mmmZ`, by UTC. */
export function dayOfInstant(text: string): number | undefined {
  const fits = /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text) && text.length === 24;
  return fits ? day(text.slice(0, 10)) : undefined;
}

/** The second that `YYYYMMDDhhmmssZ` names, since 1970. */
export function second(text: string): number | undefined {
  const [whole, year, month, date, ...rest] = /^(\d{4})(\d\d)(\d\d)([01]\d|2[0-3])([0-5]\d)([0-5]\d)Z$/.exec(text) ?? [];
  const days = day(`${year}-${month}-${date}`);
  const [hours = 0, minutes = 0, seconds = 0] = rest.map(Number);
  return whole?.length === text.length && days !== undefined && days >= 0 ? ((days * 24 + hours) * 60 + minutes) * 60 + seconds : undefined;
}

/** A decimal number without a sign or leading zeros, up to 2⁵³ − 1. */
export function decimal(text: string): number | undefined {
  const value = Number(text);
  return /^(0|[1-9][0-9]*)$/.test(text) && !text.endsWith('\n') && Number.isSafeInteger(value) ? value : undefined;
}
