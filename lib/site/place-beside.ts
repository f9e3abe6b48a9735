type Box = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

const gap = 8;

/**
 * Where a note goes beside its button, in CSS pixels of the window: below and flush with it where
 * there is room, else above, always wholly inside the window when it fits there at all.
 */
export function placeBeside(button: Box, note: Size, view: Size): { left: number; top: number } {
  const below = button.top + button.height + gap;
  const above = button.top - note.height - gap;
  const hasRoomBelow = below + note.height + gap <= view.height;
  const top = hasRoomBelow || above < gap ? below : above;
  const within = (value: number, length: number, limit: number) =>
    Math.max(gap, Math.min(value, limit - length - gap));
  return {
    left: within(button.left, note.width, view.width),
    top: within(top, note.height, view.height),
  };
}
