import type { Page } from "@playwright/test";

/**
 * What is wrong with the element that has the focus: no ring of two pixels, a ring that can hardly be
 * told from its ground, no size, out of sight, or covered by something else (WCAG 2.4.7, 2.4.11 and
 * 1.4.11). A control that is drawn by the element after it, as a radio button may be, has its ring there.
 * Inside a frame of our own origin the frame's element is looked at. Runs in the browser, and names nothing
 * outside itself.
 *
 * @returns undefined where all is well or nothing has the focus
 */
export function focusFault(): string | undefined {
  const focusedIn = (inside: Document): Element | null =>
    inside.activeElement instanceof HTMLIFrameElement && inside.activeElement.contentDocument !== null
      ? focusedIn(inside.activeElement.contentDocument)
      : inside.activeElement;
  const element = focusedIn(document);
  if (element === null || element === element.ownerDocument.body) return undefined;

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color: string) => {
    if (canvas === null) throw new Error("no canvas to read colours with");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = rgba(color).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (at: Element | null): string => {
    if (at === null) return "Canvas";
    const { backgroundColor } = getComputedStyle(at);
    return (rgba(backgroundColor)[3] ?? 0) < 128 ? groundOf(at.parentElement) : backgroundColor;
  };
  const contrast = (one: string, two: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const isDrawnByNext = getComputedStyle(element).opacity === "0" && element.nextElementSibling !== null;
  const ringed = (isDrawnByNext ? element.nextElementSibling : element) ?? element;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
  const words = element.getAttribute("aria-label") ?? element.textContent;
  const name = `${element.tagName.toLowerCase()} "${words.trim().slice(0, 40)}"`;
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return `${name} has no ring`;
  const ratio = contrast(outlineColor, groundOf(ringed.parentElement));
  if (ratio < 3) return `${name} has a ring of ${ratio.toFixed(1)} : 1 on its ground`;

  // A link of a drawing is hit where its shapes and words are, not in the corners of its box.
  const hit = element instanceof SVGElement ? [...element.querySelectorAll("*")] : [element];
  const boxes = hit
    .flatMap((each) => [...each.getClientRects()])
    .filter(({ width, height }) => width >= 1 && height >= 1);
  if (boxes.length === 0) return `${name} has no size`;
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  const points = boxes.flatMap(({ left, right, top, bottom }) =>
    [0.1, 0.5, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => ({ x: left + (right - left) * x, y: top + (bottom - top) * y })),
    ),
  );
  const inside = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  if (inside.length === 0) return `${name} is out of sight`;
  const isOnTop = ({ x, y }: { x: number; y: number }) => {
    const top = element.ownerDocument.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element) || ringed.contains(top));
  };
  return inside.some(isOnTop) ? undefined : `${name} is covered`;
}

/** What is wrong with the element that has the focus in the page, see `focusFault`. */
export function findFocusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(focusFault);
}
