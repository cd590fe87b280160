/** How much colours differ, as they come out on a screen. */

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

export type Rgb = readonly [number, number, number];

/** Any CSS colour as it comes out on a screen, on what is beneath it. */
export function painted(color: string, beneath = 'white'): Rgb {
  for (const layer of [beneath, color]) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

export function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
