/** Pixels of an image for one of the drawing. */
export const imageRatio = 2;

/** A square to draw an image of the map on, `side` units wide. */
export function makeCanvas(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = side * imageRatio;
  canvas.height = side * imageRatio;
  // Read back at once: drawn by the processor, the pixels need not come back from the graphics card.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.scale(imageRatio, imageRatio);
  return context;
}
