/** The smallest PNG there is: one pixel. */
export const PIXEL = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c636000000000050001a5f645400000000049454e44ae426082",
  "hex",
);

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="window.__hit=1"><script>window.__hit=1</script></svg>';

/** Files beside the hostile stories that say they are pictures. */
export const PICTURES: Record<string, string | Uint8Array> = {
  "stories/pictures/pictures/good.png": PIXEL,
  "stories/pictures/pictures/evil.svg": SVG,
  "stories/pictures/pictures/page.png": "<html><script>window.__hit=1</script></html>",
  "stories/pictures/pictures/cut.png": PIXEL.subarray(0, 12),
};
