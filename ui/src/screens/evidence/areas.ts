/** Parts of a picture that are chosen: drawn, moved, made larger, typed. They never leave the picture. */
import type { Area } from '../../contract/types';

/** How large a picture is, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A place on the picture, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** The sides that can be typed, in their order. */
export const sides = ['x', 'y', 'width', 'height'] as const;
export type Side = (typeof sides)[number];

/** How far an arrow key moves: a hundredth of the picture. */
const step = (length: number): number => Math.max(1, Math.round(length / 100));

const between = (least: number, number: number, most: number): number => Math.min(Math.max(least, Math.round(number)), most);

/** The same area, cut to what lies in the picture; never less than one pixel. */
export function within({ x, y, width, height }: Area, size: Size): Area {
  const [left, top] = [between(0, x, size.width - 1), between(0, y, size.height - 1)];
  return {
    x: left,
    y: top,
    width: between(1, width, size.width - left),
    height: between(1, height, size.height - top),
  };
}

/** The area between two places. */
export function drawn(from: Place, to: Place, size: Size): Area {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  return within({ x: left, y: top, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }, size);
}

/** An area in the middle to begin with, for whoever does not draw. */
export function middle(size: Size): Area {
  const [width, height] = [size.width / 4, size.height / 4];
  return within({ x: (size.width - width) / 2, y: (size.height - height) / 2, width, height }, size);
}

/** The area after a key; nothing where the key does nothing to it. */
export function pressed(area: Area, key: string, larger: boolean, size: Size): Area | null {
  const [across, down] = [step(size.width), step(size.height)];
  const by = {
    ArrowLeft: [-across, 0],
    ArrowRight: [across, 0],
    ArrowUp: [0, -down],
    ArrowDown: [0, down],
  }[key];
  if (by === undefined) {
    return null;
  }
  const [right, below] = by as [number, number];
  if (larger) {
    return within({ ...area, width: area.width + right, height: area.height + below }, size);
  }
  const x = between(0, area.x + right, size.width - area.width);
  const y = between(0, area.y + below, size.height - area.height);
  return { ...area, x, y };
}

/** The area with one side as it was typed; as it was where that is no number. */
export function typed(area: Area, side: Side, text: string, size: Size): Area {
  return /^\d{1,6}$/.test(text.trim()) ? within({ ...area, [side]: Number(text) }, size) : area;
}
